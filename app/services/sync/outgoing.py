"""The outbox as a person reads it: what waits, what has arrived, what was not taken."""

from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from app.models.sync import OutboxEvent, SyncProblem
from app.services.sync.problems import names_of
from app.services.sync.rules import KEPT_FOR, reason_of, send_state
from app.services.sync.types import OutboxRow, SendState


def outbox_rows(session: Session, limit: int, now: datetime) -> tuple[OutboxRow, ...]:
    """Return what waits and then what was sent in the last 30 days, the newest first, at most `limit` of all."""
    events = session.scalars(
        select(OutboxEvent)
        .where(or_(OutboxEvent.state == "waiting", OutboxEvent.sent_at >= now - KEPT_FOR))
        .order_by(OutboxEvent.state != "waiting", OutboxEvent.seq.desc())
        .limit(limit)
    ).all()
    names = names_of(session, (event.customer_id for event in events))
    unsettled = set(session.scalars(select(SyncProblem.seq).where(SyncProblem.resolved_at.is_(None))))
    return tuple(_row(event, names.get(event.customer_id), needs_look=event.seq in unsettled) for event in events)


def _row(event: OutboxEvent, name: str | None, *, needs_look: bool) -> OutboxRow:
    state = send_state(event.state, event.answer)
    is_plain = state in {SendState.WAITING, SendState.ARRIVED}
    return OutboxRow(
        seq=event.seq,
        kind=event.kind,
        customer_name=name,
        created_at=event.created_at,
        sent_at=None if state is SendState.WAITING else event.sent_at,
        state=state,
        reason=None if is_plain else reason_of(event.answer or {}),
        needs_look=needs_look and not is_plain,
    )
