"""Reading the renewal tasks of a customer."""

from datetime import date

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from app.models.customers import Policy
from app.models.renewals import Renewal
from app.services.store.ids import CustomerId
from app.services.store.labels import ended_stages

# Built once: building a statement takes as long as running it, and this one is part of every save.
_FIRST_DUE_ON = (
    select(func.min(Policy.due_on))
    .join(Renewal, Renewal.renewal_id == Policy.policy_id)
    .where(
        Policy.customer_id == bindparam("customer"),
        Policy.result.is_(None),
        Renewal.stage.not_in(bindparam("ended", expanding=True)),
    )
)


def first_due_on(session: Session, customer_id: CustomerId) -> date | None:
    """Return the first due date among the customer's terms that are still to be worked, or None."""
    return session.scalar(_FIRST_DUE_ON, {"customer": customer_id, "ended": ended_stages()})
