"""Tidying after a drained pull: sent ops are kept for 30 days, then they have done their duty."""

from datetime import datetime

from sqlalchemy import delete, func, or_, select
from sqlalchemy.orm import Session

from app.models.sync import OutboxEvent, SyncProblem
from app.services.sync.rules import KEPT_FOR


def tidy(session: Session, now: datetime) -> None:
    """Forget sent ops older than 30 days and problems settled that long ago.

    Never an op that waits or whose problem is open, and never one behind such an op: what is kept stays one unbroken run
    of numbers, because the shared database takes nothing after a gap.
    """
    limit = now - KEPT_FOR
    unsettled = select(SyncProblem.seq).where(SyncProblem.resolved_at.is_(None))
    first_kept = session.scalar(
        select(func.min(OutboxEvent.seq)).where(
            or_(
                OutboxEvent.state == "waiting",
                OutboxEvent.sent_at.is_(None),
                OutboxEvent.sent_at >= limit,
                OutboxEvent.seq.in_(unsettled),
            )
        )
    )
    gone = delete(OutboxEvent)
    session.execute(gone if first_kept is None else gone.where(OutboxEvent.seq < first_kept))
    session.execute(
        delete(SyncProblem).where(SyncProblem.resolved_at < limit, SyncProblem.seq.not_in(select(OutboxEvent.seq)))
    )
