"""What a write says about itself, so that the screens that show it can read again."""

from dataclasses import dataclass
from uuid import UUID

from app.services.rooms import Room


@dataclass(frozen=True, slots=True)
class Changes:
    """The rooms a write touched and, where it helps, the customers it was about."""

    rooms: frozenset[Room]
    subjects: frozenset[UUID] = frozenset()

    def __or__(self, other: "Changes") -> "Changes":
        """Both changes as one."""
        return Changes(self.rooms | other.rooms, self.subjects | other.subjects)


NO_CHANGES = Changes(frozenset())
"""A write that found nothing to do."""
