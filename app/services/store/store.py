"""The encrypted store as the rest of the program sees it: short sessions for reading, one writer at a time."""

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NoReturn

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from app.services.store.connections import RawKey
from app.services.store.refusals import Refused, StoreRefusal
from app.services.store.trouble import refusal_for

CLOSING_SECONDS = 10.0
"""How long closing waits for sessions that are still at work."""


class ReadOnlySession(Session):
    """A session that loads and never saves; the connection beneath it is read-only as well."""

    def flush(self, objects: Sequence[Any] | None = None) -> None:  # noqa: ARG002 - the signature of Session
        """Raise RuntimeError if there is anything to save."""
        if self.new or self.dirty or self.deleted:
            raise RuntimeError("a reading session was asked to save something")

    def commit(self) -> NoReturn:
        """Raise RuntimeError."""
        raise RuntimeError("a reading session cannot commit")


class Store:
    """One open encrypted store, from unlock to lock."""

    def __init__(self, path: Path, key: RawKey, *, reader: Engine, writer: Engine) -> None:
        """Hold the engines of an opened file; use ``open_store``."""
        self.path = path
        self._key = key
        self._reader = reader
        self._writer = writer
        self._write_lock = threading.Lock()
        self._writing_thread: int | None = None
        self._state = threading.Condition()
        self._sessions = 0
        self._is_closed = False

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session that sees one moment of the store and cannot change it.

        Raises Refused(CLOSED) after ``close`` and Refused with what the file ran into.
        """
        with self._at_work(), ReadOnlySession(self._reader) as session, _named_trouble():
            yield session
            session.flush()  # whatever was added by mistake must not vanish without a word

    @contextmanager
    def write(self) -> Iterator[Session]:
        """The one session that may write: commits at the end, rolls everything back on any exception.

        Raises Refused(CLOSED) after ``close``, Refused(DISK_FULL) and Refused with what else the file ran into.
        """
        if self._writing_thread == threading.get_ident():
            raise RuntimeError("a write inside a write would wait for itself")
        with self._write_lock, self._at_work():
            self._writing_thread = threading.get_ident()
            try:
                with Session(self._writer, expire_on_commit=False) as session, _named_trouble():
                    session.connection()  # BEGIN IMMEDIATE now: what is read before the first change is still true at commit
                    yield session
                    session.commit()
            finally:
                self._writing_thread = None

    def close(self) -> None:
        """Refuse new sessions, wait for those at work, close every connection and wipe the key; a second call does nothing."""
        with self._state:
            self._is_closed = True
            self._state.wait_for(lambda: self._sessions == 0, timeout=CLOSING_SECONDS)
        self._key.wipe()
        self._close_idle()

    @contextmanager
    def _at_work(self) -> Iterator[None]:
        with self._state:
            if self._is_closed:
                raise Refused(StoreRefusal.CLOSED)
            self._sessions += 1
        try:
            yield
        finally:
            with self._state:
                self._sessions -= 1
                is_late = self._is_closed
                self._state.notify_all()
            if is_late:
                self._close_idle()

    def _close_idle(self) -> None:
        """Close the connections nobody holds; called again by a session that ends after the store was closed."""
        self._reader.pool.dispose()
        self._writer.pool.dispose()


@contextmanager
def _named_trouble() -> Iterator[None]:
    """Turn what the file ran into into a reason; mistakes of the program stay what they are."""
    try:
        yield
    except DBAPIError as error:
        reason = refusal_for(error.orig)
        if reason is None:
            raise
        raise Refused(reason) from error
