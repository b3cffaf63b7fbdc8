"""The tab of a month: who has it, and how one step leads to the next."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.services.access.types import Role
from app.services.store.store import Store
from app.ui.assignment.page import AssignmentPage
from app.ui.assignment.presenter import AssignmentPresenter
from app.ui.assignment.tab import HAND_OUT, IMPORT, AssignmentTab
from app.ui.portfolio.page import PortfolioPage
from app.ui.portfolio.presenter import PortfolioPresenter
from app.ui.portfolio.state import Stage
from app.ui.shell.rooms import rooms_for
from tests.portfolio.files import row, write
from tests.support.immediate_runner import ImmediateRunner
from tests.support.people import Team, gather_team
from tests.support.servers import ServerDatabase

TODAY = date(2026, 11, 1)


@pytest.fixture
def tab(qtbot: QtBot, desk_database: ServerDatabase, blank_store: Store) -> Iterator[tuple[AssignmentTab, Team]]:
    """The whole tab of a supervisor on a database without customers, every answer at once."""
    team, holder = gather_team(desk_database), QObject()
    runner = ImmediateRunner(blank_store, holder)
    portfolio, assignment = PortfolioPage("TWD"), AssignmentPage(TODAY, "TWD")
    PortfolioPresenter(portfolio, runner, team.supervisor.remote, lambda: TODAY)
    AssignmentPresenter(assignment, runner, team.supervisor.remote, lambda: TODAY)
    tab = AssignmentTab(portfolio, assignment)
    qtbot.addWidget(tab)
    with qtbot.waitExposed(tab):
        tab.show()
    tab.activateWindow()
    qtbot.waitUntil(tab.isActiveWindow)
    yield tab, team
    runner.close()


def press(tab: AssignmentTab, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    QTest.keyClick(tab, key, modifier)


@pytest.mark.parametrize(
    ("role", "has_it"),
    [(Role.SUPERVISOR, True), (Role.MANAGER, True), (Role.SPECIALIST, False), (Role.ADMINISTRATOR, False)],
)
def test_only_supervision_has_the_tab(role: Role, *, has_it: bool) -> None:
    assert ("assignment" in [entry.id for entry in rooms_for(role)]) is has_it


def test_each_step_has_its_key_and_keeps_what_it_shows(tab: tuple[AssignmentTab, Team], tmp_path: Path) -> None:
    shown, _team = tab
    shown.portfolio.file_chosen.emit(write(tmp_path / "desk.csv", [row(1)]))
    press(shown, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert (shown.step, shown.assignment.isVisible()) == (HAND_OUT, True)
    press(shown, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert shown.step == IMPORT
    assert shown.portfolio.state.stage is Stage.LOOKED_AT


def test_a_month_is_handed_out_with_a_file_and_three_times_one_key(
    tab: tuple[AssignmentTab, Team], tmp_path: Path
) -> None:
    shown, team = tab
    shown.portfolio.file_chosen.emit(write(tmp_path / "desk.csv", [row(2 * number) for number in range(1, 22)]))
    press(shown, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert shown.portfolio.state.stage is Stage.DONE
    press(shown, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert shown.step == HAND_OUT
    assert shown.assignment.state.proposal is not None
    assert team.office.rows("SELECT count(*) FROM app.customer WHERE owner_id IS NOT NULL") == [(0,)]
    press(shown, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    counts = team.office.rows("SELECT count(*) FROM app.customer WHERE owner_id IS NOT NULL GROUP BY owner_id")
    assert sorted(count for (count,) in counts) == [10, 11]


def test_locking_in_the_middle_of_an_import_takes_it_back(tab: tuple[AssignmentTab, Team], tmp_path: Path) -> None:
    shown, team = tab
    shown.portfolio.file_chosen.emit(write(tmp_path / "desk.csv", [row(1)]))
    shown.portfolio.bar.progress.valueChanged.connect(lambda read: shown.settle() if read else None)
    shown.portfolio.import_requested.emit()
    assert shown.portfolio.state.stage is Stage.LOOKED_AT
    assert team.office.rows("SELECT count(*) FROM app.policy") == [(0,)]
