"""How a service says no: with a reason, never with a sentence."""

from enum import StrEnum


class Refused(Exception):
    """A request that may not or cannot be done; ``reason`` is a member of the room's own refusal enumeration."""

    def __init__(self, reason: StrEnum) -> None:
        """Refuse for this reason."""
        super().__init__(reason.value)
        self.reason = reason


class StoreRefusal(StrEnum):
    """Why the encrypted store cannot be opened or written."""

    MISSING = "missing"
    WRONG_KEY = "wrong_key"
    DAMAGED = "damaged"
    TOO_NEW = "store_too_new"
    DISK_FULL = "disk_full"
    BUSY = "busy"
    UNREADABLE = "unreadable"
    CLOSED = "closed"
