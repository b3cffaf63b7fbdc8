"""The values and reasons of the vault."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.services.store.refusals import Refused


class Slot(StrEnum):
    """What a vault needs to be opened; the value stands in the vault file."""

    PASSPHRASE_AND_KEYRING = "pass+keyring"  # noqa: S105 - the name of a slot
    PASSPHRASE = "pass"  # noqa: S105 - the name of a slot


class VaultRefusal(StrEnum):
    """Why a vault cannot be made, opened or changed."""

    LOGIN_INVALID = "login_invalid"
    PASSPHRASE_TOO_SHORT = "passphrase_too_short"  # noqa: S105 - the name of a reason
    PASSPHRASE_TOO_LONG = "passphrase_too_long"  # noqa: S105 - the name of a reason
    WRONG_PASSPHRASE = "wrong_passphrase"  # noqa: S105 - the name of a reason
    TOO_SOON = "too_soon"
    ALREADY_THERE = "vault_already_there"
    LOCKED = "vault_locked"
    MISSING = "vault_missing"
    DAMAGED = "vault_damaged"
    UNKNOWN_FORMAT = "vault_unknown_format"
    WEAKENED = "vault_weakened"
    KEYRING_GONE = "keyring_gone"
    KEYRING_SECRET_MISSING = "keyring_secret_missing"  # noqa: S105 - the name of a reason
    KEYRING_REFUSED = "keyring_refused"
    UNREADABLE = "vault_unreadable"
    UNWRITABLE = "vault_unwritable"


class TooSoon(Refused):
    """Too many wrong passphrases; the next one is looked at after ``retry_after_seconds``."""

    def __init__(self, retry_after_seconds: float) -> None:
        """Refuse with TOO_SOON and say how long to wait."""
        super().__init__(VaultRefusal.TOO_SOON)
        self.retry_after_seconds = retry_after_seconds


@dataclass(frozen=True, slots=True)
class Profile:
    """Who has a store on this machine, and the server it belongs to; no names of people beyond the login."""

    login: str
    server: Mapping[str, str | int]
    directory: Path
