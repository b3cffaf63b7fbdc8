"""What the list knows of a customer."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from app.services.queue.types import QueueFacts
from app.services.store.ids import CustomerId

NOW = datetime(2026, 11, 22, 6, 0, tzinfo=UTC)  # 14:00 in Taipei
TODAY = date(2026, 11, 22)


def queue_facts(number: int = 1, *, days: int = 40, **fields: Any) -> QueueFacts:
    """Return a customer nobody has contacted, whose term has this many days left; `fields` replace what a test is about."""
    return QueueFacts(
        **{
            "customer_id": CustomerId(UUID(int=1000 + number)),
            "name": f"客戶{number}",
            "dnc": False,
            "phone_is_good": True,
            "policy_no": f"MV-{number:07d}",
            "policies": 1,
            "line": "car",
            "due_on": TODAY + timedelta(days=days),
            "stage": "ASSIGNED",
            "premium_cents": 1_000_000,
            "previous_premium_cents": 1_000_000,
            "attempts": 0,
            "last_contact_at": None,
            "next_at": None,
            "promise_at": None,
            **fields,
        }
    )


def contacted(number: int = 1, *, days: int = 40, days_ago: int = 3, **fields: Any) -> QueueFacts:
    """Return a customer who was tried once, some days ago."""
    return queue_facts(
        number,
        days=days,
        **{"attempts": 1, "last_contact_at": NOW - timedelta(days=days_ago), "stage": "CONTACTING", **fields},
    )
