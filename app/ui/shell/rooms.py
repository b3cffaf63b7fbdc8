"""The tabs of the rail: which room, for whom, and how its page is built."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.services.access.types import Role
from app.services.store.changes import Changes
from app.services.team.commands import fetch_overview
from app.ui.assignment.page import AssignmentPage
from app.ui.assignment.presenter import AssignmentPresenter
from app.ui.assignment.tab import AssignmentTab
from app.ui.calls.dialling import open_phone_link
from app.ui.calls.page import CallsPage
from app.ui.calls.presenter import CallsPresenter
from app.ui.kit.language import QT_TRANSLATE_NOOP
from app.ui.kit.pages import Page
from app.ui.portfolio.page import PortfolioPage
from app.ui.portfolio.presenter import PortfolioPresenter
from app.ui.shell.sitting import Sitting
from app.ui.sync.page import SyncPage
from app.ui.sync.page_presenter import SyncPagePresenter
from app.ui.team.page import TeamPage
from app.ui.team.presenter import TeamPresenter


@dataclass(frozen=True, slots=True)
class RoomEntry:
    """One tab: `build` makes the page in its place when the tab is first opened; the page owns its presenter."""

    id: str
    title: str
    icon: str
    roles: frozenset[Role]
    build: Callable[[Sitting, QWidget], Page]

    @property
    def words(self) -> str:
        """The title in the language on screen."""
        return QCoreApplication.translate("Rooms", self.title)


def rooms_for(role: Role) -> tuple[RoomEntry, ...]:
    """The tabs a role may open, in the order of the rail."""
    return tuple(entry for entry in ROOMS if role in entry.roles)


def _calls(sitting: Sitting, parent: QWidget) -> Page:
    page = CallsPage(sitting.actor, sitting.clock, sitting.actions, parent)
    # The demo's invented numbers may belong to somebody, so the demo times calls and dials nothing.
    dial = None if sitting.is_demo else open_phone_link
    CallsPresenter(page, sitting.runner, sitting.actor, sitting.clock, dial)
    return page


def _team(sitting: Sitting, parent: QWidget) -> Page:
    page = TeamPage(sitting.clock.now, sitting.actor.zone, parent)

    def fetch() -> Changes:
        with sitting.connect() as remote:
            return fetch_overview(sitting.store, remote, sitting.actor, sitting.clock)

    TeamPresenter(page, sitting.runner, sitting.actor, fetch)
    return page


def _assignment(sitting: Sitting, parent: QWidget) -> Page:
    def today() -> date:
        return sitting.clock.today(sitting.actor.zone)

    portfolio = PortfolioPage(sitting.actor.currency)
    PortfolioPresenter(portfolio, sitting.runner, sitting.connect, today)
    assignment = AssignmentPage(today(), sitting.actor.currency)
    AssignmentPresenter(assignment, sitting.runner, sitting.connect, today)
    return AssignmentTab(portfolio, assignment, parent)


def _sync(sitting: Sitting, parent: QWidget) -> Page:
    page = SyncPage(sitting.actor.zone, parent)
    SyncPagePresenter(page, sitting.runner, sitting.actor, sitting.clock)
    return page


# A new room gets one entry here, in the order of the rail.
ROOMS = (
    RoomEntry("calls", QT_TRANSLATE_NOOP("Rooms", "Calls"), "calls", frozenset({Role.SPECIALIST}), _calls),
    RoomEntry(
        "team", QT_TRANSLATE_NOOP("Rooms", "Overview"), "team", frozenset({Role.SUPERVISOR, Role.MANAGER}), _team
    ),
    RoomEntry(
        "assignment",
        QT_TRANSLATE_NOOP("Rooms", "Hand out"),
        "assignment",
        frozenset({Role.SUPERVISOR, Role.MANAGER}),
        _assignment,
    ),
    RoomEntry("sync", QT_TRANSLATE_NOOP("Rooms", "Sync"), "sync", frozenset(Role), _sync),
)
