"""Where the time comes from; rules and commands are handed the time and never look at the wall."""

from datetime import UTC, date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo


class Clock(Protocol):
    """The present moment, and the business day it falls on in a company's time zone."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        ...

    def today(self, zone: ZoneInfo) -> date:
        """The calendar day in this time zone."""
        ...


class SystemClock:
    """The clock of this machine."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        return datetime.now(UTC)

    def today(self, zone: ZoneInfo) -> date:
        """The calendar day in this time zone."""
        return self.now().astimezone(zone).date()
