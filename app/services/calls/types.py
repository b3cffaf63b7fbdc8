"""Values of working one call."""

from dataclasses import dataclass
from datetime import date

from app.services.contacts.types import ContactDraft, ContactLine, PromiseLine
from app.services.queue.types import Why
from app.services.store.ids import CustomerId, PolicyId


@dataclass(frozen=True, slots=True)
class PolicyLine:
    """A policy term on the card; money in cents of the company's currency; `stage` is None when no task is open for it."""

    policy_id: PolicyId
    policy_no: str
    line: str
    channel: str
    payment: str
    starts_on: date
    due_on: date
    premium_cents: int
    previous_premium_cents: int | None
    result: str | None
    stage: str | None


@dataclass(frozen=True, slots=True)
class CallCard:
    """Everything one screen needs to call one customer. `masked_phone` shows the first four and last three digits only."""

    customer_id: CustomerId
    customer_no: str
    name: str
    masked_phone: str
    phone_is_good: bool
    dnc: bool
    stage: str
    policies: tuple[PolicyLine, ...]
    promise: PromiseLine | None
    history: tuple[ContactLine, ...]
    draft: ContactDraft | None
    why: Why
    script_values: dict[str, str]


@dataclass(frozen=True, slots=True)
class FoundCustomer:
    """One answer of a search: who it is, and the policy that matched or else the one due first (None without any)."""

    customer_id: CustomerId
    customer_no: str
    name: str
    masked_phone: str
    policy_no: str | None
    due_on: date | None
    dnc: bool
