"""A clock that stands still until a test moves it."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo


class FixedClock:
    """A clock at a moment of the test's choice."""

    def __init__(self, at: datetime) -> None:
        """Stop the clock at this aware moment."""
        if at.tzinfo is None:
            raise ValueError("a moment without a time zone is ambiguous")
        self._now = at.astimezone(UTC)

    def now(self) -> datetime:
        """The moment the clock stands at, in UTC."""
        return self._now

    def today(self, zone: ZoneInfo) -> date:
        """The calendar day in this time zone."""
        return self._now.astimezone(zone).date()

    def advance(self, by: timedelta) -> None:
        """Move the clock; a negative span sets it back."""
        self._now += by
