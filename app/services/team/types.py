"""Values of the team overview: one line per specialist, the group's figures, and how old each of them is."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from app.services.store.ids import ContactId, GroupId, UserId


@dataclass(frozen=True, slots=True)
class MonthCounts:
    """Policy terms due in the month: matured ones by result, and pending ones apart."""

    renewed: int
    lost: int
    pending: int
    cancelled: int

    def __add__(self, other: "MonthCounts") -> "MonthCounts":
        """Counts of both together; rates are always taken from sums."""
        return MonthCounts(
            self.renewed + other.renewed,
            self.lost + other.lost,
            self.pending + other.pending,
            self.cancelled + other.cancelled,
        )


@dataclass(frozen=True, slots=True)
class Ratio:
    """A figure with what it was made of; `value` is None when the denominator is zero."""

    numerator: int
    denominator: int

    @property
    def value(self) -> Decimal | None:
        """Numerator over denominator."""
        return None if self.denominator == 0 else Decimal(self.numerator) / Decimal(self.denominator)


@dataclass(frozen=True, slots=True)
class AgentLine:
    """One specialist today. `seen_at`: when their laptop last spoke to the shared database, i.e. the age of the figures."""

    user_id: UserId
    name: str
    group_id: GroupId
    group: str
    on_duty: bool
    customers: int
    contacts: int
    effective: int
    promises_overdue: int
    month: MonthCounts
    renewal_rate: Ratio
    achievement: Ratio
    last_contact_at: datetime | None
    seen_at: datetime | None
    hours: tuple[int, ...]
    is_small_sample: bool


@dataclass(frozen=True, slots=True)
class RecentContact:
    """One of the newest records of the group."""

    contact_id: ContactId
    happened_at: datetime
    received_at: datetime
    author: str
    customer: str
    outcome: str
    late: bool


@dataclass(frozen=True, slots=True)
class Overview:
    """The whole tab. `as_of` is the shared database's time; `fetched_at` this laptop's."""

    as_of: datetime
    fetched_at: datetime
    day: date
    lines: tuple[AgentLine, ...]
    contacts: int
    effective: int
    promises_overdue: int
    month: MonthCounts
    renewal_rate: Ratio
    achievement: Ratio
    stages: dict[str, int]
    reasons: tuple[tuple[str, int], ...]
    recent: tuple[RecentContact, ...]
