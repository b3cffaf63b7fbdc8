"""What needs a look: every conflict and every refused op with the words as typed, and what a person decides about it.

Nothing is settled by itself; a decision marks the problem and keeps its row.
"""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.base import LocalBase
from app.models.customers import Customer
from app.models.sync import SyncProblem
from app.services.access.permissions import Permission
from app.services.access.rules import require
from app.services.access.types import Actor
from app.services.outbox.record import record_event
from app.services.rooms import Room
from app.services.store.changes import Changes
from app.services.store.ids import CustomerId
from app.services.store.refusals import Refused
from app.services.sync.catalogue import SPECS
from app.services.sync.documents import local_value
from app.services.sync.rules import reason_of, refusal_to_send
from app.services.sync.types import FieldEdit, FieldValue, ProblemRow, RefusedRecord, SyncRefusal

_SPEC_OF = {spec.patched_by: spec for spec in SPECS.values() if spec.patched_by is not None}
_CUSTOMER_PATCH = "customer.patch"


def problem_rows(session: Session) -> tuple[ProblemRow, ...]:
    """Return what needs a look, the newest first."""
    problems = session.scalars(
        select(SyncProblem)
        .where(SyncProblem.resolved_at.is_(None))
        .order_by(SyncProblem.raised_at.desc(), SyncProblem.seq.desc())
    ).all()
    names = names_of(session, (problem.customer_id for problem in problems))
    return tuple(_row(session, problem, names.get(problem.customer_id)) for problem in problems)


def keep_theirs(session: Session, actor: Actor, seq: int, now: datetime) -> Changes:
    """Let what the shared database has stand, and note that the op has been seen; raises Refused(ALREADY_SETTLED).

    The laptop shows theirs already, or with the next pull: a conflict makes the row travel again.
    """
    require(actor, Permission.SETTLE_PROBLEMS)
    _open_problem(session, seq).resolved_at = now
    return Changes(frozenset({Room.SYNC}))


def send_mine_again(session: Session, actor: Actor, seq: int, field: str, now: datetime) -> Changes:
    """Write my value here and queue it as a change of the value that holds now; the problem is settled with its last field.

    Raises Refused with ALREADY_SETTLED, NOT_ON_MY_LIST, STAGE_MOVED_ON or NOT_EDITABLE.
    """
    require(actor, Permission.WORK_CALLS)
    problem = _open_problem(session, seq)
    edit = next((edit for edit in _edits(session, problem) if edit.field == field), None)
    if edit is None:
        raise Refused(SyncRefusal.ALREADY_SETTLED)
    target = _target(session, problem)
    if edit.blocked is not None or target is None:
        raise Refused(edit.blocked or SyncRefusal.NOT_ON_MY_LIST)
    setattr(target, field, edit.mine)
    payload: dict[str, Any] = {"set": {field: {"from": _wire(edit.theirs), "to": _wire(edit.mine)}}}
    if problem.kind != _CUSTOMER_PATCH:
        payload["id"] = problem.op["id"]
    room = _SPEC_OF[problem.kind].room
    record_event(session, room, problem.kind, CustomerId(problem.customer_id), payload, at=now)
    _settle(problem, field, now)
    return Changes(frozenset({Room.SYNC, room}), frozenset({problem.customer_id}))


def names_of(session: Session, ids: Iterable[UUID]) -> Mapping[UUID, str]:
    """Return the names of those customers who are on this laptop."""
    found = session.execute(select(Customer.customer_id, Customer.name).where(Customer.customer_id.in_(set(ids))))
    return {row.customer_id: row.name for row in found}


def _open_problem(session: Session, seq: int) -> SyncProblem:
    problem = session.get(SyncProblem, seq)
    if problem is None or problem.resolved_at is not None:
        raise Refused(SyncRefusal.ALREADY_SETTLED)
    return problem


