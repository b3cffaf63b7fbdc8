"""Values of the queue: what is known of a customer, where that puts them, and the reason in terms that made the rank."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.services.store.ids import CustomerId


class Section(StrEnum):
    """The part of the list a customer stands in."""

    PROMISED = "promised"
    FIRST_CONTACT = "first_contact"
    FOLLOW_UP = "follow_up"
    CLOSING = "closing"


class Tier(StrEnum):
    """The strict tier that decided the rank, best first (peers d6)."""

    PROMISE_DUE = "promise_due"
    EXPIRES_SOON = "expires_soon"
    FIRST_CONTACT_LATE = "first_contact_late"
    SCORE = "score"
    PROMISE_LATER = "promise_later"
    HELD = "held"


class Hold(StrEnum):
    """The rule that keeps a customer from being called now."""

    DO_NOT_CALL = "do_not_call"
    BAD_NUMBER = "bad_number"
    COOLING_DOWN = "cooling_down"
    SETTLED = "settled"


@dataclass(frozen=True, slots=True)
class QueueFacts:
    """What the store knows of one customer, all that the ranking may use. Premium is the sum of the pending terms, in cents."""

    customer_id: CustomerId
    name: str
    dnc: bool
    phone_is_good: bool
    policy_no: str
    policies: int
    line: str
    due_on: date
    stage: str
    premium_cents: int
    previous_premium_cents: int | None
    attempts: int
    last_contact_at: datetime | None
    next_at: datetime | None
    promise_at: datetime | None


@dataclass(frozen=True, slots=True)
class Why:
    """The terms of the sentence on the card; every one of them took part in the rank."""

    tier: Tier
    days_left: int
    promise_at: datetime | None = None
    days_late: int | None = None
    premium_rank_percent: int | None = None
    attempts: int = 0
    hold: Hold | None = None
    hold_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One line of the list."""

    facts: QueueFacts
    section: Section
    days_left: int
    why: Why
    has_draft: bool
    has_unsent: bool


@dataclass(frozen=True, slots=True)
class QueueView:
    """The whole list in rank order with the counts beside it: callable rows first, held ones behind with their rule."""

    rows: tuple[QueueRow, ...]
    counts: dict[Section, int]
    held: dict[Hold, int]
    done_today: int
    goal_today: int
