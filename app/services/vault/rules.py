"""Decisions of the vault that need no file: what a passphrase must be, how long a guesser waits, which derivations are sound."""

import re
import unicodedata
from dataclasses import dataclass

from app.services.vault.types import Slot, VaultRefusal

MIN_PASSPHRASE_CHARACTERS = 15
"""NIST SP 800-63B-4 for a secret that stands alone; ASVS 5.0 6.2.1 recommends the same. There are no composition rules (6.2.5)."""
MAX_PASSPHRASE_CHARACTERS = 256
"""Well above the 64 that ASVS 5.0 6.2.9 asks for; bounds the work of normalising what was pasted."""

FREE_ATTEMPTS = 2
LONGEST_DELAY_SECONDS = 60

_LOGIN = re.compile(r"[a-z0-9_]{1,63}")


@dataclass(frozen=True, slots=True)
class Derivation:
    """The cost of one Argon2id derivation: memory in KiB, passes over it, lanes."""

    memory_kib: int
    passes: int
    lanes: int


COST = {
    # The device secret in the keyring adds 256 bits, so the passphrase may cost less.
    Slot.PASSPHRASE_AND_KEYRING: Derivation(memory_kib=64 * 1024, passes=3, lanes=4),
    Slot.PASSPHRASE: Derivation(memory_kib=256 * 1024, passes=4, lanes=4),
}
_HIGHEST_COST = Derivation(memory_kib=1024 * 1024, passes=16, lanes=16)


def is_sound(derivation: Derivation, slot: Slot) -> bool:
    """Whether a vault file asks for at least the cost of its slot, and not for so much that opening would never end."""
    lowest = COST[slot]
    return (
        lowest.memory_kib <= derivation.memory_kib <= _HIGHEST_COST.memory_kib
        and lowest.passes <= derivation.passes <= _HIGHEST_COST.passes
        and lowest.lanes <= derivation.lanes <= _HIGHEST_COST.lanes
    )


def normalised(passphrase: str) -> str:
    """The passphrase as it is derived from and as the server compares it: NFKC, so that keyboards do not matter (RFC 4013)."""
    return unicodedata.normalize("NFKC", passphrase)


def passphrase_refusal(passphrase: str) -> VaultRefusal | None:
    """Why this cannot become the passphrase of a vault, or None if it can."""
    if len(passphrase) > MAX_PASSPHRASE_CHARACTERS:
        return VaultRefusal.PASSPHRASE_TOO_LONG
    if len(normalised(passphrase)) < MIN_PASSPHRASE_CHARACTERS:
        return VaultRefusal.PASSPHRASE_TOO_SHORT
    return None


def is_login(text: str) -> bool:
    """Whether this is a login of the shared database: lower case letters, digits, underscore (docs/protocol.md)."""
    return _LOGIN.fullmatch(text) is not None


def delay_seconds(failures: int) -> int:
    """How long after so many wrong passphrases the next is looked at: nothing, nothing, 1, 2, 4, … at most 60 seconds."""
    if failures <= FREE_ATTEMPTS:
        return 0
    doublings = min(failures - FREE_ATTEMPTS - 1, LONGEST_DELAY_SECONDS.bit_length())
    return min(1 << doublings, LONGEST_DELAY_SECONDS)
