"""Real PostgreSQL servers and databases for tests: our own embedded server, without its care for power cuts."""

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import psycopg
from psycopg import sql

from app.services.server import schema
from app.services.server.embedded import EmbeddedServer

_PREFIX = "renewal-desk-tests-"
# A test's data need not outlive the machine; everything else is as people have it.
_NO_CARE = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}
_MEMORY = Path("/dev/shm")  # noqa: S108 - the directory made in it has a random name
_ROOM_BYTES = 2_000_000_000
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
    base = Path(tempfile.mkdtemp(prefix=prefix, dir=_base()))
    base.chmod(0o711)
    try:
        yield base / "server"
    finally:
        shutil.rmtree(base)


@contextmanager
def running_server() -> Iterator[EmbeddedServer]:
    """Lend a running server of its own; whatever a killed test run left behind is put away first."""
    _put_away_leftovers()
    with server_directory(f"{_PREFIX}{os.getpid()}-") as directory:
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
    with psycopg.connect(server.dsn(), autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {} TEMPLATE template0").format(sql.Identifier(TEMPLATE)))
    schema.upgrade(server.dsn(database=TEMPLATE))
    return TEMPLATE


@contextmanager
def lent_desk(server: EmbeddedServer, template: str) -> Iterator[ServerDatabase]:
    """Lend a copy of the migrated template; who may connect is no part of a copy and is settled again."""
    with lent_database(server, template=template) as database:
        schema.close_database(database.dsn)
        yield database


def _base() -> Path:
    """Return the place for test servers: memory if there is enough of it, where a database is copied in 12 ms instead of 200."""
    if _MEMORY.is_dir() and os.access(_MEMORY, os.W_OK) and shutil.disk_usage(_MEMORY).free > _ROOM_BYTES:
        return _MEMORY
    return Path(tempfile.gettempdir())


def _people(connection: psycopg.Connection) -> set[str]:
    """Return the login roles of people on the server."""
    rows = connection.execute(r"SELECT rolname FROM pg_roles WHERE rolname LIKE 'u\_%' AND rolcanlogin")
    return {row[0] for row in rows}


def _put_away_leftovers() -> None:
    """Stop and delete the test servers of test runs that were killed; their names begin with the number of that run."""
    if sys.platform == "win32":
        return
    for base in _base().glob(f"{_PREFIX}*-*"):
        if _is_alive(int(base.name.removeprefix(_PREFIX).split("-")[0])):
            continue
        leftover = EmbeddedServer(base / "server", settings=_NO_CARE)
        if leftover.is_running():
            leftover.start()
            leftover.stop()
        shutil.rmtree(base, ignore_errors=True)


def _is_alive(pid: int) -> bool:
    """Say whether there is a process of this number."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        pass
    return True
