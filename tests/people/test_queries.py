"""The members of one's group."""

from uuid import UUID

from app.models.people import Member
from app.services.access.types import Role
from app.services.people.queries import members
from app.services.people.types import MemberLine
from app.services.store.store import Store


def test_members_come_by_name_with_those_who_left(blank_store: Store) -> None:
    with blank_store.write() as session:
        for number, name, group, active in ((1, "B", UUID(int=9), True), (2, "A", None, False)):
            session.add(
                Member(
                    user_id=UUID(int=number),
                    display_name=name,
                    role="specialist",
                    group_id=group,
                    active=active,
                    on_duty=active,
                )
            )
    with blank_store.read() as session:
        lines = members(session)
    assert [line.display_name for line in lines] == ["A", "B"]
    assert lines[1] == MemberLine(UUID(int=1), "B", Role.SPECIALIST, UUID(int=9), active=True, on_duty=True)  # type: ignore[arg-type]  # plain ids will do
