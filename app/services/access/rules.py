"""The check at the head of every command."""

from enum import StrEnum

from app.services.access.permissions import Permission, may
from app.services.access.types import Actor
from app.services.store.refusals import Refused


class AccessRefusal(StrEnum):
    """Why a deed is not this person's."""

    NOT_PERMITTED = "not_permitted"


def require(actor: Actor, permission: Permission) -> None:
    """Raise `Refused(AccessRefusal.NOT_PERMITTED)` unless the actor's role holds the permission."""
    if not may(actor.role, permission):
        raise Refused(AccessRefusal.NOT_PERMITTED)
