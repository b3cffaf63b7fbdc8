"""Words of the contact record: what saving will do, why it is refused and where, and the quick times for the next contact."""

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from app.services.contacts import catalogue
from app.services.contacts.catalogue import Outcome
from app.services.contacts.rules import makes_promise, next_contact_at
from app.services.contacts.types import ContactDraft, ContactRefusal
from app.services.store.labels import LabelKind
from app.ui.kit.language import QT_TRANSLATE_NOOP, format_day_time, format_time, join_sentences
from app.ui.kit.words import word


class Field(StrEnum):
    """The part of the form a refusal is about; the sentence stands beside it."""

    OUTCOME = "outcome"
    REASON = "reason"
    NEXT = "next"
    NOTE = "note"
    FORM = "form"


REFUSAL_TEXT = {
    ContactRefusal.NO_OUTCOME: QT_TRANSLATE_NOOP("Contacts", "Choose an outcome first: press a digit from 1 to 9."),
    ContactRefusal.UNKNOWN_OUTCOME: QT_TRANSLATE_NOOP(
        "Contacts", "This outcome is no longer in use. Choose another one."
    ),
    ContactRefusal.REASON_MISSING: QT_TRANSLATE_NOOP("Contacts", "This outcome needs the customer's reason."),
    ContactRefusal.NEXT_CONTACT_MISSING: QT_TRANSLATE_NOOP("Contacts", "Choose when you promised to call back."),
    ContactRefusal.NEXT_CONTACT_PAST: QT_TRANSLATE_NOOP(
        "Contacts", "That time has already passed. Choose a later one."
    ),
    ContactRefusal.NEXT_CONTACT_AFTER_EXPIRY: QT_TRANSLATE_NOOP(
        "Contacts", "The policy will have expired by then. Choose an earlier time."
    ),
    ContactRefusal.NEXT_CONTACT_OUTSIDE_HOURS: QT_TRANSLATE_NOOP(
        "Contacts", "Calls are allowed from 09:00 to 21:00 only. Choose a time in between."
    ),
    ContactRefusal.NOTE_TOO_LONG: QT_TRANSLATE_NOOP("Contacts", "The note is too long to be saved. Please shorten it."),
    ContactRefusal.NOT_ON_MY_LIST: QT_TRANSLATE_NOOP(
        "Contacts", "This customer is no longer on your list. Your text is kept; tell your supervisor."
    ),
}

REFUSAL_FIELD = {
    ContactRefusal.NO_OUTCOME: Field.OUTCOME,
    ContactRefusal.UNKNOWN_OUTCOME: Field.OUTCOME,
    ContactRefusal.REASON_MISSING: Field.REASON,
    ContactRefusal.NEXT_CONTACT_MISSING: Field.NEXT,
    ContactRefusal.NEXT_CONTACT_PAST: Field.NEXT,
    ContactRefusal.NEXT_CONTACT_AFTER_EXPIRY: Field.NEXT,
    ContactRefusal.NEXT_CONTACT_OUTSIDE_HOURS: Field.NEXT,
    ContactRefusal.NOTE_TOO_LONG: Field.NOTE,
    ContactRefusal.NOT_ON_MY_LIST: Field.FORM,
}

MORNING = time(10)
LATE_AFTERNOON = time(17)
LEAST_NOTICE = timedelta(minutes=30)
LATER_DAYS = 3


class QuickTime(StrEnum):
    """The usual times for the next contact; each has a key."""

    TODAY = "today"
    TOMORROW = "tomorrow"
    LATER = "later"


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Contacts", text, None, count)


def refusal_text(refusal: ContactRefusal) -> str:
    """The sentence that says why a record is not saved, and the next step."""
    return _tr(REFUSAL_TEXT[refusal])


def quick_time(quick: QuickTime, now: datetime, zone: tzinfo) -> datetime | None:
    """The moment a usual time stands for, or None when it is too late for it today."""
    local = now.astimezone(zone)
    if quick is QuickTime.TODAY:
        at = datetime.combine(local.date(), LATE_AFTERNOON, zone)
        return at.astimezone(UTC) if at - now >= LEAST_NOTICE else None
    days = 1 if quick is QuickTime.TOMORROW else LATER_DAYS
    return datetime.combine(local.date() + timedelta(days=days), MORNING, zone).astimezone(UTC)


def quick_text(quick: QuickTime) -> str:
    """The words on the button of a usual time."""
    if quick is QuickTime.TODAY:
        return _tr("Today {time}").format(time=f"{LATE_AFTERNOON:%H:%M}")
    if quick is QuickTime.TOMORROW:
        return _tr("Tomorrow {time}").format(time=f"{MORNING:%H:%M}")
    return _tr("In %n day(s)", LATER_DAYS)


def moment_text(at: datetime, now: datetime, zone: tzinfo) -> str:
    """A moment as today 17:00, tomorrow 10:00 or with its date."""
    days = (at.astimezone(zone).date() - now.astimezone(zone).date()).days
    if days == 0:
        return _tr("today {time}").format(time=format_time(at, zone))
    if days == 1:
        return _tr("tomorrow {time}").format(time=format_time(at, zone))
    return format_day_time(at, zone)


def consequence(draft: ContactDraft, stage: str, due_on: date | None, now: datetime, zone: ZoneInfo) -> str:
    """What saving will do, said before it is done: the stage after, the next contact, and what is closed for good."""
    outcome = None if draft.outcome is None else catalogue.outcomes().get(draft.outcome)
    if outcome is None:
        return _tr("Press a digit to choose the outcome; what saving does is said here.")
    known = draft.reason if draft.reason in catalogue.reasons() else None
    outcome = catalogue.refined(outcome, known)
    parts = [_stage_sentence(outcome, stage), *_next_sentences(draft, outcome, due_on, now, zone)]
    return join_sentences(parts)


def _stage_sentence(outcome: Outcome, stage: str) -> str:
    after = outcome.stage_after
    if after is None or after == stage:
        return _tr("The stage stays “{stage}”.").format(stage=word(LabelKind.STAGE, stage))
    return _tr("The stage becomes “{stage}”.").format(stage=word(LabelKind.STAGE, after))


def _next_sentences(
    draft: ContactDraft, outcome: Outcome, due_on: date | None, now: datetime, zone: ZoneInfo
) -> list[str]:
    if outcome.stops_contact:
        return [_tr("The customer is not contacted again.")]
    sentences = [_tr("This number is not called until it is corrected.")] if outcome.blocks_number else []
    at = next_contact_at(draft, outcome, now, due_on, zone)
    if at is None:
        if outcome.needs_callback:
            return [*sentences, _tr("Choose when to call back.")]
        return sentences or [_tr("No next contact is planned.")]
    moment = moment_text(at, now, zone)
    if makes_promise(draft, outcome):
        return [*sentences, _tr("You promise to be in touch {time}.").format(time=moment)]
    kind = word(LabelKind.NEXT_STEP, outcome.next_step.kind) if outcome.next_step else _tr("contact")
    return [*sentences, _tr("Next: {step}, {time}.").format(step=kind, time=moment)]
