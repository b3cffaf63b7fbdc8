"""Several processes with one server: the first starts it, the last stops it."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

from app.services.server.embedded import EmbeddedServer
from app.services.server.postmaster import read_postmaster

_ROOT = Path(__file__).parents[2]
_PROGRAM = """
import sys
from pathlib import Path
from app.services.server.embedded import EmbeddedServer
server = EmbeddedServer(Path(sys.argv[1]))
server.start()
print(server.dsn(), flush=True)
sys.stdin.readline()
if sys.argv[2] == "stop":
    server.stop()
    print("stopped", flush=True)
    sys.stdin.readline()
"""


@contextmanager
def other_user(directory: Path, ending: str = "stop") -> Iterator[subprocess.Popen[str]]:
    """Lend another process that has started the server; it goes on with each line it is sent."""
    with subprocess.Popen(
        [sys.executable, "-c", _PROGRAM, str(directory), ending],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=_ROOT,
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def said(process: subprocess.Popen[str]) -> str:
    """Wait for the next line of the other process."""
    assert process.stdout is not None
    return process.stdout.readline().strip()


def tell(process: subprocess.Popen[str]) -> None:
    """Let the other process go on."""
    assert process.stdin is not None
    process.stdin.write("\n")
    process.stdin.flush()


def test_the_second_process_joins_and_the_last_one_stops(own_server: EmbeddedServer) -> None:
    own_server.start()
    first = read_postmaster(own_server.data_directory)
    with other_user(own_server.directory) as process:
        dsn = said(process)
        assert dsn == own_server.dsn()
        assert read_postmaster(own_server.data_directory) == first
        own_server.stop()
        with psycopg.connect(dsn) as connection:
            assert connection.execute("SELECT 1").fetchone() == (1,)
        tell(process)
        assert said(process) == "stopped"
        assert not own_server.is_running()


def test_the_starter_may_leave_before_the_others(own_server: EmbeddedServer) -> None:
    with other_user(own_server.directory) as process:
        assert said(process)
        own_server.start()
        tell(process)
        assert said(process) == "stopped"
        assert own_server.is_running()
    own_server.stop()
    assert not own_server.is_running()


def test_a_killed_user_leaves_a_server_that_the_next_one_stops(own_server: EmbeddedServer) -> None:
    with other_user(own_server.directory) as process:
        assert said(process)
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        assert own_server.is_running()
        own_server.start()
        own_server.stop()
        assert not own_server.is_running()


def test_a_program_that_ends_without_stopping_leaves_no_server(own_server: EmbeddedServer) -> None:
    with other_user(own_server.directory, ending="just end") as process:
        assert said(process)
        assert own_server.is_running()
        tell(process)
        assert process.wait() == 0
        assert not own_server.is_running()


def test_many_first_starters_make_one_server(own_server: EmbeddedServer) -> None:
    with other_user(own_server.directory) as one, other_user(own_server.directory) as two:
        assert said(one) == said(two)


def test_two_objects_in_one_process_are_two_users(own_server: EmbeddedServer) -> None:
    second = EmbeddedServer(own_server.directory)
    own_server.start()
    second.start()
    own_server.stop()
    assert second.is_running()
    second.stop()
    assert not second.is_running()
