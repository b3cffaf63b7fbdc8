"""Writing a contact record with the promises it keeps, makes and replaces; and keeping what is being typed."""

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy.orm import Session

from app.models import contacts as tables
from app.models.customers import Customer
from app.services.access.permissions import Permission
from app.services.access.rules import require
from app.services.access.types import Actor
from app.services.contacts.catalogue import Outcome
from app.services.contacts.drafts import document_of
from app.services.contacts.queries import open_promises
from app.services.contacts.rules import (
    PromiseState,
    checked_outcome,
    is_blank,
    is_effective,
    makes_promise,
    next_contact_at,
    settled_promises,
    storable,
)
from app.services.contacts.types import ContactDraft, ContactRefusal, SavedContact
from app.services.outbox.record import record_event
from app.services.rooms import Room
from app.services.store.changes import NO_CHANGES, Changes
from app.services.store.ids import ContactId, CustomerId, new_id
from app.services.store.refusals import Refused


def save_contact(
    session: Session, actor: Actor, draft: ContactDraft, now: datetime, *, due_on: date | None
) -> tuple[Changes, SavedContact]:
    """Save the record, settle the promises made before, and keep the one made now.

    `due_on` is the first due date still to be worked. Raises Refused with NOT_ON_MY_LIST or with what the record lacks.
    """
    require(actor, Permission.WORK_CALLS)
    if session.get(Customer, draft.customer_id) is None:
        raise Refused(ContactRefusal.NOT_ON_MY_LIST)
    outcome = checked_outcome(draft, now, due_on, actor.zone)
    contact_id = ContactId(new_id())
    values = _values(draft, outcome)
    session.add(
        tables.Contact(
            contact_id=contact_id,
            customer_id=draft.customer_id,
            author_id=actor.user_id,
            author_name=actor.display_name,
            happened_at=now,
            received_at=None,
            late=False,
            is_pending=True,
            **values,
        )
    )
    sent = {name: value for name, value in values.items() if value is not None}
    record_event(session, Room.CONTACTS, "contact.add", draft.customer_id, {"id": str(contact_id), **sent}, at=now)
    is_replaced = makes_promise(draft, outcome)
    _settle(session, actor, draft.customer_id, outcome, now, is_replaced=is_replaced)
    if is_replaced and draft.next_at is not None:
        _add_promise(session, actor, draft.customer_id, contact_id, draft.next_at, now)
    saved = SavedContact(contact_id, outcome, next_contact_at(draft, outcome, now, due_on, actor.zone))
    return Changes(frozenset({Room.CONTACTS}), frozenset({draft.customer_id})), saved


def save_draft(session: Session, actor: Actor, draft: ContactDraft, now: datetime) -> Changes:
    """Keep what has been typed so far; a draft with nothing in it is not kept. It is kept even for a customer who was handed over."""
    require(actor, Permission.WORK_CALLS)
    if is_blank(draft):
        return discard_draft(session, actor, draft.customer_id)
    session.merge(tables.ContactDraft(customer_id=draft.customer_id, fields=document_of(draft), saved_at=now))
    return Changes(frozenset({Room.CONTACTS}), frozenset({draft.customer_id}))


def discard_draft(session: Session, actor: Actor, customer_id: CustomerId) -> Changes:
    """Throw away the unfinished record, if there is one."""
    require(actor, Permission.WORK_CALLS)
    row = session.get(tables.ContactDraft, customer_id)
    if row is None:
        return NO_CHANGES
    session.delete(row)
    session.flush()
    return Changes(frozenset({Room.CONTACTS}), frozenset({customer_id}))


def _values(draft: ContactDraft, outcome: Outcome) -> dict[str, Any]:
    """The columns of the record that also travel (docs/protocol.md, `contact.add`)."""
    return {
        "channel": draft.channel.value,
        "direction": draft.direction.value,
        "outcome": outcome.code,
        "reason": draft.reason,
        "intention": None if draft.intention is None else draft.intention.value,
        "note": storable(draft.note),
        "talk_seconds": draft.talk_seconds,
        "effective": is_effective(outcome),
        "script_id": draft.script_id,
        "script_version": draft.script_version,
    }


def _settle(
    session: Session, actor: Actor, customer_id: CustomerId, outcome: Outcome, now: datetime, *, is_replaced: bool
) -> None:
    """Close the open promises that this contact kept or made void."""
    promises = open_promises(session, customer_id)
    settled = settled_promises(promises, outcome, now, actor.zone, is_replaced=is_replaced)
    for promise_id, state in settled:
        row = session.get_one(tables.Promise, promise_id)
        edit = {"state": {"from": PromiseState.OPEN.value, "to": state.value}}
        row.state = state.value
        record_event(session, Room.CONTACTS, "promise.patch", customer_id, {"id": str(promise_id), "set": edit}, at=now)


def _add_promise(
    session: Session, actor: Actor, customer_id: CustomerId, contact_id: ContactId, due_at: datetime, now: datetime
) -> None:
    """Keep the call-back that was agreed."""
    promise_id = new_id()
    session.add(
        tables.Promise(
            promise_id=promise_id,
            customer_id=customer_id,
            owner_id=actor.user_id,
            contact_id=contact_id,
            made_at=now,
            due_at=due_at,
            state=PromiseState.OPEN.value,
            version=0,
        )
    )
    payload = {
        "id": str(promise_id),
        "contact": str(contact_id),
        "made_at": now.isoformat(),
        "due_at": due_at.astimezone(UTC).isoformat(),
    }
    record_event(session, Room.CONTACTS, "promise.add", customer_id, payload, at=now)
