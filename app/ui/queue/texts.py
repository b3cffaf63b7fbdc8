"""Words of the queue: sections, chips, the rule that holds a customer, the sentence why, and why the list is empty."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from app.services.queue.types import Hold, QueueRow, QueueView, Section, Tier, Why
from app.ui.kit.language import QT_TRANSLATE_NOOP, format_day, format_day_time, format_time, join_sentences
from app.ui.kit.theme import Tone

SOON_DAYS = 7
NEAR_DAYS = 14

SECTION_TEXT = {
    Section.PROMISED: QT_TRANSLATE_NOOP("Queue", "Agreed"),
    Section.FIRST_CONTACT: QT_TRANSLATE_NOOP("Queue", "First"),
    Section.FOLLOW_UP: QT_TRANSLATE_NOOP("Queue", "Follow"),
    Section.CLOSING: QT_TRANSLATE_NOOP("Queue", "Close"),
}

HOLD_TEXT = {
    Hold.DO_NOT_CALL: QT_TRANSLATE_NOOP("Queue", "Do not call"),
    Hold.BAD_NUMBER: QT_TRANSLATE_NOOP("Queue", "Number to be corrected"),
    Hold.COOLING_DOWN: QT_TRANSLATE_NOOP("Queue", "Resting"),
    Hold.SETTLED: QT_TRANSLATE_NOOP("Queue", "Settled"),
}

HOLD_SENTENCE = {
    Hold.DO_NOT_CALL: QT_TRANSLATE_NOOP("Queue", "Asked not to be contacted again."),
    Hold.BAD_NUMBER: QT_TRANSLATE_NOOP("Queue", "The number is wrong and has to be corrected before anybody can call."),
    Hold.COOLING_DOWN: QT_TRANSLATE_NOOP(
        "Queue", "Left in peace for now: contacted recently, or a later time was agreed."
    ),
    Hold.SETTLED: QT_TRANSLATE_NOOP(
        "Queue", "Nothing to call about: the renewal is settled, or the next step is your supervisor's."
    ),
}


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Queue", text, None, count)


def section_name(section: Section) -> str:
    """The short name of a part of the list."""
    return _tr(SECTION_TEXT[section])


def days_left_text(days: int) -> str:
    """How long the policy still runs, as short as a chip needs."""
    if days < 0:
        return _tr("%n day(s) past due", -days)
    if days == 0:
        return _tr("Due today")
    return _tr("%n day(s) left", days)


def attempt_text(attempts: int) -> str:
    """Which attempt the next call will be."""
    return _tr("First try") if attempts == 0 else _tr("Try %n", attempts + 1)


def due_tone(days: int) -> Tone:
    """Red within a week of the due date or past it, amber within two, otherwise no colour."""
    if days <= SOON_DAYS:
        return Tone.DANGER
    return Tone.AMBER if days <= NEAR_DAYS else Tone.MUTED


def moment_text(at: datetime, now: datetime, zone: tzinfo) -> str:
    """A time of today as 14:00, of another day with its date."""
    same_day = at.astimezone(zone).date() == now.astimezone(zone).date()
    return format_time(at, zone) if same_day else format_day_time(at, zone)


def chip_text(row: QueueRow, now: datetime, zone: tzinfo) -> str:
    """What the chip of a row says: the rule that holds, the promised time, or the days left."""
    if row.why.hold is not None:
        return _tr(HOLD_TEXT[row.why.hold])
    if row.facts.promise_at is not None:
        return _tr("Call back {time}").format(time=moment_text(row.facts.promise_at, now, zone))
    return days_left_text(row.days_left)


def chip_tone(row: QueueRow, now: datetime, zone: tzinfo) -> Tone:
    """Red is late or about to lapse, amber is soon; held customers carry no colour."""
    if row.why.hold is not None:
        return Tone.MUTED
    promise = row.facts.promise_at
    if promise is None:
        return due_tone(row.days_left)
    if promise <= now:
        return Tone.DANGER
    return Tone.AMBER if promise.astimezone(zone).date() == now.astimezone(zone).date() else Tone.INFO


def second_line(row: QueueRow) -> str:
    """Due date, days left and attempt under the name."""
    return _tr("Due {date} · {left} · {attempt}").format(
        date=format_day(row.facts.due_on), left=days_left_text(row.days_left), attempt=attempt_text(row.facts.attempts)
    )


def policy_tail(policy_no: str, policies: int) -> str:
    """The last digits of the policy number, and how many further policies the call is about."""
    tail = f"**{policy_no[-4:]}" if len(policy_no) > len("0000") else policy_no
    return tail if policies <= 1 else f"{tail} +{policies - 1}"


def why_sentence(why: Why, now: datetime, zone: tzinfo) -> str:
    """One true sentence from the terms that made the rank."""
    if why.hold is not None:
        return _hold_sentence(why, why.hold, now, zone)
    if why.tier is Tier.PROMISE_DUE and why.promise_at is not None:
        return _promise_sentence(why.promise_at, now, zone)
    if why.tier is Tier.EXPIRES_SOON:
        return _expiry_sentence(why)
    if why.tier is Tier.FIRST_CONTACT_LATE:
        return _tr("Nobody has been in contact yet; the first contact was due %n day(s) ago.", why.days_late or 0)
    if why.tier is Tier.PROMISE_LATER and why.promise_at is not None:
        moment = moment_text(why.promise_at, now, zone)
        return _tr("You promised to call back at {time}; nothing is due before then.").format(time=moment)
    return _score_sentence(why)


def _promise_sentence(promise_at: datetime, now: datetime, zone: tzinfo) -> str:
    moment = moment_text(promise_at, now, zone)
    if promise_at <= now:
        return _tr("You promised to call back at {time}, and that time has come.").format(time=moment)
    return _tr("You promised to call back at {time}.").format(time=moment)


def _expiry_sentence(why: Why) -> str:
    if why.days_left == 0:
        return _tr("Expires today; only call-backs that are due come before it.")
    return _tr("Expires in %n day(s); only call-backs that are due come before it.", why.days_left)


def _score_sentence(why: Why) -> str:
    parts = [days_left_text(why.days_left), attempt_text(why.attempts)]
    if why.premium_rank_percent is not None:
        parts.insert(1, _tr("premium among the top {percent}% of your list").format(percent=why.premium_rank_percent))
    return _tr("Ranked by {terms}.").format(terms=_tr(", ").join(parts))


def _hold_sentence(why: Why, hold: Hold, now: datetime, zone: tzinfo) -> str:
    sentence = _tr(HOLD_SENTENCE[hold])
    if why.hold_until is None:
        return sentence
    return join_sentences(
        [sentence, _tr("Free again from {time}.").format(time=moment_text(why.hold_until, now, zone))]
    )


def held_counts(view: QueueView) -> str:
    """How many are held, by rule: Do not call 3 · Resting 5."""
    return " · ".join(f"{_tr(HOLD_TEXT[hold])} {n}" for hold, n in view.held.items() if n)


def empty_title(view: QueueView, query: str, section: Section | None) -> str:
    """Why the list shows nobody, in a few words."""
    if query:
        return _tr("Nobody on your list matches “{text}”.").format(text=query)
    if section is not None and view.rows:
        return _tr("Nobody is in this part of the list.")
    return _tr("Everybody on your list is done.") if view.done_today else _tr("Nobody may be called now.")


def empty_reason(view: QueueView, query: str, section: Section | None) -> str:
    """What is behind the empty list and what to do about it."""
    if query:
        return _tr("Try part of the name, a policy number, or the last digits of the phone. Esc clears the filter.")
    if section is not None and view.rows:
        return _tr("Choose another part above to go on.")
    if view.held and sum(view.held.values()):
        return _tr("Held back by a rule: {counts}.").format(counts=held_counts(view))
    return _tr("No customers have been assigned to you yet. Ask your supervisor, or wait for the next sync.")
