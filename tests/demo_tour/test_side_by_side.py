"""Two people of the demo side by side on one machine: one server, two profiles, and the last one to go stops the server."""

import signal
import subprocess
import sys
from pathlib import Path

import psycopg
import pytest
from pytestqt.exceptions import TimeoutError as WaitedTooLong
from pytestqt.qtbot import QtBot

from app.demo.people import SPECIALISTS, SUPERVISORS
from app.demo.records import device_of
from app.demo.server import DATABASE, demo_server
from app.services.server.embedded import EmbeddedServer
from app.services.server.types import ServerTrouble
from app.services.vault.types import Slot
from app.services.vault.vault_file import read_vault
from tests.demo_tour.conftest import Program

FIRST, SECOND = SPECIALISTS[0].login, SUPERVISORS[0].login
PATIENCE_MS = 120_000

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows has no polite signal for a program with windows"
)


def people_at_work(server: EmbeddedServer) -> set[str]:
    """Whose own laptop has spoken to the demo's database; those the demo invented do not count."""
    query = "SELECT login, user_id, device_id FROM app.device JOIN app.app_user USING (tenant_id, user_id)"
    try:
        with psycopg.connect(server.dsn(database=DATABASE)) as connection:
            rows = connection.execute(query).fetchall()
    except (ServerTrouble, psycopg.OperationalError):
        return set()
    return {login for login, user_id, device_id in rows if device_id != device_of(user_id)}


def laptops(home: Path) -> dict[str, Path]:
    """The finished profiles on this machine."""
    return {file.parent.name: file.parent for file in home.glob("demo/laptops-*/profiles/*/profile.json")}


def is_at_work(home: Path, server: EmbeddedServer, login: str) -> bool:
    """Say whether this person's laptop has been set up here and has spoken to the database."""
    return login in laptops(home) and login in people_at_work(server)


def wait_for(process: subprocess.Popen[str], home: Path, server: EmbeddedServer, login: str, qtbot: QtBot) -> None:
    """Wait until this person is at work; fail with what the program said and logged when it does not get there."""
    try:
        qtbot.waitUntil(lambda: process.poll() is not None or is_at_work(home, server, login), timeout=PATIENCE_MS)
    except WaitedTooLong:
        process.send_signal(signal.SIGTERM)
    if not is_at_work(home, server, login):
        log = home / "demo" / "logs" / "desk.log"
        pytest.fail(f"{process.communicate()} {log.read_text(encoding='utf-8') if log.exists() else ''}")


@pytest.mark.timeout(300)
def test_two_people_share_the_server_and_the_last_one_stops_it(program: Program, home: Path, qtbot: QtBot) -> None:
    server = demo_server(home / "demo")
    first = program(["--demo", "--data-dir", home])
    wait_for(first, home, server, FIRST, qtbot)
    second = program(["--demo", "--data-dir", home, "--as", SECOND])
    wait_for(second, home, server, SECOND, qtbot)
    assert set(laptops(home)) == {FIRST, SECOND}
    for directory in laptops(home).values():
        assert read_vault(directory)[0].slot is Slot.PASSPHRASE

    first.send_signal(signal.SIGTERM)
    assert first.wait(timeout=60) == 0
    assert server.is_running()
    second.send_signal(signal.SIGTERM)
    assert second.wait(timeout=60) == 0
    assert not server.is_running()


@pytest.mark.timeout(300)
def test_who_closes_the_window_while_the_demo_is_prepared_leaves_no_server_behind(
    program: Program, home: Path, qtbot: QtBot
) -> None:
    server = demo_server(home / "demo")
    process = program(["--demo", "--data-dir", home])
    qtbot.waitUntil(server.is_running, timeout=PATIENCE_MS)
    process.send_signal(signal.SIGTERM)
    assert process.wait(timeout=60) == 0
    assert not server.is_running()
    assert laptops(home) == {}
