"""The account of the operating system under which the server runs.

PostgreSQL refuses to run as root. When the program itself runs as root (a container, a test machine), everything of the server runs
under an unprivileged account instead. Parent directories that belong to somebody are never opened up for it.
"""

import hashlib
import os
import stat
import sys
from dataclasses import dataclass
from pathlib import Path

from app.services.server.types import ServerProblem, ServerTrouble

_NAMES = ("postgres", "nobody")
_ROOT_HOME = Path("/var/lib/renewal-desk")


@dataclass(frozen=True, slots=True)
class ServerAccount:
    """An unprivileged account by its numbers."""

    uid: int
    gid: int


def account_for_server() -> ServerAccount | None:
    """Return the account to change to, or None when this process is unprivileged already; raises ServerTrouble."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return None
    import pwd  # noqa: PLC0415 - exists on Unix only

    for name in _NAMES:
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return ServerAccount(entry.pw_uid, entry.pw_gid)
    raise ServerTrouble(ServerProblem.NO_UNPRIVILEGED_ACCOUNT)


def can_reach(account: ServerAccount | None, path: Path) -> bool:
    """Say whether the account may walk through every existing directory above the path."""
    return account is None or all(_may_enter(account, parent) for parent in path.resolve().parents if parent.exists())


def can_run(account: ServerAccount | None, program: Path) -> bool:
    """Say whether the account may run the program."""
    return account is None or (can_reach(account, program) and _may_enter(account, program))


def reachable_home(preferred: Path) -> Path:
    """Return the preferred server directory, or a place of root's own when the server's account could not walk to the preferred one."""
    if can_reach(account_for_server(), preferred):
        return preferred
    return _ROOT_HOME / hashlib.sha256(os.fsencode(preferred.resolve())).hexdigest()[:16]


def private_directory(path: Path, account: ServerAccount | None) -> None:
    """Make a directory only the server's account can look into; raises ServerTrouble when what stands there is somebody's.

    Parents this program has to make are only to be walked through.
    """
    if path.exists() and account is not None and path.stat().st_uid != account.uid and any(path.iterdir()):
        raise ServerTrouble(ServerProblem.DIRECTORY_UNREACHABLE, "it belongs to another account")
    missing = [parent for parent in path.parents if not parent.exists()]
    for parent in reversed(missing):
        parent.mkdir(mode=0o711 if account else 0o700)
    path.mkdir(mode=0o700, exist_ok=True)
    give(path, account)


def give(path: Path, account: ServerAccount | None) -> None:
    """Hand a file or directory of ours to the server's account."""
    if sys.platform != "win32" and account is not None:
        os.chown(path, account.uid, account.gid)


def _may_enter(account: ServerAccount, path: Path) -> bool:
    """Say whether the account has the right to enter this one directory, or to run this one program: it is the same bit."""
    status = path.stat()
    if status.st_uid == account.uid:
        return bool(status.st_mode & stat.S_IXUSR)
    if status.st_gid == account.gid:
        return bool(status.st_mode & stat.S_IXGRP)
    return bool(status.st_mode & stat.S_IXOTH)
