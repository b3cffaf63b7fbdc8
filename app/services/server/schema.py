"""Brings a PostgreSQL database to the version of the shared schema this program knows, in one transaction or not at all."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path

import psycopg
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

import app.models.migrations.shared as shared_tree

HEAD = "0001_foundation"
"""The newest step of the shared schema."""

OLDEST_SERVER = 160000
"""PostgreSQL 16: before it a role that may create logins could make itself the owner of the machine's server process."""

CONNECT_TIMEOUT_SECONDS = 5

_TREE = Path(shared_tree.__path__[0])
_VERSION_TABLE = "public.renewal_desk_version"


class SchemaProblem(StrEnum):
    """What stands in the way of setting a shared database up."""

    UNREACHABLE = "unreachable"
    SERVER_TOO_OLD = "server_too_old"
    NOT_SUPERUSER = "not_superuser"
    UNKNOWN_VERSION = "unknown_version"
    HALF_MIGRATED = "half_migrated"
    ROLE_TOO_POWERFUL = "role_too_powerful"
    FAILED = "failed"


class SchemaTrouble(Exception):  # noqa: N818 - named after what it carries, like Refused
    """Raised when the schema cannot be brought up to date; nothing was changed. `detail` is for the log and names no person."""

    def __init__(self, problem: SchemaProblem, detail: str = "") -> None:
        """Keep the reason, and what the server said about it."""
        super().__init__(f"{problem}: {detail}" if detail else str(problem))
        self.problem = problem
        self.detail = detail


def upgrade(dsn: str, *, then: Callable[[psycopg.Connection], None] | None = None) -> None:
    """Create or upgrade the shared schema as a superuser; the DSN is a libpq string or URI. Raises SchemaTrouble.

    `then` goes on in the same transaction: when it raises, the schema is as it was before.
    """
    with _transaction(dsn) as connection:
        _require_server(connection)
        version = _version(connection)
        if version is None and _has_schema(connection):
            raise SchemaTrouble(SchemaProblem.HALF_MIGRATED)
        config = _config(connection)
        if version is not None and version not in _known_versions(config):
            raise SchemaTrouble(SchemaProblem.UNKNOWN_VERSION, version)
        if version != HEAD:
            command.upgrade(config, HEAD)
        _close_database(connection)
        if then is not None:
            driver = connection.connection.driver_connection
            assert isinstance(driver, psycopg.Connection)  # noqa: S101 - narrows the type; we opened it ourselves
            then(driver)


def current(dsn: str) -> str | None:
    """Return the step the database stands at, or None where nothing of ours is. Raises SchemaTrouble(UNREACHABLE)."""
    with _transaction(dsn) as connection:
        return _version(connection)


def close_database(dsn: str) -> None:
    """Keep everybody but people of the desk out of a copied or restored database. Raises SchemaTrouble."""
    with _transaction(dsn) as connection:
        _close_database(connection)


@contextmanager
def _transaction(dsn: str) -> Iterator[Connection]:
    def connect() -> psycopg.Connection:
        return psycopg.connect(dsn, connect_timeout=CONNECT_TIMEOUT_SECONDS, application_name="renewal-desk-admin")

    engine = create_engine("postgresql+psycopg://", creator=connect, poolclass=NullPool, hide_parameters=True)
    try:
        with engine.begin() as connection:
            yield connection
    except DBAPIError as error:
        raise _trouble(error) from error
    finally:
        engine.dispose()


def _trouble(error: DBAPIError) -> SchemaTrouble:
    code = getattr(error.orig, "sqlstate", None)
    if code is None:
        return SchemaTrouble(SchemaProblem.UNREACHABLE)
    if code == "42710":
        return SchemaTrouble(SchemaProblem.ROLE_TOO_POWERFUL, code)
    return SchemaTrouble(SchemaProblem.FAILED, code)


def _require_server(connection: Connection) -> None:
    if int(connection.execute(text("SHOW server_version_num")).scalar_one()) < OLDEST_SERVER:
        raise SchemaTrouble(SchemaProblem.SERVER_TOO_OLD)
    if not connection.execute(text("SELECT rolsuper FROM pg_roles WHERE rolname = current_user")).scalar_one():
        raise SchemaTrouble(SchemaProblem.NOT_SUPERUSER)


def _version(connection: Connection) -> str | None:
    if connection.execute(text("SELECT to_regclass(:name)"), {"name": _VERSION_TABLE}).scalar_one() is None:
        return None
    return connection.execute(text(f"SELECT version_num FROM {_VERSION_TABLE}")).scalar_one_or_none()  # noqa: S608 - a constant


def _has_schema(connection: Connection) -> bool:
    query = "SELECT EXISTS (SELECT FROM pg_namespace WHERE nspname IN ('app', 'api', 'admin'))"
    return bool(connection.execute(text(query)).scalar_one())


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(_TREE).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def _known_versions(config: Config) -> frozenset[str]:
    return frozenset(script.revision for script in ScriptDirectory.from_config(config).walk_revisions())


def _close_database(connection: Connection) -> None:
    statement = (_TREE / "sql" / "database.sql").read_text(encoding="utf-8")
    connection.execution_options(no_parameters=True).exec_driver_sql(statement)
