"""Who this store belongs to, as the shared database said at the last contact."""

import json
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from app.services.access.types import Actor, Role
from app.services.outbox.state import remember, remembered
from app.services.store.ids import GroupId, UserId

_ACTOR = "actor"


def remembered_actor(session: Session) -> Actor | None:
    """Return the person of this store, or None before the first contact with the shared database."""
    text = remembered(session, _ACTOR)
    if text is None:
        return None
    fields: dict[str, Any] = json.loads(text)
    group = fields.pop("group_id")
    return Actor(
        user_id=UserId(UUID(fields.pop("user_id"))),
        group_id=None if group is None else GroupId(UUID(group)),
        role=Role(fields.pop("role")),
        **fields,
    )


def remember_actor(session: Session, actor: Actor) -> None:
    """Keep the person for the next start without a line."""
    fields = {name: getattr(actor, name) for name in Actor.__dataclass_fields__}
    group = actor.group_id
    fields.update(user_id=str(actor.user_id), group_id=None if group is None else str(group), role=actor.role.value)
    remember(session, _ACTOR, json.dumps(fields))
