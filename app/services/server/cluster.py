"""Making the cluster: the data directory of a server, with the superuser's password beside it."""

import os
import secrets
import shutil
from pathlib import Path

from app.services.server.accounts import give
from app.services.server.binaries import major_version
from app.services.server.tools import Tools
from app.services.server.types import ServerProblem, ServerTrouble

SUPERUSER = "postgres"
_BUILTIN_LOCALE_SINCE = 17


def make_cluster(tools: Tools, data: Path, password_file: Path, *, is_durable: bool) -> None:
    """Make the cluster unless it is there; it appears whole or not at all. Raises ServerTrouble."""
    if data.exists():
        _check_cluster(tools, data, password_file)
        return
    unfinished = data.with_name(data.name + ".new")
    given = data.with_name("initial-password")
    shutil.rmtree(unfinished, ignore_errors=True)
    password = secrets.token_urlsafe(32)
    try:
        _write_private(password_file, password)
        _write_private(given, password)
        give(given, tools.account)
        answer = tools.run("initdb", *_initdb_arguments(tools, unfinished, given, is_durable=is_durable))
    finally:
        given.unlink(missing_ok=True)
    if answer.code != 0:
        raise ServerTrouble(ServerProblem.INIT_FAILED, answer.said)
    unfinished.rename(data)


def _initdb_arguments(tools: Tools, data: Path, password_file: Path, *, is_durable: bool) -> list[str]:
    """Return how initdb is called: passwords for everybody, checksums, and an order of words that no system library changes."""
    arguments = [
        f"--pgdata={data.name}",
        f"--username={SUPERUSER}",
        f"--pwfile={password_file.name}",
        "--auth=scram-sha-256",
        "--data-checksums",
        "--encoding=UTF8",
        "--locale=C",
    ]
    if major_version(tools.directory) >= _BUILTIN_LOCALE_SINCE:
        arguments += ["--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
    if not is_durable:
        arguments.append("--no-sync")
    return arguments


def _check_cluster(tools: Tools, data: Path, password_file: Path) -> None:
    """Refuse a cluster of another major version, or one whose password is gone."""
    made_by = int((data / "PG_VERSION").read_text(encoding="ascii"))
    if made_by != major_version(tools.directory):
        raise ServerTrouble(
            ServerProblem.OTHER_VERSION, f"cluster {made_by}, programs {major_version(tools.directory)}"
        )
    if not password_file.exists():
        raise ServerTrouble(ServerProblem.PASSWORD_LOST)


def _write_private(path: Path, text: str) -> None:
    """Write a file only its owner can read, and see it on the disk."""
    path.unlink(missing_ok=True)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
