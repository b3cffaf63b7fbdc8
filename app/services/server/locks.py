"""Locks between the processes that share one server: a gate for starting and stopping, and a count of its users.

Both are locks of the operating system on open files: they end with the process that holds them, however it ends, so that no
left-over file can keep a server alive or shut people out.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    _PLACES = 4096  # each user locks one byte of the file, the last user asks for all of them

    def _lock_whole(handle: int, *, wait: bool) -> bool:
        """Take the file for this process alone."""
        os.lseek(handle, 0, os.SEEK_SET)
        while True:
            try:
                msvcrt.locking(handle, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, _PLACES)
            except OSError:  # LK_LOCK gives up after ten tries, one a second
                if not wait:
                    return False
            else:
                return True

    def _lock_shared(handle: int) -> None:
        """Take the first free byte of the file."""
        for place in range(_PLACES):
            os.lseek(handle, place, os.SEEK_SET)
            try:
                msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
            except OSError:
                continue
            return
        message = "every place in the lock file is taken"
        raise OSError(message)

else:
    import fcntl

    def _lock_whole(handle: int, *, wait: bool) -> bool:
        """Take the file for this process alone."""
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except BlockingIOError:
            return False
        return True

    def _lock_shared(handle: int) -> None:
        """Take the file together with others."""
        fcntl.flock(handle, fcntl.LOCK_SH)


@contextmanager
def gate(path: Path) -> Iterator[None]:
    """Hold the gate: one process at a time starts or stops the server."""
    handle = _open(path)
    try:
        _lock_whole(handle, wait=True)
        yield
    finally:
        os.close(handle)


class UserLock:
    """This process's place among the users of one server; to be taken and left while holding the gate."""

    def __init__(self, path: Path) -> None:
        """Remember the lock file."""
        self._path = path
        self._handle: int | None = None

    @property
    def is_held(self) -> bool:
        """Whether this object stands among the users."""
        return self._handle is not None

    def take(self) -> None:
        """Join the users."""
        if self._handle is None:
            self._handle = _open(self._path)
            _lock_shared(self._handle)

    def leave(self) -> None:
        """Leave the users."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def is_free(self) -> bool:
        """Say whether nobody uses the server any more."""
        handle = _open(self._path)
        try:
            return _lock_whole(handle, wait=False)
        finally:
            os.close(handle)


def _open(path: Path) -> int:
    """Open a lock file, which only its owner may read."""
    return os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
