"""What sync needs on the laptop: the outbox, the cursors, and what needs a look."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import JSON
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import LocalBase
from app.models.columns import JsonColumn, JsonMap, Moment, RowId, UtcDateTime


class OutboxEvent(LocalBase):
    """One thing to send. `seq` is contiguous per device; the payload is the op of docs/protocol.md without its envelope."""

    __tablename__ = "outbox_event"

    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    op_id: Mapped[UUID] = mapped_column(unique=True)
    room: Mapped[str]
    kind: Mapped[str]
    customer_id: Mapped[UUID] = mapped_column(index=True)
    payload: Mapped[JsonColumn]
    state: Mapped[str] = mapped_column(index=True)  # waiting | sent
    created_at: Mapped[Moment]
    sent_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    answer: Mapped[JsonMap | None] = mapped_column(JSON)


class SyncState(LocalBase):
    """Small facts of this replica: device id, last seq, epoch, generation, actor, server settings."""

    __tablename__ = "sync_state"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class SyncCursor(LocalBase):
    """How far this replica has read one scope of the feed."""

    __tablename__ = "sync_cursor"

    scope_id: Mapped[RowId]
    kind: Mapped[str]
    position: Mapped[int]


class SyncProblem(LocalBase):
    """An answer that is not a plain yes: a conflict or a quarantined op, with the words as typed."""

    __tablename__ = "sync_problem"

    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    kind: Mapped[str]
    customer_id: Mapped[UUID]
    result: Mapped[str]
    op: Mapped[JsonColumn]
    answer: Mapped[JsonColumn]
    raised_at: Mapped[Moment]
    resolved_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
