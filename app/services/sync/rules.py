"""What an answer means, which values may be sent again, and how long sent ops are kept."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from app.services.contacts.rules import PromiseState
from app.services.renewals.rules import is_ended, stage_after
from app.services.sync.types import FieldValue, ProblemReason, SendState, SyncRefusal

KEPT_FOR = timedelta(days=30)
"""How long a sent op is kept: it is what gives the shared database back what a failover lost, so no less than backups go back."""

_SENDABLE = {
    "customer.patch": frozenset({"phone", "phone_state"}),
    "renewal.patch": frozenset({"stage", "next_at"}),
    "promise.patch": frozenset({"state"}),
}
_SETTLED_PROMISE = frozenset({PromiseState.KEPT.value, PromiseState.CANCELLED.value})


def reason_of(answer: Mapping[str, Any]) -> ProblemReason:
    """Return why an op needs a look; a word of a newer server is OTHER."""
    if answer.get("r") == "conflict":
        fields = answer.get("conf") or ()
        is_fixed = bool(fields) and all(entry.get("why") == ProblemReason.NOT_EDITABLE.value for entry in fields)
        return ProblemReason.NOT_EDITABLE if is_fixed else ProblemReason.CONFLICT
    why = answer.get("why")
    return ProblemReason(why) if why in set(ProblemReason) else ProblemReason.OTHER


def send_state(state: str, answer: Mapping[str, Any] | None) -> SendState:
    """Return how far an op has come, by its state in the outbox and the answer it got."""
    if state == "waiting":
        return SendState.WAITING
    result = (answer or {}).get("r")
    return {"conflict": SendState.CONFLICT, "quarantined": SendState.REFUSED}.get(str(result), SendState.ARRIVED)


def refusal_to_send(kind: str, field: str, mine: FieldValue, stage: str | None) -> SyncRefusal | None:
    """Return why a value cannot be sent again, or None; `stage` is the one a renewal task has now.

    A stage moves only where a contact could move it, and an ended task gets no new date (renewals room).
    """
    if field not in _SENDABLE.get(kind, frozenset()):
        return SyncRefusal.NOT_EDITABLE
    if kind == "promise.patch" and mine not in _SETTLED_PROMISE:
        return SyncRefusal.NOT_EDITABLE
    if field == "stage" and (stage is None or stage_after(stage, str(mine)) != mine):
        return SyncRefusal.STAGE_MOVED_ON
    if field == "next_at" and (stage is None or is_ended(stage)):
        return SyncRefusal.STAGE_MOVED_ON
    return None
