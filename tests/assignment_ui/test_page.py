"""The page of handing out alone, over a proposal of the rules."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.assignment.rules import propose
from app.services.assignment.types import AssignableCustomer, AssignmentRefusal, Load, Proposal, Roster, Window
from app.services.remote.types import AssignCounts, RemoteTrouble
from app.services.store.ids import CustomerId, UserId, new_id
from app.ui.assignment.page import AssignmentPage
from app.ui.assignment.parts import View
from app.ui.assignment.state import AssignmentState, Done, Errand
from app.ui.kit.language import Language, apply_language
from tests.assignment_ui.conftest import TODAY

WINDOW = Window(TODAY, TODAY + timedelta(days=60))
CHEN, LIN = Load(UserId(new_id()), "陳怡君", 4), Load(UserId(new_id()), "林志明", 0)
ROSTER = Roster((CHEN, LIN), ("王小明",))


def customer(number: int, last_owner_id: UserId | None, due_on: date) -> AssignableCustomer:
    return AssignableCustomer(CustomerId(new_id()), f"C{number:04}", last_owner_id, "car", due_on, 100_00 * number, 1)


@pytest.fixture
def proposal() -> Proposal:
    """Eleven customers, six of whom were with one of the two specialists and one with somebody who is away."""
    owners = [CHEN.user_id] * 4 + [LIN.user_id] * 2 + [UserId(new_id())] + [None] * 4
    customers = [customer(number, owner, TODAY + timedelta(days=number)) for number, owner in enumerate(owners, 1)]
    return propose(customers, ROSTER.on_duty, TODAY, WINDOW)


def cell(page: AssignmentPage, row: int, header: str) -> str:
    model = page.deal.people.model()
    headers = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    return str(model.index(row, headers.index(header)).data())


def test_the_window_begins_today_and_ends_sixty_days_on(page: AssignmentPage) -> None:
    assert page.choice.window_chosen() == Window(date(2026, 11, 22), date(2027, 1, 21))


def test_the_window_never_ends_before_it_begins(page: AssignmentPage) -> None:
    page.choice.due_from.setDate(QDate(2027, 3, 1))
    assert page.choice.window_chosen() == Window(date(2027, 3, 1), date(2027, 3, 1))


def test_before_a_proposal_the_people_on_duty_are_shown_with_what_they_hold(page: AssignmentPage) -> None:
    page.show_state(AssignmentState(roster=ROSTER))
    assert [cell(page, row, "Specialist") for row in (0, 1)] == ["陳怡君", "林志明"]
    assert [cell(page, row, "Now") for row in (0, 1)] == ["4", "0"]
    assert [cell(page, row, "Given") for row in (0, 1)] == ["", ""]
    assert page.people_card.below == "not on duty: 王小明"
    assert page.bar.propose.isVisible()
    assert not page.bar.confirm.isVisible()


def test_a_proposal_shows_before_given_and_after(page: AssignmentPage, proposal: Proposal) -> None:
    page.show_state(AssignmentState(roster=ROSTER, proposal=proposal))
    for row, share in enumerate(proposal.shares):
        assert cell(page, row, "Given") == f"+{share.given}"
        assert cell(page, row, "After") == str(share.before + share.given)
        buckets = [cell(page, row, bucket) for bucket in ("0–6", "7–13", "14–29", "30–44", "45–60")]
        assert sum(map(int, buckets)) == share.given
    assert page.bar.confirm.words() == "Hand out 11 customers"
    assert page.bar.words.text() == "This is a proposal; nothing has been written yet."


def test_figures_say_how_even_and_how_steady_a_proposal_is(page: AssignmentPage, proposal: Proposal) -> None:
    page.show_state(AssignmentState(roster=ROSTER, proposal=proposal))
    assert page.customers.figure == "11"
    assert page.spread.figure == str(proposal.spread)
    assert page.spread.below == f"within one of {len(proposal.classes)} classes: {proposal.class_spread} at most"
    assert page.kept.figure == f"{proposal.kept / 7 * 100:.0f}%"
    assert "1 customer changes hands because the specialist is not on duty here." in page.deal.rules.text()


def test_the_classes_can_be_looked_at_instead_of_the_people(page: AssignmentPage, proposal: Proposal) -> None:
    page.show_state(AssignmentState(roster=ROSTER, proposal=proposal))
    assert page.deal.people.isVisible()
    page.deal.views.button(View.CLASSES).click()
    assert page.deal.classes.isVisible()
    assert not page.deal.people.isVisible()
    model = page.deal.classes.model()
    assert model.rowCount() == len(proposal.classes)
    assert model.index(0, 0).data() == "Private car · 0–6 days · low premium"


def test_the_key_of_the_next_step_proposes_first_and_confirms_then(
    page: AssignmentPage, proposal: Proposal, qtbot: QtBot
) -> None:
    page.show_state(AssignmentState(roster=ROSTER))
    with qtbot.waitSignal(page.propose_requested), qtbot.assertNotEmitted(page.confirm_requested):
        QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    page.show_state(AssignmentState(roster=ROSTER, proposal=proposal))
    with qtbot.waitSignal(page.confirm_requested), qtbot.assertNotEmitted(page.propose_requested):
        QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(page.propose_requested):
        QTest.keyClick(page, Qt.Key.Key_F5)


@pytest.mark.parametrize("errand", [Errand.PROPOSAL, Errand.CONFIRMATION])
def test_nothing_can_be_confirmed_twice_while_an_answer_is_on_its_way(
    page: AssignmentPage, proposal: Proposal, errand: Errand, qtbot: QtBot
) -> None:
    page.show_state(AssignmentState(roster=ROSTER, proposal=proposal, errand=errand))
    with qtbot.assertNotEmitted(page.confirm_requested):
        QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.bar.words.text().endswith("…")


@pytest.mark.parametrize("reason", [*AssignmentRefusal, *RemoteTrouble])
def test_every_refusal_is_a_sentence(page: AssignmentPage, reason: AssignmentRefusal | RemoteTrouble) -> None:
    page.show_state(AssignmentState(roster=ROSTER, trouble=reason))
    assert page.notice.text.endswith(".")


def test_what_was_done_is_said(page: AssignmentPage) -> None:
    page.show_state(AssignmentState(roster=ROSTER, done=Done(AssignCounts(1842, 0, 1), 12)))
    assert page.notice.text == (
        "1,842 customers handed out, to 12 of the specialists on duty. 1 renewal task opened. "
        "Their lists arrive with the next sync."
    )


def test_without_anybody_on_duty_the_page_says_who_can_change_that(page: AssignmentPage) -> None:
    page.show_state(AssignmentState(roster=Roster((), ())))
    assert page.deal.empty.isVisible()
    assert page.deal.empty.accessibleName().endswith("which groups you answer for.")


def test_another_language_is_spoken_at_once(
    page: AssignmentPage, proposal: Proposal, dressed: QApplication, qtbot: QtBot
) -> None:
    page.show_state(AssignmentState(roster=ROSTER, proposal=proposal))
    apply_language(dressed, Language.ZH_TW)
    qtbot.waitUntil(lambda: page.bar.confirm.words() == "確認分派 11 位客戶")
    assert page.choice.due_from.text() == "2026/11/22"
