"""Customers and their policy terms, as the feed carries them.

No table that the feed fills has a foreign key: the feed is compacted, so a customer who changed again arrives after the
policies, and both may lie in different pages. Purging a customer removes the aggregate explicitly (`sync/apply.py`).
"""

from datetime import date
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import LocalBase, Pulled
from app.models.columns import RowId


class Customer(LocalBase, Pulled):
    """A person or company of one's own list."""

    __tablename__ = "customer"

    customer_id: Mapped[RowId]
    customer_no: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str] = mapped_column(index=True)
    phone: Mapped[str | None]
    phone_state: Mapped[str]
    dnc: Mapped[bool]
    version: Mapped[int]


class Policy(LocalBase, Pulled):
    """One term of a policy: facts of the company's system, never edited here."""

    __tablename__ = "policy"

    policy_id: Mapped[RowId]
    customer_id: Mapped[UUID] = mapped_column(index=True)
    policy_no: Mapped[str] = mapped_column(index=True)
    line: Mapped[str]
    channel: Mapped[str]
    payment: Mapped[str]
    starts_on: Mapped[date]
    due_on: Mapped[date] = mapped_column(index=True)
    premium_cents: Mapped[int]
    previous_premium_cents: Mapped[int | None]
    result: Mapped[str | None]
    renewed_premium_cents: Mapped[int | None]
