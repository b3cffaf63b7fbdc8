"""Moving the renewal tasks of a customer after a contact."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from app.models.customers import Policy
from app.models.renewals import Renewal
from app.services.access.permissions import Permission
from app.services.access.rules import require
from app.services.access.types import Actor
from app.services.outbox.record import record_event
from app.services.renewals.rules import is_ended, stage_after
from app.services.rooms import Room
from app.services.store.changes import NO_CHANGES, Changes
from app.services.store.ids import CustomerId

# Built once: building a statement takes as long as running it, and this one is part of every save.
_TASKS = (
    select(Renewal)
    .join(Policy, Policy.policy_id == Renewal.renewal_id)
    .where(Renewal.customer_id == bindparam("customer"), Policy.result.is_(None))
    .order_by(Policy.due_on, Renewal.renewal_id)
)


def move_tasks(
    session: Session,
    actor: Actor,
    customer_id: CustomerId,
    proposed: str | None,
    next_at: datetime | None,
    now: datetime,
) -> Changes:
    """Move every task of the customer whose term is pending to the stage a contact proposes, and plan the next contact.

    With neither a stage nor a time proposed nothing moves, and what was planned before stays.
    """
    require(actor, Permission.WORK_CALLS)
    if proposed is None and next_at is None:
        return NO_CHANGES
    tasks = session.scalars(_TASKS, {"customer": customer_id}).all()
    moved = [task for task in tasks if _move(session, task, customer_id, proposed, next_at, now)]
    return Changes(frozenset({Room.RENEWALS}), frozenset({customer_id})) if moved else NO_CHANGES


def _move(
    session: Session,
    task: Renewal,
    customer_id: CustomerId,
    proposed: str | None,
    next_at: datetime | None,
    now: datetime,
) -> bool:
    """Move one task and queue the edit; say whether anything changed."""
    stage = stage_after(task.stage, proposed)
    if is_ended(task.stage) and stage == task.stage:
        return False
    edit: dict[str, Any] = {}
    if stage != task.stage:
        edit["stage"] = {"from": task.stage, "to": stage}
        task.stage = stage
    if next_at != task.next_at:
        edit["next_at"] = {"from": _text(task.next_at), "to": _text(next_at)}
        task.next_at = next_at
    if not edit:
        return False
    payload = {"id": str(task.renewal_id), "set": edit}
    record_event(session, Room.RENEWALS, "renewal.patch", customer_id, payload, at=now)
    return True


def _text(at: datetime | None) -> str | None:
    return None if at is None else at.astimezone(UTC).isoformat()
