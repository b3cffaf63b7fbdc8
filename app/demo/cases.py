"""What the demo remembers of its customers and of the work done on them."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import NamedTuple
from uuid import UUID

from app.services.contacts.rules import PromiseState
from app.services.store.ids import CustomerId, PromiseId, RenewalId, UserId


@dataclass(frozen=True, slots=True)
class DemoCustomer:
    """One assigned customer: the first due date and the renewal tasks."""

    customer_id: CustomerId
    customer_no: str
    owner_id: UserId
    due_on: date
    renewal_ids: tuple[RenewalId, ...]


class MadeContact(NamedTuple):
    """One contact record."""

    contact_id: UUID
    customer_id: CustomerId
    author_id: UserId
    happened_at: datetime
    received_at: datetime
    direction: str
    outcome: str
    reason: str | None
    intention: str | None
    note: str
    talk_seconds: int | None
    effective: bool


@dataclass(slots=True)
class MadePromise:
    """One promised call-back and what became of it."""

    promise_id: PromiseId
    customer_id: CustomerId
    owner_id: UserId
    contact_id: UUID
    made_at: datetime
    due_at: datetime
    state: PromiseState = PromiseState.OPEN


@dataclass(slots=True)
class Case:
    """One customer as the days go by."""

    customer: DemoCustomer
    stage: str = "ASSIGNED"
    next_at: datetime | None = None
    promise: MadePromise | None = None
    attempts: int = 0
    last_on: date | None = None
    is_done: bool = False
    agreed_on: date | None = None
    bad_number: bool = False
    dnc: bool = False


@dataclass(slots=True)
class Made:
    """Everything that was made."""

    contacts: list[MadeContact] = field(default_factory=list)
    promises: list[MadePromise] = field(default_factory=list)
    cases: list[Case] = field(default_factory=list)
