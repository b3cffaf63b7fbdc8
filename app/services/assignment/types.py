"""Values of the assignment room: who may be dealt, to whom, the classes, and a proposal with its figures."""

from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum
from typing import NamedTuple

from app.services.store.ids import CustomerId, UserId


class Bucket(IntEnum):
    """Days left until the earliest pending policy expires; the value is the last day of the bucket."""

    DAYS_0_6 = 6
    DAYS_7_13 = 13
    DAYS_14_29 = 29
    DAYS_30_44 = 44
    DAYS_45_60 = 60
    LATER = 10_000


class Band(IntEnum):
    """The third of all premiums a customer's premium falls into."""

    LOW = 0
    MIDDLE = 1
    HIGH = 2


class ClassKey(NamedTuple):
    """One class of comparable customers: insurance line, expiry bucket, premium band."""

    line: str
    bucket: Bucket
    band: Band


@dataclass(frozen=True, slots=True)
class AssignableCustomer:
    """A customer without an owner; line and due date of the earliest pending policy, premium (cents) of all of them."""

    customer_id: CustomerId
    customer_no: str
    last_owner_id: UserId | None
    line: str
    due_on: date
    premium_cents: int
    policies: int


@dataclass(frozen=True, slots=True)
class Load:
    """A person who can be given customers, and how many they hold already."""

    user_id: UserId
    display_name: str
    held: int = 0


@dataclass(frozen=True, slots=True)
class Roster:
    """The specialists one answers for: who can be dealt customers now, and the names of those who are away."""

    on_duty: tuple[Load, ...]
    away: tuple[str, ...]


class Window(NamedTuple):
    """The due dates that customers are dealt for, both ends included."""

    due_from: date
    due_until: date


class Seat(NamedTuple):
    """One customer given to one person."""

    customer_id: CustomerId
    user_id: UserId


@dataclass(frozen=True, slots=True)
class Share:
    """What one person holds before and is given: customers, premium in cents, customers by expiry bucket."""

    user_id: UserId
    display_name: str
    before: int
    given: int
    premium_cents: int
    by_bucket: dict[Bucket, int]
    kept: int


@dataclass(frozen=True, slots=True)
class ClassSpread:
    """How evenly one class was dealt: its size, and the fewest and most that one person was given of it."""

    key: ClassKey
    customers: int
    fewest: int
    most: int


class Shortfall(StrEnum):
    """Why a wish of the dealing could not be met."""

    LAST_OWNER_AWAY = "last_owner_away"
    LAST_OWNER_FULL = "last_owner_full"
    LOADS_DIFFER = "loads_differ"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A dealing that nobody has carried out yet.

    `known` customers had a specialist before, `kept` of them stay; every other one is counted in `shortfalls`.
    """

    window: Window
    today: date
    seats: tuple[Seat, ...]
    shares: tuple[Share, ...]
    classes: tuple[ClassSpread, ...]
    known: int
    kept: int
    shortfalls: dict[Shortfall, int]

    @property
    def spread(self) -> int:
        """Most minus fewest customers given to one person."""
        given = [share.given for share in self.shares]
        return max(given) - min(given)

    @property
    def class_spread(self) -> int:
        """The largest difference between two people within one class."""
        return max((spread.most - spread.fewest for spread in self.classes), default=0)


class AssignmentRefusal(StrEnum):
    """Why customers are not dealt."""

    NOBODY_ON_DUTY = "nobody_on_duty"
    NO_CUSTOMERS = "no_customers"
    CHANGED_SINCE = "changed_since"
