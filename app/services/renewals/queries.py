"""Reading the renewal tasks of a customer."""

from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.models.customers import Policy
from app.models.renewals import Renewal
from app.services.store.ids import CustomerId
from app.services.store.labels import ended_stages


def first_due_on(session: Session, customer_id: CustomerId) -> date | None:
    """Return the first due date among the customer's terms that are still to be worked, or None."""
    return session.scalar(
        select(func.min(Policy.due_on))
        .join(Renewal, Renewal.renewal_id == Policy.policy_id)
        .where(Policy.customer_id == customer_id, Policy.result.is_(None), Renewal.stage.not_in(ended_stages()))
    )
