"""Reading the outbox."""

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.models.sync import OutboxEvent, SyncProblem
from app.services.outbox.types import OutboxCount, WaitingOp
from app.services.store.ids import CustomerId

OP_VERSION = 1


def waiting_ops(session: Session, limit: int) -> tuple[WaitingOp, ...]:
    """Return the oldest ops not yet sent, in order, at most `limit`."""
    rows = session.scalars(
        select(OutboxEvent).where(OutboxEvent.state == "waiting").order_by(OutboxEvent.seq).limit(limit)
    )
    return _as_ops(rows.all())


def outbox_count(session: Session) -> OutboxCount:
    """Count what waits and what needs a look."""
    waiting = session.scalar(select(func.count()).where(OutboxEvent.state == "waiting")) or 0
    problems = session.scalar(select(func.count()).where(SyncProblem.resolved_at.is_(None))) or 0
    last = session.scalar(select(func.max(OutboxEvent.sent_at)))
    return OutboxCount(waiting, problems, last)


def _as_ops(rows: Sequence[OutboxEvent]) -> tuple[WaitingOp, ...]:
    return tuple(
        WaitingOp(
            row.seq,
            row.op_id,
            row.kind,
            CustomerId(row.customer_id),
            {**row.payload, "seq": row.seq, "op_id": str(row.op_id), "v": OP_VERSION, "k": row.kind},
        )
        for row in rows
    )
