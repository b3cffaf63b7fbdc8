"""The set-up every measurement shares: the embedded server as people have it, a company, and its portfolio file."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import psycopg
from psycopg import sql

from app.services.remote.types import AssignableRow
from app.services.server import schema
from app.services.server.embedded import EmbeddedServer
from app.services.store.clock import SystemClock
from app.services.store.engine import open_store
from app.services.store.resources import resource_path
from app.services.sync.engine import SyncEngine
from tests.support.people import Team, gather_team, import_portfolio, portfolio
from tests.support.servers import ServerDatabase, server_directory

PORTFOLIO = resource_path("demo", "portfolio_2026-11-22.csv.gz")
LIST_LENGTH = 400
KEY = bytes(range(32))


@dataclass(frozen=True, slots=True)
class Desk:
    """A company on a database of its own."""

    database: ServerDatabase
    team: Team


@contextmanager
def running_server() -> Iterator[EmbeddedServer]:
    """Lend a server with all its care for power cuts."""
    with server_directory() as directory:
        server = EmbeddedServer(directory)
        server.start()
        try:
            yield server
        finally:
            server.stop()


def new_desk(server: EmbeddedServer, name: str) -> Desk:
    """Set a company up on a fresh database."""
    with psycopg.connect(server.dsn(), autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {} TEMPLATE template0").format(sql.Identifier(name)))
    database = ServerDatabase(server, name)
    schema.upgrade(database.dsn)
    return Desk(database, gather_team(database))


def assign_list(desk: Desk) -> None:
    """Import 400 customers and give them to the first specialist."""
    today = SystemClock().now().date()
    import_portfolio(desk.team.manager, portfolio(LIST_LENGTH, due_on=today + timedelta(days=30)))
    with desk.team.supervisor.remote() as remote:
        rows: tuple[AssignableRow, ...] = remote.assignable(today, today + timedelta(days=60))
        people = [desk.team.chen.user_id] * len(rows)
        remote.assign([row.customer_id for row in rows], people, today + timedelta(days=60))


@contextmanager
def store_directory() -> Iterator[Path]:
    """Lend a directory for encrypted stores."""
    with TemporaryDirectory(prefix="renewal-desk-bench-") as directory:
        yield Path(directory)


def synced_store(desk: Desk, path: Path) -> None:
    """Make an encrypted store that stands level with the specialist's scope."""
    store = open_store(path, KEY, is_new=True)
    SyncEngine(store, desk.team.chen.remote, SystemClock()).run()
    store.close()
