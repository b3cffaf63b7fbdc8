"""Who has a store on this machine."""

import json
import os
from pathlib import Path

import pytest
from sqlalchemy import select

from app.models.sync import SyncState
from app.services.store.refusals import Refused, StoreRefusal
from app.services.vault import profiles
from app.services.vault.keyring_backends import KeyringLookup
from app.services.vault.profiles import create_profile, erase, list_profiles, set_aside
from app.services.vault.types import VaultRefusal
from app.services.vault.vault import open_vault
from tests.support.fixed_clock import FixedClock
from tests.support.keyrings import MemoryKeyring

PASSPHRASE = "correct horse battery"
SERVER: dict[str, str | int] = {"host": "db.example.com", "port": 5432}


def test_a_machine_without_profiles_lists_none(tmp_path: Path) -> None:
    assert list_profiles(tmp_path) == ()
    assert list_profiles(tmp_path / "nowhere") == ()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights otherwise")
def test_nobody_else_on_the_machine_may_look_at_a_store(tmp_path: Path, lookup: KeyringLookup) -> None:
    before = os.umask(0o022)
    try:
        vault = create_profile(tmp_path / "data", "u_wang", SERVER, PASSPHRASE, keyring_lookup=lookup)
        with vault.open_store().write() as session:
            session.add(SyncState(name="whose", value="u_wang"))
            files = {path: path.stat().st_mode & 0o777 for path in (tmp_path / "data").rglob("*")}
        vault.lock()
    finally:
        os.umask(before)
    assert {path.name for path in files} >= {"profiles", "u_wang", "vault.json", "store.db", "store.db-wal"}
    assert {mode for path, mode in files.items() if path.is_dir()} == {0o700}
    assert {mode for path, mode in files.items() if path.is_file()} == {0o600}


def test_a_new_profile_is_listed_and_its_store_opens(tmp_path: Path, clock: FixedClock, lookup: KeyringLookup) -> None:
    for login in ("u_wang", "u_lin"):
        vault = create_profile(tmp_path, login, SERVER, PASSPHRASE, keyring_lookup=lookup)
        with vault.open_store().write() as session:
            session.add(SyncState(name="whose", value=login))
        vault.lock()
    listed = list_profiles(tmp_path)
    assert [(profile.login, profile.server) for profile in listed] == [("u_lin", SERVER), ("u_wang", SERVER)]
    for profile in listed:
        vault = open_vault(profile.directory, PASSPHRASE, clock, keyring_lookup=lookup)
        with vault.open_store().read() as session:
            assert session.scalars(select(SyncState.value)).one() == profile.login
        vault.lock()


def test_a_profile_is_private_and_holds_no_more_than_login_and_server(tmp_path: Path, lookup: KeyringLookup) -> None:
    vault = create_profile(tmp_path, "u_lin", SERVER, PASSPHRASE, keyring_lookup=lookup)
    vault.lock()
    assert json.loads((vault.directory / "profile.json").read_text()) == {"login": "u_lin", "server": SERVER}
    assert vault.directory.stat().st_mode & 0o077 == 0
    assert {file.name for file in vault.directory.iterdir()} == {"vault.json", "store.db", "profile.json"}
    assert all(file.stat().st_mode & 0o077 == 0 for file in vault.directory.iterdir())


@pytest.mark.parametrize(
    ("login", "reason"), [("u_lin", VaultRefusal.ALREADY_THERE), ("../x", VaultRefusal.LOGIN_INVALID)]
)
def test_a_profile_that_is_there_or_has_no_login_is_not_made(
    tmp_path: Path, lookup: KeyringLookup, login: str, reason: VaultRefusal
) -> None:
    create_profile(tmp_path, "u_lin", SERVER, PASSPHRASE, keyring_lookup=lookup).lock()
    with pytest.raises(Refused) as refused:
        create_profile(tmp_path, login, SERVER, PASSPHRASE, keyring_lookup=lookup)
    assert refused.value.reason is reason
    assert [profile.login for profile in list_profiles(tmp_path)] == ["u_lin"]


def test_an_interrupted_sign_in_is_not_listed_and_can_be_done_again(
    tmp_path: Path, lookup: KeyringLookup, monkeypatch: pytest.MonkeyPatch
) -> None:
    def run_out_of_space(path: Path, content: bytes) -> None:
        raise Refused(VaultRefusal.UNWRITABLE)

    monkeypatch.setattr(profiles, "write_private", run_out_of_space)
    with pytest.raises(Refused):
        create_profile(tmp_path, "u_lin", SERVER, PASSPHRASE, keyring_lookup=lookup)
    monkeypatch.undo()
    assert list_profiles(tmp_path) == ()
    create_profile(tmp_path, "u_lin", SERVER, PASSPHRASE, keyring_lookup=lookup).lock()
    assert [profile.login for profile in list_profiles(tmp_path)] == ["u_lin"]


