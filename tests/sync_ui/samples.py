"""What needs a look and what was sent, as frozen values."""

from datetime import timedelta
from typing import Any

from app.services.sync.types import (
    FieldEdit,
    OutboxRow,
    ProblemReason,
    ProblemRow,
    RefusedRecord,
    SendState,
    SyncRefusal,
)
from tests.support.factories.customers import customer_id
from tests.support.factories.queue import NOW
from tests.support.spans import HOUR

NOTE = "太太接的電話，先生週四下午才在家。"


def problem(seq: int = 9, **fields: Any) -> ProblemRow:
    """Return a phone number in conflict; `fields` replace what a test is about."""
    return ProblemRow(
        **{
            "seq": seq,
            "kind": "customer.patch",
            "reason": ProblemReason.CONFLICT,
            "customer_id": customer_id(1),
            "customer_name": "王建國",
            "typed_at": NOW - 2 * HOUR,
            "raised_at": NOW - HOUR,
            "edits": (FieldEdit("phone", "0911222333", "0922000222", knows_theirs=True, blocked=None),),
            **fields,
        }
    )


def two_fields(seq: int = 8) -> ProblemRow:
    """Return a renewal task with both fields in conflict; its stage can no longer be sent."""
    stage = FieldEdit("stage", "CONTACTING", "RENEWED", knows_theirs=True, blocked=SyncRefusal.STAGE_MOVED_ON)
    next_at = FieldEdit("next_at", NOW + 30 * HOUR, None, knows_theirs=True, blocked=None)
    return problem(seq, kind="renewal.patch", edits=(stage, next_at))


def refused_record(seq: int = 7) -> ProblemRow:
    """Return a record of a customer who was somebody else's."""
    record = RefusedRecord("phone", "AP01", None, "medium", NOTE, 154)
    return problem(seq, kind="contact.add", reason=ProblemReason.NOT_YOURS, customer_name=None, edits=(), record=record)


def outbox() -> tuple[OutboxRow, ...]:
    """Return one entry of each kind: it waits, it arrived, it is open, it is settled."""
    day = timedelta(days=1)
    return (
        OutboxRow(12, "contact.add", "王建國", NOW, None, SendState.WAITING, None, False),
        OutboxRow(11, "contact.add", "王建國", NOW - day, NOW - HOUR, SendState.ARRIVED, None, False),
        OutboxRow(
            9, "customer.patch", "王建國", NOW - day, NOW - HOUR, SendState.CONFLICT, ProblemReason.CONFLICT, True
        ),
        OutboxRow(3, "contact.add", None, NOW - day, NOW - HOUR, SendState.REFUSED, ProblemReason.NOT_YOURS, False),
    )
