"""Values of the outbox."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from app.services.store.ids import CustomerId

Payload = dict[str, Any]


@dataclass(frozen=True, slots=True)
class WaitingOp:
    """One op as it travels, envelope included (docs/protocol.md)."""

    seq: int
    op_id: UUID
    kind: str
    customer_id: CustomerId
    document: Payload


@dataclass(frozen=True, slots=True)
class OutboxCount:
    """How much is on its way: ops waiting, problems open, and when the last op was sent."""

    waiting: int
    problems: int
    last_sent_at: datetime | None
