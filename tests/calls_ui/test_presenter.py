"""The calling loop on a real encrypted store: what is shown, saved, kept, refused, and how many keys it takes."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from app.models.contacts import Contact
from app.models.customers import Customer
from app.services.contacts.types import Direction
from app.services.queue.types import Section
from app.ui.calls.drafts import PAUSE_MS
from app.ui.kit.rows import ROW_ROLE
from tests.calls_ui.conftest import Desk
from tests.support.factories.customers import add_customer, add_term, customer_id
from tests.support.factories.queue import NOW, TODAY
from tests.support.spans import DAY

FIRST, SECOND, THIRD = customer_id(1), customer_id(2), customer_id(3)
TAIPEI = ZoneInfo("Asia/Taipei")


def titles(desk: Desk) -> list[str]:
    return [row.title for row in desk.page.queue.rows.rows_model.rows]


def test_the_first_customer_who_may_be_called_is_on_screen_at_the_start(desk: Desk) -> None:
    assert desk.shown() == FIRST
    assert desk.page.queue.current() == FIRST
    assert titles(desk) == ["客戶1", "客戶2", "客戶3", "客戶4", "客戶5"]
    assert desk.page.customer.why.text() == "You promised to call back at 13:00, and that time has come."
    assert desk.page.queue.rows.rows_model.rows[4].is_muted
    assert desk.page.history.texts()[0].endswith("要比較")


def test_no_answer_takes_two_keys_and_the_next_customer_is_on_screen(desk: Desk) -> None:
    keys = desk.press("1") + desk.save()
    assert keys == 2
    assert desk.shown() == SECOND
    assert desk.page.queue.current() == SECOND
    assert desk.history(FIRST)[0].outcome == "NC01"
    assert desk.page.toast.text == "Saved"
    assert QApplication.focusWidget() is desk.page.queue.rows


def test_a_promised_call_back_takes_at_most_four_keys(desk: Desk) -> None:
    keys = desk.press("3", "W") + desk.save()
    assert keys <= 4
    assert desk.shown() == SECOND
    desk.press(Qt.Key.Key_Home)
    row = next(row for row in desk.page.queue.rows.rows_model.rows if row.title == "客戶1")
    assert row.chip is not None
    assert row.chip[0] == "Call back 23 Nov 10:00"


def test_agreeing_to_renew_takes_at_most_four_keys(desk: Desk) -> None:
    keys = desk.press("6") + desk.save()
    assert keys <= 4
    assert desk.history(FIRST)[0].outcome == "IN06"


def test_a_wrong_number_takes_at_most_three_keys_and_is_not_called_again(desk: Desk) -> None:
    keys = desk.press("9") + desk.save()
    assert keys <= 3
    with desk.store.read() as session:
        customer = session.get_one(Customer, FIRST)
        assert customer.phone_state == "bad"


# The offscreen platform has no windows to raise and no keyboard to grab for a list that opens.
@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_refusal_of_the_customer_is_recorded_with_its_reason_without_the_mouse(desk: Desk) -> None:
    desk.press("7", "B")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    view = desk.page.record.reasons.view()
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
    desk.save()
    assert desk.history(FIRST)[0].reason == "R101"
    assert desk.shown() == SECOND


def test_a_refusal_stands_beside_its_field_and_nothing_typed_is_lost(desk: Desk) -> None:
    desk.press("3", "N")
    desk.write("明天 1 點以後")
    desk.save()
    assert desk.shown() == FIRST
    assert desk.page.record.problem() == "Choose when you promised to call back."
    assert desk.page.record.note.toPlainText() == "明天 1 點以後"
    assert len(desk.history(FIRST)) == 1
    assert desk.page.record.save.isEnabled()
    desk.press(Qt.Key.Key_Escape)
    desk.press("W")
    assert desk.page.record.problem() == ""
    desk.save()
    assert desk.history(FIRST)[0].note == "明天 1 點以後"


def test_typing_digits_into_the_note_chooses_no_outcome(desk: Desk) -> None:
    desk.press("N")
    QTest.keyClicks(desk.page.record.note, "0912 qwjk")
    assert desk.page.record.note.toPlainText() == "0912 qwjk"
    assert desk.page.record.draft().outcome is None
    assert desk.shown() == FIRST


def test_a_refresh_keeps_what_is_typed_the_row_and_the_scroll_position(desk: Desk) -> None:
    with desk.store.write() as session:
        for number in range(10, 40):
            add_customer(session, number)
            add_term(session, number, TODAY + 28 * DAY)
    desk.page.make_stale()
    bar = desk.page.queue.rows.verticalScrollBar()
    bar.setValue(180)
    desk.press("4", "N")
    desk.write("要想一想")
    with desk.store.write() as session:
        session.get_one(Customer, THIRD).name = "改名"
    desk.page.make_stale()
    assert "改名" in titles(desk)
    assert desk.page.record.note.toPlainText() == "要想一想"
    assert desk.page.record.draft().outcome == "IN08"
    assert desk.page.queue.current() == FIRST
    assert bar.value() == 180
    assert QApplication.focusWidget() is desk.page.record.note


def test_a_draft_is_kept_when_the_typing_pauses_and_comes_back(desk: Desk) -> None:
    desk.press("5", "N")
    desk.write("方案 B")
    assert desk.kept_draft(FIRST) is None
    desk.qtbot.waitUntil(lambda: desk.kept_draft(FIRST) is not None, timeout=PAUSE_MS * 4)
    kept = desk.kept_draft(FIRST)
    assert kept is not None
    assert (kept.outcome, kept.note) == ("IN02", "方案 B")


def test_leaving_a_customer_keeps_the_draft_at_once_and_coming_back_shows_it(desk: Desk) -> None:
    desk.press("2", "N")
    desk.write("太太接的")
    desk.press(Qt.Key.Key_Escape)
    desk.press("J")
    assert desk.shown() == SECOND
    assert desk.page.record.note.toPlainText() == ""
    assert desk.page.record.draft().outcome is None
    assert desk.kept_draft(FIRST) is not None
    desk.press("K")
    assert desk.shown() == FIRST
    assert desk.page.record.note.toPlainText() == "太太接的"
    assert desk.page.record.draft().outcome == "TP02"


def test_settling_the_page_hands_the_draft_over(desk: Desk) -> None:
    desk.press("1")
    desk.page.settle()
    assert desk.kept_draft(FIRST) is not None


def test_a_saved_record_leaves_no_draft_behind(desk: Desk) -> None:
    desk.press("1")
    desk.page.settle()
    desk.save()
    assert desk.kept_draft(FIRST) is None
    desk.presenter.open_customer(FIRST)
    assert desk.page.record.draft().outcome is None


def test_an_incoming_call_is_found_by_the_last_digits_and_recorded_as_incoming(desk: Desk) -> None:
    with desk.store.write() as session:
        add_customer(session, 800, phone="0987654321", name="來電者")
    desk.press(Qt.Key.Key_F, ctrl=True)
    QTest.keyClicks(desk.page.queue.filter_text, "54321")
    assert titles(desk) == ["來電者"]
    desk.press(Qt.Key.Key_Return)
    assert desk.shown() == customer_id(800)
    desk.press("I", "3", "W")
    assert desk.page.record.draft().direction is Direction.IN
    desk.save()
    assert desk.history(customer_id(800))[0].direction is Direction.IN


def test_the_length_of_the_call_is_measured_and_saved(desk: Desk) -> None:
    desk.press(Qt.Key.Key_F9)
    desk.clock.advance(timedelta(seconds=161))
    desk.press(Qt.Key.Key_F9)
    assert desk.page.record.talk.text() == "Call 02:41"
    desk.press("6")
    desk.save()
    assert desk.history(FIRST)[0].talk_seconds == 161
    assert desk.page.record.talk.isHidden()


def test_a_customer_handed_over_meanwhile_is_refused_and_the_text_stays(desk: Desk) -> None:
    desk.press("1", "N")
    desk.write("沒接")
    with desk.store.write() as session:
        session.delete(session.get_one(Customer, FIRST))
    desk.save()
    assert desk.shown() == FIRST
    assert desk.page.record.problem().startswith("This customer is no longer on your list.")
    assert desk.page.record.note.toPlainText() == "沒接"


def test_after_the_last_customer_nobody_is_on_screen_and_the_list_stays(desk: Desk) -> None:
    for _ in range(4):
        desk.press("9")
        desk.save()
    assert desk.shown() is None
    assert desk.page.nobody.isVisible()
    assert len(titles(desk)) == 5
    desk.save()
    assert desk.shown() is None


def test_the_script_fits_the_stage_and_is_kept_with_the_record(desk: Desk) -> None:
    assert desk.page.script.title.text() != ""
    desk.press("1")
    desk.save()
    with desk.store.read() as session:
        script = session.execute(select(Contact.script_id, Contact.script_version).filter_by(outcome="NC01")).one()
    assert script.script_id.startswith("SC-FU")
    assert script.script_version >= 1


def test_a_promise_that_comes_due_while_the_page_is_open_moves_up(desk: Desk) -> None:
    at = datetime(2026, 11, 22, 17, 0, tzinfo=TAIPEI)
    desk.press("3", "Q")
    desk.save()
    assert desk.page.queue.first_free() == SECOND
    desk.clock.advance(at - NOW)
    desk.page.make_stale()
    assert desk.page.queue.first_free() == FIRST
    assert desk.shown() == SECOND


def test_the_top_bar_filter_narrows_the_list_by_name_and_section(desk: Desk) -> None:
    desk.page.filter_text("客戶3")
    assert titles(desk) == ["客戶3"]
    desk.page.filter_text("")
    desk.page.queue.sections.button(Section.PROMISED).click()
    assert titles(desk) == ["客戶1"]
    assert desk.page.queue.rows.currentIndex().data(ROW_ROLE).id == FIRST