@pytest.mark.parametrize(
    "content", ["", "[]", "{}", '{"login": "u_wang", "server": {}}', '{"login": "u_lin", "server": 1}']
)
def test_a_profile_nobody_can_read_is_left_out_and_not_overwritten(
    tmp_path: Path, lookup: KeyringLookup, content: str
) -> None:
    folder = tmp_path / "profiles" / "u_lin"
    folder.mkdir(parents=True)
    (folder / "profile.json").write_text(content)
    assert list_profiles(tmp_path) == ()
    with pytest.raises(Refused) as refused:
        create_profile(tmp_path, "u_lin", SERVER, PASSPHRASE, keyring_lookup=lookup)
    assert refused.value.reason is VaultRefusal.ALREADY_THERE


def test_a_lost_store_is_named_and_not_replaced_by_an_empty_one(
    tmp_path: Path, clock: FixedClock, lookup: KeyringLookup
) -> None:
    vault = create_profile(tmp_path, "u_lin", SERVER, PASSPHRASE, keyring_lookup=lookup)
    vault.lock()
    (vault.directory / "store.db").unlink()
    opened = open_vault(vault.directory, PASSPHRASE, clock, keyring_lookup=lookup)
    with pytest.raises(Refused) as refused:
        opened.open_store()
    assert refused.value.reason is StoreRefusal.MISSING


def test_a_profile_set_aside_makes_room_and_loses_nothing(
    tmp_path: Path, clock: FixedClock, lookup: KeyringLookup
) -> None:
    vault = create_profile(tmp_path, "u_lin", SERVER, PASSPHRASE, keyring_lookup=lookup)
    with vault.open_store().write() as session:
        session.add(SyncState(name="unsent", value="yes"))
    vault.lock()
    moved = set_aside(list_profiles(tmp_path)[0])
    assert list_profiles(tmp_path) == ()
    create_profile(tmp_path, "u_lin", SERVER, PASSPHRASE, keyring_lookup=lookup).lock()
    old = open_vault(moved, PASSPHRASE, clock, keyring_lookup=lookup)
    with old.open_store().read() as session:
        assert session.scalars(select(SyncState.value)).one() == "yes"
    old.lock()


def test_an_erased_profile_leaves_neither_files_nor_device_secret(
    tmp_path: Path, ring: MemoryKeyring, lookup: KeyringLookup
) -> None:
    create_profile(tmp_path, "u_lin", SERVER, PASSPHRASE, keyring_lookup=lookup).lock()
    profile = list_profiles(tmp_path)[0]
    assert ring.kept
    erase(profile, keyring_lookup=lookup)
    assert not profile.directory.exists()
    assert ring.kept == {}


def test_a_profile_with_a_damaged_vault_can_be_erased(tmp_path: Path, lookup: KeyringLookup) -> None:
    create_profile(tmp_path, "u_lin", SERVER, PASSPHRASE, keyring_lookup=lookup).lock()
    profile = list_profiles(tmp_path)[0]
    (profile.directory / "vault.json").write_bytes(b"")
    erase(profile, keyring_lookup=lookup)
    assert list_profiles(tmp_path) == ()


def test_a_data_folder_that_cannot_be_written_is_named(tmp_path: Path, lookup: KeyringLookup) -> None:
    (tmp_path / "profiles").write_text("a file in the way")
    with pytest.raises(Refused) as refused:
        create_profile(tmp_path, "u_lin", SERVER, PASSPHRASE, keyring_lookup=lookup)
    assert refused.value.reason is VaultRefusal.UNWRITABLE


def test_a_profile_that_cannot_be_moved_or_removed_is_named(tmp_path: Path, lookup: KeyringLookup) -> None:
    create_profile(tmp_path, "u_lin", SERVER, PASSPHRASE, keyring_lookup=lookup).lock()
    profile = list_profiles(tmp_path)[0]
    erase(profile, keyring_lookup=lookup)
    for action in (lambda: set_aside(profile), lambda: erase(profile, keyring_lookup=lookup)):
        with pytest.raises(Refused) as refused:
            action()
        assert refused.value.reason is VaultRefusal.UNWRITABLE
