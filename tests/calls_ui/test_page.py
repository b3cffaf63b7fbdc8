"""The page alone over frozen values, without a store: words, marks, fields, and that nothing is cut off."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.services.contacts.types import ContactDraft, Intention
from app.services.queue.types import Hold, Section, Tier, Why
from app.ui.calls.page import CallsPage, form_customer
from app.ui.contacts.texts import Field, QuickTime, quick_time
from app.ui.kit.language import apply_language
from app.ui.kit.layouts import FittingArea
from app.ui.kit.theme import Tone
from app.ui.queue.texts import chip_tone, why_sentence
from tests.calls_ui import samples
from tests.calls_ui.conftest import show

TOMORROW_AT_TEN = samples.NOW + timedelta(hours=20, minutes=40)


def draft(**fields: object) -> ContactDraft:
    return replace(ContactDraft(samples.customer_id(0)), **fields)  # type: ignore[arg-type]  # the test names real fields


def show_draft(page: CallsPage, **fields: object) -> None:
    page.record.show_draft(form_customer(samples.call_card()), draft(**fields))


def test_the_list_shows_counts_marks_and_held_customers_behind(page: CallsPage) -> None:
    rows = page.queue.rows.rows_model.rows
    QAbstractItemModelTester(page.queue.rows.rows_model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert page.queue.heading.text() == "To contact  10"
    assert page.queue.sections.button(None).text() == "All 10"
    assert page.queue.sections.button(Section.PROMISED).text() == "Agreed 2"
    assert [row.is_muted for row in rows] == [False] * 10 + [True] * 3
    assert rows[0].chip == ("Call back 14:00", Tone.AMBER)
    assert rows[2].chip is not None
    assert rows[2].chip[1] == Tone.DANGER
    assert rows[4].mark == ("Not sent", "info")
    assert rows[5].mark == ("Draft", "amber")
    assert rows[11].chip == ("Number to be corrected", Tone.MUTED)


def test_going_down_the_list_tells_whom_the_person_went_to(page: CallsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.queue.chosen) as heard:
        QTest.keyClick(page.queue.rows, Qt.Key.Key_Down)
    assert heard.args == [samples.customer_id(1)]


def test_an_empty_list_says_why_with_counts_by_cause(page: CallsPage) -> None:
    held = tuple(row for row in samples.queue_rows() if row.why.hold is not None)
    page.show_view(replace(samples.queue_view(()), held=samples.queue_view(held).held, done_today=0), samples.NOW)
    labels = [label.text() for label in page.queue.empty.findChildren(QLabel)]
    assert page.queue.stack.currentWidget() is page.queue.empty
    assert labels[0] == "Nobody may be called now."
    assert labels[1] == "Held back by a rule: Do not call 1 · Number to be corrected 1 · Resting 1."


def test_a_filter_nobody_matches_says_so_and_escape_takes_it_back(page: CallsPage, qtbot: QtBot) -> None:
    QTest.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is page.queue.filter_text
    QTest.keyClicks(page.queue.filter_text, "zz9")
    assert page.queue.stack.currentWidget() is page.queue.empty
    QTest.keyClick(page.queue.filter_text, Qt.Key.Key_Escape)
    assert page.queue.filter_text.text() == ""
    assert page.queue.current() == samples.customer_id(0)
    QTest.keyClick(page.queue.filter_text, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is page.queue.rows


WHYS = [
    (Why(Tier.PROMISE_DUE, 5, promise_at=samples.NOW), "You promised to call back at 13:20, and that time has come."),
    (
        Why(Tier.PROMISE_DUE, 5, promise_at=samples.NOW + timedelta(minutes=10)),
        "You promised to call back at 13:30.",
    ),
    (Why(Tier.EXPIRES_SOON, 0), "Expires today; only call-backs that are due come before it."),
    (Why(Tier.EXPIRES_SOON, 3), "Expires in 3 days; only call-backs that are due come before it."),
    (
        Why(Tier.FIRST_CONTACT_LATE, 20, days_late=10),
        "Nobody has been in contact yet; the first contact was due 10 days ago.",
    ),
    (
        Why(Tier.SCORE, 20, premium_rank_percent=12, attempts=2),
        "Ranked by 20 days left, premium among the top 12% of your list, Try 3.",
    ),
    (
        Why(Tier.PROMISE_LATER, 20, promise_at=samples.NOW + timedelta(days=1)),
        "You promised to call back at 23 Nov 13:20; nothing is due before then.",
    ),
    (
        Why(Tier.HELD, 20, hold=Hold.COOLING_DOWN, hold_until=samples.NOW + timedelta(minutes=30)),
        "Left in peace for now: contacted recently, or a later time was agreed. Free again from 13:50.",
    ),
    (Why(Tier.HELD, 20, hold=Hold.DO_NOT_CALL), "Asked not to be contacted again."),
]


@pytest.mark.parametrize(("why", "sentence"), WHYS)
def test_every_place_in_the_list_has_its_sentence(why: Why, sentence: str) -> None:
    assert why_sentence(why, samples.NOW, samples.ZONE) == sentence


def test_a_promise_that_has_passed_is_red_one_of_another_day_is_only_information() -> None:
    row = samples.queue_rows()[0]

    def tone(minutes: int) -> Tone:
        promise_at = samples.NOW + timedelta(minutes=minutes)
        return chip_tone(replace(row, facts=replace(row.facts, promise_at=promise_at)), samples.NOW, samples.ZONE)

    assert [tone(-1), tone(5), tone(60 * 24)] == [Tone.DANGER, Tone.AMBER, Tone.INFO]


def test_the_card_shows_the_facts_of_the_call_and_only_a_masked_number(page: CallsPage) -> None:
    facts = dict(page.customer.facts.facts())
    assert facts["Due"] == "2 Dec 2026 (10 days left)"
    assert facts["Last premium"] == "NT$ 28,640 (+5.7%)"
    assert facts["Other policies"] == "Motorcycle MB-2026-0044871"
    assert facts["Call-back"] == "today 14:00"
    assert page.customer.call.words() == "Call 0912***345"


def test_nobody_can_be_called_who_must_not_be(page: CallsPage) -> None:
    show(page, samples.call_card(0, dnc=True))
    assert not page.customer.call.isEnabled()
    assert page.customer.trouble.text() == "Must not be contacted"
    show(page, samples.call_card(0, phone_is_good=False))
    assert not page.customer.call.isEnabled()
    assert page.customer.trouble.text() == "Number must be corrected"


EFFECTS = [
    ({"outcome": None}, "Press a digit to choose the outcome; what saving does is said here."),
    ({"outcome": "NC01"}, "The stage becomes “Being contacted”. Next: Call again, today 17:20."),
    ({"outcome": "AP01"}, "The stage becomes “Call-back agreed”. Choose when to call back."),
    (
        {"outcome": "AP01", "next_at": TOMORROW_AT_TEN},
        "The stage becomes “Call-back agreed”. You promise to be in touch tomorrow 10:00.",
    ),
    ({"outcome": "ST01"}, "The stage becomes “Do not contact”. The customer is not contacted again."),
    (
        {"outcome": "BD02"},
        "The stage becomes “Number needed”. This number is not called until it is corrected.",
    ),
]


@pytest.mark.parametrize(("fields", "sentence"), EFFECTS)
def test_what_saving_does_is_said_before_saving(page: CallsPage, fields: dict[str, object], sentence: str) -> None:
    show_draft(page, **fields)
    assert page.record.effect_text.text() == sentence


def test_a_reason_is_asked_for_only_where_the_outcome_needs_one(page: CallsPage, qtbot: QtBot) -> None:
    QTest.keyClick(page, Qt.Key.Key_1)
    assert page.record.reasons.isHidden()
    QTest.keyClick(page, Qt.Key.Key_4)
    assert page.record.reasons.isVisible()
    page.record.reasons.setCurrentIndex(page.record.reasons.findData("R102"))
    assert page.record.draft().reason == "R102"
    QTest.keyClick(page, Qt.Key.Key_1)
    assert page.record.draft().reason is None


def test_a_finer_outcome_lights_the_key_of_its_group(page: CallsPage, qtbot: QtBot) -> None:
    QTest.keyClick(page, Qt.Key.Key_1)
    page.record.finer.setCurrentIndex(page.record.finer.findData("NC02"))
    assert page.record.draft().outcome == "NC02"
    assert page.record.outcomes.buttons["NC01"].isChecked()


def test_a_record_comes_back_as_it_was_typed(page: CallsPage) -> None:
    typed = draft(
        outcome="IN08",
        reason="R102",
        intention=Intention.LOW,
        note="<b>要比較</b>\n第二行",
        next_at=samples.NOW + timedelta(days=2),
    )
    page.record.show_draft(form_customer(samples.call_card()), typed)
    assert page.record.draft() == typed


def test_another_time_can_be_typed_where_the_clock_of_the_company_is_meant(page: CallsPage, qtbot: QtBot) -> None:
    QTest.keyClick(page, Qt.Key.Key_R)
    edit = page.record.next_time.edit
    assert edit.isVisible()
    edit.setTime(edit.time().addSecs(90 * 60))
    tomorrow = quick_time(QuickTime.TOMORROW, samples.NOW, samples.ZONE)
    assert tomorrow is not None
    assert page.record.draft().next_at == tomorrow + timedelta(minutes=90)
    QTest.keyClick(edit, Qt.Key.Key_5)
    assert page.record.draft().outcome is None


def test_today_is_not_offered_when_it_is_too_late_for_it() -> None:
    late = samples.NOW + timedelta(hours=3, minutes=20)
    assert quick_time(QuickTime.TODAY, late, samples.ZONE) is None


def test_a_sentence_stands_beside_the_field_it_is_about_until_something_changes(page: CallsPage, qtbot: QtBot) -> None:
    page.record.show_problem(Field.NEXT, "Choose when you promised to call back.")
    assert page.record.problems[Field.NEXT].isVisible()
    QTest.keyClick(page, Qt.Key.Key_W)
    assert page.record.problem() == ""


def test_the_history_names_colleagues_and_what_has_not_been_sent(page: CallsPage) -> None:
    lines = (samples.contact_line(0), samples.contact_line(1, author_name="陳柏宇", late=True, is_pending=False))
    page.history.show_lines(lines, samples.NOW)
    first, second = page.history.texts()
    assert "Not sent yet" in first
    assert "林雅婷" not in first
    assert second.startswith("19 Nov 11:20, 陳柏宇 · Phone 03:05, Quoted, thinking about it · ")
    assert "Made before the hand-over" in second


@pytest.mark.parametrize("language", ["zh_TW", "zh_CN"])
def test_everything_needed_for_a_call_fits_1280_by_720_without_scrolling(
    page: CallsPage, dressed: QApplication, qtbot: QtBot, language: str
) -> None:
    apply_language(dressed, language)
    show_draft(page, outcome="IN08", reason="R102", note="要比較", next_at=TOMORROW_AT_TEN)
    page.resize(1196, 672)
    area = page.record.findChild(FittingArea)
    assert isinstance(area, FittingArea)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() == 0)
    save = page.record.save
    assert save.mapTo(page, save.rect().bottomLeft()).y() < page.height()
    assert page.columns.sizes()[1] >= 500
    assert all(
        label.width() >= label.minimumSizeHint().width()
        for label in page.customer.findChildren(QLabel)
        if label.isVisible()
    )


def test_columns_keep_their_least_widths_in_a_window_of_1024(page: CallsPage) -> None:
    page.resize(940, 592)
    QApplication.processEvents()
    assert page.width() == 940
    assert sum(page.columns.sizes()) <= 940
    assert page.record.save.isVisible()


def test_a_change_of_language_says_everything_again_and_keeps_what_is_typed(
    page: CallsPage, dressed: QApplication, qtbot: QtBot
) -> None:
    show_draft(page, outcome="NC01", note="沒接")
    apply_language(dressed, "zh_TW")
    qtbot.waitUntil(lambda: page.customer.why.text() == "您約定 14:00 回電。")
    assert page.record.heading.text() == "聯絡紀錄"
    assert page.queue.rows.rows_model.rows[0].chip == ("回電 14:00", Tone.AMBER)
    assert page.record.draft() == draft(outcome="NC01", note="沒接")
