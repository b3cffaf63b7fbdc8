"""Making, opening, locking a vault and changing its passphrase."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from app.models.sync import SyncState
from app.services.store.refusals import Refused, StoreRefusal
from app.services.vault.keyring_backends import KeyringLookup
from app.services.vault.types import Slot, VaultRefusal
from app.services.vault.vault import OpenVault, change_passphrase, create_vault, open_vault
from app.services.vault.vault_file import FILE_NAME
from tests.support.fixed_clock import FixedClock

PASSPHRASE = "correct horse battery"
OTHER = "staple battery horse"
MINUTE = timedelta(minutes=1)


@pytest.fixture
def made(tmp_path: Path, lookup: KeyringLookup) -> OpenVault:
    """A vault that was just made, with a keyring."""
    return create_vault(tmp_path, "u_lin", PASSPHRASE, keyring_lookup=lookup)


def refusal_of(action: Callable[[], object]) -> object:
    with pytest.raises(Refused) as refused:
        action()
    return refused.value.reason


def test_a_vault_opens_with_its_passphrase_and_gives_the_same_key(
    made: OpenVault, clock: FixedClock, lookup: KeyringLookup
) -> None:
    opened = open_vault(made.directory, PASSPHRASE, clock, keyring_lookup=lookup)
    assert opened.store_key == made.store_key
    assert any(opened.store_key)
    assert (opened.login, opened.device_id, opened.slot) == ("u_lin", made.device_id, Slot.PASSPHRASE_AND_KEYRING)
    assert opened.server_password() == PASSPHRASE


@pytest.mark.parametrize("wrong", [OTHER, "", PASSPHRASE + "\x00", PASSPHRASE.upper(), "\ud800" * 20])
def test_a_wrong_passphrase_is_refused(made: OpenVault, clock: FixedClock, lookup: KeyringLookup, wrong: str) -> None:
    reason = refusal_of(lambda: open_vault(made.directory, wrong, clock, keyring_lookup=lookup))
    assert reason is VaultRefusal.WRONG_PASSPHRASE


def test_the_same_letters_from_another_keyboard_open_the_vault(
    tmp_path: Path, clock: FixedClock, lookup: KeyringLookup
) -> None:
    create_vault(tmp_path, "u_lin", "caf\u00e9 au lait １２３", keyring_lookup=lookup)
    opened = open_vault(tmp_path, "cafe\u0301 au lait 123", clock, keyring_lookup=lookup)
    assert opened.server_password() == "caf\u00e9 au lait 123"


def test_a_vault_made_without_a_keyring_opens_without_one(tmp_path: Path, clock: FixedClock) -> None:
    made = create_vault(tmp_path, "u_lin", PASSPHRASE)  # the keyring of test runs is the one that always fails
    assert made.slot is Slot.PASSPHRASE
    assert open_vault(tmp_path, PASSPHRASE, clock).store_key == made.store_key


@pytest.mark.parametrize(
    ("login", "passphrase", "reason"),
    [
        ("u_lin", "too short", VaultRefusal.PASSPHRASE_TOO_SHORT),
        ("u_lin", "a" * 300, VaultRefusal.PASSPHRASE_TOO_LONG),
        ("../u_lin", PASSPHRASE, VaultRefusal.LOGIN_INVALID),
    ],
)
def test_an_unfit_login_or_passphrase_makes_no_vault(
    tmp_path: Path, lookup: KeyringLookup, login: str, passphrase: str, reason: VaultRefusal
) -> None:
    assert refusal_of(lambda: create_vault(tmp_path, login, passphrase, keyring_lookup=lookup)) is reason
    assert list(tmp_path.iterdir()) == []


def test_a_vault_that_is_there_is_not_replaced(made: OpenVault, lookup: KeyringLookup) -> None:
    before = (made.directory / FILE_NAME).read_bytes()
    reason = refusal_of(lambda: create_vault(made.directory, "u_lin", OTHER, keyring_lookup=lookup))
    assert reason is VaultRefusal.ALREADY_THERE
    assert (made.directory / FILE_NAME).read_bytes() == before


def test_no_vault_is_named_as_such(tmp_path: Path, clock: FixedClock) -> None:
    assert refusal_of(lambda: open_vault(tmp_path, PASSPHRASE, clock)) is VaultRefusal.MISSING


def test_a_new_passphrase_takes_the_place_of_the_old_and_the_store_stays(
    made: OpenVault, clock: FixedClock, lookup: KeyringLookup
) -> None:
    with made.open_store(is_new=True).write() as session:
        session.add(SyncState(name="kept", value="yes"))
    change_passphrase(made, PASSPHRASE, OTHER, clock, keyring_lookup=lookup)
    assert made.server_password() == OTHER
    made.lock()
    reason = refusal_of(lambda: open_vault(made.directory, PASSPHRASE, clock, keyring_lookup=lookup))
    assert reason is VaultRefusal.WRONG_PASSPHRASE
    opened = open_vault(made.directory, OTHER, clock, keyring_lookup=lookup)
    with opened.open_store().read() as session:
        assert session.scalars(select(SyncState.value)).all() == ["yes"]
    opened.lock()


@pytest.mark.parametrize(
    ("current", "new", "reason"),
    [
        (OTHER, OTHER, VaultRefusal.WRONG_PASSPHRASE),
        (PASSPHRASE, "too short", VaultRefusal.PASSPHRASE_TOO_SHORT),
    ],
)
def test_a_refused_change_leaves_the_vault_as_it_was(
    made: OpenVault, clock: FixedClock, lookup: KeyringLookup, current: str, new: str, reason: VaultRefusal
) -> None:
    before = (made.directory / FILE_NAME).read_bytes()
    assert refusal_of(lambda: change_passphrase(made, current, new, clock, keyring_lookup=lookup)) is reason
    assert (made.directory / FILE_NAME).read_bytes() == before
    assert made.server_password() == PASSPHRASE


def test_a_locked_vault_changes_nothing(made: OpenVault, clock: FixedClock, lookup: KeyringLookup) -> None:
    before = (made.directory / FILE_NAME).read_bytes()
    made.lock()
    reason = refusal_of(lambda: change_passphrase(made, PASSPHRASE, OTHER, clock, keyring_lookup=lookup))
    assert reason is VaultRefusal.LOCKED
    assert (made.directory / FILE_NAME).read_bytes() == before
    assert not any(made.passphrase)


def test_a_crash_before_the_new_file_stands_leaves_the_old_passphrase_working(
    made: OpenVault, clock: FixedClock, lookup: KeyringLookup, monkeypatch: pytest.MonkeyPatch
) -> None:
    class PowerCut(BaseException):
        """Nothing after this runs."""

    def cut(self: Path, target: Path) -> None:
        if target.name == FILE_NAME:
            raise PowerCut
        original(self, target)

    original = Path.replace
    monkeypatch.setattr(Path, "replace", cut)
    with pytest.raises(PowerCut):
        change_passphrase(made, PASSPHRASE, OTHER, clock, keyring_lookup=lookup)
    monkeypatch.undo()
    assert any(file.name.startswith(FILE_NAME + ".") for file in made.directory.iterdir())
    opened = open_vault(made.directory, PASSPHRASE, clock, keyring_lookup=lookup)
    assert opened.store_key == made.store_key
    change_passphrase(opened, PASSPHRASE, OTHER, clock, keyring_lookup=lookup)
    assert open_vault(made.directory, OTHER, clock, keyring_lookup=lookup).store_key == made.store_key


def test_a_locked_vault_holds_no_secret_and_its_store_is_closed(made: OpenVault) -> None:
    store = made.open_store(is_new=True)
    key, passphrase = made.store_key, made.passphrase
    assert any(key)
    assert any(passphrase)
    made.lock()
    made.lock()
    assert not any(key)
    assert not any(passphrase)
    with pytest.raises(Refused) as refused, store.read():
        pass
    assert refused.value.reason is StoreRefusal.CLOSED
    assert refusal_of(made.server_password) is VaultRefusal.LOCKED


def test_a_locked_vault_opens_no_store(made: OpenVault) -> None:
    made.open_store(is_new=True)
    made.lock()
    assert refusal_of(made.open_store) is VaultRefusal.LOCKED


def test_opening_the_store_again_closes_the_one_before(made: OpenVault) -> None:
    first = made.open_store(is_new=True)
    second = made.open_store()
    with pytest.raises(Refused) as refused, first.read():
        pass
    assert refused.value.reason is StoreRefusal.CLOSED
    with second.read() as session:
        assert session.scalars(select(SyncState)).all() == []
    made.lock()


def test_the_vault_shows_no_secret_and_its_file_holds_none(made: OpenVault) -> None:
    content = (made.directory / FILE_NAME).read_text()
    for shown in (repr(made), content):
        assert PASSPHRASE not in shown
        assert made.store_key.hex() not in shown
    assert (made.directory / FILE_NAME).stat().st_mode & 0o077 == 0


def test_wrong_passphrases_are_slowed_and_the_right_one_clears_the_count(
    made: OpenVault, clock: FixedClock, lookup: KeyringLookup
) -> None:
    def attempt(passphrase: str) -> OpenVault:
        return open_vault(made.directory, passphrase, clock, keyring_lookup=lookup)

    for _ in range(3):
        assert refusal_of(lambda: attempt(OTHER)) is VaultRefusal.WRONG_PASSPHRASE
    assert refusal_of(lambda: attempt(PASSPHRASE)) is VaultRefusal.TOO_SOON
    clock.advance(timedelta(seconds=1))
    assert attempt(PASSPHRASE).store_key == made.store_key
    for _ in range(3):
        assert refusal_of(lambda: attempt(OTHER)) is VaultRefusal.WRONG_PASSPHRASE
