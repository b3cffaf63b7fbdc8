"""The keyrings of the operating system that may hold a device secret; every other backend counts as none."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import keyring
from keyring.backend import KeyringBackend
from keyring.errors import KeyringError, PasswordDeleteError

from app.services.store.refusals import Refused
from app.services.vault.keys import DEVICE_SECRET_BYTES
from app.services.vault.types import VaultRefusal

ALLOWED = frozenset(
    {
        "keyring.backends.Windows.WinVaultKeyring",
        "keyring.backends.macOS.Keyring",
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.libsecret.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
    }
)
"""By class, because a plain-text or null backend answers to the same interface."""

_CHAINER = "keyring.backends.chainer.ChainerBackend"
_SERVICE = "renewal-desk"

KeyringLookup = Callable[[], KeyringBackend]
"""Finds the keyring of this session; the keyring library's own search unless a test hands in another."""

system_keyring: KeyringLookup = keyring.get_keyring


@dataclass(frozen=True, slots=True)
class SecretKeeper:
    """One keyring on the list, and the class it was recognised by."""

    class_name: str
    backend: KeyringBackend

    def keep(self, account: str, secret: bytearray) -> None:
        """Store the device secret and read it back. Raises Refused(KEYRING_REFUSED)."""
        try:
            self.backend.set_password(_SERVICE, account, secret.hex())
            kept = self.backend.get_password(_SERVICE, account)
        except KeyringError as error:
            raise Refused(VaultRefusal.KEYRING_REFUSED) from error
        if kept != secret.hex():
            raise Refused(VaultRefusal.KEYRING_REFUSED)

    def fetch(self, account: str) -> bytearray:
        """The device secret. Raises Refused with KEYRING_REFUSED or KEYRING_SECRET_MISSING."""
        try:
            kept = self.backend.get_password(_SERVICE, account)
        except KeyringError as error:
            raise Refused(VaultRefusal.KEYRING_REFUSED) from error
        try:
            secret = bytearray.fromhex(kept or "")
        except ValueError:
            secret = bytearray()
        if len(secret) != DEVICE_SECRET_BYTES:
            raise Refused(VaultRefusal.KEYRING_SECRET_MISSING)
        return secret

    def forget(self, account: str) -> None:
        """Delete the device secret; one that is gone already is no fault. Raises Refused(KEYRING_REFUSED)."""
        try:
            self.backend.delete_password(_SERVICE, account)
        except PasswordDeleteError:
            return
        except KeyringError as error:
            raise Refused(VaultRefusal.KEYRING_REFUSED) from error


def best_keeper(lookup: KeyringLookup) -> SecretKeeper | None:
    """The keyring a new vault should use, or None if this session has none on the list."""
    return next(_keepers(lookup()), None)


def recorded_keeper(lookup: KeyringLookup, class_name: str) -> SecretKeeper:
    """The keyring an existing vault was made with. Raises Refused(KEYRING_GONE): another one cannot stand in for it."""
    for keeper in _keepers(lookup()):
        if keeper.class_name == class_name:
            return keeper
    raise Refused(VaultRefusal.KEYRING_GONE)


def _keepers(backend: KeyringBackend) -> Iterator[SecretKeeper]:
    name = f"{type(backend).__module__}.{type(backend).__qualname__}"
    if name == _CHAINER:
        for inner in getattr(backend, "backends", ()):
            yield from _keepers(inner)
    elif name in ALLOWED:
        yield SecretKeeper(name, backend)
