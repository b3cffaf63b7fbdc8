"""Real PostgreSQL servers and databases for tests: our own embedded server, without its care for power cuts."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import psycopg
from psycopg import sql

from app.services.server.embedded import EmbeddedServer

_PREFIX = "renewal-desk-tests-"
# A test's data need not outlive the machine; everything else is as people have it.
_NO_CARE = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}
TEMPLATE = "desk_template"


@dataclass(frozen=True, slots=True)
class ServerDatabase:
    """One database on the test server."""

    server: EmbeddedServer
    name: str

    @property
    def dsn(self) -> str:
        """The superuser's connection URI."""
        return self.server.dsn(database=self.name)

    def dsn_for(self, login: str, password: str) -> str:
        """Return the connection URI of a person."""
        return self.server.dsn(user=login, database=self.name, password=password)


@contextmanager
def server_directory(prefix: str = "renewal-desk-own-") -> Iterator[Path]:
    """Lend a directory the server's account can walk to, which pytest's own private ones are not when root runs the tests."""
    base = Path(tempfile.mkdtemp(prefix=prefix))
    base.chmod(0o711)
    try:
        yield base / "server"
    finally:
        shutil.rmtree(base)


@contextmanager
def running_server() -> Iterator[EmbeddedServer]:
    """Lend a running server of its own; whatever a killed test run left behind is put away first."""
    _put_away_leftovers()
    with server_directory(_PREFIX) as directory:
        server = EmbeddedServer(directory, settings=_NO_CARE)
        server.start()
        try:
            yield server
        finally:
            server.stop()


@contextmanager
def lent_database(server: EmbeddedServer, *, template: str = "template0") -> Iterator[ServerDatabase]:
    """Lend a fresh copy of the template; afterwards it is gone, and so are the people's accounts made meanwhile."""
    database = ServerDatabase(server, f"t_{uuid4().hex}")
    with psycopg.connect(server.dsn(), autocommit=True) as connection:
        before = _people(connection)
        connection.execute(
            sql.SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY FILE_COPY").format(
                sql.Identifier(database.name), sql.Identifier(template)
            )
        )
    try:
        yield database
    finally:
        with psycopg.connect(server.dsn(), autocommit=True) as connection:
            connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(database.name)))
            for login in _people(connection) - before:
                connection.execute(sql.SQL("DROP ROLE {}").format(sql.Identifier(login)))


def make_template(server: EmbeddedServer) -> str:
    """Migrate the database every `desk_database` is copied from, and return its name."""
    from app.services.server import schema  # noqa: PLC0415 - only tests of a migrated database need the migrations

    with psycopg.connect(server.dsn(), autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {} TEMPLATE template0").format(sql.Identifier(TEMPLATE)))
    schema.upgrade(server.dsn(database=TEMPLATE))
    return TEMPLATE


def _people(connection: psycopg.Connection) -> set[str]:
    """Return the login roles of people on the server."""
    rows = connection.execute(r"SELECT rolname FROM pg_roles WHERE rolname LIKE 'u\_%' AND rolcanlogin")
    return {row[0] for row in rows}


def _put_away_leftovers() -> None:
    """Stop and delete test servers whose test run was killed; one still in use merely gains and loses a user."""
    for base in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        if (base / "server" / "data" / "postmaster.pid").exists():
            leftover = EmbeddedServer(base / "server", settings=_NO_CARE)
            leftover.start()
            leftover.stop()
            if not leftover.is_running():
                shutil.rmtree(base, ignore_errors=True)
