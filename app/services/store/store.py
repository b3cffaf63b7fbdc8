"""The encrypted store as the rest of the program sees it: short sessions for reading, one writer at a time."""

import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NoReturn

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from app.services.store.refusals import Refused, StoreRefusal
from app.services.store.trouble import refusal_for

CLOSING_SECONDS = 10.0
"""How long closing waits for sessions that are still at work."""


class ReadOnlySession(Session):
    """A session that loads and never saves; the connection beneath it is read-only as well."""

    def flush(self, objects: Sequence[Any] | None = None) -> None:
        """Refuse to save; nothing to save is no fault. Raises RuntimeError."""
        if self.new or self.dirty or self.deleted:
            raise RuntimeError("a reading session was asked to save something")

    def commit(self) -> NoReturn:
        """Refuse to commit. Raises RuntimeError."""
        raise RuntimeError("a reading session cannot commit")


class Store:
    """One open encrypted store, from unlock to lock."""

    def __init__(self, path: Path, *, reader: Engine, writer: Engine, forget_key: "threading.Event | None" = None) -> None:
        """Hold the two engines of the file; ``open_store`` makes them."""
        self.path = path
        self._reader = reader
        self._writer = writer
