"""What a contact changes about the customer: the wish not to be called, and a number that turned out wrong."""

from datetime import datetime

from sqlalchemy.orm import Session

from app.models.customers import Customer
from app.services.access.permissions import Permission
from app.services.access.rules import require
from app.services.access.types import Actor
from app.services.customers.types import CustomerRefusal
from app.services.outbox.record import record_event
from app.services.rooms import Room
from app.services.store.changes import NO_CHANGES, Changes
from app.services.store.ids import CustomerId
from app.services.store.refusals import Refused

_BLOCKED = "bad"


def stop_contact(session: Session, actor: Actor, customer_id: CustomerId, now: datetime) -> Changes:
    """Note that the customer does not want to be contacted again; raises Refused(NOT_ON_MY_LIST)."""
    customer = _customer(session, actor, customer_id)
    if customer.dnc:
        return NO_CHANGES
    customer.dnc = True
    return _record(session, customer_id, "dnc", before=False, after=True, now=now)


def block_number(session: Session, actor: Actor, customer_id: CustomerId, now: datetime) -> Changes:
    """Note that the customer's number is wrong, so that it is not dialled again (R-CALL-09); raises Refused(NOT_ON_MY_LIST)."""
    customer = _customer(session, actor, customer_id)
    before = customer.phone_state
    if before == _BLOCKED:
        return NO_CHANGES
    customer.phone_state = _BLOCKED
    return _record(session, customer_id, "phone_state", before=before, after=_BLOCKED, now=now)


def _customer(session: Session, actor: Actor, customer_id: CustomerId) -> Customer:
    require(actor, Permission.WORK_CALLS)
    customer = session.get(Customer, customer_id)
    if customer is None:
        raise Refused(CustomerRefusal.NOT_ON_MY_LIST)
    return customer


def _record(
    session: Session, customer_id: CustomerId, field: str, *, before: str | bool, after: str | bool, now: datetime
) -> Changes:
    """Queue the edit of one field."""
    payload = {"set": {field: {"from": before, "to": after}}}
    record_event(session, Room.CUSTOMERS, "customer.patch", customer_id, payload, at=now)
    return Changes(frozenset({Room.CUSTOMERS}), frozenset({customer_id}))
