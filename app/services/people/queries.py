"""Reading the members of one's group, as the last pull brought them."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.people import Member
from app.services.access.types import Role
from app.services.people.types import MemberLine
from app.services.store.ids import GroupId, UserId


def members(session: Session) -> tuple[MemberLine, ...]:
    """Return the colleagues by name; people who left included, so that their name still stands beside what they did."""
    rows = session.scalars(select(Member).order_by(Member.display_name, Member.user_id))
    return tuple(
        MemberLine(
            user_id=UserId(row.user_id),
            display_name=row.display_name,
            role=Role(row.role),
            group_id=None if row.group_id is None else GroupId(row.group_id),
            active=row.active,
            on_duty=row.on_duty,
        )
        for row in rows
    )
