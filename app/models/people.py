"""The members of one's group."""

from uuid import UUID

from sqlalchemy.orm import Mapped

from app.models.base import LocalBase, Pulled
from app.models.columns import RowId


class Member(LocalBase, Pulled):
    """A colleague, as the group's scope carries them."""

    __tablename__ = "member"

    user_id: Mapped[RowId]
    display_name: Mapped[str]
    role: Mapped[str]
    group_id: Mapped[UUID | None]
    active: Mapped[bool]
    on_duty: Mapped[bool]
