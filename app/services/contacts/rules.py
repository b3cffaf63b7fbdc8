"""What makes a record of a contact complete, what comes next after it, and what becomes of the promises made before."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from app.services.contacts.catalogue import NextKind, Outcome, Reason, outcomes, reasons, refined
from app.services.contacts.types import ContactDraft, ContactRefusal, PromiseLine
from app.services.store.ids import PromiseId
from app.services.store.labels import ended_stages
from app.services.store.refusals import Refused

CALLS_FROM = time(9)
"""Customers are called from this time of their company's day on …"""

CALLS_UNTIL = time(21)
"""… and before this one (permitted hours 09:00-21:00, R-CALL-01, R-CALL-06)."""

NOTE_LIMIT = 2000
"""The longest note, in characters."""


class PromiseState(StrEnum):
    """What became of a promised call-back."""

    OPEN = "open"
    KEPT = "kept"
    CANCELLED = "cancelled"


def checked_outcome(draft: ContactDraft, now: datetime, due_on: date | None, zone: ZoneInfo) -> Outcome:
    """Return the outcome the record stands under, refined by its reason; raises Refused with what the record lacks."""
    outcome = None if draft.outcome is None else outcomes().get(draft.outcome)
    reason = None if draft.reason is None else reasons().get(draft.reason)
    refusal = check(draft, outcome, reason, now, due_on, zone)
    if outcome is None or refusal is not None:
        raise Refused(refusal or ContactRefusal.NO_OUTCOME)
    return refined(outcome, draft.reason)


def check(
    draft: ContactDraft,
    outcome: Outcome | None,
    reason: Reason | None,
    now: datetime,
    due_on: date | None,
    zone: ZoneInfo,
) -> ContactRefusal | None:
    """Return why the record cannot be saved, or None; `due_on` is the first due date still to be worked, if there is one."""
    if draft.outcome is None:
        return ContactRefusal.NO_OUTCOME
    if outcome is None or outcome.system_only:
        return ContactRefusal.UNKNOWN_OUTCOME
    if reason is None and (outcome.needs_reason or draft.reason is not None):
        return ContactRefusal.REASON_MISSING
    if len(draft.note) > NOTE_LIMIT:
        return ContactRefusal.NOTE_TOO_LONG
    return _check_next(draft.next_at, outcome, now, due_on, zone)


def is_effective(outcome: Outcome) -> bool:
    """Say whether the contact counts as an effective one: the right person was reached, and it led somewhere."""
    return outcome.right_party and outcome.effective


def is_last(outcome: Outcome) -> bool:
    """Say whether the specialist has nothing more to do about the term after this outcome."""
    return outcome.stops_contact or outcome.stage_after in ended_stages() | {"EXCLUDED_REVIEW"}


def makes_promise(draft: ContactDraft, outcome: Outcome) -> bool:
    """Say whether the next contact was agreed with somebody, and not merely planned."""
    return draft.next_at is not None and not outcome.stops_contact and (outcome.needs_callback or outcome.right_party)


def next_contact_at(
    draft: ContactDraft, outcome: Outcome, now: datetime, due_on: date | None, zone: ZoneInfo
) -> datetime | None:
    """Return when the customer is to be contacted next: the time chosen, else the outcome's own delay within permitted hours.

    The delay never leads past the due date of a term that still runs: then it is the morning of that day, and None when that
    has passed. A reminder after a refusal is only made when it was agreed (R-FUP-08), so it is never proposed by itself.
    """
    if outcome.stops_contact:
        return None
    if draft.next_at is not None:
        return draft.next_at
    step = outcome.next_step
    if step is None or step.after is None or step.kind is NextKind.REMINDER:
        return None
    planned = within_hours(now + step.after, zone)
    today = now.astimezone(zone).date()
    if due_on is None or today > due_on or planned.astimezone(zone).date() <= due_on:
        return planned
    last_morning = datetime.combine(due_on, CALLS_FROM, zone).astimezone(UTC)
    return last_morning if last_morning > now else None


def within_hours(at: datetime, zone: ZoneInfo) -> datetime:
    """Return the moment itself, or the next opening when it falls outside the permitted hours."""
    local = at.astimezone(zone)
    if local.time() < CALLS_FROM:
        return datetime.combine(local.date(), CALLS_FROM, zone).astimezone(UTC)
    if local.time() >= CALLS_UNTIL:
        return datetime.combine(local.date() + timedelta(days=1), CALLS_FROM, zone).astimezone(UTC)
    return at


def settled_promises(
    promises: Iterable[PromiseLine],
    outcome: Outcome,
    now: datetime,
    zone: ZoneInfo,
    *,
    is_replaced: bool,
) -> tuple[tuple[PromiseId, PromiseState], ...]:
    """Return what becomes of the open promises, so that a customer has at most one (R-FUP-01).

    Reaching the customer on the promised day or later keeps the promise; a new agreement, or a contact after which nothing more
    is to be done, cancels those that were not kept.
    """
    today = now.astimezone(zone).date()
    settled = []
    for promise in promises:
        is_due = promise.due_at.astimezone(zone).date() <= today
        if outcome.right_party and is_due:
            settled.append((promise.promise_id, PromiseState.KEPT))
        elif is_replaced or is_last(outcome):
            settled.append((promise.promise_id, PromiseState.CANCELLED))
    return tuple(settled)


def is_blank(draft: ContactDraft) -> bool:
    """Say whether nothing has been typed or chosen yet."""
    chosen = (draft.outcome, draft.reason, draft.intention, draft.next_at)
    return not draft.note and all(choice is None for choice in chosen)


def storable(note: str) -> str:
    """Return the note without signs that no database can hold: NUL, and halves of a surrogate pair, as a paste may bring them."""
    return note.replace("\x00", "").encode("utf-8", "ignore").decode()


def _check_next(
    next_at: datetime | None, outcome: Outcome, now: datetime, due_on: date | None, zone: ZoneInfo
) -> ContactRefusal | None:
    """Return what is wrong with the time of the next contact, or None."""
    if outcome.stops_contact:
        return None  # whatever time was chosen before the customer asked not to be contacted again is void
    if next_at is None:
        return ContactRefusal.NEXT_CONTACT_MISSING if outcome.needs_callback else None
    if next_at <= now:
        return ContactRefusal.NEXT_CONTACT_PAST
    local = next_at.astimezone(zone)
    if due_on is not None and now.astimezone(zone).date() <= due_on < local.date() and _goes_on(outcome):
        return ContactRefusal.NEXT_CONTACT_AFTER_EXPIRY
    if not CALLS_FROM <= local.time() < CALLS_UNTIL:
        return ContactRefusal.NEXT_CONTACT_OUTSIDE_HOURS
    return None


def _goes_on(outcome: Outcome) -> bool:
    """Say whether the next contact is still about this term, and not about the next one."""
    step = outcome.next_step
    return outcome.needs_callback or (step is not None and step.after is not None)
