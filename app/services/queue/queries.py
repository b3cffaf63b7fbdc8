"""Reading the list: a handful of statements over the whole list, none per customer."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import groupby
from operator import itemgetter
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, String, func, select, type_coerce
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.models.contacts import Contact, ContactDraft, Promise
from app.models.customers import Customer, Policy
from app.models.renewals import Renewal
from app.models.sync import OutboxEvent
from app.services.access.permissions import Permission
from app.services.access.rules import require
from app.services.access.types import Actor
from app.services.queue.rules import (
    SETTLED_STAGES,
    rank,
)
from app.services.queue.types import Hold, QueueFacts, QueueView, Section
from app.services.store.ids import CustomerId

GOAL_TODAY = 60
"""Contacts a specialist is to make in a day: the lower end of what telephone renewal teams ask for (60 dials)."""

SEASON = timedelta(days=120)
"""Contacts older than this belong to an earlier term: a list is handed out at most 60 days before its due dates and worked
until 30 days after them, and the shortest term runs 180 days."""


def _as_text(column: InstrumentedAttribute[UUID]) -> ColumnElement[str]:
    """Read an id as the text it is kept as: making an id object of every row would cost more than all the rest."""
    return type_coerce(column, String)


_UNSENT = select(OutboxEvent.customer_id).where(OutboxEvent.state == "waiting").distinct()
_TERMS = (
    select(
        _as_text(Policy.customer_id),
        Customer.name,
        Customer.dnc,
        Customer.phone,
        Customer.phone_state,
        Policy.policy_no,
        Policy.line,
        Policy.due_on,
        Policy.premium_cents,
        Policy.previous_premium_cents,
        Renewal.stage,
        Renewal.next_at,
    )
    .join(Renewal, Renewal.renewal_id == Policy.policy_id)
    .join(Customer, Customer.customer_id == Policy.customer_id)
    .where(Policy.result.is_(None))
    .order_by(Policy.customer_id, Policy.due_on, Policy.policy_no)
)
_CONTACTS = select(
    _as_text(Contact.customer_id), func.count().filter(Contact.direction == "out"), func.max(Contact.happened_at)
).group_by(Contact.customer_id)
_PROMISES = (
    select(_as_text(Promise.customer_id), func.min(Promise.due_at))
    .where(Promise.state == "open")
    .group_by(Promise.customer_id)
)


def queue_view(session: Session, actor: Actor, now: datetime, today: date) -> QueueView:
    """Return the whole list in rank order; refused for those who make no calls."""
    require(actor, Permission.WORK_CALLS)
    rows = rank(
        _facts(session, now),
        now,
        today,
        drafts=frozenset(session.scalars(select(ContactDraft.customer_id))),
        unsent=frozenset(session.scalars(_UNSENT)),
    )
    sections = Counter(row.section for row in rows if row.why.hold is None)
    held = Counter(row.why.hold for row in rows)
    return QueueView(
        rows=rows,
        counts={section: sections[section] for section in Section},
        held={hold: held[hold] for hold in Hold},
        done_today=_done_on(session, actor, today),
        goal_today=GOAL_TODAY,
    )


def _facts(session: Session, now: datetime) -> Iterator[QueueFacts]:
    """Yield what is known of each customer who has a pending term with a renewal task."""
    terms, contacts, promises = _TERMS, _CONTACTS.where(Contact.happened_at >= now - SEASON), _PROMISES
    found = session.execute(terms).all()
    if not found:
        return
    made = {key: (attempts, last_at) for key, attempts, last_at in session.execute(contacts)}
    due = {key: due_at for key, due_at in session.execute(promises)}  # noqa: C416 - dict() takes the result for a mapping
    for key, own in groupby(found, key=itemgetter(0)):
        attempts, last_at = made.get(key, (0, None))
        yield _facts_of(tuple(own), attempts, last_at, due.get(key))


def _facts_of(
    terms: tuple[Row[*tuple[Any, ...]], ...], attempts: int, last_at: datetime | None, promise_at: datetime | None
) -> QueueFacts:
    """One customer's facts: the first term still to be worked names the policy, the premium is that of all terms."""
    lead = terms[0] if len(terms) == 1 else next((term for term in terms if term.stage not in SETTLED_STAGES), terms[0])
    key, name, dnc, phone, phone_state, policy_no, line, due_on, premium, before, stage, next_at = lead
    if len(terms) > 1:
        premium = sum(term.premium_cents for term in terms)
        earlier = [term.previous_premium_cents for term in terms]
        before = None if None in earlier else sum(earlier)
    return QueueFacts(
        customer_id=CustomerId(UUID(key)),
        name=name,
        dnc=dnc,
        phone_is_good=bool(phone) and phone_state == "ok",
        policy_no=policy_no,
        policies=len(terms),
        line=line,
        due_on=due_on,
        stage=stage,
        premium_cents=premium,
        previous_premium_cents=before,
        attempts=attempts,
        last_contact_at=last_at,
        next_at=next_at,
        promise_at=promise_at,
    )


def _done_on(session: Session, actor: Actor, day: date) -> int:
    """Count the contacts this person recorded on a business day."""
    start = datetime.combine(day, time.min, actor.zone).astimezone(UTC)
    end = datetime.combine(day + timedelta(days=1), time.min, actor.zone).astimezone(UTC)
    count = session.scalar(
        select(func.count())
        .select_from(Contact)
        .where(Contact.author_id == actor.user_id, Contact.happened_at >= start, Contact.happened_at < end)
    )
    return count or 0
