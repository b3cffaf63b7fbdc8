"""What PostgreSQL itself writes down about the running server: the file postmaster.pid in the data directory."""

import sys
from dataclasses import dataclass
from pathlib import Path

from app.services.server.settings import Address

_PID, _PORT, _SOCKET_DIRECTORY, _LISTENS_ON, _STATUS = 0, 3, 4, 5, 7


@dataclass(frozen=True, slots=True)
class Postmaster:
    """A server process by its number, and where it can be reached."""

    pid: int
    address: Address


def read_postmaster(data: Path) -> Postmaster | None:
    """Return what stands in the file, None when there is no server or it is not ready; the process may be dead all the same."""
    try:
        lines = (data / "postmaster.pid").read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return None
    if len(lines) <= _STATUS:
        return None
    host = lines[_SOCKET_DIRECTORY] or lines[_LISTENS_ON]
    return Postmaster(int(lines[_PID]), Address(host, int(lines[_PORT])))


def forget_stranger(data: Path) -> None:
    """Remove a left-over postmaster.pid whose number now belongs to some other program; no user of the server may be there.

    After a power cut the number of the dead server may have been given to anything, and PostgreSQL would then refuse to start for
    good. On Windows it tells the two apart itself. A server always works in its data directory, so that shows which process is ours.
    """
    file = data / "postmaster.pid"
    try:
        pid = int(file.read_text(encoding="utf-8").splitlines()[_PID])
    except (FileNotFoundError, IndexError, ValueError):
        return
    process = Path("/proc", str(pid))
    if sys.platform == "linux" and process.exists() and not _works_in(process, data):
        file.unlink()


def _works_in(process: Path, data: Path) -> bool:
    """Say whether the process works in the data directory; one we may not ask about belongs to another account, so it is not ours."""
    try:
        return (process / "cwd").resolve(strict=True) == data.resolve()
    except OSError:
        return False
