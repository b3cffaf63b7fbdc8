"""Handing customers out from the page on a real PostgreSQL."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QDate, QObject
from pytestqt.qtbot import QtBot

from app.services.assignment.types import AssignmentRefusal
from app.services.remote.interface import Remote
from app.services.remote.offline import OfflineRemote
from app.services.remote.types import RemoteTrouble
from app.services.store.store import Store
from app.ui.assignment.page import AssignmentPage
from app.ui.assignment.presenter import AssignmentPresenter
from app.ui.kit.runner import Runner
from tests.assignment_ui.conftest import TODAY, DealDesk, MakeDesk
from tests.support.people import Team, give_customers


def test_the_people_on_duty_are_there_when_the_page_is_opened(desk: DealDesk) -> None:
    assert desk.cells(0) == ["林志明", "陳怡君"] or desk.cells(0) == ["陳怡君", "林志明"]
    assert desk.cells(1) == ["0", "0"]


def test_a_proposal_writes_nothing_and_confirming_it_does_what_it_says(desk: DealDesk) -> None:
    desk.page.propose_requested.emit()
    assert desk.cells(2) == ["+10", "+10"]
    assert desk.held() == {}
    desk.page.confirm_requested.emit()
    assert desk.held() == {"陳怡君": 10, "林志明": 10}
    assert desk.page.notice.text.startswith(
        "20 customers handed out, to 2 of the specialists on duty. 20 renewal tasks"
    )
    assert desk.page.state.proposal is None
    assert desk.cells(1) == ["10", "10"]


def test_a_manager_deals_over_all_groups(make_desk: MakeDesk, team: Team) -> None:
    desk = make_desk(team.manager.remote)
    desk.page.propose_requested.emit()
    desk.page.confirm_requested.emit()
    assert sorted(desk.held().values()) == [6, 7, 7]


def test_a_proposal_that_others_have_overtaken_is_refused_and_made_anew(desk: DealDesk, team: Team) -> None:
    desk.page.propose_requested.emit()
    give_customers(team.manager, team.stranger, [3])
    desk.page.confirm_requested.emit()
    assert desk.held() == {"外組": 1}
    state = desk.page.state
    assert state.trouble is AssignmentRefusal.CHANGED_SINCE
    assert state.proposal is not None
    assert len(state.proposal.seats) == 19
    assert desk.page.notice.text.endswith("Here is a new proposal.")
    desk.page.confirm_requested.emit()
    assert sum(desk.held().values()) == 20
    assert desk.page.state.trouble is None


def test_without_customers_the_page_says_what_to_do(desk: DealDesk) -> None:
    desk.page.choice.due_from.setDate(QDate(2030, 1, 1))
    desk.page.propose_requested.emit()
    assert desk.page.state.trouble is AssignmentRefusal.NO_CUSTOMERS
    assert "import the new portfolio file first" in desk.page.notice.text
    desk.page.choice.due_from.setDate(QDate(2026, 11, 22))
    assert desk.page.notice.text == ""


def test_choosing_other_days_takes_the_proposal_off_the_screen(desk: DealDesk) -> None:
    desk.page.propose_requested.emit()
    desk.page.choice.due_until.setDate(QDate(2027, 12, 31))
    assert desk.page.state.proposal is None
    desk.page.propose_requested.emit()
    assert desk.page.customers.figure == "25"


def test_what_people_hold_already_is_evened_out_on_request(desk: DealDesk, team: Team) -> None:
    give_customers(team.supervisor, team.chen, range(1, 9))
    desk.page.choice.count_held.setChecked(True)
    desk.page.propose_requested.emit()
    assert sorted(zip(desk.cells(1), desk.cells(2), desk.cells(3), strict=True)) == [
        ("0", "+6", "6"),
        ("8", "+6", "14"),
    ]
    assert desk.page.deal.rules.text() == "The totals stay 8 customers apart because some people hold more already."


def test_an_answer_to_an_older_question_is_not_shown(
    page: AssignmentPage, team: Team, blank_store: Store, qtbot: QtBot
) -> None:
    holder = QObject()
    runner = Runner(blank_store, holder)
    AssignmentPresenter(page, runner, team.supervisor.remote, lambda: TODAY)
    page.propose_requested.emit()
    page.choice.due_until.setDate(QDate(2027, 12, 31))
    qtbot.waitUntil(lambda: page.state.roster is not None and page.state.errand is None)
    assert page.state.proposal is None
    page.propose_requested.emit()
    qtbot.waitUntil(lambda: page.state.proposal is not None)
    assert page.customers.figure == "25"
    runner.close()


@pytest.mark.may_warn("app.ui.kit.runner")
def test_offline_a_proposal_stays_and_can_be_confirmed_later(make_desk: MakeDesk, team: Team) -> None:
    lines: list[Callable[[], Remote]] = [team.supervisor.remote] * 2 + [OfflineRemote, team.supervisor.remote]

    def connect() -> Remote:
        return lines.pop(0)()

    desk = make_desk(connect)
    desk.page.propose_requested.emit()
    desk.page.confirm_requested.emit()
    assert desk.page.state.trouble is RemoteTrouble.OFFLINE
    assert desk.held() == {}
    desk.page.confirm_requested.emit()
    assert sum(desk.held().values()) == 20


@pytest.mark.may_warn("app.ui.kit.runner")
def test_a_specialist_is_told_that_the_right_is_missing(make_desk: MakeDesk, team: Team) -> None:
    desk = make_desk(team.chen.remote)
    desk.page.propose_requested.emit()
    assert desk.page.state.trouble is RemoteTrouble.DENIED
    assert desk.page.notice.text.startswith("You do not have the right to do this.")
