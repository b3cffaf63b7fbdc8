"""What a desk holds on a morning: terms in force, what falls due and when, counted from policy terms and nothing else."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from app.services.portfolio.types import PolicyTerm

HORIZON_DAYS = 30
"""Days ahead that a desk calls "falling due" (thirty days before expiry the renewal is quoted)."""


@dataclass(frozen=True, slots=True)
class DeskFigures:
    """The figures of one morning; the premium is in cents, the maps are over the terms due within `HORIZON_DAYS`."""

    day: date
    policies: int
    customers: int
    due_today: int
    due_premium_cents: int
    due_by_line: dict[str, int]
    due_by_channel: dict[str, int]
    days_left: Counter[int]

    def due_within(self, days: int) -> int:
        """How many terms fall due from today until so many days ahead, today included."""
        return sum(count for left, count in self.days_left.items() if left <= days)


def terms_in_force(terms: Iterable[PolicyTerm], day: date) -> tuple[PolicyTerm, ...]:
    """The terms running on this day and not yet settled, by due date and then policy number; the last day still counts."""
    running = (term for term in terms if term.starts_on < day <= term.due_on and term.result is None)
    return tuple(sorted(running, key=lambda term: (term.due_on, term.policy_no)))


def desk_figures(in_force: Sequence[PolicyTerm], day: date) -> DeskFigures:
    """Count the terms that `terms_in_force` gave for this day; a term due today has no days left."""
    due = [term for term in in_force if (term.due_on - day).days <= HORIZON_DAYS]
    days_left = Counter((term.due_on - day).days for term in in_force)
    return DeskFigures(
        day=day,
        policies=len(in_force),
        customers=len({term.customer_no for term in in_force}),
        due_today=days_left[0],
        due_premium_cents=sum(term.premium_cents for term in due),
        due_by_line=dict(Counter(term.line for term in due)),
        due_by_channel=dict(Counter(term.channel for term in due)),
        days_left=days_left,
    )
