"""Indicators against figures worked out by hand: the twelve policies of a June, cut off on the fifteenth."""

from datetime import date
from decimal import Decimal

from app.services.performance.rules import (
    achievement,
    due_in_month,
    effective_rate,
    matured,
    premium_change,
    premium_progress,
    premium_renewal_rate,
    progress,
    renewal_rate,
    tally,
)
from app.services.performance.types import DueTerm, Outcome, Rate


def june(day: int, premium: int, renewed_at: int | None = None, outcome: Outcome | None = None) -> DueTerm:
    """A term due on this day of June; premiums in whole units."""
    after = None if renewed_at is None else renewed_at * 100
    return DueTerm(date(2026, 6, day), premium * 100, Outcome.RENEWED if renewed_at else outcome, after)


LOST = Outcome.LOST
TWELVE = (
    june(2, 4000, 4200),
    june(3, 3000, outcome=LOST),
    june(4, 5000, 5000),
    june(6, 2500, outcome=LOST),
    june(8, 3500, 3300),
    june(10, 6000, 6600),
    june(12, 2000, outcome=LOST),
    june(14, 4500, 4500),
    june(18, 3000, 3100),
    june(21, 8000),
    june(25, 2800),
    june(29, 3700),
)
CUTOFF = date(2026, 6, 15)


def test_matured_terms_give_the_renewal_rate_by_number_and_by_premium() -> None:
    ripe, _ = matured(TWELVE, CUTOFF)
    counted = tally(ripe)
    assert (counted.due, counted.renewed, counted.lost, counted.pending) == (8, 5, 3, 0)
    assert renewal_rate(counted).percent(2) == Decimal("62.50")
    assert premium_renewal_rate(counted) == Rate(2_300_000, 3_050_000)
    assert premium_renewal_rate(counted).percent(2) == Decimal("75.41")
    assert Rate(counted.renewed_after_cents, counted.renewed_cents + counted.lost_cents).percent(2) == Decimal("77.38")
    assert premium_change(counted) == Rate(2_360_000, 2_300_000)


def test_terms_still_ahead_show_progress_and_not_a_loss() -> None:
    _, ahead = matured(TWELVE, CUTOFF)
    counted = tally(ahead)
    assert (counted.due, counted.renewed, counted.lost, counted.pending) == (4, 1, 0, 3)
    assert progress(counted).percent(2) == Decimal("25.00")
    assert premium_progress(counted) == Rate(300_000, 1_750_000)
    assert premium_progress(counted).percent(2) == Decimal("17.14")


def test_two_sets_are_added_sum_over_sum_and_never_averaged() -> None:
    ripe, ahead = matured(TWELVE, CUTOFF)
    both = progress(tally(ripe)) + progress(tally(ahead))
    assert both == progress(tally(TWELVE)) == Rate(6, 12)
    assert both.percent(2) == Decimal("50.00")


def test_the_cutoff_day_itself_is_not_yet_matured() -> None:
    ripe, ahead = matured([june(14, 1), june(15, 1)], CUTOFF)
    assert ([term.due_on.day for term in ripe], [term.due_on.day for term in ahead]) == ([14], [15])


def test_a_cancelled_term_stands_outside_the_rate() -> None:
    counted = tally([june(2, 100, 100), june(3, 100, outcome=LOST), june(4, 900, outcome=Outcome.CANCELLED)])
    assert renewal_rate(counted) == Rate(1, 2)
    assert premium_renewal_rate(counted) == Rate(10_000, 20_000)
    assert (counted.cancelled, counted.due) == (1, 3)


def test_a_month_holds_the_terms_due_in_it_and_no_other_year() -> None:
    terms = [
        DueTerm(day, 1, None) for day in (date(2026, 5, 31), date(2026, 6, 1), date(2026, 6, 30), date(2025, 6, 9))
    ]
    assert [term.due_on.day for term in due_in_month(terms, date(2026, 6, 15))] == [1, 30]


def test_nothing_to_divide_by_has_no_value() -> None:
    assert renewal_rate(tally([])).value is None
    assert renewal_rate(tally([june(20, 100)])).percent() is None
    assert achievement(7, 0).value is None
    assert effective_rate(0, 0).value is None


def test_per_cent_are_rounded_half_up() -> None:
    assert Rate(1, 16).percent() == Decimal("6.3")
    assert achievement(45, 40).percent() == Decimal("112.5")
    assert effective_rate(1, 3).percent(2) == Decimal("33.33")
