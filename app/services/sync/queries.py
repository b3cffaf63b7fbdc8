"""What the screens may know about sync."""

from datetime import datetime

from sqlalchemy.orm import Session

from app.services.outbox.queries import outbox_count
from app.services.outbox.state import remembered
from app.services.sync.types import SyncStatus

SYNCED_AT = "synced_at"


def sync_status(session: Session) -> SyncStatus:
    """Return what waits, what needs a look, and when this replica last stood level with the shared database."""
    count = outbox_count(session)
    at = remembered(session, SYNCED_AT)
    return SyncStatus(count.waiting, count.problems, None if at is None else datetime.fromisoformat(at))
