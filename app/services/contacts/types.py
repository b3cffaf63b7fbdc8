"""Values of the contacts room: a draft being typed, a line of the history, and reasons to refuse."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.services.contacts.catalogue import Outcome
from app.services.store.ids import ContactId, CustomerId, PromiseId


class Channel(StrEnum):
    """How the contact was made."""

    PHONE = "phone"
    SMS = "sms"
    EMAIL = "email"
    VISIT = "visit"


class Direction(StrEnum):
    """Who reached out."""

    OUT = "out"
    IN = "in"


class Intention(StrEnum):
    """How inclined the customer sounded."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class ContactDraft:
    """A record as typed so far. `outcome` and `reason` are codes of the catalogue; `next_at` is the next contact asked for."""

    customer_id: CustomerId
    channel: Channel = Channel.PHONE
    direction: Direction = Direction.OUT
    outcome: str | None = None
    reason: str | None = None
    intention: Intention | None = None
    note: str = ""
    next_at: datetime | None = None
    talk_seconds: int | None = None
    script_id: str | None = None
    script_version: int | None = None


@dataclass(frozen=True, slots=True)
class ContactLine:
    """One line of a customer's history. `is_pending`: not yet at the shared database; `late`: made before a hand-over."""

    contact_id: ContactId
    happened_at: datetime
    author_name: str
    channel: Channel
    direction: Direction
    outcome: str
    reason: str | None
    intention: Intention | None
    note: str
    talk_seconds: int | None
    effective: bool
    is_pending: bool
    late: bool


@dataclass(frozen=True, slots=True)
class PromiseLine:
    """An open call-back."""

    promise_id: PromiseId
    customer_id: CustomerId
    due_at: datetime


@dataclass(frozen=True, slots=True)
class SavedContact:
    """A record just written: the outcome it stands under, refined by its reason, and when the next contact is to be made."""

    contact_id: ContactId
    outcome: Outcome
    next_at: datetime | None


class ContactRefusal(StrEnum):
    """Why a record is not saved; nothing typed is lost."""

    NO_OUTCOME = "no_outcome"
    UNKNOWN_OUTCOME = "unknown_outcome"
    REASON_MISSING = "reason_missing"
    NEXT_CONTACT_MISSING = "next_contact_missing"
    NEXT_CONTACT_PAST = "next_contact_past"
    NEXT_CONTACT_AFTER_EXPIRY = "next_contact_after_expiry"
    NEXT_CONTACT_OUTSIDE_HOURS = "next_contact_outside_hours"
    NOTE_TOO_LONG = "note_too_long"
    NOT_ON_MY_LIST = "not_on_my_list"
