"""The indicators, one definition each.

Renewal rate: renewed ÷ (renewed + lost). A term cancelled before its due date is a mid-term cancellation and stands
outside; a pending term stands apart until it is settled. Months are months of the due date (domain study, formulas).
"""

from collections.abc import Iterable
from datetime import date

from app.services.performance.types import DueTerm, Outcome, Rate, Tally


def tally(terms: Iterable[DueTerm]) -> Tally:
    """Count the terms and add up their premiums by outcome."""
    count = dict.fromkeys([*Outcome, None], 0)
    premium = dict.fromkeys([*Outcome, None], 0)
    after = 0
    for term in terms:
        count[term.outcome] += 1
        premium[term.outcome] += term.premium_cents
        after += term.renewed_premium_cents or 0
    return Tally(
        renewed=count[Outcome.RENEWED],
        lost=count[Outcome.LOST],
        cancelled=count[Outcome.CANCELLED],
        pending=count[None],
        renewed_cents=premium[Outcome.RENEWED],
        lost_cents=premium[Outcome.LOST],
        pending_cents=premium[None],
        renewed_after_cents=after,
    )


def due_in_month(terms: Iterable[DueTerm], month: date) -> tuple[DueTerm, ...]:
    """The terms whose due date lies in the month of this day."""
    return tuple(term for term in terms if (term.due_on.year, term.due_on.month) == (month.year, month.month))


def matured(terms: Iterable[DueTerm], cutoff: date) -> tuple[tuple[DueTerm, ...], tuple[DueTerm, ...]]:
    """Split into terms due before the cutoff day and terms still ahead; the cutoff day itself is not yet matured."""
    rows = tuple(terms)
    return tuple(row for row in rows if row.due_on < cutoff), tuple(row for row in rows if row.due_on >= cutoff)


def renewal_rate(counted: Tally) -> Rate:
    """Renewed ÷ (renewed + lost), by number of terms."""
    return Rate(counted.renewed, counted.renewed + counted.lost)


def premium_renewal_rate(counted: Tally) -> Rate:
    """The renewal rate weighted with the expiring premium: it cannot pass 100 %."""
    return Rate(counted.renewed_cents, counted.renewed_cents + counted.lost_cents)


def premium_change(counted: Tally) -> Rate:
    """New premium ÷ expiring premium of the renewed terms; above 1 where prices rose."""
    return Rate(counted.renewed_after_cents, counted.renewed_cents)


def progress(counted: Tally) -> Rate:
    """Renewed ÷ everything that can still be or was renewed: how far an unfinished set has come, not a renewal rate."""
    return Rate(counted.renewed, counted.renewed + counted.lost + counted.pending)


def premium_progress(counted: Tally) -> Rate:
    """`progress`, weighted with the expiring premium."""
    return Rate(counted.renewed_cents, counted.renewed_cents + counted.lost_cents + counted.pending_cents)


def achievement(actual: int, target: int) -> Rate:
    """Actual ÷ target; without a target there is no achievement, not 100 %."""
    return Rate(actual, target)


def effective_rate(effective: int, contacts: int) -> Rate:
    """Effective contacts ÷ all contacts made."""
    return Rate(effective, contacts)
