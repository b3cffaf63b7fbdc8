"""Reading the overview from the store, so that it opens without a line and says how old it is."""

from sqlalchemy.orm import Session

from app.models.team import OverviewSnapshot
from app.services.access.permissions import Permission
from app.services.access.rules import require
from app.services.access.types import Actor
from app.services.team.rules import overview_of
from app.services.team.types import Overview

SNAPSHOT = "team"


def overview(session: Session, actor: Actor) -> Overview | None:
    """Return the overview fetched last, or None before the first. Raises Refused for a role that may not see the team."""
    require(actor, Permission.SEE_TEAM)
    row = session.get(OverviewSnapshot, SNAPSHOT)
    return None if row is None else overview_of(row.document, row.fetched_at)
