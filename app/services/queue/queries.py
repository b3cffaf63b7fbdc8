"""Reading the list: a handful of statements over the whole list, none per customer."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import groupby
from operator import attrgetter
from typing import Any
from uuid import UUID

from sqlalchemy import Row, func, select
from sqlalchemy.orm import Session

from app.models.contacts import Contact, ContactDraft, Promise
from app.models.customers import Customer, Policy
from app.models.renewals import Renewal
from app.models.sync import OutboxEvent
from app.services.access.permissions import Permission
from app.services.access.rules import require
from app.services.access.types import Actor
from app.services.queue.rules import SETTLED_STAGES, rank
from app.services.queue.types import Hold, QueueFacts, QueueView, Section
from app.services.store.ids import CustomerId

GOAL_TODAY = 60
"""Contacts a specialist is to make in a day: the lower end of what telephone renewal teams ask for (60 dials)."""

SEASON = timedelta(days=120)
"""Contacts older than this belong to an earlier term: a list is handed out at most 60 days before its due dates and worked
until 30 days after them, and the shortest term runs 180 days."""

_TERMS = (
    select(
        Policy.customer_id,
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


def queue_view(session: Session, actor: Actor, now: datetime, today: date) -> QueueView:
    """Return the whole list in rank order; refused for those who make no calls."""
    require(actor, Permission.WORK_CALLS)
    rows = rank(
        _facts(session, now),
        now,
        today,
        drafts=frozenset(session.scalars(select(ContactDraft.customer_id))),
        unsent=frozenset(session.scalars(select(OutboxEvent.customer_id).where(OutboxEvent.state == "waiting"))),
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
    contacts = _contacts(session, now - SEASON)
    promises = _promises(session)
    for customer_id, terms in groupby(session.execute(_TERMS).all(), key=attrgetter("customer_id")):
        attempts, last_at = contacts.get(customer_id, (0, None))
        yield _facts_of(tuple(terms), attempts, last_at, promises.get(customer_id))


def _facts_of(
    terms: tuple[Row[*tuple[Any, ...]], ...], attempts: int, last_at: datetime | None, promise_at: datetime | None
) -> QueueFacts:
    """One customer's facts: the first term still to be worked names the policy, the premium is that of all terms."""
    lead = next((term for term in terms if term.stage not in SETTLED_STAGES), terms[0])
    before = [term.previous_premium_cents for term in terms]
    return QueueFacts(
        customer_id=CustomerId(lead.customer_id),
        name=lead.name,
        dnc=lead.dnc,
        phone_is_good=bool(lead.phone) and lead.phone_state == "ok",
        policy_no=lead.policy_no,
        policies=len(terms),
        line=lead.line,
        due_on=lead.due_on,
        stage=lead.stage,
        premium_cents=sum(term.premium_cents for term in terms),
        previous_premium_cents=None if None in before else sum(before),
        attempts=attempts,
        last_contact_at=last_at,
        next_at=lead.next_at,
        promise_at=promise_at,
    )


def _contacts(session: Session, since: datetime) -> dict[UUID, tuple[int, datetime]]:
    """Return per customer how often we reached out this season, and when the last contact of either side was."""
    rows = session.execute(
        select(Contact.customer_id, func.count().filter(Contact.direction == "out"), func.max(Contact.happened_at))
        .where(Contact.happened_at >= since)
        .group_by(Contact.customer_id)
    )
    return {customer_id: (attempts, last_at) for customer_id, attempts, last_at in rows}


def _promises(session: Session) -> dict[UUID, datetime]:
    """Return per customer when the earliest open call-back is due."""
    rows = session.execute(
        select(Promise.customer_id, func.min(Promise.due_at))
        .where(Promise.state == "open")
        .group_by(Promise.customer_id)
    )
    return {customer_id: due_at for customer_id, due_at in rows}  # noqa: C416 - dict() takes the result for a mapping


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
