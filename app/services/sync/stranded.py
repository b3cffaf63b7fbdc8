"""What was typed about a customer who was handed over before it was saved: it comes to the page of what needs a look."""

from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.models.contacts import ContactDraft
from app.models.customers import Customer
from app.models.sync import SyncProblem
from app.services.rooms import Room
from app.services.store.changes import NO_CHANGES, Changes

STILL_TYPING = timedelta(minutes=10)
"""A draft touched more lately may still be on screen and is left to the person who types."""


def file_stranded_drafts(session: Session, now: datetime) -> Changes:
    """Turn each unfinished record of a customer no longer here into a refused record, readable and copyable until it is seen.

    It was never given a number of the device, so it stands below 1.
    """
    strangers = select(ContactDraft).where(
        ContactDraft.customer_id.not_in(select(Customer.customer_id)), ContactDraft.saved_at <= now - STILL_TYPING
    )
    drafts = session.scalars(strangers.order_by(ContactDraft.saved_at)).all()
    lowest = min(session.scalar(select(func.min(SyncProblem.seq))) or 0, 0)
    for place, draft in enumerate(drafts, start=1):
        session.add(_problem(draft, lowest - place, now))
        session.delete(draft)
    return Changes(frozenset({Room.SYNC, Room.CONTACTS})) if drafts else NO_CHANGES


def _problem(draft: ContactDraft, seq: int, now: datetime) -> SyncProblem:
    return SyncProblem(
        seq=seq,
        kind="contact.add",
        customer_id=draft.customer_id,
        result="quarantined",
        op={**draft.fields, "k": "contact.add", "customer": str(draft.customer_id), "at": draft.saved_at.isoformat()},
        answer={"seq": seq, "r": "quarantined", "why": "not_yours"},
        raised_at=now,
    )
