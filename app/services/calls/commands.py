"""Finishing a call: everything it changes, in one transaction."""

from datetime import datetime

from sqlalchemy.orm import Session

from app.services.access.permissions import Permission
from app.services.access.rules import require
from app.services.access.types import Actor
from app.services.contacts.commands import discard_draft, save_contact
from app.services.contacts.types import ContactDraft
from app.services.customers.commands import block_number, stop_contact
from app.services.renewals.commands import move_tasks
from app.services.renewals.queries import first_due_on
from app.services.rooms import Room
from app.services.store.changes import Changes
from app.services.store.ids import ContactId


def finish_call(session: Session, actor: Actor, draft: ContactDraft, now: datetime) -> tuple[Changes, ContactId]:
    """Save the record with its promises, move the renewal tasks, note a stop or a wrong number; return the new record's id.

    Raises Refused with NOT_PERMITTED, NOT_ON_MY_LIST or what the record lacks; nothing is changed then, the draft stays.
    """
    require(actor, Permission.WORK_CALLS)
    # One flush at the end: no step reads what an earlier one wrote, and a flush per question doubles the time of a save.
    with session.no_autoflush:
        changes, contact_id = _finish(session, actor, draft, now)
    session.flush()
    return changes, contact_id


def _finish(session: Session, actor: Actor, draft: ContactDraft, now: datetime) -> tuple[Changes, ContactId]:
    customer_id = draft.customer_id
    changes, saved = save_contact(session, actor, draft, now, due_on=first_due_on(session, customer_id))
    changes |= move_tasks(session, actor, customer_id, saved.outcome.stage_after, saved.next_at, now)
    if saved.outcome.stops_contact:
        changes |= stop_contact(session, actor, customer_id, now)
    if saved.outcome.blocks_number:
        changes |= block_number(session, actor, customer_id, now)
    changes |= discard_draft(session, actor, customer_id)
    return changes | Changes(frozenset({Room.QUEUE}), frozenset({customer_id})), saved.contact_id
