"""Connections to a SQLCipher file: the raw key, and the settings every connection of ours carries."""

import os
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from app.services.store.refusals import Refused, StoreRefusal
from app.services.store.trouble import refusal_for

KEY_BYTES = 32
BUSY_SECONDS = 10.0
"""How long a connection waits for another process that holds the file."""

_SETTINGS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",  # a record that was reported as saved survives a power cut
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",  # sorts and indexes of customers never spill into a plain file
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
)


class RawKey:
    """The 32-byte key of one store, kept in memory that can be overwritten."""

    def __init__(self, key: bytes | bytearray) -> None:
        """Keep a copy of the key; raises ValueError unless it is 32 bytes."""
        if len(key) != KEY_BYTES:
            raise ValueError(f"a store key has {KEY_BYTES} bytes")
        self._key = bytearray(key)

    def apply_to(self, connection: Any) -> None:
        """Hand the key to a fresh connection. Raises Refused(CLOSED) once the key was wiped."""
        if not any(self._key):
            raise Refused(StoreRefusal.CLOSED)
        connection.set_key(f"x'{self._key.hex()}'")

    def wipe(self) -> None:
        """Overwrite the key."""
        self._key[:] = bytes(len(self._key))


def make_empty(path: Path) -> None:
    """Make the file of a store, readable by its owner alone; the log beside it inherits that. Raises FileExistsError, OSError."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def connect(path: Path, key: RawKey, *, is_reader: bool = False, keeps_foreign_keys: bool = True) -> Any:
    """A keyed connection without transactions of the driver's own.

    Raises Refused with WRONG_KEY where the key does not fit, otherwise with what the file ran into.
    """
    connection = None
    try:
        connection = sqlcipher.connect(str(path), timeout=BUSY_SECONDS, check_same_thread=False, isolation_level=None)
        connection.execute("PRAGMA cipher_log_level = NONE")  # the library otherwise writes to standard error
        key.apply_to(connection)
        connection.execute("PRAGMA cipher_page_size = 4096")
        _prove_key(connection)
        for setting in _SETTINGS:
            connection.execute(setting)
        connection.execute(f"PRAGMA foreign_keys = {'ON' if keeps_foreign_keys else 'OFF'}")
        if is_reader:
            connection.execute("PRAGMA query_only = ON")
    except BaseException as error:
        if connection is not None:
            connection.close()
        if isinstance(error, sqlcipher.Error):
            raise Refused(refusal_for(error) or StoreRefusal.UNREADABLE) from error
        raise
    return connection


def _prove_key(connection: Any) -> None:
    """Read the first page. Raises Refused(WRONG_KEY) where it does not decrypt to a database."""
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlcipher.DatabaseError as error:
        if getattr(error, "sqlite_errorname", "") == "SQLITE_NOTADB":
            raise Refused(StoreRefusal.WRONG_KEY) from error
        raise
