"""Words of what needs a look and of the outbox: what was meant, why it was not taken, what a person can do."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from app.services.contacts.catalogue import label
from app.services.store.labels import LabelKind
from app.services.store.refusals import Refused, StoreRefusal
from app.services.sync.types import (
    FieldValue,
    OutboxRow,
    ProblemReason,
    ProblemRow,
    RefusedRecord,
    SendState,
    SyncRefusal,
)
from app.ui.kit.language import QT_TRANSLATE_NOOP, format_datetime, format_duration
from app.ui.kit.theme import Tone
from app.ui.kit.words import spoken, word
from app.ui.sync.texts import kind_text

_SHORT_REASON = {
    ProblemReason.CONFLICT: QT_TRANSLATE_NOOP("Sync", "Changed on both sides"),
    ProblemReason.NOT_YOURS: QT_TRANSLATE_NOOP("Sync", "Not your customer"),
    ProblemReason.ID_COLLISION: QT_TRANSLATE_NOOP("Sync", "Number used twice"),
    ProblemReason.MALFORMED: QT_TRANSLATE_NOOP("Sync", "Not readable"),
    ProblemReason.UNKNOWN_KIND: QT_TRANSLATE_NOOP("Sync", "Server too old"),
    ProblemReason.UNKNOWN_VERSION: QT_TRANSLATE_NOOP("Sync", "Server too old"),
    ProblemReason.NOT_EDITABLE: QT_TRANSLATE_NOOP("Sync", "Cannot be changed"),
    ProblemReason.OTHER: QT_TRANSLATE_NOOP("Sync", "Not taken"),
}

_REASON = {
    ProblemReason.CONFLICT: QT_TRANSLATE_NOOP(
        "Sync", "Somebody else changed the same thing before yours arrived. Theirs holds until you decide."
    ),
    ProblemReason.NOT_YOURS: QT_TRANSLATE_NOOP(
        "Sync",
        "The customer was not on your list when this was written, so the server did not take it. It is kept here; give it to whoever has the customer now.",
    ),
    ProblemReason.ID_COLLISION: QT_TRANSLATE_NOOP(
        "Sync",
        "The server has another record under the same number. What you wrote is kept here; enter it again if the history lacks it.",
    ),
    ProblemReason.MALFORMED: QT_TRANSLATE_NOOP(
        "Sync", "The server could not read this. What you wrote is kept here; please tell your administrator."
    ),
    ProblemReason.UNKNOWN_KIND: QT_TRANSLATE_NOOP(
        "Sync",
        "The server is older than this program and does not know this kind of entry. What you wrote is kept here; please tell your administrator.",
    ),
    ProblemReason.UNKNOWN_VERSION: QT_TRANSLATE_NOOP(
        "Sync",
        "The server is older than this program and does not know this kind of entry. What you wrote is kept here; please tell your administrator.",
    ),
    ProblemReason.NOT_EDITABLE: QT_TRANSLATE_NOOP(
        "Sync", "This cannot be changed from here: it comes from the company's own system."
    ),
    ProblemReason.OTHER: QT_TRANSLATE_NOOP(
        "Sync",
        "The server did not take this, for a reason this version does not know. What you wrote is kept here; please tell your administrator.",
    ),
}

_REFUSAL = {
    SyncRefusal.ALREADY_SETTLED: QT_TRANSLATE_NOOP("Sync", "This has been settled already."),
    SyncRefusal.NOT_ON_MY_LIST: QT_TRANSLATE_NOOP(
        "Sync", "The customer is no longer on your list; what their specialist entered stays."
    ),
    SyncRefusal.STAGE_MOVED_ON: QT_TRANSLATE_NOOP(
        "Sync", "The renewal has moved on since; yours no longer fits its stage."
    ),
    SyncRefusal.NOT_EDITABLE: QT_TRANSLATE_NOOP("Sync", "This cannot be sent again."),
}

_FIELD = {
    "phone": QT_TRANSLATE_NOOP("Sync", "Phone number"),
    "phone_state": QT_TRANSLATE_NOOP("Sync", "State of the number"),
    "dnc": QT_TRANSLATE_NOOP("Sync", "Do not contact"),
    "stage": QT_TRANSLATE_NOOP("Sync", "Renewal stage"),
    "next_at": QT_TRANSLATE_NOOP("Sync", "Next contact"),
    "state": QT_TRANSLATE_NOOP("Sync", "Promised callback"),
}

_VALUE = {
    ("phone_state", "ok"): QT_TRANSLATE_NOOP("Sync", "may be called"),
    ("phone_state", "bad"): QT_TRANSLATE_NOOP("Sync", "is wrong"),
    ("state", "open"): QT_TRANSLATE_NOOP("Sync", "still to be kept"),
    ("state", "kept"): QT_TRANSLATE_NOOP("Sync", "kept"),
    ("state", "cancelled"): QT_TRANSLATE_NOOP("Sync", "cancelled"),
}

_SEND_STATE = {
    SendState.WAITING: (QT_TRANSLATE_NOOP("Sync", "To send"), Tone.INFO),
    SendState.ARRIVED: (QT_TRANSLATE_NOOP("Sync", "Arrived"), Tone.OK),
    SendState.CONFLICT: (QT_TRANSLATE_NOOP("Sync", "Changed on both sides"), Tone.AMBER),
    SendState.REFUSED: (QT_TRANSLATE_NOOP("Sync", "Not taken"), Tone.DANGER),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Sync", text)


def who_text(name: str | None) -> str:
    """The customer, or that they are no longer on the list."""
    return name or _tr("No longer on your list")


def title_text(row: ProblemRow) -> str:
    """What was meant: the field where it is one, else the kind of the entry."""
    if len(row.edits) == 1:
        return field_text(row.edits[0].field)
    return kind_text(row.kind)


def short_reason(reason: ProblemReason) -> str:
    """Why it needs a look, in a word."""
    return _tr(_SHORT_REASON[reason])


def has_choice(row: ProblemRow) -> bool:
    """Whether there is a value of mine that could be sent again."""
    return any(edit.blocked is None for edit in row.edits)


def reason_text(row: ProblemRow) -> str:
    """Why it needs a look, and what may be done, in whole sentences."""
    if row.reason is ProblemReason.CONFLICT and not has_choice(row):
        return _tr("Somebody else changed the same thing before yours arrived. Theirs stays.")
    return _tr(_REASON[row.reason])


def reason_tone(reason: ProblemReason) -> Tone:
    """A conflict waits for a choice; anything else was not taken."""
    return Tone.AMBER if reason is ProblemReason.CONFLICT else Tone.DANGER


def field_text(field: str) -> str:
    """A field in words; one of a newer version stands for itself."""
    return _tr(_FIELD[field]) if field in _FIELD else field


def value_text(field: str, value: FieldValue, zone: tzinfo) -> str:
    """A value of a field in words."""
    if isinstance(value, bool):
        return _tr("yes") if value else _tr("no")
    if isinstance(value, datetime):
        return format_datetime(value, zone)
    if not value:
        return _tr("nothing")
    if field == "stage":
        return word(LabelKind.STAGE, value)
    known = _VALUE.get((field, value))
    return value if known is None else _tr(known)


def record_facts(record: RefusedRecord) -> list[tuple[str, str]]:
    """What a contact record said, apart from its note."""
    facts = [(_tr("Outcome"), label(record.outcome, spoken()))]
    if record.reason:
        facts.append((_tr("Reason"), label(record.reason, spoken())))
    facts.append((_tr("Contact by"), word(LabelKind.CONTACT_CHANNEL, record.channel)))
    if record.intention:
        facts.append((_tr("Intention"), word(LabelKind.INTENTION, record.intention)))
    if record.talk_seconds:
        facts.append((_tr("Length of the call"), format_duration(record.talk_seconds)))
    return facts


def refusal_text(refusal: SyncRefusal) -> str:
    """The sentence that says why something cannot be done."""
    return _tr(_REFUSAL[refusal])


def not_done(refused: Refused) -> str:
    """The sentence when a decision was refused."""
    if isinstance(refused.reason, SyncRefusal):
        return refusal_text(refused.reason)
    if refused.reason is StoreRefusal.DISK_FULL:
        return _tr("The disk is full. Nothing was changed; make room and try again.")
    return _tr("Your role cannot do this. Nothing was changed.")


def state_text(row: OutboxRow) -> str:
    """How far an entry of the outbox has come."""
    if row.reason is not None:
        return short_reason(row.reason)
    return _tr(_SEND_STATE[row.state][0])


def state_tone(row: OutboxRow) -> str:
    """The colour of that; what has been settled stands back."""
    if row.reason is not None and not row.needs_look:
        return Tone.MUTED
    return _SEND_STATE[row.state][1]
