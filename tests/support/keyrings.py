"""Keyrings for tests: they keep secrets in memory and pass for a class of the test's choice."""

from typing import cast

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

SECRET_SERVICE = "keyring.backends.SecretService.Keyring"
KWALLET = "keyring.backends.kwallet.DBusKeyring"


class MemoryKeyring:
    """Keeps passwords until the test ends."""

    def __init__(self) -> None:
        """Start empty and unlocked."""
        self.kept: dict[tuple[str, str], str] = {}
        self.is_locked = False
        self.forgets_what_it_is_told = False

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a password."""
        self._require_unlocked()
        if not self.forgets_what_it_is_told:
            self.kept[service, username] = password

    def get_password(self, service: str, username: str) -> str | None:
        """Return a password."""
        self._require_unlocked()
        return self.kept.get((service, username))

    def delete_password(self, service: str, username: str) -> None:
        """Drop a password."""
        self._require_unlocked()
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("not there")

    def _require_unlocked(self) -> None:
        if self.is_locked:
            raise KeyringLocked("locked")


def keyring_passing_for(class_path: str) -> MemoryKeyring:
    """A memory keyring whose class bears the name of a real backend."""
    module, _, name = class_path.rpartition(".")
    return cast("MemoryKeyring", type(name, (MemoryKeyring,), {"__module__": module, "__qualname__": name})())


def chained(*inner: MemoryKeyring) -> KeyringBackend:
    """The keyring library's chainer over these backends."""
    chainer = type(
        "ChainerBackend",
        (),
        {"__module__": "keyring.backends.chainer", "__qualname__": "ChainerBackend", "backends": list(inner)},
    )
    return cast("KeyringBackend", chainer())


def as_backend(memory: MemoryKeyring) -> KeyringBackend:
    """The memory keyring as the library's type."""
    return cast("KeyringBackend", memory)
