"""Where the server's files may lie, and whose they may be."""

import os
import shutil
import stat
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest

from app.services.server.accounts import account_for_server, can_reach, reachable_home
from app.services.server.binaries import BIN_VARIABLE, bin_directory
from app.services.server.embedded import EmbeddedServer
from app.services.server.postmaster import read_postmaster
from app.services.server.settings import address_for
from app.services.server.types import ServerProblem, ServerTrouble
from tests.support.servers import server_directory

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root changes to another account")


@contextmanager
def server_in(directory: Path) -> Iterator[EmbeddedServer]:
    """Lend a running server in this directory."""
    server = EmbeddedServer(directory)
    server.start()
    try:
        yield server
    finally:
        server.stop()


@pytest.mark.parametrize("name", ["續保台 資料 夾", "a 'quoted\" $HOME, `x` \\ name", "很長" * 30, "%20?host=x#"])
def test_any_directory_name_will_do(name: str) -> None:
    with server_directory() as base, server_in(base / name) as server, psycopg.connect(server.dsn()) as connection:
        assert connection.execute("SHOW data_directory").fetchone() == (str(base / name / "data"),)


def test_a_short_place_is_found_for_the_socket_of_a_long_path_and_put_away() -> None:
    with server_directory() as base:
        with server_in(base / ("long" * 40)) as server:
            postmaster = read_postmaster(server.data_directory)
            assert postmaster is not None
            socket_directory = Path(postmaster.address.host)
            assert not socket_directory.is_relative_to(base)
            assert stat.S_IMODE(socket_directory.stat().st_mode) == 0o700
        assert not socket_directory.exists()


def test_a_socket_directory_somebody_else_made_is_not_used() -> None:
    with server_directory() as base:
        directory = base / ("long" * 40)
        taken = Path(address_for(directory, account_for_server()).host)
        taken.symlink_to(base.parent)
        try:
            with pytest.raises(ServerTrouble) as caught:
                EmbeddedServer(directory).start()
        finally:
            taken.unlink()
    assert caught.value.problem is ServerProblem.SOCKET_DIRECTORY_TAKEN


def test_a_number_left_over_from_a_dead_server_may_belong_to_another_program(own_server: EmbeddedServer) -> None:
    own_server.start()
    own_server.stop()
    account = account_for_server()
    owner = account.uid if account else os.geteuid()
    with subprocess.Popen(["sleep", "600"], user=owner) as stranger:
        try:
            (own_server.data_directory / "postmaster.pid").write_text(
                f"{stranger.pid}\n{own_server.data_directory}\n1\n5432\n/nowhere\n\n1 1\nready\n", encoding="utf-8"
            )
            own_server.start()
            assert stranger.poll() is None
        finally:
            stranger.kill()
    assert own_server.is_running()


@as_root
def test_a_private_directory_of_root_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    private = tmp_path / "private"
    private.mkdir(mode=0o700)
    with pytest.raises(ServerTrouble) as caught:
        EmbeddedServer(private / "server").start()
    assert caught.value.problem is ServerProblem.DIRECTORY_UNREACHABLE
    assert stat.S_IMODE(private.stat().st_mode) == 0o700
    assert list(private.iterdir()) == []


@as_root
def test_root_is_offered_a_place_the_server_can_walk_to(tmp_path: Path) -> None:
    account = account_for_server()
    assert account is not None
    assert account.uid != 0
    offered = reachable_home(tmp_path / "server")
    assert can_reach(account, offered)
    assert offered == reachable_home(tmp_path / "server")
    assert offered != reachable_home(tmp_path / "another")


def test_a_directory_that_can_be_reached_is_taken_as_it_is() -> None:
    with server_directory() as directory:
        assert reachable_home(directory) == directory


@as_root
def test_a_directory_full_of_somebodys_files_is_not_taken_over() -> None:
    with server_directory() as directory:
        directory.mkdir(mode=0o755)
        (directory / "letter.txt").write_text("mine", encoding="utf-8")
        with pytest.raises(ServerTrouble) as caught:
            EmbeddedServer(directory).start()
        assert caught.value.problem is ServerProblem.DIRECTORY_UNREACHABLE
        assert directory.stat().st_uid == 0


@as_root
def test_programs_the_account_cannot_reach_are_copied_beside_the_data(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = bin_directory()
    package = found.parent.parent
    private = tmp_path / "private"
    shutil.copytree(found.parent, private / package.name / found.parent.name, symlinks=True)
    libraries = package.with_name(f"{package.name}.libs")
    if libraries.is_dir():
        shutil.copytree(libraries, private / libraries.name)
    private.chmod(0o700)
    monkeypatch.setenv(BIN_VARIABLE, str(private / package.name / found.parent.name / "bin"))
    with server_directory() as directory, server_in(directory) as server:
        postmaster = read_postmaster(server.data_directory)
        assert postmaster is not None
        assert Path("/proc", str(postmaster.pid), "exe").resolve().is_relative_to(directory)
