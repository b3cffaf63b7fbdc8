"""Fetching the overview from the shared database and keeping it in the store."""

from datetime import datetime

from sqlalchemy.orm import Session

from app.models.team import OverviewSnapshot
from app.services.access.permissions import Permission
from app.services.access.rules import require
from app.services.access.types import Actor
from app.services.outbox.types import Payload
from app.services.remote.interface import Remote
from app.services.rooms import Room
from app.services.store.changes import NO_CHANGES, Changes
from app.services.store.clock import Clock
from app.services.store.store import Store
from app.services.team.queries import SNAPSHOT


def fetch_overview(store: Store, remote: Remote, actor: Actor, clock: Clock) -> Changes:
    """Ask for today's overview and keep it; raises RemoteFailure when the line is down, Refused for other roles."""
    require(actor, Permission.SEE_TEAM)
    document = remote.overview(clock.today(actor.zone))
    with store.write() as session:
        return keep_overview(session, document, clock.now())


def keep_overview(session: Session, document: Payload, fetched_at: datetime) -> Changes:
    """Replace the kept overview; screens are told only when a figure changed, not when only its age did."""
    row = session.get(OverviewSnapshot, SNAPSHOT)
    if row is None:
        session.add(OverviewSnapshot(name=SNAPSHOT, document=document, fetched_at=fetched_at))
        return Changes(frozenset({Room.TEAM}))
    unchanged = _without_age(row.document) == _without_age(document)
    row.document, row.fetched_at = document, fetched_at
    return NO_CHANGES if unchanged else Changes(frozenset({Room.TEAM}))


def _without_age(document: Payload) -> Payload:
    return {name: value for name, value in document.items() if name != "as_of"}
