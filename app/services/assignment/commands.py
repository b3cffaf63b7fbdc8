"""Proposing an assignment from what the shared database says, and carrying it out once somebody has seen it."""

from datetime import date

from app.services.assignment.rules import propose
from app.services.assignment.types import (
    AssignableCustomer,
    AssignmentRefusal,
    Load,
    Proposal,
    Roster,
    Window,
)
from app.services.remote.interface import Remote
from app.services.remote.types import AssignableRow, AssignCounts
from app.services.store.ids import CustomerId, UserId
from app.services.store.refusals import Refused

SPECIALIST = "specialist"


def roster(remote: Remote) -> Roster:
    """The specialists one answers for, with what they hold already. Raises RemoteFailure."""
    specialists = [person for person in remote.people() if person.role == SPECIALIST and person.active]
    return Roster(
        on_duty=tuple(
            Load(UserId(person.user_id), person.display_name, person.customers)
            for person in specialists
            if person.on_duty
        ),
        away=tuple(person.display_name for person in specialists if not person.on_duty),
    )


def propose_assignment(remote: Remote, window: Window, today: date, *, count_held: bool = False) -> Proposal:
    """Deal the customers due in the window over the specialists on duty; nothing is changed.

    Raises Refused(AssignmentRefusal) and RemoteFailure.
    """
    customers = [_customer(row) for row in remote.assignable(window.due_from, window.due_until)]
    return propose(customers, roster(remote).on_duty, today, window, count_held=count_held)


def confirm(remote: Remote, proposal: Proposal) -> AssignCounts:
    """Carry the proposal out, all of it or nothing.

    Raises Refused(CHANGED_SINCE) when a customer of it has been given to somebody, or is settled, since it was made;
    RemoteFailure when the database refuses, as for people outside one's groups.
    """
    open_now = {row.customer_id for row in remote.assignable(proposal.window.due_from, proposal.window.due_until)}
    if not open_now.issuperset(seat.customer_id for seat in proposal.seats):
        raise Refused(AssignmentRefusal.CHANGED_SINCE)
    return remote.assign(
        [seat.customer_id for seat in proposal.seats],
        [seat.user_id for seat in proposal.seats],
        proposal.window.due_until,
    )


def _customer(row: AssignableRow) -> AssignableCustomer:
    """The row in the terms of this room."""
    return AssignableCustomer(
        customer_id=CustomerId(row.customer_id),
        customer_no=row.customer_no,
        last_owner_id=None if row.last_owner_id is None else UserId(row.last_owner_id),
        line=row.line,
        due_on=row.due_on,
        premium_cents=row.premium_cents,
        policies=row.policies,
    )