def _row(session: Session, problem: SyncProblem, name: str | None) -> ProblemRow:
    op = problem.op
    return ProblemRow(
        seq=problem.seq,
        kind=problem.kind,
        reason=reason_of(problem.answer),
        customer_id=CustomerId(problem.customer_id),
        customer_name=name,
        typed_at=_moment(op.get("at")) or problem.raised_at,
        raised_at=problem.raised_at,
        edits=_edits(session, problem),
        record=_record(op) if problem.kind == "contact.add" else None,
        due_at=_moment(op.get("due_at")),
    )


def _record(op: Mapping[str, Any]) -> RefusedRecord:
    return RefusedRecord(
        channel=str(op.get("channel") or ""),
        outcome=str(op.get("outcome") or ""),
        reason=op.get("reason"),
        intention=op.get("intention"),
        note=str(op.get("note") or ""),
        talk_seconds=op.get("talk_seconds"),
    )


def _edits(session: Session, problem: SyncProblem) -> tuple[FieldEdit, ...]:
    """The fields of a patch that are still to be decided."""
    wanted = problem.op.get("set")
    if not isinstance(wanted, dict):
        return ()
    target = _target(session, problem)
    if problem.result != "conflict":
        return tuple(_edit(problem, target, field, {}) for field in wanted)
    lost = problem.answer.get("conf") or ()
    return tuple(_edit(problem, target, entry["f"], entry) for entry in lost if not entry.get("sent_again"))


def _edit(problem: SyncProblem, target: LocalBase | None, field: str, lost: Mapping[str, Any]) -> FieldEdit:
    """One field: theirs is what the list shows now, or what the answer said while the list still shows mine."""
    mine = _value(problem.kind, field, (problem.op["set"].get(field) or {}).get("to"))
    told = "theirs" in lost
    theirs = _value(problem.kind, field, lost.get("theirs"))
    here = getattr(target, field, None)
    if target is not None and (here != mine or not told):
        theirs, told = here, True
    return FieldEdit(field, mine, theirs, told, _blocked(problem, target, field, mine, lost))


def _blocked(
    problem: SyncProblem, target: LocalBase | None, field: str, mine: FieldValue, lost: Mapping[str, Any]
) -> SyncRefusal | None:
    if problem.result != "conflict" or "why" in lost:
        return SyncRefusal.NOT_EDITABLE
    if target is None:
        return SyncRefusal.NOT_ON_MY_LIST
    stage = getattr(target, "stage", None)
    if field == "stage" and stage == mine and "theirs" in lost:
        stage = lost["theirs"]  # the list still shows mine: the pull is yet to come
    return refusal_to_send(problem.kind, field, mine, stage)


def _target(session: Session, problem: SyncProblem) -> LocalBase | None:
    """The row a patch was about, if its customer is still on this laptop."""
    spec = _SPEC_OF.get(problem.kind)
    if spec is None or session.get(Customer, problem.customer_id) is None:
        return None
    try:
        key = UUID(str(problem.op.get("id") or problem.customer_id))
    except ValueError:
        return None
    return session.get(spec.table, key)


def _settle(problem: SyncProblem, field: str, now: datetime) -> None:
    lost = [entry | {"sent_again": True} if entry["f"] == field else entry for entry in problem.answer["conf"]]
    problem.answer = {**problem.answer, "conf": lost}
    if all(entry.get("sent_again") for entry in lost):
        problem.resolved_at = now


def _value(kind: str, field: str, raw: Any) -> FieldValue:
    """A field as the row keeps it; what cannot be read is shown as it was written."""
    try:
        value: FieldValue = local_value(_SPEC_OF[kind].table, field, raw)
    except (KeyError, TypeError, ValueError):
        return raw if raw is None or isinstance(raw, bool) else str(raw)
    return value


def _wire(value: FieldValue) -> str | bool | None:
    return value.astimezone(UTC).isoformat() if isinstance(value, datetime) else value


def _moment(text: Any) -> datetime | None:
    try:
        at = datetime.fromisoformat(text)
    except (TypeError, ValueError):
        return None
    return at if at.tzinfo is not None else None
