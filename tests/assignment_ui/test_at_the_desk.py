"""The tab in the whole program: enrolled, on real lanes, and locked in the middle of an import."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.services.portfolio.commands import CHUNK
from app.ui.assignment.tab import AssignmentTab
from app.ui.portfolio.state import Stage
from app.ui.shell.desk import Desk
from app.ui.shell.sitting import Sitting
from tests.portfolio.files import row, write
from tests.shell.conftest import PATIENCE_MS, desk, settings, sit_down, team
from tests.support.people import Person, Team

__all__ = ["desk", "settings", "sit_down", "team"]

SitDown = Callable[[Person], Sitting]
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def tab(desk: Desk, team: Team, sit_down: SitDown, qtbot: QtBot) -> AssignmentTab:
    """The supervisor's tab, opened by its key."""
    sit_down(team.supervisor)
    qtbot.waitUntil(desk.window.isActiveWindow)
    workplace = desk.workplace
    assert workplace is not None
    place = [entry.id for entry in workplace.entries].index("assignment")
    QTest.keyClick(desk.window, Qt.Key(Qt.Key.Key_1 + place), CONTROL)
    qtbot.waitUntil(lambda: isinstance(workplace.page, AssignmentTab))
    page = workplace.page
    assert isinstance(page, AssignmentTab)
    return page


def customers_with_a_specialist(team: Team) -> int:
    return int(team.office.rows("SELECT count(*) FROM app.customer WHERE owner_id IS NOT NULL")[0][0])


def look_at(tab: AssignmentTab, path: Path, qtbot: QtBot) -> None:
    tab.portfolio.file_chosen.emit(path)
    qtbot.waitUntil(lambda: tab.portfolio.state.stage is Stage.LOOKED_AT, timeout=PATIENCE_MS)


def test_a_month_is_handed_out_in_five_actions(
    desk: Desk, tab: AssignmentTab, team: Team, tmp_path: Path, qtbot: QtBot
) -> None:
    due_on = (datetime.now(UTC) + timedelta(days=20)).date().isoformat()
    before = customers_with_a_specialist(team)
    look_at(tab, write(tmp_path / "desk.csv", [row(2 * n, due_on=due_on) for n in range(10, 19)]), qtbot)
    QTest.keyClick(desk.window, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: tab.portfolio.state.stage is Stage.DONE, timeout=PATIENCE_MS)
    QTest.keyClick(desk.window, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: tab.assignment.state.proposal is not None, timeout=PATIENCE_MS)
    QTest.keyClick(desk.window, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: tab.assignment.state.done is not None, timeout=PATIENCE_MS)
    assert customers_with_a_specialist(team) == before + 9


def test_locking_during_an_import_waits_for_nothing_and_leaves_nothing(
    desk: Desk, tab: AssignmentTab, team: Team, tmp_path: Path, qtbot: QtBot
) -> None:
    before = team.office.rows("SELECT count(*) FROM app.policy")
    look_at(tab, write(tmp_path / "long.csv", [row(n) for n in range(1, 4 * CHUNK)]), qtbot)
    QTest.keyClick(desk.window, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: tab.portfolio.state.progress is not None, timeout=PATIENCE_MS)
    with qtbot.waitSignal(desk.locked, timeout=PATIENCE_MS):
        desk.lock()
    assert team.office.rows("SELECT count(*) FROM app.policy") == before
