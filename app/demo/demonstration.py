"""The demonstration on screen: it is prepared while the window says so, then the desk opens as one of the invented people."""

import logging
import time
from dataclasses import replace
from pathlib import Path

import keyring
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from app.demo.people import EVERYBODY, MANAGER, SPECIALISTS, SUPERVISORS, DemoPerson
from app.demo.preparing import PreparingPage
from app.demo.seed import DemoDesk, DemoStep, prepare
from app.services.server.types import ServerTrouble
from app.services.store.clock import Clock
from app.settings import Settings
from app.ui.kit.runner import Lanes, where
from app.ui.shell.desk import Desk
from app.ui.shell.preferences import Preferences
from app.ui.shell.texts import ROLE_TEXT
from app.ui.shell.window import DeskWindow
from app.ui.vault.types import Showcase, ShowcasePerson

logger = logging.getLogger(__name__)

OFFERED = (SPECIALISTS[0], SPECIALISTS[1], SUPERVISORS[0], MANAGER)
"""Whom the unlock page offers at one key each; the others are reached by `--as`."""


class NobodyWaits(Exception):  # noqa: N818 - no fault: the window was closed meanwhile
    """The window was closed while the demonstration was being prepared."""


class Demonstration(QObject):
    """Owns the window, and from `ready` on the desk in it and the demo's server."""

    ready = Signal()
    """The database is filled and the unlock page is on screen."""
    step_begun = Signal(object)
    """The DemoStep that has begun."""

    def __init__(
        self, application: QApplication, settings: Settings, preferences: Preferences, clock: Clock, login: str | None
    ) -> None:
        """Begin as this person; None stays at the unlock page. The settings are those of `demo_settings`."""
        super().__init__()
        # The demo's stores are locked by a passphrase everybody may read: nothing of it belongs into a person's keyring.
        keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]  # keyring leaves it unannotated
        self._application, self._settings, self._preferences = application, settings, preferences
        self._clock, self._login = clock, login
        self._lanes = Lanes(self)
        self._is_leaving = False
        self._started_at = time.monotonic()
        self.page = PreparingPage()
        self.window = DeskWindow(preferences)
        self.window.closing.connect(self._leave)
        self.step_begun.connect(self.page.show_step)
        self.desk: Desk | None = None
        self.prepared: DemoDesk | None = None

    def start(self) -> None:
        """Show the window and begin to prepare."""
        self.window.show_page(self.page)
        self.window.show()
        directory, clock = self._settings.data_dir, self._clock
        self._lanes.plain(self, lambda: prepare(directory, clock, self._tell), self._open, self._give_up)

    def close(self) -> None:
        """Leave the server, which stops if nobody else uses it; call it when the window is closed. Raises ServerTrouble."""
        self._is_leaving = True
        self._lanes.close()
        if self.prepared is not None:
            self.prepared.server.stop()

    def _tell(self, step: DemoStep) -> None:
        """Hand the step to the window; called on the lane."""
        if self._is_leaving:
            raise NobodyWaits
        self.step_begun.emit(step)

    def _open(self, prepared: DemoDesk) -> None:
        self.prepared = prepared
        settings = replace(self._settings, data_dir=prepared.laptops)
        showcase = _showcase(prepared, self._login)
        self.desk = Desk(self._application, settings, self._preferences, self._clock, showcase, self.window)
        self.desk.unlocked.connect(self._note_time)
        self.desk.start()
        if self._login is not None:
            self.desk.begin_as(self._login)
        self.ready.emit()

    def _give_up(self, error: Exception) -> None:
        reason = error.problem.value if isinstance(error, ServerTrouble) else where(error)
        logger.error("The demonstration could not be prepared: %s", reason)
        self.page.show_trouble()

    def _note_time(self) -> None:
        logger.info("The desk stands after %.1f s", time.monotonic() - self._started_at)

    def _leave(self) -> None:
        self._is_leaving = True


def demo_settings(settings: Settings) -> Settings:
    """The settings of the demonstration: a data directory of its own beside the stores of real work."""
    return replace(settings, data_dir=demo_directory(settings.data_dir))


def demo_directory(data_dir: Path) -> Path:
    """Where everything of the demonstration lies."""
    return data_dir / "demo"


def _showcase(prepared: DemoDesk, login: str | None) -> Showcase:
    """Whom the unlock page offers, and where their database is."""
    chosen = [person for person in EVERYBODY if person.login == login and person not in OFFERED]
    address = prepared.address
    return Showcase(
        people=tuple(map(_shown, (*OFFERED, *chosen))),
        passphrase=prepared.passphrase,
        server={
            "host": address.host,
            "port": address.port,
            "database": address.database,
            "sslmode": address.sslmode,
        },
    )


def _shown(person: DemoPerson) -> ShowcasePerson:
    return ShowcasePerson(person.login, person.display_name, ROLE_TEXT[person.role])
