"""Contact records, promises, and the draft of an unfinished record."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import LocalBase, Pulled
from app.models.columns import JsonColumn, Moment, RowId, UtcDateTime


class Contact(LocalBase, Pulled):
    """One contact with a customer; append-only. `is_pending` until the shared database has it."""

    __tablename__ = "contact"

    contact_id: Mapped[RowId]
    customer_id: Mapped[UUID] = mapped_column(index=True)
    author_id: Mapped[UUID]
    author_name: Mapped[str]
    happened_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    received_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    channel: Mapped[str]
    direction: Mapped[str]
    outcome: Mapped[str]
    reason: Mapped[str | None]
    intention: Mapped[str | None]
    note: Mapped[str]
    talk_seconds: Mapped[int | None]
    effective: Mapped[bool]
    script_id: Mapped[str | None]
    script_version: Mapped[int | None]
    late: Mapped[bool]
    is_pending: Mapped[bool] = mapped_column(default=False)


class Promise(LocalBase, Pulled):
    """A call-back promised to a customer."""

    __tablename__ = "promise"

    promise_id: Mapped[RowId]
    customer_id: Mapped[UUID] = mapped_column(index=True)
    owner_id: Mapped[UUID]
    contact_id: Mapped[UUID | None]
    made_at: Mapped[Moment]
    due_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    state: Mapped[str]
    version: Mapped[int]


class ContactDraft(LocalBase):
    """What was typed into an unfinished record; it never travels."""

    __tablename__ = "contact_draft"

    customer_id: Mapped[RowId]
    fields: Mapped[JsonColumn]
    saved_at: Mapped[Moment]
