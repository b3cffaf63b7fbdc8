"""Customers of a list with their terms, tasks, contacts and promises, written straight into a store."""

from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from app.models.contacts import Contact, Promise
from app.models.customers import Customer, Policy
from app.models.renewals import Renewal
from app.services.store.ids import ContactId, CustomerId, PolicyId, PromiseId

COLLEAGUE = UUID(int=77)


def customer_id(number: int) -> CustomerId:
    """Return the id of the n-th customer."""
    return CustomerId(UUID(int=1000 + number))


def policy_id(number: int, term: int = 0) -> PolicyId:
    """Return the id of the n-th customer's term; it is its task's id as well."""
    return PolicyId(UUID(int=1_000_000 + 10 * number + term))


def add_customer(session: Session, number: int = 1, **fields: Any) -> CustomerId:
    """Add a customer without policies."""
    session.add(
        Customer(
            **{
                "customer_id": customer_id(number),
                "customer_no": f"C{number:06d}",
                "name": f"客戶{number}",
                "phone": f"0912{number:06d}",
                "phone_state": "ok",
                "dnc": False,
                "version": 1,
                **fields,
            }
        )
    )
    session.flush()
    return customer_id(number)


def add_term(
    session: Session,
    number: int,
    due_on: date,
    *,
    term: int = 0,
    stage: str | None = "ASSIGNED",
    next_at: datetime | None = None,
    **fields: Any,
) -> PolicyId:
    """Add a term of the n-th customer and, unless `stage` is None, its task."""
    key = policy_id(number, term)
    session.add(
        Policy(
            **{
                "policy_id": key,
                "customer_id": customer_id(number),
                "policy_no": f"MV-{number:06d}{term}",
                "line": "car",
                "channel": "agent",
                "payment": "yearly",
                "starts_on": due_on - timedelta(days=365),
                "due_on": due_on,
                "premium_cents": 1_000_000 + number,
                "previous_premium_cents": 1_000_000,
                "result": None,
                "renewed_premium_cents": None,
                **fields,
            }
        )
    )
    if stage is not None:
        session.add(Renewal(renewal_id=key, customer_id=customer_id(number), stage=stage, next_at=next_at, version=3))
    session.flush()
    return key


def add_contact(session: Session, number: int, happened_at: datetime, **fields: Any) -> ContactId:
    """Add a contact with the n-th customer that the shared database already has."""
    key = ContactId(UUID(int=2_000_000 + 1000 * number + int(happened_at.timestamp()) % 1000))
    session.add(
        Contact(
            **{
                "contact_id": key,
                "customer_id": customer_id(number),
                "author_id": COLLEAGUE,
                "author_name": "陳柏宇",
                "happened_at": happened_at,
                "received_at": happened_at,
                "channel": "phone",
                "direction": "out",
                "outcome": "NC01",
                "reason": None,
                "intention": None,
                "note": "",
                "talk_seconds": None,
                "effective": False,
                "script_id": None,
                "script_version": None,
                "late": False,
                **fields,
            }
        )
    )
    session.flush()
    return key


def add_promise(session: Session, number: int, due_at: datetime, *, place: int = 0, **fields: Any) -> PromiseId:
    """Add an open call-back promised to the n-th customer."""
    key = PromiseId(UUID(int=3_000_000 + 10 * number + place))
    session.add(
        Promise(
            **{
                "promise_id": key,
                "customer_id": customer_id(number),
                "owner_id": COLLEAGUE,
                "contact_id": None,
                "made_at": due_at - timedelta(days=1),
                "due_at": due_at,
                "state": "open",
                "version": 1,
                **fields,
            }
        )
    )
    session.flush()
    return key
