"""The life of one embedded server, and what it lets nobody do."""

import os
import signal
import socket
import stat
from pathlib import Path

import psycopg
import pytest

from app.services.server.embedded import EmbeddedServer
from app.services.server.postmaster import read_postmaster
from app.services.server.types import ServerProblem, ServerTrouble
from tests.support.servers import server_directory


def value(server: EmbeddedServer, query: str) -> object:
    """Return the single value of a query asked by the superuser."""
    with psycopg.connect(server.dsn()) as connection:
        row = connection.execute(query).fetchone()
    assert row is not None
    return row[0]


def server_pid(server: EmbeddedServer) -> int:
    """Return the number of the server process."""
    postmaster = read_postmaster(server.data_directory)
    assert postmaster is not None
    return postmaster.pid


def keep_something(server: EmbeddedServer) -> None:
    """Commit a row."""
    with psycopg.connect(server.dsn()) as connection:
        connection.execute("CREATE TABLE kept (what text)")
        connection.execute("INSERT INTO kept VALUES ('續保')")


def free_port() -> int:
    """Return a port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_a_server_keeps_its_data_over_stop_and_start(own_server: EmbeddedServer) -> None:
    own_server.start()
    keep_something(own_server)
    own_server.stop()
    assert not own_server.is_running()
    own_server.start()
    assert value(own_server, "SELECT what FROM kept") == "續保"


def test_starting_twice_is_starting_once(own_server: EmbeddedServer) -> None:
    own_server.start()
    pid = server_pid(own_server)
    own_server.start()
    assert server_pid(own_server) == pid
    own_server.stop()
    assert not own_server.is_running()


def test_the_server_process_is_never_root(own_server: EmbeddedServer) -> None:
    own_server.start()
    assert Path("/proc", str(server_pid(own_server))).stat().st_uid != 0


def test_only_the_owner_can_look_at_the_data_and_the_password(own_server: EmbeddedServer) -> None:
    own_server.start()
    modes = {
        path.name: stat.S_IMODE(path.stat().st_mode)
        for path in (own_server.directory, own_server.data_directory, *own_server.directory.glob("superuser-password"))
    }
    assert modes == {"server": 0o700, "data": 0o700, "superuser-password": 0o600}
    assert not (own_server.directory / "initial-password").exists()


def test_the_cluster_checks_its_pages_and_stores_every_language(own_server: EmbeddedServer) -> None:
    own_server.start()
    assert value(own_server, "SHOW data_checksums") == "on"
    assert value(own_server, "SHOW server_encoding") == "UTF8"
    assert value(own_server, "SHOW fsync") == "on"
    assert value(own_server, "SELECT count(*) FROM pg_hba_file_rules WHERE auth_method <> 'scram-sha-256'") == 0
    assert (
        value(own_server, "SELECT rolpassword LIKE 'SCRAM-SHA-256$%' FROM pg_authid WHERE rolname = 'postgres'") is True
    )


def test_no_port_is_opened() -> None:
    port = free_port()
    with server_directory() as directory:
        server = EmbeddedServer(directory, settings={"port": str(port)})
        server.start()
        try:
            assert value(server, "SHOW port") == str(port)
            with pytest.raises(ConnectionRefusedError):
                socket.create_connection(("127.0.0.1", port), timeout=5)
        finally:
            server.stop()


@pytest.mark.parametrize("password", ["wrong", "", None])
def test_a_wrong_or_missing_password_is_refused(own_server: EmbeddedServer, password: str | None) -> None:
    own_server.start()
    with psycopg.connect(own_server.dsn(), autocommit=True) as connection:
        connection.execute("CREATE ROLE somebody LOGIN PASSWORD 'right'")
    psycopg.connect(own_server.dsn(user="somebody", password="right")).close()
    with pytest.raises(psycopg.OperationalError, match="password"):
        psycopg.connect(own_server.dsn(user="somebody", password=password))


def test_the_superuser_needs_the_password_too(own_server: EmbeddedServer) -> None:
    own_server.start()
    with pytest.raises(psycopg.OperationalError, match="password"):
        psycopg.connect(own_server.dsn(password="wrong"))


def test_a_killed_server_starts_again_with_what_was_committed(own_server: EmbeddedServer) -> None:
    own_server.start()
    keep_something(own_server)
    killed = server_pid(own_server)
    with psycopg.connect(own_server.dsn()) as open_connection:
        os.kill(killed, signal.SIGKILL)
        own_server.start()
        assert server_pid(own_server) != killed
        assert value(own_server, "SELECT what FROM kept") == "續保"
        with pytest.raises(psycopg.OperationalError):
            open_connection.execute("SELECT 1")


def test_stopping_a_killed_server_is_no_trouble(own_server: EmbeddedServer) -> None:
    own_server.start()
    os.kill(server_pid(own_server), signal.SIGKILL)
    own_server.stop()
    assert not own_server.is_running()
    own_server.start()
    assert own_server.is_running()


def test_nothing_people_typed_gets_into_the_log(own_server: EmbeddedServer) -> None:
    own_server.start()
    with psycopg.connect(own_server.dsn(), autocommit=True) as connection:
        connection.execute("CREATE TABLE person (name text PRIMARY KEY, age int)")
        connection.execute("INSERT INTO person VALUES ('林小美', 1)")
        with pytest.raises(psycopg.errors.UniqueViolation):
            connection.execute("INSERT INTO person VALUES ('林小美', 2)")
        with pytest.raises(psycopg.errors.UniqueViolation):
            connection.execute("INSERT INTO person VALUES (%s, 3)", ["林小美"])
        with pytest.raises(psycopg.errors.UndefinedColumn):
            connection.execute("SELECT nowhere FROM person WHERE name = '林小美'")
    log = own_server.log_file.read_text(encoding="utf-8")
    assert "person_pkey" in log
    assert "林小美" not in log


def test_a_long_log_is_put_aside(own_server: EmbeddedServer) -> None:
    own_server.start()
    own_server.stop()
    with own_server.log_file.open("a", encoding="utf-8") as log:
        log.write("x" * 1_000_001)
    own_server.start()
    assert own_server.log_file.stat().st_size < 1_000_000
    assert own_server.log_file.with_suffix(".log.old").stat().st_size > 1_000_000


def test_a_cluster_whose_making_was_interrupted_is_made_anew(own_server: EmbeddedServer) -> None:
    own_server.start()
    own_server.stop()
    unfinished = own_server.data_directory.rename(own_server.directory / "data.new")
    (unfinished / "PG_VERSION").unlink()
    own_server.start()
    assert value(own_server, "SELECT 1") == 1
    assert not unfinished.exists()


def test_without_a_server_there_is_no_address(own_server: EmbeddedServer) -> None:
    with pytest.raises(ServerTrouble) as caught:
        own_server.dsn()
    assert caught.value.problem is ServerProblem.NOT_RUNNING
    assert not own_server.is_running()


def test_a_lost_password_is_said_and_the_data_left_alone(own_server: EmbeddedServer) -> None:
    own_server.start()
    own_server.stop()
    (own_server.directory / "superuser-password").unlink()
    with pytest.raises(ServerTrouble) as caught:
        own_server.start()
    assert caught.value.problem is ServerProblem.PASSWORD_LOST
    assert (own_server.data_directory / "PG_VERSION").exists()


def test_a_server_that_does_not_know_the_password_is_not_left_running(own_server: EmbeddedServer) -> None:
    own_server.start()
    own_server.stop()
    password_file = own_server.directory / "superuser-password"
    password = own_server.superuser_password
    password_file.write_text("another", encoding="utf-8")
    with pytest.raises(ServerTrouble) as caught:
        own_server.start()
    assert caught.value.problem is ServerProblem.START_FAILED
    assert read_postmaster(own_server.data_directory) is None
    password_file.write_text(password, encoding="utf-8")
    own_server.start()
    assert own_server.is_running()


def test_a_cluster_of_another_version_is_refused(own_server: EmbeddedServer) -> None:
    own_server.start()
    own_server.stop()
    (own_server.data_directory / "PG_VERSION").write_text("13\n", encoding="ascii")
    with pytest.raises(ServerTrouble) as caught:
        own_server.start()
    assert caught.value.problem is ServerProblem.OTHER_VERSION
    (own_server.data_directory / "PG_VERSION").write_text("18\n", encoding="ascii")
    own_server.start()
    assert own_server.is_running()


def test_a_server_that_cannot_start_says_so(own_server: EmbeddedServer) -> None:
    broken = EmbeddedServer(own_server.directory, settings={"shared_buffers": "a lot"})
    with pytest.raises(ServerTrouble) as caught:
        broken.start()
    assert caught.value.problem is ServerProblem.START_FAILED
    assert "shared_buffers" in broken.log_file.read_text(encoding="utf-8")
    own_server.start()
    assert own_server.is_running()
