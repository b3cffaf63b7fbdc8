"""Words of the team overview."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from app.services.contacts.catalogue import label
from app.services.performance.types import Rate
from app.services.store.labels import LabelKind
from app.services.team.types import AgentLine
from app.ui.kit.language import format_percent
from app.ui.kit.words import spoken, word

NO_FIGURE = "—"
STALE_MINUTES = 60
"""A laptop silent for an hour during the day is shown as a question, not as a zero."""
LOW_RATE = 0.65
"""Renewal rate of matured terms below which a line is red (peers e1, lights: under 65 per cent is a warning)."""


def percent(ratio: Rate, digits: int = 1) -> str:
    """A share in per cent, or a dash when there is nothing to divide by."""
    return NO_FIGURE if ratio.value is None else format_percent(float(ratio.value), digits)


def rate_tone(line: AgentLine) -> str | None:
    """Red for a low rate over enough matured terms; a small sample is never judged."""
    value = line.renewal_rate.value
    if line.is_small_sample or value is None:
        return "muted" if line.is_small_sample else None
    return "danger" if value < LOW_RATE else None


def rate_text(line: AgentLine) -> str:
    """The rate; a small sample carries its size instead of pretending precision."""
    text = percent(line.renewal_rate, 0)
    if line.is_small_sample and line.renewal_rate.value is not None:
        return f"{text} (n={line.renewal_rate.denominator})"
    return text


def age_text(seen_at: datetime | None, now: datetime) -> str:
    """How old a person's figures are, in words."""
    if seen_at is None:
        return QCoreApplication.translate("Team", "never")
    minutes = int((now - seen_at).total_seconds() // 60)
    if minutes < 1:
        return QCoreApplication.translate("Team", "just now")
    if minutes < STALE_MINUTES:
        return QCoreApplication.translate("Team", "%n minute(s) ago", None, minutes)
    hours = minutes // 60
    if hours < 24:  # noqa: PLR2004 - a day
        return QCoreApplication.translate("Team", "%n hour(s) ago", None, hours)
    return QCoreApplication.translate("Team", "%n day(s) ago", None, hours // 24)


def age_tone(seen_at: datetime | None, now: datetime) -> str:
    """Green while fresh, amber when the figures may be behind."""
    if seen_at is None or now - seen_at > timedelta(minutes=STALE_MINUTES):
        return "amber"
    return "ok"


def code_text(code: str) -> str:
    """An outcome or a refusal reason, in the language on screen."""
    return label(code, spoken())


def stage_text(code: str) -> str:
    """A stage of the renewal task, in the language on screen."""
    return word(LabelKind.STAGE, code)
