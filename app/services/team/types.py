"""Values of the team overview: one line per specialist, the group's figures, and how old each of them is."""

from dataclasses import dataclass
from datetime import date, datetime

from app.services.performance.types import Rate, Tally
from app.services.store.ids import ContactId, GroupId, UserId


@dataclass(frozen=True, slots=True)
class AgentLine:
    """One specialist today.

    `matured` and `ahead`: this month's terms due before today, and from today on. `seen_at`: when the laptop last spoke to the
    shared database, i.e. the age of the figures.
    """

    user_id: UserId
    name: str
    group_id: GroupId
    group: str
    on_duty: bool
    customers: int
    contacts: int
    effective: int
    promises_overdue: int
    matured: Tally
    ahead: Tally
    renewal_rate: Rate
    achievement: Rate
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
    matured: Tally
    ahead: Tally
    renewal_rate: Rate
    achievement: Rate
    stages: dict[str, int]
    reasons: tuple[tuple[str, int], ...]
    recent: tuple[RecentContact, ...]
