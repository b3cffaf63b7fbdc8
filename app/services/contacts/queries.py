"""Reading a customer's history, open promises and unfinished record."""

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from app.models import contacts as tables
from app.services.contacts.drafts import draft_of_document
from app.services.contacts.rules import PromiseState
from app.services.contacts.types import Channel, ContactDraft, ContactLine, Direction, Intention, PromiseLine
from app.services.store.ids import ContactId, CustomerId, PromiseId

# Built once: building a statement takes as long as running it, and these are part of every save and every card.
_HISTORY = (
    select(tables.Contact)
    .where(tables.Contact.customer_id == bindparam("customer"))
    .order_by(tables.Contact.happened_at.desc(), tables.Contact.contact_id.desc())
)
_OPEN_PROMISES = (
    select(tables.Promise)
    .where(tables.Promise.customer_id == bindparam("customer"), tables.Promise.state == PromiseState.OPEN.value)
    .order_by(tables.Promise.due_at, tables.Promise.promise_id)
)


def history(session: Session, customer_id: CustomerId) -> tuple[ContactLine, ...]:
    """Return every contact with the customer, newest first."""
    return tuple(_line(row) for row in session.scalars(_HISTORY, {"customer": customer_id}))


def open_promises(session: Session, customer_id: CustomerId) -> tuple[PromiseLine, ...]:
    """Return the call-backs promised to the customer and not yet kept or cancelled, earliest first.

    A promise made before a hand-over counts as well: it was made in the company's name (R-REC-03).
    """
    rows = session.scalars(_OPEN_PROMISES, {"customer": customer_id})
    return tuple(PromiseLine(PromiseId(row.promise_id), customer_id, row.due_at) for row in rows)


def draft_of(session: Session, customer_id: CustomerId) -> ContactDraft | None:
    """Return what was typed into the unfinished record, or None."""
    row = session.get(tables.ContactDraft, customer_id)
    return None if row is None else draft_of_document(customer_id, row.fields)


def _line(row: tables.Contact) -> ContactLine:
    return ContactLine(
        contact_id=ContactId(row.contact_id),
        happened_at=row.happened_at,
        author_name=row.author_name,
        channel=Channel(row.channel),
        direction=Direction(row.direction),
        outcome=row.outcome,
        reason=row.reason,
        intention=None if row.intention is None else Intention(row.intention),
        note=row.note,
        talk_seconds=row.talk_seconds,
        effective=row.effective,
        is_pending=row.is_pending,
        late=row.late,
    )
