"""A desk on a real server: enrolled like a laptop on its first morning."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.remote.addresses import address_of
from app.settings import Settings
from app.ui.shell.desk import Desk
from app.ui.shell.preferences import Preferences
from app.ui.shell.sitting import Sitting
from app.ui.vault.types import Enrolment
from tests.support.fixed_clock import FixedClock
from tests.support.looks import dressed
from tests.support.people import Person, Team, gather_team, give_customers, import_portfolio, portfolio
from tests.support.servers import ServerDatabase

__all__ = ["dressed"]

PATIENCE_MS = 20_000
"""Deriving a key without a keyring takes seconds on a busy machine."""


@pytest.fixture
def team(desk_database: ServerDatabase) -> Team:
    """A company whose first specialist has three customers."""
    found = gather_team(desk_database)
    import_portfolio(found.manager, portfolio(3, due_on=(datetime.now(UTC) + timedelta(days=9)).date()))
    give_customers(found.supervisor, found.chen, (1, 2, 3))
    return found


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """A data directory of this test."""
    return Settings(tmp_path / "data")


@pytest.fixture
def desk(dressed: QApplication, settings: Settings, qtbot: QtBot) -> Iterator[Desk]:
    """A desk in front of the unlock page; its window is closed when the test ends."""
    made = Desk(dressed, settings, Preferences(settings.preferences_file), FixedClock(datetime.now(UTC)))
    qtbot.addWidget(made.window)
    made.start()
    made.window.activateWindow()
    yield made
    made.window.close()


@pytest.fixture
def sit_down(desk: Desk, qtbot: QtBot) -> Callable[[Person], Sitting]:
    """Enrols a person on this laptop and waits until their desk stands and is level with the server."""

    def enrol(person: Person) -> Sitting:
        assert desk.unlock_page is not None
        address = address_of(person.database.dsn)
        server: dict[str, str | int] = {
            "host": address.host,
            "port": address.port,
            "database": address.database,
            "sslmode": "disable",
        }
        desk.unlock_page.enrol_requested.emit(Enrolment(person.login, person.password, server))
        qtbot.waitUntil(lambda: desk.sitting is not None, timeout=PATIENCE_MS)
        sitting = desk.sitting
        assert sitting is not None
        qtbot.waitUntil(lambda: _is_level(sitting), timeout=PATIENCE_MS)
        return sitting

    return enrol


def _is_level(sitting: Sitting) -> bool:
    state = sitting.sync.state
    return state.synced_at is not None and not state.is_running
