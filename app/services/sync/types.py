"""Values of sync: what a run did and how it ended."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.services.store.changes import NO_CHANGES, Changes


class SyncOutcome(StrEnum):
    """How a run ended; kinds, never texts."""

    DONE = "done"
    OFFLINE = "offline"
    LOGIN_NEEDED = "login_needed"
    STORE_TOO_OLD = "store_too_old"
    REMOTE_TOO_OLD = "remote_too_old"
    DENIED = "denied"
    REVOKED = "revoked"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class SyncReport:
    """One run: ops sent, answers that need a look, feed rows applied, and whether the replica had to be read anew."""

    outcome: SyncOutcome
    at: datetime
    pushed: int = 0
    problems: int = 0
    pulled: int = 0
    reread: bool = False
    changes: Changes = NO_CHANGES
    poll_after_seconds: int | None = None


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """What the top bar says: ops waiting, problems open, when the last run ended well."""

    waiting: int
    problems: int
    synced_at: datetime | None
