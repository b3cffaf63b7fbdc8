"""The databases lent to the tests of all rooms."""

import subprocess
import sys
from pathlib import Path

import psycopg
import pytest

from app.services.server import schema
from app.services.server.embedded import EmbeddedServer
from tests.support.servers import ServerDatabase, lent_database

_ROOT = Path(__file__).parents[2]


def names(server: EmbeddedServer, query: str) -> set[str]:
    """Return the names a query of the superuser lists."""
    with psycopg.connect(server.dsn()) as connection:
        return {row[0] for row in connection.execute(query)}


def test_a_blank_database_answers_its_superuser(blank_database: ServerDatabase) -> None:
    with psycopg.connect(blank_database.dsn) as connection:
        row = connection.execute("SELECT current_database(), session_user").fetchone()
    assert row == (blank_database.name, "postgres")


def test_a_lent_database_takes_its_people_with_it(pg_server: EmbeddedServer) -> None:
    people = r"SELECT rolname FROM pg_roles WHERE rolname LIKE 'u\_%'"
    before = names(pg_server, people)
    with lent_database(pg_server) as database:
        with psycopg.connect(database.dsn) as connection:
            connection.execute("CREATE ROLE u_lent LOGIN PASSWORD 'secret'")
            connection.execute("CREATE TABLE mine (id int)")
            connection.execute("GRANT SELECT ON mine TO u_lent")
        with psycopg.connect(database.dsn_for("u_lent", "secret")) as connection:
            assert connection.execute("SELECT count(*) FROM mine").fetchone() == (0,)
        assert names(pg_server, people) - before == {"u_lent"}
    assert names(pg_server, people) == before
    assert database.name not in names(pg_server, "SELECT datname FROM pg_database")


def test_a_copy_carries_what_its_template_has(blank_database: ServerDatabase) -> None:
    with psycopg.connect(blank_database.dsn) as connection:
        connection.execute("CREATE TABLE kept (id int)")
    with (
        lent_database(blank_database.server, template=blank_database.name) as copy,
        psycopg.connect(copy.dsn) as connection,
    ):
        assert connection.execute("SELECT count(*) FROM kept").fetchone() == (0,)


def test_a_warning_nobody_announced_fails_its_test(tmp_path: Path) -> None:
    sample = tmp_path / "test_sample.py"
    sample.write_text(
        "import logging, pytest\n"
        "def test_loud(): logging.getLogger('app.sync').warning('surprise')\n"
        "@pytest.mark.may_warn('app.sync')\n"
        "def test_announced(): logging.getLogger('app.sync').warning('meant')\n"
        "@pytest.mark.may_warn('app.store')\n"
        "def test_announced_elsewhere(): logging.getLogger('app.sync').error('surprise')\n"
        "def test_quiet(): logging.getLogger('app.sync').info('fine')\n",
        encoding="utf-8",
    )
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "tests.conftest", "-p", "no:cacheprovider", "-rA", str(sample)],
        cwd=_ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    failed = {
        line.split()[1].rpartition("::")[2]
        for line in run.stdout.splitlines()
        if line.startswith("ERROR ") and "::" in line
    }
    assert failed == {"test_loud", "test_announced_elsewhere"}, run.stdout


def test_a_desk_database_has_the_newest_shared_schema_and_nobody_in_it(desk_database: ServerDatabase) -> None:
    assert schema.current(desk_database.dsn) == schema.HEAD
    with psycopg.connect(desk_database.dsn) as connection:
        assert connection.execute("SELECT count(*) FROM app.app_user").fetchone() == (0,)


def test_a_desk_database_is_closed_to_strangers(desk_database: ServerDatabase) -> None:
    with psycopg.connect(desk_database.dsn, autocommit=True) as connection:
        connection.execute("CREATE ROLE u_stranger LOGIN PASSWORD 'secret'")
    with pytest.raises(psycopg.OperationalError, match="permission denied for database"):
        psycopg.connect(desk_database.dsn_for("u_stranger", "secret"))
