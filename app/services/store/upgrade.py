"""Brings the file of the encrypted store to the version this program knows, in one transaction, after a verified copy."""

import os
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from app.services.store.connections import RawKey, connect, make_empty
from app.services.store.refusals import Refused, StoreRefusal
from app.services.store.trouble import refusal_for

HEAD = "0001_foundation"
"""The newest local migration. It stands here so that starting up need not load the migration tools to learn it."""

COPY_SUFFIX = ".before-upgrade"
"""The verified copy stands beside the store under the store's name and this suffix; the next upgrade replaces it."""


def bring_up_to_date(path: Path, key: RawKey, *, is_new: bool) -> None:
    """Create or upgrade the file at this path; a file that is up to date is only read.

    Raises Refused with STORE_TOO_NEW for a version this program does not know, DAMAGED for a file without a version,
    COPY_FAILED if no verified copy could be made first, and with what else the file ran into.
    """
    try:
        with closing(connect(path, key, keeps_foreign_keys=False)) as connection:
            version = version_of(connection)
            if version == HEAD:
                return
            if version is None and not is_new:
                raise Refused(StoreRefusal.DAMAGED)
            if version is not None:
                _require_known(version)
                copy_store(connection, path.with_name(path.name + COPY_SUFFIX), key)
        _migrate(path, key)
    except (sqlcipher.Error, OSError) as error:
        raise Refused(refusal_for(error) or StoreRefusal.UNREADABLE) from error


def version_of(connection: Any) -> str | None:
    """The migration the file stands at, or None for a file without tables of ours."""
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone() is None:
        return None
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return None if row is None else str(row[0])


def copy_store(connection: Any, target: Path, key: RawKey) -> None:
    """Copy the open store to another encrypted file under the same key and check the copy.

    Raises Refused(COPY_FAILED) if the copy does not verify; an earlier copy stays untouched until this one did.
    """
    unfinished = target.with_name(target.name + ".unfinished")
    for ending in ("", "-wal", "-shm"):
        unfinished.with_name(unfinished.name + ending).unlink(missing_ok=True)
    make_empty(unfinished)
    with closing(connect(unfinished, key)) as copy:
        connection.backup(copy)
    with closing(connect(unfinished, key)) as copy:
        is_sound = (
            copy.execute("PRAGMA cipher_integrity_check").fetchall() == []
            and copy.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            and row_counts(copy) == row_counts(connection)
        )
    if not is_sound:
        raise Refused(StoreRefusal.COPY_FAILED)
    with unfinished.open("rb") as file:
        os.fsync(file.fileno())
    unfinished.replace(target)


def row_counts(connection: Any) -> dict[str, int]:
    """The number of rows in each table."""
    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}  # noqa: S608 - names come from the schema itself


def _require_known(version: str) -> None:
    from app.services.store.migrating import is_known  # noqa: PLC0415 - loads alembic, needless at most starts

    if not is_known(version):
        raise Refused(StoreRefusal.STORE_TOO_NEW)


def _migrate(path: Path, key: RawKey) -> None:
    from app.services.store.migrating import migrate  # noqa: PLC0415 - loads alembic, needless at most starts

    migrate(lambda: connect(path, key, keeps_foreign_keys=False))
