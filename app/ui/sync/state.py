"""What the top bar knows about sync at one moment."""

from dataclasses import dataclass
from datetime import datetime

from app.services.sync.types import SyncOutcome


@dataclass(frozen=True, slots=True)
class SyncState:
    """What waits, what needs a look, when the replica last stood level, how the last run ended, and whether one is on."""

    waiting: int = 0
    problems: int = 0
    synced_at: datetime | None = None
    outcome: SyncOutcome | None = None
    is_running: bool = False
