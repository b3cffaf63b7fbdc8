"""Words of the customer card: chips under the name, days to the due date, and the change of premium."""

from datetime import date, datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from app.services.calls.types import CallCard, PolicyLine
from app.services.store.labels import LabelKind
from app.ui.kit.language import format_date, format_day_time, format_decimal, format_money, format_time
from app.ui.kit.theme import Tone
from app.ui.kit.words import word

SOON_DAYS = 7
NEAR_DAYS = 14


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Customers", text, None, count)


def due_text(policy: PolicyLine, today: date) -> str:
    """The due date with the days left: 2026/12/02 (10 days left)."""
    days = (policy.due_on - today).days
    if days < 0:
        left = _tr("%n day(s) past due", -days)
    elif days == 0:
        left = _tr("due today")
    else:
        left = _tr("%n day(s) left", days)
    return _tr("{date} ({left})").format(date=format_date(policy.due_on), left=left)


def due_tone(policy: PolicyLine, today: date) -> Tone | None:
    """Red within a week of the due date or past it, amber within two."""
    days = (policy.due_on - today).days
    if days <= SOON_DAYS:
        return Tone.DANGER
    return Tone.AMBER if days <= NEAR_DAYS else None


def premium_text(policy: PolicyLine, currency: str) -> str:
    """The premium of the term that ends, with its change against the term before: NT$ 28,640 (+4.3 % on the year before)."""
    amount = format_money(policy.premium_cents, currency)
    before = policy.previous_premium_cents
    if not before:
        return amount
    change = (policy.premium_cents - before) / before * 100
    if round(change, 1) == 0:
        return _tr("{amount} (unchanged)").format(amount=amount)
    sign = "+" if change > 0 else "−"
    return _tr("{amount} ({sign}{percent}%)").format(amount=amount, sign=sign, percent=format_decimal(abs(change)))


def other_policies_text(policies: tuple[PolicyLine, ...]) -> str:
    """The person's other policies in one line, or that there are none."""
    if not policies:
        return _tr("None")
    return " · ".join(f"{word(LabelKind.LINE, policy.line)} {policy.policy_no}" for policy in policies)


def promise_text(card: CallCard, now: datetime, zone: tzinfo) -> str:
    """The open promise to call back, or that there is none."""
    if card.promise is None:
        return _tr("None")
    due = card.promise.due_at
    same_day = due.astimezone(zone).date() == now.astimezone(zone).date()
    if not same_day:
        return format_day_time(due, zone)
    return _tr("today {time}").format(time=format_time(due, zone))


def call_text(card: CallCard) -> str:
    """The text of the call button: Call 0912***345, or why there is nothing to call."""
    if card.dnc:
        return _tr("Do not call")
    if not card.phone_is_good:
        return _tr("Number is wrong")
    return _tr("Call {phone}").format(phone=card.masked_phone)
