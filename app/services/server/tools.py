"""Running PostgreSQL's own programs under the server's account."""

import os
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from app.services.server.accounts import ServerAccount, can_run, give
from app.services.server.binaries import bin_directory, major_version, program

_PATIENCE_SECONDS = 120
_LONGEST_ANSWER = 500
_DID_NOT_RUN = -1


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
        with tempfile.TemporaryFile() as output:
            try:
                code = subprocess.run(  # noqa: S603 - our own programs, with arguments made here
                    [str(program(self.directory, name)), *arguments],
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
            except (OSError, subprocess.SubprocessError) as error:
                return ToolAnswer(_DID_NOT_RUN, str(error))
            output.seek(0)
            return ToolAnswer(code, output.read().decode(errors="replace").strip()[-_LONGEST_ANSWER:])


def tools_for(home: Path, account: ServerAccount | None) -> Tools:
    """Return the tools for a server in the directory `home`, copied there if its account cannot run them where they are."""
    found = bin_directory()
    if can_run(account, program(found, "postgres")):
        return Tools(found, account, home)
    root, package = found.parent, found.parent.parent
    copy = home / f"postgresql-{major_version(found)}"
    if not copy.exists():
        unfinished = home / "postgresql.new"
        shutil.rmtree(unfinished, ignore_errors=True)
        shutil.copytree(root, unfinished / package.name / root.name, symlinks=True)
        # A wheel keeps the shared libraries of its programs beside the package, at a fixed way up from them.
        libraries = package.with_name(f"{package.name}.libs")
        if libraries.is_dir():
            shutil.copytree(libraries, unfinished / libraries.name)
        for path in (unfinished, *unfinished.rglob("*")):
            give(path, account)
        unfinished.rename(copy)
    return Tools(copy / package.name / root.name / "bin", account, home)
