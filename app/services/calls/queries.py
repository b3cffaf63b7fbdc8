"""Reading what one screen needs to call one customer, and finding a customer."""

from collections import defaultdict
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from app.models.customers import Customer, Policy
from app.models.renewals import Renewal
from app.services.access.permissions import Permission
from app.services.access.rules import require
from app.services.access.types import Actor
from app.services.calls.rules import in_order_of_work, off_the_list, script_values
from app.services.calls.types import CallCard, FoundCustomer, PolicyLine
from app.services.contacts.queries import draft_of, history, open_promises
from app.services.contacts.types import ContactRefusal
from app.services.customers.rules import digits_of, folded, masked_phone
from app.services.queue.queries import queue_view
from app.services.queue.types import Why
from app.services.store.ids import CustomerId, PolicyId
from app.services.store.refusals import Refused

_PHONE_SIGNS = frozenset("0123456789 -()+#")

_Found = Row[*tuple[Any, ...]]
_CUSTOMERS = select(Customer.customer_id, Customer.customer_no, Customer.name, Customer.phone, Customer.dnc)
_TERMS = select(Policy.customer_id, Policy.policy_no, Policy.due_on).order_by(
    Policy.result.is_not(None), Policy.due_on, Policy.policy_no
)


def call_card(
    session: Session, actor: Actor, customer_id: CustomerId, now: datetime, today: date, *, why: Why | None = None
) -> CallCard:
    """Return the customer's card; `why` is that of a list just read, without it the list is ranked for it.

    Raises Refused(NOT_ON_MY_LIST) for a customer who is not, or no longer, in this store.
    """
    require(actor, Permission.WORK_CALLS)
    customer = session.get(Customer, customer_id)
    if customer is None:
        raise Refused(ContactRefusal.NOT_ON_MY_LIST)
    policies = in_order_of_work(_policies(session, customer_id))
    lead = policies[0] if policies else None
    promises = open_promises(session, customer_id)
    return CallCard(
        customer_id=customer_id,
        customer_no=customer.customer_no,
        name=customer.name,
        masked_phone=masked_phone(customer.phone),
        phone_is_good=bool(customer.phone) and customer.phone_state == "ok",
        dnc=customer.dnc,
        stage="" if lead is None or lead.stage is None else lead.stage,
        policies=policies,
        promise=promises[0] if promises else None,
        history=history(session, customer_id),
        draft=draft_of(session, customer_id),
        why=why or _why(session, actor, customer_id, lead, now, today),
        script_values=script_values(actor, customer.name, lead),
    )


def find_customers(session: Session, text: str, limit: int) -> tuple[FoundCustomer, ...]:
    """Return customers by any part of their name, customer number or policy number, or by the last digits of their phone.

    Full-width signs count as plain ones and case does not matter, in the list as well as in the search; that is beyond the
    database, so the texts are compared here. At most `limit` answers, those due first before the others.
    """
    wanted = folded(text)
    if not wanted:
        return ()
    digits = digits_of(text) if set(wanted) <= _PHONE_SIGNS else ""
    terms = _terms_by_customer(session)
    found = []
    for row in session.execute(_CUSTOMERS):
        own = terms.get(row.customer_id, [])
        matching = [term for term in own if wanted in folded(term.policy_no)]
        if not matching and not _is_meant(row, wanted, digits):
            continue
        term = next(iter(matching or own), None)
        found.append(_found(row, term))
    found.sort(key=lambda hit: (hit.due_on is None, hit.due_on or date.max, hit.customer_no))
    return tuple(found[:limit])


def _is_meant(row: _Found, wanted: str, digits: str) -> bool:
    """Say whether the search means this customer by name, number or phone."""
    if wanted in folded(row.name) or wanted in folded(row.customer_no):
        return True
    return bool(digits) and digits_of(row.phone or "").endswith(digits)


def _found(row: _Found, term: _Found | None) -> FoundCustomer:
    return FoundCustomer(
        CustomerId(row.customer_id),
        row.customer_no,
        row.name,
        masked_phone(row.phone),
        None if term is None else term.policy_no,
        None if term is None else term.due_on,
        dnc=row.dnc,
    )


def _terms_by_customer(session: Session) -> dict[UUID, list[_Found]]:
    """Return each customer's terms: pending ones before decided ones, the one due first before later ones."""
    terms: dict[UUID, list[_Found]] = defaultdict(list)
    for term in session.execute(_TERMS):
        terms[term.customer_id].append(term)
    return terms


def _policies(session: Session, customer_id: CustomerId) -> list[PolicyLine]:
    """Return the customer's terms with the stage of their tasks."""
    rows = session.execute(
        select(Policy, Renewal.stage)
        .outerjoin(Renewal, Renewal.renewal_id == Policy.policy_id)
        .where(Policy.customer_id == customer_id)
    )
    return [
        PolicyLine(
            policy_id=PolicyId(policy.policy_id),
            policy_no=policy.policy_no,
            line=policy.line,
            channel=policy.channel,
            payment=policy.payment,
            starts_on=policy.starts_on,
            due_on=policy.due_on,
            premium_cents=policy.premium_cents,
            previous_premium_cents=policy.previous_premium_cents,
            result=policy.result,
            stage=stage,
        )
        for policy, stage in rows
    ]


def _why(
    session: Session, actor: Actor, customer_id: CustomerId, lead: PolicyLine | None, now: datetime, today: date
) -> Why:
    """Return the reason of the customer's place in the list, exactly as the list gives it."""
    rows = queue_view(session, actor, now, today).rows
    whys = (row.why for row in rows if row.facts.customer_id == customer_id)
    return next(whys, off_the_list(lead, today))
