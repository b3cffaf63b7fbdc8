"""Reading what only the moment of a call needs."""

from sqlalchemy.orm import Session

from app.models.customers import Customer
from app.services.access.permissions import Permission
from app.services.access.rules import require
from app.services.access.types import Actor
from app.services.customers.rules import digits_of
from app.services.customers.types import CustomerRefusal
from app.services.store.ids import CustomerId
from app.services.store.refusals import Refused


def number_to_dial(session: Session, actor: Actor, customer_id: CustomerId) -> str:
    """Return the digits to dial, for the phone program and never for the screen.

    Raises Refused with NOT_PERMITTED, NOT_ON_MY_LIST, or MAY_NOT_BE_CALLED for a blocked number and a customer who asked
    not to be contacted (R-CMP: stop at once).
    """
    require(actor, Permission.WORK_CALLS)
    customer = session.get(Customer, customer_id)
    if customer is None:
        raise Refused(CustomerRefusal.NOT_ON_MY_LIST)
    digits = digits_of(customer.phone or "")
    if customer.dnc or customer.phone_state != "ok" or not digits:
        raise Refused(CustomerRefusal.MAY_NOT_BE_CALLED)
    return ("+" if (customer.phone or "").strip().startswith(("+", "\uff0b")) else "") + digits
