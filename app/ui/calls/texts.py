"""Words of working a call: what the script is filled with, and what is said about saving."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from app.services.access.rules import AccessRefusal
from app.services.calls.types import CallCard
from app.services.contacts.types import ContactRefusal
from app.services.customers.types import CustomerRefusal
from app.services.store.labels import LabelKind
from app.services.store.refusals import Refused, StoreRefusal
from app.ui.contacts.texts import REFUSAL_FIELD, Field, refusal_text
from app.ui.kit.language import format_date, format_money
from app.ui.kit.words import word


def _tr(text: str) -> str:
    return QCoreApplication.translate("Calls", text)


def spoken_values(card: CallCard, currency: str) -> Mapping[str, str]:
    """What the places of a script are filled with, in words: lines by name, dates and money as the language writes them."""
    values = dict(card.script_values)
    if "product" in values:
        values["product"] = word(LabelKind.PRODUCT, values["product"])
    if "expiry_date" in values:
        values["expiry_date"] = format_date(date.fromisoformat(values["expiry_date"]))
    if "old_premium" in values:
        values["old_premium"] = format_money(int(Decimal(values["old_premium"]) * 100), currency)
    return values


def refusal(refused: Refused) -> tuple[Field, str]:
    """Where a refusal is shown, and the sentence that says why and what to do."""
    reason = refused.reason
    if isinstance(reason, ContactRefusal):
        return REFUSAL_FIELD[reason], refusal_text(reason)
    if isinstance(reason, AccessRefusal):
        return Field.FORM, _tr("Your role does not make calls. Your text is kept; ask your administrator.")
    if isinstance(reason, StoreRefusal) and reason is StoreRefusal.DISK_FULL:
        return Field.FORM, _tr("The disk is full. Your text is kept; make room and save again.")
    return Field.FORM, not_saved()


def not_dialled(refused: Refused) -> str:
    """The sentence when a customer may not be called."""
    if refused.reason is CustomerRefusal.MAY_NOT_BE_CALLED:
        return _tr("This customer may not be called: the number is blocked, or they asked not to be contacted.")
    return _tr("This customer is no longer on your list.")


def dial_yourself() -> str:
    """The sentence when this computer has no phone program."""
    return _tr(
        "No program on this computer takes phone calls. The number is shown for half a minute; dial it on your phone."
    )


def not_saved() -> str:
    """The sentence when saving failed for a reason nobody foresaw."""
    return _tr("The record could not be saved. Your text is kept; press Ctrl+Enter to try again.")
