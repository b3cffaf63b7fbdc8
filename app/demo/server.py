"""The demo's database: on a server of this machine, made anew for each day, and only ever seen whole."""

from datetime import date
from pathlib import Path

import psycopg
from psycopg import sql

from app.services.remote.addresses import address_of
from app.services.remote.types import ServerAddress
from app.services.server import schema
from app.services.server.accounts import reachable_home
from app.services.server.embedded import EmbeddedServer

DATABASE = "renewal_desk_demo"
UNFINISHED = "renewal_desk_demo_unfinished"
_EDITION = "1"
"""Counted up when the demo is filled differently, so that a database filled by an older program is made anew."""


def demo_server(demo_dir: Path) -> EmbeddedServer:
    """The server of this demo directory, not started; as root it may have to live elsewhere."""
    return EmbeddedServer(reachable_home(demo_dir / "server"))


def demo_address(server: EmbeddedServer) -> ServerAddress:
    """Where the people of the demo find their database. Raises ServerTrouble when the server is not running."""
    return address_of(server.dsn(database=DATABASE))


def is_ready_for(server: EmbeddedServer, today: date) -> bool:
    """Say whether the demo's database is there and was filled for this day."""
    query = "SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = %s"
    with psycopg.connect(server.dsn()) as connection:
        row = connection.execute(query, (DATABASE,)).fetchone()
    return row is not None and row[0] == _label(today)


def make_room(server: EmbeddedServer) -> str:
    """Drop the demo of another day with its logins, make an empty database with our schema, and return its address as the owner."""
    with psycopg.connect(server.dsn(), autocommit=True) as connection:
        for name in (DATABASE, UNFINISHED):
            connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))
        for (login,) in connection.execute(r"SELECT rolname FROM pg_roles WHERE rolname LIKE 'u\_demo\_%'").fetchall():
            connection.execute(sql.SQL("DROP ROLE {}").format(sql.Identifier(login)))
        connection.execute(sql.SQL("CREATE DATABASE {} TEMPLATE template0").format(sql.Identifier(UNFINISHED)))
    dsn = server.dsn(database=UNFINISHED)
    schema.upgrade(dsn)
    return dsn


def publish(server: EmbeddedServer, today: date) -> None:
    """Give the filled database its name and the day it was filled for; nobody may be connected to it."""
    with psycopg.connect(server.dsn(), autocommit=True) as connection:
        names = (sql.Identifier(UNFINISHED), sql.Identifier(DATABASE))
        connection.execute(
            sql.SQL("COMMENT ON DATABASE {} IS {}").format(names[0], sql.Literal(_label(today))), prepare=False
        )
        connection.execute(sql.SQL("ALTER DATABASE {} RENAME TO {}").format(*names))


def _label(today: date) -> str:
    return f"{_EDITION} {today.isoformat()}"
