"""Values of the performance room: what became of a term, counts of outcomes, and rates that keep their two halves."""

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

_HUNDRED = Decimal(100)


class Outcome(StrEnum):
    """How a term that fell due ended; no outcome means pending."""

    RENEWED = "renewed"
    LOST = "lost"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class DueTerm:
    """One policy term as the indicators see it; premiums in cents, `renewed_premium_cents` where it was renewed."""

    due_on: date
    premium_cents: int
    outcome: Outcome | None
    renewed_premium_cents: int | None = None


@dataclass(frozen=True, slots=True)
class Rate:
    """A rate with its two halves; the value is None where there is nothing to divide by."""

    numerator: int
    denominator: int

    @property
    def value(self) -> Decimal | None:
        """The quotient, or None when the denominator is zero."""
        return Decimal(self.numerator) / self.denominator if self.denominator else None

    def percent(self, places: int = 1) -> Decimal | None:
        """The quotient in per cent, rounded half up, or None when the denominator is zero."""
        value = self.value
        return None if value is None else (value * _HUNDRED).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)

    def __add__(self, other: "Rate") -> "Rate":
        """Both together: sum over sum, never the mean of two rates."""
        return Rate(self.numerator + other.numerator, self.denominator + other.denominator)


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts and expiring premiums (cents) of a set of terms by outcome; the four never overlap."""

    renewed: int = 0
    lost: int = 0
    cancelled: int = 0
    pending: int = 0
    renewed_cents: int = 0
    lost_cents: int = 0
    pending_cents: int = 0
    renewed_after_cents: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        """Both sets together."""
        return Tally(*(getattr(self, name) + getattr(other, name) for name in Tally.__dataclass_fields__))

    @property
    def due(self) -> int:
        """All terms of the set, whatever became of them."""
        return self.renewed + self.lost + self.cancelled + self.pending
