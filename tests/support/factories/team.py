"""An answer of `api.overview`, as the shared database words it."""

from typing import Any
from uuid import UUID

GROUP = "00000000-0000-7000-8000-000000000001"
NAMES = ("林雅婷", "陳柏宇", "王思涵", "張家豪", "李佳穎", "黃冠廷")


def person(number: int, name: str, **fields: Any) -> dict[str, Any]:
    """Return one specialist of the answer; `fields` replace what a test is about."""
    return {
        "user_id": str(UUID(int=number)),
        "display_name": name,
        "group_id": GROUP,
        "on_duty": True,
        "last_seen_at": "2026-11-22T05:59:30+00:00",
        "customers": 320 + number,
        "contacts_today": 20 + number,
        "effective_today": 9 + number,
        "last_contact_at": "2026-11-22T05:58:00+00:00",
        "promises_overdue": 2 if number == 3 else 0,
        "matured": {"renewed": 60 - 9 * number, "lost": 15 + number, "pending": 1, "cancelled": 12},
        "ahead": {"renewed": 2, "lost": 0, "pending": 28, "cancelled": 0},
        "target_renewals": 80,
        "hours": [0] * 9 + [4, 7 - number % 3, 5, 2 + number % 4, 6, 3] + [0] * 9,
        **fields,
    }


def overview_document(**fields: Any) -> dict[str, Any]:
    """Return a whole answer."""
    return {
        "as_of": "2026-11-22T06:00:00+00:00",
        "day": "2026-11-22",
        "groups": [{"group_id": GROUP, "name": "北一組"}],
        "people": [person(number, name) for number, name in enumerate(NAMES, start=1)],
        "stages": {
            "ASSIGNED": 512,
            "CONTACTING": 218,
            "APPOINTED": 41,
            "QUOTED": 77,
            "AGREED": 23,
            "NO_INTENT": 66,
            "RENEWED": 900,
        },
        "reasons": {"R102": 17, "R201": 9, "R501": 4},
        "recent": [
            {
                "contact_id": str(UUID(int=99)),
                "happened_at": "2026-11-22T05:58:00+00:00",
                "received_at": "2026-11-22T05:58:01+00:00",
                "author_id": str(UUID(int=1)),
                "author_name": "林雅婷",
                "customer_name": "王建國",
                "outcome": "NC01",
                "late": True,
            }
        ],
        **fields,
    }
