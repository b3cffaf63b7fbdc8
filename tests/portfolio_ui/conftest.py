"""The import page: alone, or joined to a real database with every answer at once."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.portfolio.looking import look_at
from app.services.remote.interface import Remote
from app.services.store.store import Store
from app.ui.kit.language import Language, apply_language
from app.ui.portfolio.page import PortfolioPage
from app.ui.portfolio.presenter import PortfolioPresenter
from app.ui.portfolio.state import ImportState, Stage
from tests.portfolio.files import row, write
from tests.support.immediate_runner import ImmediateRunner
from tests.support.looks import dressed
from tests.support.people import Team, gather_team
from tests.support.servers import ServerDatabase

__all__ = ["dressed"]

TODAY = date(2026, 11, 1)


@pytest.fixture(autouse=True)
def _in_english(dressed: QApplication) -> None:
    """The sentences are compared in English, the language of the source."""
    apply_language(dressed, Language.EN)


@pytest.fixture
def page(qtbot: QtBot) -> PortfolioPage:
    """The page on screen without a file."""
    page = PortfolioPage("TWD")
    qtbot.addWidget(page)
    page.resize(1196, 620)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


@pytest.fixture
def looked_at(tmp_path: Path) -> ImportState:
    """A file of three rows, one of which is not taken."""
    path = write(tmp_path / "desk.csv", [row(1), row(2), row(3, phone="900000104")])
    return ImportState(Stage.LOOKED_AT, path.name, look_at(path, TODAY))


@pytest.fixture
def team(desk_database: ServerDatabase) -> Team:
    """A company without a portfolio."""
    return gather_team(desk_database)


@dataclass(slots=True)
class ImportDesk:
    """The page joined to a database."""

    page: PortfolioPage
    presenter: PortfolioPresenter
    team: Team

    @property
    def stage(self) -> Stage:
        """How far the file has come."""
        return self.page.state.stage

    def counted(self) -> tuple[int, int]:
        """Policies and finished imports in the database."""
        query = "SELECT (SELECT count(*) FROM app.policy), (SELECT count(*) FROM app.import_batch)"
        policies, batches = self.team.office.rows(query)[0]
        return policies, batches


MakeDesk = Callable[[Callable[[], Remote]], ImportDesk]


@pytest.fixture
def make_desk(page: PortfolioPage, team: Team, blank_store: Store) -> Iterator[MakeDesk]:
    """Joins the page to a line."""
    holder = QObject()
    runner = ImmediateRunner(blank_store, holder)

    def make(connect: Callable[[], Remote]) -> ImportDesk:
        return ImportDesk(page, PortfolioPresenter(page, runner, connect, lambda: TODAY), team)

    yield make
    runner.close()


@pytest.fixture
def desk(make_desk: MakeDesk, team: Team) -> ImportDesk:
    """The page at work for the supervisor."""
    return make_desk(team.supervisor.remote)
