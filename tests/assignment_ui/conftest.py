"""The page of handing out: alone, or joined to a real database with every answer at once."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.remote.interface import Remote
from app.services.store.store import Store
from app.ui.assignment.page import AssignmentPage
from app.ui.assignment.presenter import AssignmentPresenter
from app.ui.kit.language import Language, apply_language
from tests.support.immediate_runner import ImmediateRunner
from tests.support.looks import dressed
from tests.support.people import Team, gather_team, import_portfolio, portfolio
from tests.support.servers import ServerDatabase

__all__ = ["dressed"]

TODAY = date(2026, 11, 22)


@pytest.fixture(autouse=True)
def _in_english(dressed: QApplication) -> None:
    """The sentences are compared in English, the language of the source."""
    apply_language(dressed, Language.EN)


@pytest.fixture
def page(qtbot: QtBot) -> AssignmentPage:
    """The page on screen before anything was asked."""
    page = AssignmentPage(TODAY, "TWD")
    qtbot.addWidget(page)
    page.resize(1196, 620)
    on_screen(qtbot, page)
    return page


def on_screen(qtbot: QtBot, page: AssignmentPage) -> None:
    """Show the page and wait until it has the keyboard."""
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)


@pytest.fixture
def team(desk_database: ServerDatabase) -> Team:
    """A desk with twenty customers due in five days and five due in a year, none of whom has a specialist."""
    team = gather_team(desk_database)
    import_portfolio(team.supervisor, portfolio(20, due_on=TODAY + timedelta(days=5)))
    import_portfolio(team.supervisor, portfolio(5, due_on=TODAY + timedelta(days=365), start=21))
    return team


@dataclass(slots=True)
class DealDesk:
    """The page joined to a database."""

    page: AssignmentPage
    presenter: AssignmentPresenter
    team: Team

    def held(self) -> dict[str, int]:
        """How many customers each person holds in the database."""
        query = "SELECT u.display_name, count(*) FROM app.customer c JOIN app.app_user u ON u.user_id = c.owner_id GROUP BY 1"
        return dict(self.team.office.rows(query))

    def cells(self, column: int) -> list[str]:
        """What the table of people says in a column."""
        model = self.page.deal.people.model()
        return [model.index(row, column).data() for row in range(model.rowCount())]


MakeDesk = Callable[[Callable[[], Remote]], DealDesk]


@pytest.fixture
def make_desk(page: AssignmentPage, team: Team, blank_store: Store) -> Iterator[MakeDesk]:
    """Joins the page to a line."""
    holder = QObject()
    runner = ImmediateRunner(blank_store, holder)

    def make(connect: Callable[[], Remote]) -> DealDesk:
        desk = DealDesk(page, AssignmentPresenter(page, runner, connect, lambda: TODAY), team)
        page.refresh()
        return desk

    yield make
    runner.close()


@pytest.fixture
def desk(make_desk: MakeDesk, team: Team) -> DealDesk:
    """The page at work for the supervisor."""
    return make_desk(team.supervisor.remote)
