"""Opens the encrypted store: the file, its key, its version, and the engines behind its sessions."""

from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2 as sqlcipher

from app.services.store.connections import RawKey, connect, make_empty
from app.services.store.refusals import Refused, StoreRefusal
from app.services.store.store import Store
from app.services.store.trouble import refusal_for
from app.services.store.upgrade import bring_up_to_date

READERS = 4
"""Reading connections at most: the reading lane, the writing lane while it reads, the network lane, and one to spare."""


def open_store(path: Path, key: bytes | bytearray, *, is_new: bool) -> Store:
    """Open the store at this path with its raw 32-byte key, at the version this program knows.

    Raises Refused with MISSING or ALREADY_THERE (no file is ever made or replaced by accident), WRONG_KEY, DAMAGED,
    STORE_TOO_NEW, COPY_FAILED, DISK_FULL, BUSY or UNREADABLE.
    """
    if not is_new and not path.exists():
        raise Refused(StoreRefusal.MISSING)
    raw_key = RawKey(key)
    if is_new:
        _create(path, raw_key)
    else:
        bring_up_to_date(path, raw_key, is_new=False)
    return Store(
        path,
        raw_key,
        reader=_engine(path, raw_key, is_reader=True),
        writer=_engine(path, raw_key, is_reader=False),
    )


def _create(path: Path, key: RawKey) -> None:
    """Make the file and its tables; a file that could not be finished is taken away."""
    try:
        make_empty(path)
    except FileExistsError as error:
        raise Refused(StoreRefusal.ALREADY_THERE) from error
    except OSError as error:
        raise Refused(refusal_for(error) or StoreRefusal.UNREADABLE) from error
    try:
        bring_up_to_date(path, key, is_new=True)
    except BaseException:
        path.unlink()
        raise


def _engine(path: Path, key: RawKey, *, is_reader: bool) -> Engine:
    """An engine on the file; readers share a few read-only connections, the writer has one."""
    engine = create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=lambda: connect(path, key, is_reader=is_reader),
        poolclass=QueuePool,
        pool_size=READERS if is_reader else 1,
        max_overflow=0,
        hide_parameters=True,  # values are customers' names and must not travel in messages
    )

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN" if is_reader else "BEGIN IMMEDIATE")

    return engine
