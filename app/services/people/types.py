"""Values of the people room."""

from dataclasses import dataclass

from app.services.access.types import Role
from app.services.store.ids import GroupId, UserId


@dataclass(frozen=True, slots=True)
class MemberLine:
    """A colleague of one's group; `active` people may sign in, those `on_duty` are at work and may be given customers."""

    user_id: UserId
    display_name: str
    role: Role
    group_id: GroupId | None
    active: bool
    on_duty: bool
