"""People at work."""

from typing import Any
from uuid import UUID

from app.services.access.types import Actor, Role
from app.services.store.ids import GroupId, UserId


def specialist(**fields: Any) -> Actor:
    """Return a specialist in Taipei; `fields` replace what a test is about."""
    return Actor(
        **{
            "user_id": UserId(UUID(int=1)),
            "login": "u_lin",
            "display_name": "林雅婷",
            "role": Role.SPECIALIST,
            "group_id": GroupId(UUID(int=2)),
            "emp_no": "A1207",
            "license_no": "0108123456",
            "company": "安和產物保險",
            "service_phone": "0800-020-068",
            "timezone": "Asia/Taipei",
            "currency": "TWD",
            **fields,
        }
    )
