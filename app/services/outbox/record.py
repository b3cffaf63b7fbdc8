"""Appending an event beside a domain write, in the caller's transaction."""

from datetime import datetime

from sqlalchemy.orm import Session

from app.models.sync import OutboxEvent
from app.services.outbox.state import next_seq
from app.services.outbox.types import Payload
from app.services.rooms import Room
from app.services.store.ids import CustomerId, new_id


def record_event(
    session: Session, room: Room, kind: str, customer_id: CustomerId, payload: Payload, *, at: datetime
) -> int:
    """Queue one op for the shared database and return its `seq`; it is sent only if the caller's transaction commits."""
    seq = next_seq(session)
    session.add(
        OutboxEvent(
            seq=seq,
            op_id=new_id(),
            room=room.value,
            kind=kind,
            customer_id=customer_id,
            payload={**payload, "customer": str(customer_id), "at": at.isoformat()},
            state="waiting",
            created_at=at,
        )
    )
    return seq
