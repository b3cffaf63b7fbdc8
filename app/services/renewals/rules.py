"""How a contact moves the stage of a renewal task."""

from app.services.store.labels import ended_stages

STOPPED = "DNC"
RENEWED = frozenset({"RENEWED", "RENEWED_LATE"})
_ATTEMPTS = frozenset({"CONTACTING", "APPOINTED"})
_BEFORE_A_TALK = frozenset({"NEW", "HELD", "ASSIGNED", "CONTACTING", "APPOINTED", "INVALID"})


def is_ended(stage: str) -> bool:
    """Say whether nothing more is to be done for the term."""
    return stage in ended_stages()


def stage_after(current: str, proposed: str | None) -> str:
    """Return the stage a task has after a contact whose outcome proposes one; None leaves it as it is.

    A stop counts in every stage but a renewal that was won, which it cannot undo. An ended stage stays. Trying to reach somebody,
    or agreeing on a time, never takes back what the customer has said before.
    """
    if proposed is None or current in RENEWED:
        return current
    if proposed == STOPPED:
        return proposed
    if is_ended(current) or (proposed in _ATTEMPTS and current not in _BEFORE_A_TALK):
        return current
    return proposed
