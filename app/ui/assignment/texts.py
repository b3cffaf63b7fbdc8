"""Words of handing customers out: days left, premium bands, classes, what could not be met, and what was done."""

from PySide6.QtCore import QCoreApplication

from app.services.assignment.types import AssignmentRefusal, Band, Bucket, ClassKey, ClassSpread, Proposal, Shortfall
from app.services.remote.types import RemoteTrouble
from app.services.store.labels import LabelKind
from app.ui.assignment.state import Done, Errand
from app.ui.kit.language import QT_TRANSLATE_NOOP, format_number, join_sentences
from app.ui.kit.line_trouble import trouble_text
from app.ui.kit.words import word

_BANDS = {
    Band.LOW: QT_TRANSLATE_NOOP("Assignment", "low premium"),
    Band.MIDDLE: QT_TRANSLATE_NOOP("Assignment", "middle premium"),
    Band.HIGH: QT_TRANSLATE_NOOP("Assignment", "high premium"),
}
_REFUSALS = {
    AssignmentRefusal.NOBODY_ON_DUTY: QT_TRANSLATE_NOOP(
        "Assignment", "No specialist of your groups is on duty, so nobody can be given customers."
    ),
    AssignmentRefusal.NO_CUSTOMERS: QT_TRANSLATE_NOOP(
        "Assignment",
        "Every customer due in these days has a specialist already. Choose later days, or import the new portfolio file first.",
    ),
    AssignmentRefusal.CHANGED_SINCE: QT_TRANSLATE_NOOP(
        "Assignment",
        "Meanwhile somebody else has handed out customers of this proposal, so nothing was written. Here is a new proposal.",
    ),
}
_ERRANDS = {
    Errand.ROSTER: QT_TRANSLATE_NOOP("Assignment", "Asking who is on duty …"),
    Errand.PROPOSAL: QT_TRANSLATE_NOOP("Assignment", "Working out a proposal …"),
    Errand.CONFIRMATION: QT_TRANSLATE_NOOP("Assignment", "Handing the customers out …"),
}


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Assignment", text, None, count)


def bucket_text(bucket: Bucket) -> str:
    """The days left until the earliest policy expires: 0–6, 7–13 … later."""
    if bucket is Bucket.LATER:
        return _tr("later")
    buckets = list(Bucket)
    place = buckets.index(bucket)
    first = buckets[place - 1] + 1 if place else 0
    return f"{first}–{int(bucket)}"


def class_text(key: ClassKey) -> str:
    """A class of customers: line, days left, premium band."""
    line = word(LabelKind.LINE, key.line)
    days = (
        bucket_text(key.bucket)
        if key.bucket is Bucket.LATER
        else _tr("{days} days").format(days=bucket_text(key.bucket))
    )
    return f"{line} · {days} · {_tr(_BANDS[key.band])}"


def range_text(spread: ClassSpread) -> str:
    """How many of a class one person is given: 12, or 12–13."""
    if spread.fewest == spread.most:
        return format_number(spread.most)
    return f"{format_number(spread.fewest)}–{format_number(spread.most)}"


def errand_text(errand: Errand) -> str:
    """What is under way."""
    return _tr(_ERRANDS[errand])


def refusal_text(trouble: AssignmentRefusal | RemoteTrouble) -> str:
    """Why a step was not done, with the next step."""
    if isinstance(trouble, RemoteTrouble):
        again = _tr("Customers are handed out all at once or not at all; proposing again does no harm.")
        return join_sentences([trouble_text(trouble), again])
    return _tr(_REFUSALS[trouble])


def shortfall_texts(proposal: Proposal) -> tuple[str, ...]:
    """The wishes of the dealing that could not be met, and why; without any that everything was met."""
    texts = {
        Shortfall.LAST_OWNER_AWAY: lambda count: _tr(
            "%Ln customer(s) change hands because their specialist is not on duty here.", count
        ),
        Shortfall.LAST_OWNER_FULL: lambda count: _tr(
            "%Ln customer(s) change hands because their specialist has the full share of the class.", count
        ),
        Shortfall.LOADS_DIFFER: lambda count: _tr(
            "The totals stay %Ln customer(s) apart because some people hold more already.", count
        ),
    }
    found = tuple(texts[reason](count) for reason, count in proposal.shortfalls.items())
    return found or (_tr("Every rule is met."),)


def done_text(done: Done) -> str:
    """What was carried out."""
    sentences = [
        _tr(
            "%Ln customer(s) handed out, to {people} of the specialists on duty.",
            done.counts.assigned + done.counts.moved,
        ).format(people=format_number(done.people)),
        _tr("%Ln renewal task(s) opened.", done.counts.opened),
        _tr("Their lists arrive with the next sync."),
    ]
    return join_sentences(sentences)
