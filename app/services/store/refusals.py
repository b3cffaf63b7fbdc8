"""How a service says no: with a reason, never with a sentence."""

from enum import StrEnum


class Refused(Exception):  # noqa: N818 - an answer of the house, not a fault; the word is used everywhere
    """A request that may not or cannot be done; ``reason`` is a member of the room's own refusal enumeration."""

    def __init__(self, reason: StrEnum) -> None:
        """Refuse for this reason."""
        super().__init__(reason.value)
        self.reason = reason


class StoreRefusal(StrEnum):
    """Why the encrypted store cannot be opened, read or written."""

    MISSING = "missing"
    ALREADY_THERE = "already_there"
    WRONG_KEY = "wrong_key"
    DAMAGED = "damaged"
    STORE_TOO_NEW = "store_too_new"
    COPY_FAILED = "copy_failed"
    DISK_FULL = "disk_full"
    BUSY = "busy"
    UNREADABLE = "unreadable"
    CLOSED = "closed"
