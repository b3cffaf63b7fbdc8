"""What the steps of a tour share: the demonstration, the hands, the databases, and what has been recorded so far."""

from pathlib import Path
from typing import TypeVar
from uuid import UUID

from app.demo.demonstration import Demonstration
from app.demo.people import SPECIALISTS, SUPERVISORS, DemoPerson
from app.demo.seed import DemoDesk
from app.demo.tour.evidence import Called, Office
from app.demo.tour.hands import Hands
from app.demo.tour.types import Unmet
from app.ui.calls.page import CallsPage
from app.ui.kit.pages import Page
from app.ui.shell.desk import Desk
from app.ui.shell.sitting import Sitting
from app.ui.shell.workplace import Workplace
from app.ui.team.page import TeamPage
from app.ui.vault.page import UnlockPage

T = TypeVar("T")


class Visit:
    """One tour: a specialist works, the supervisor looks on."""

    specialist: DemoPerson = SPECIALISTS[0]
    supervisor: DemoPerson = SUPERVISORS[0]

    def __init__(self, demonstration: Demonstration, home: Path, log_file: Path, pictures: Path) -> None:
        """Everything of the tour lies under `home`; its pictures go elsewhere."""
        self.demonstration = demonstration
        self.home, self.log_file, self.pictures = home, log_file, pictures
        self.window = demonstration.window
        self.hands = Hands(self.window)
        self.screenshot = ""
        self.before: frozenset[UUID] = frozenset()
        self.made: list[UUID] = []
        self.called: Called | None = None

    @property
    def prepared(self) -> DemoDesk:
        """The demo that was prepared. Raises Unmet before."""
        return _there(self.demonstration.prepared, "the demo is prepared")

    @property
    def office(self) -> Office:
        """The shared database as its owner sees it."""
        return Office(self.prepared)

    @property
    def desk(self) -> Desk:
        """The desk in the window. Raises Unmet before the demo is prepared."""
        return _there(self.demonstration.desk, "the desk is in the window")

    @property
    def unlock_page(self) -> UnlockPage:
        """The unlock page. Raises Unmet while unlocked."""
        return _there(self.desk.unlock_page, "the unlock page is on screen")

    @property
    def sitting(self) -> Sitting:
        """The sitting. Raises Unmet while locked."""
        return _there(self.desk.sitting, "the desk is unlocked")

    @property
    def workplace(self) -> Workplace:
        """The workplace. Raises Unmet while locked."""
        return _there(self.desk.workplace, "the desk is unlocked")

    @property
    def calls(self) -> CallsPage:
        """The specialist's page. Raises Unmet when another one is open."""
        page = self.workplace.page
        return _there(page if isinstance(page, CallsPage) else None, "the calls page is on screen")

    @property
    def team(self) -> TeamPage:
        """The supervisor's page. Raises Unmet when another one is open."""
        page = self.workplace.page
        return _there(page if isinstance(page, TeamPage) else None, "the overview is on screen")

    def is_at_work(self, page: type[Page]) -> bool:
        """Say whether the desk is unlocked with such a page, and its first sync has ended."""
        workplace, sitting = self.desk.workplace, self.desk.sitting
        if workplace is None or sitting is None:
            return False
        state = sitting.sync.state
        return isinstance(workplace.page, page) and state.synced_at is not None and not state.is_running

    def take_picture(self, name: str) -> None:
        """Write what the window shows into a PNG. Raises Unmet if that cannot be done."""
        self.hands.settle()
        self.screenshot = f"{name}.png"
        if not self.window.grab().save(str(self.pictures / self.screenshot)):
            raise Unmet("the picture can be written")


def _there(value: T | None, what: str) -> T:
    if value is None:
        raise Unmet(what)
    return value
