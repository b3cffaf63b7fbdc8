"""The vault file: whatever was changed in it, it is refused with a reason and never opened on weaker terms."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.services.store.refusals import Refused
from app.services.vault import vault_file
from app.services.vault.files import MAX_BYTES
from app.services.vault.keyring_backends import KeyringLookup
from app.services.vault.types import VaultRefusal
from app.services.vault.vault import OpenVault, create_vault, open_vault
from app.services.vault.vault_file import FILE_NAME, read_vault
from tests.support.fixed_clock import FixedClock
from tests.support.keyrings import KWALLET, SECRET_SERVICE, as_backend, keyring_passing_for

PASSPHRASE = "correct horse battery"

Edit = Callable[[dict[str, Any]], object]


@pytest.fixture(scope="module")
def shared_lookup() -> KeyringLookup:
    """Finds one keyring for the whole file; deriving a key is slow on purpose, so one vault is made and copied."""
    ring = as_backend(keyring_passing_for(SECRET_SERVICE))
    return lambda: ring


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory, shared_lookup: KeyringLookup) -> bytes:
    """What stands in the file of a vault made with a keyring."""
    vault = create_vault(tmp_path_factory.mktemp("vault"), "u_lin", PASSPHRASE, keyring_lookup=shared_lookup)
    return (vault.directory / FILE_NAME).read_bytes()


@pytest.fixture
def file(tmp_path: Path, content: bytes) -> Path:
    """A copy of that file."""
    path = tmp_path / FILE_NAME
    path.write_bytes(content)
    return path


@pytest.fixture
def opening(file: Path, clock: FixedClock, shared_lookup: KeyringLookup) -> Callable[[], OpenVault]:
    """Opens that vault with the right passphrase."""
    return lambda: open_vault(file.parent, PASSPHRASE, clock, keyring_lookup=shared_lookup)


def reason_of(opening: Callable[[], object]) -> object:
    with pytest.raises(Refused) as refused:
        opening()
    return refused.value.reason


def forge(file: Path, edit: Edit) -> None:
    """Change the fields and put the checksum right again, as somebody who means it would."""
    fields = json.loads(file.read_text())
    edit(fields)
    fields["checksum"] = vault_file._checksum(fields)  # a forger knows the program
    file.write_text(json.dumps(fields))


def test_an_untouched_file_opens(opening: Callable[[], OpenVault]) -> None:
    assert any(opening().store_key)


def test_a_file_written_anew_with_the_same_fields_opens(file: Path, opening: Callable[[], OpenVault]) -> None:
    forge(file, lambda fields: fields)
    assert any(opening().store_key)


def test_every_flipped_byte_is_refused_before_a_passphrase_is_tried(file: Path, content: bytes) -> None:
    for position in range(len(content)):
        for bit in (0x01, 0x20, 0x80):
            changed = bytearray(content)
            changed[position] ^= bit
            file.write_bytes(changed)
            assert isinstance(reason_of(lambda: read_vault(file.parent)), VaultRefusal), position


def test_every_shortened_file_is_damaged(file: Path, content: bytes) -> None:
    for length in range(len(content)):
        file.write_bytes(content[:length])
        assert reason_of(lambda: read_vault(file.parent)) is VaultRefusal.DAMAGED


def test_an_absurdly_long_file_is_damaged(file: Path) -> None:
    file.write_bytes(file.read_bytes() + b" " * MAX_BYTES)
    assert reason_of(lambda: read_vault(file.parent)) is VaultRefusal.DAMAGED


@pytest.mark.parametrize("other", [b"[]", b"1", b"null", b"\xff\xfe", b"[" * 60000, b'{"v": 1}'])
def test_what_is_no_vault_is_damaged(file: Path, other: bytes) -> None:
    file.write_bytes(other)
    assert reason_of(lambda: read_vault(file.parent)) is VaultRefusal.DAMAGED


FORGERIES: dict[str, tuple[Edit, VaultRefusal]] = {
    "another version": (lambda f: f.update(v=2), VaultRefusal.UNKNOWN_FORMAT),
    "a slot nobody knows": (lambda f: f.update(slot="none"), VaultRefusal.UNKNOWN_FORMAT),
    "a slot of another type": (lambda f: f.update(slot=["pass"]), VaultRefusal.UNKNOWN_FORMAT),
    "another derivation": (lambda f: f["kdf"].update(alg="pbkdf2"), VaultRefusal.UNKNOWN_FORMAT),
    "less memory": (lambda f: f["kdf"].update(m=8), VaultRefusal.WEAKENED),
    "fewer passes": (lambda f: f["kdf"].update(t=1), VaultRefusal.WEAKENED),
    "fewer lanes": (lambda f: f["kdf"].update(p=1), VaultRefusal.WEAKENED),
    "memory without end": (lambda f: f["kdf"].update(m=2**31), VaultRefusal.WEAKENED),
    "no keyring any more": (lambda f: f.update(slot="pass", backend=""), VaultRefusal.WEAKENED),
    "no keyring but its class": (lambda f: f.update(slot="pass"), VaultRefusal.DAMAGED),
    "a keyring off the list": (lambda f: f.update(backend="keyring.backends.null.Keyring"), VaultRefusal.DAMAGED),
    "a keyring of another type": (lambda f: f.update(backend=[]), VaultRefusal.DAMAGED),
    "a keyring that is not here": (lambda f: f.update(backend=KWALLET), VaultRefusal.KEYRING_GONE),
    "a device nobody is": (lambda f: f.update(device="nobody"), VaultRefusal.DAMAGED),
    "a login that is none": (lambda f: f.update(login="../u_lin"), VaultRefusal.DAMAGED),
    "a number as text": (lambda f: f["kdf"].update(m="65536"), VaultRefusal.DAMAGED),
    "a yes as number": (lambda f: f["kdf"].update(p=True), VaultRefusal.DAMAGED),
    "a derivation that is none": (lambda f: f.update(kdf=[]), VaultRefusal.DAMAGED),
    "a field more": (lambda f: f.update(more=1), VaultRefusal.DAMAGED),
    "a field less": (lambda f: f.pop("login"), VaultRefusal.DAMAGED),
    "a short salt": (lambda f: f["kdf"].update(salt="00"), VaultRefusal.DAMAGED),
    "a salt that is no number": (lambda f: f["kdf"].update(salt="zz" * 16), VaultRefusal.DAMAGED),
    "a nonce of another type": (lambda f: f.update(nonce=0), VaultRefusal.DAMAGED),
    "a short seal": (lambda f: f.update(ct="00"), VaultRefusal.DAMAGED),
    # Within bounds and well formed: the seal itself notices.
    "more memory": (lambda f: f["kdf"].update(m=65537), VaultRefusal.WRONG_PASSPHRASE),
    "another login": (lambda f: f.update(login="u_wang"), VaultRefusal.WRONG_PASSPHRASE),
    "another salt": (lambda f: f["kdf"].update(salt="00" * 16), VaultRefusal.WRONG_PASSPHRASE),
    "another nonce": (lambda f: f.update(nonce="00" * 12), VaultRefusal.WRONG_PASSPHRASE),
    "another seal": (lambda f: f.update(ct="00" * 48), VaultRefusal.WRONG_PASSPHRASE),
}


@pytest.mark.parametrize("forgery", FORGERIES)
def test_a_forged_file_is_refused(file: Path, opening: Callable[[], OpenVault], forgery: str) -> None:
    edit, reason = FORGERIES[forgery]
    forge(file, edit)
    assert reason_of(opening) is reason


def test_a_forged_device_finds_no_secret(file: Path, opening: Callable[[], OpenVault]) -> None:
    forge(file, lambda fields: fields.update(device="00000000-0000-4000-8000-000000000000"))
    assert reason_of(opening) is VaultRefusal.KEYRING_SECRET_MISSING


def test_a_vault_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()
    assert reason_of(lambda: read_vault(tmp_path)) is VaultRefusal.UNREADABLE


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path, lookup: KeyringLookup) -> None:
    reason = reason_of(lambda: create_vault(tmp_path / "nowhere", "u_lin", PASSPHRASE, keyring_lookup=lookup))
    assert reason is VaultRefusal.UNWRITABLE
