"""Runs the local migrations; apart from ``upgrade`` because it loads alembic."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from alembic.util.exc import CommandError
from sqlalchemy import Connection, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool
from sqlcipher3 import dbapi2 as sqlcipher

from app.models.migrations import local
from app.services.store.refusals import Refused, StoreRefusal
from app.services.store.trouble import refusal_for

TREE = Path(local.__path__[0])


def is_known(version: str) -> bool:
    """Whether this program has the migration that made this version."""
    try:
        return ScriptDirectory(str(TREE)).get_revision(version) is not None
    except CommandError:
        return False


def migrate(connect: Callable[[], Any]) -> None:
    """Run every missing local migration; see ``run_steps`` for what it raises."""
    run_steps(connect, lambda config: command.upgrade(config, "head"))


def run_steps(connect: Callable[[], Any], steps: Callable[[Config], None]) -> None:
    """Run alembic's steps in one transaction on a fresh connection whose foreign keys are off.

    Raises Refused(DAMAGED) if foreign keys would be left dangling, and Refused with what the file ran into; in both
    cases the file stays as it was.
    """
    engine = create_engine("sqlite://", module=sqlcipher, creator=connect, poolclass=NullPool, hide_parameters=True)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    config = Config()
    config.set_main_option("script_location", str(TREE).replace("%", "%%"))
    try:
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            steps(config)
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                raise Refused(StoreRefusal.DAMAGED)
    except DBAPIError as error:
        reason = refusal_for(error.orig)
        if reason is None:
            raise
        raise Refused(reason) from error
