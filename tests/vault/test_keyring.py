"""Which keyrings count, and what becomes of a vault whose keyring is gone."""

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import cast

import keyring.backend
import keyring.backends.fail
import keyring.backends.null
import pytest
from keyring.backend import KeyringBackend

from app.services.store.refusals import Refused
from app.services.vault.keyring_backends import ALLOWED, KeyringLookup, best_keeper
from app.services.vault.throttle import FILE_NAME as ATTEMPTS
from app.services.vault.types import Slot, VaultRefusal
from app.services.vault.vault import create_vault, open_vault
from tests.support.fixed_clock import FixedClock
from tests.support.keyrings import KWALLET, MemoryKeyring, as_backend, chained, keyring_passing_for

PASSPHRASE = "correct horse battery"


def reason_of(action: Callable[[], object]) -> object:
    with pytest.raises(Refused) as refused:
        action()
    return refused.value.reason


@pytest.mark.parametrize(
    "backend",
    [
        as_backend(MemoryKeyring()),
        cast("KeyringBackend", keyring.backends.fail.Keyring()),  # type: ignore[no-untyped-call]  # the library has no types here
        cast("KeyringBackend", keyring.backends.null.Keyring()),  # type: ignore[no-untyped-call]  # as above
        chained(),
        chained(MemoryKeyring()),
    ],
    ids=["one of the tests", "fail", "null", "an empty chain", "a chain of others"],
)
def test_a_keyring_off_the_list_counts_as_none(tmp_path: Path, backend: KeyringBackend) -> None:
    assert best_keeper(lambda: backend) is None
    assert create_vault(tmp_path, "u_lin", PASSPHRASE, keyring_lookup=lambda: backend).slot is Slot.PASSPHRASE


@pytest.mark.parametrize("class_path", sorted(ALLOWED))
def test_a_keyring_on_the_list_is_used_alone_or_in_a_chain(class_path: str) -> None:
    listed = keyring_passing_for(class_path)
    lookups: list[KeyringLookup] = [lambda: as_backend(listed), lambda: chained(MemoryKeyring(), listed)]
    for lookup in lookups:
        keeper = best_keeper(lookup)
        assert keeper is not None
        assert keeper.class_name == class_path


def test_a_vault_keeps_a_device_secret_of_its_own(tmp_path: Path, ring: MemoryKeyring, lookup: KeyringLookup) -> None:
    for login in ("u_lin", "u_wang"):
        (tmp_path / login).mkdir()
        create_vault(tmp_path / login, login, PASSPHRASE, keyring_lookup=lookup)
    secrets = list(ring.kept.values())
    assert len(set(secrets)) == 2
    assert [len(secret) for secret in secrets] == [64, 64]


def test_the_passphrase_without_the_device_secret_opens_nothing(
    tmp_path: Path, clock: FixedClock, ring: MemoryKeyring, lookup: KeyringLookup
) -> None:
    create_vault(tmp_path, "u_lin", PASSPHRASE, keyring_lookup=lookup)
    ring.kept = dict.fromkeys(ring.kept, "00" * 32)
    reason = reason_of(lambda: open_vault(tmp_path, PASSPHRASE, clock, keyring_lookup=lookup))
    assert reason is VaultRefusal.WRONG_PASSPHRASE


def test_a_vault_made_with_a_keyring_has_no_weaker_way_in(
    tmp_path: Path, clock: FixedClock, ring: MemoryKeyring, lookup: KeyringLookup
) -> None:
    create_vault(tmp_path, "u_lin", PASSPHRASE, keyring_lookup=lookup)
    other = keyring_passing_for(KWALLET)
    other.kept = dict(ring.kept)
    lookups: list[KeyringLookup] = [keyring.backends.fail.Keyring, lambda: as_backend(other)]
    for gone in lookups:
        opening = partial(open_vault, tmp_path, PASSPHRASE, clock, keyring_lookup=gone)
        assert reason_of(opening) is VaultRefusal.KEYRING_GONE
    ring.kept = dict.fromkeys(ring.kept, "not a secret")
    opening = partial(open_vault, tmp_path, PASSPHRASE, clock, keyring_lookup=lookup)
    assert reason_of(opening) is VaultRefusal.KEYRING_SECRET_MISSING
    ring.kept.clear()
    assert reason_of(opening) is VaultRefusal.KEYRING_SECRET_MISSING
    ring.is_locked = True
    assert reason_of(opening) is VaultRefusal.KEYRING_REFUSED
    assert not (tmp_path / ATTEMPTS).exists(), "trouble with the keyring is no guess at the passphrase"


def test_the_right_keyring_is_found_beside_another_one(
    tmp_path: Path, clock: FixedClock, ring: MemoryKeyring, lookup: KeyringLookup
) -> None:
    made = create_vault(tmp_path, "u_lin", PASSPHRASE, keyring_lookup=lookup)
    both = chained(keyring_passing_for(KWALLET), ring)
    assert open_vault(tmp_path, PASSPHRASE, clock, keyring_lookup=lambda: both).store_key == made.store_key


def test_a_keyring_that_does_not_give_back_what_it_took_makes_no_vault(
    tmp_path: Path, ring: MemoryKeyring, lookup: KeyringLookup
) -> None:
    ring.forgets_what_it_is_told = True
    making = partial(create_vault, tmp_path, "u_lin", PASSPHRASE, keyring_lookup=lookup)
    assert reason_of(making) is VaultRefusal.KEYRING_REFUSED
    ring.is_locked = True
    assert reason_of(making) is VaultRefusal.KEYRING_REFUSED
    assert list(tmp_path.iterdir()) == []


def test_a_device_secret_is_forgotten_once_and_a_missing_one_is_no_fault(
    ring: MemoryKeyring, lookup: KeyringLookup
) -> None:
    keeper = best_keeper(lookup)
    assert keeper is not None
    keeper.keep("device", bytearray(range(32)))
    assert keeper.fetch("device") == bytearray(range(32))
    keeper.forget("device")
    keeper.forget("device")
    assert ring.kept == {}
    ring.is_locked = True
    assert reason_of(partial(keeper.forget, "device")) is VaultRefusal.KEYRING_REFUSED


def real_keyring() -> KeyringBackend | None:
    """A keyring of this machine that is on the list and can be used now."""
    for backend in keyring.backend.get_all_keyring():
        if f"{type(backend).__module__}.{type(backend).__qualname__}" in ALLOWED:
            return backend
    return None


def test_a_vault_opens_with_the_keyring_of_this_machine(tmp_path: Path, clock: FixedClock) -> None:
    if "RENEWAL_DESK_TEST_KEYRING" not in os.environ:
        pytest.skip("writes to the keyring of whoever runs it; set RENEWAL_DESK_TEST_KEYRING to allow that")
    backend = real_keyring()
    if backend is None:
        pytest.skip("this machine has no keyring on the list")
    made = create_vault(tmp_path, "u_lin", PASSPHRASE, keyring_lookup=lambda: backend)
    try:
        assert made.slot is Slot.PASSPHRASE_AND_KEYRING
        assert open_vault(tmp_path, PASSPHRASE, clock, keyring_lookup=lambda: backend).store_key == made.store_key
    finally:
        keeper = best_keeper(lambda: backend)
        assert keeper is not None
        keeper.forget(str(made.device_id))
        keeper.forget(str(made.device_id))
