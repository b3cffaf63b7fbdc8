"""Running PostgreSQL's own programs under the server's account."""

import os
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from app.services.server.accounts import ServerAccount, can_reach
from app.services.server.binaries import bin_directory, program

_PATIENCE_SECONDS = 120


@dataclass(frozen=True, slots=True)
class ToolAnswer:
    """How a program ended, and what it said."""

    code: int
    said: str


@dataclass(frozen=True, slots=True)
class Tools:
    """The programs in one bin directory, the account they run under and the directory they run in.

    Files are named relative to that directory: pg_ctl passes them through a shell, which would read `$` and `"` in a longer path.
    """

    directory: Path
    account: ServerAccount | None
    home: Path

    def run(self, name: str, *arguments: str) -> ToolAnswer:
        """Run one program to its end; its output goes to a file, since a server it leaves behind would keep a pipe open."""
        environment = {key: value for key, value in os.environ.items() if not key.startswith(("PG", "LC_", "LANG"))}
        command = [program(self.directory, name), *arguments]
        with tempfile.TemporaryFile() as output:
            code = subprocess.run(  # noqa: S603 - our own programs, with arguments made here
                command,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                cwd=self.home,
                env={**environment, "LC_ALL": "C"},
                check=False,
                timeout=_PATIENCE_SECONDS,
                user=self.account.uid if self.account else None,
                group=self.account.gid if self.account else None,
                extra_groups=[] if self.account else None,
            ).returncode
            output.seek(0)
            said = output.read().decode(errors="replace").strip()
        return ToolAnswer(code, said)


def tools_for(home: Path, account: ServerAccount | None) -> Tools:
    """Return the tools for a server in the directory `home`, copied there if its account cannot walk to where they are."""
    found = bin_directory()
    if can_reach(account, program(found, "postgres")):
        return Tools(found, account, home)
    copy = home / "postgresql"
    if not copy.exists():
        unfinished = home / "postgresql.new"
        shutil.rmtree(unfinished, ignore_errors=True)
        shutil.copytree(found.parent, unfinished, symlinks=True)
        unfinished.rename(copy)
    return Tools(copy / "bin", account, home)
