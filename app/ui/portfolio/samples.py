"""How a policy term of a file is shown before it is imported: as it will look later, name and phone number masked."""

from collections.abc import Callable

from app.services.customers.rules import masked_phone
from app.services.portfolio.types import Column, PolicyTerm
from app.services.store.labels import LabelKind
from app.ui.kit.language import format_date, format_money
from app.ui.kit.words import word

HIDDEN = "○"
PENDING = "pending"


def masked_name(name: str) -> str:
    """A name of which only the first sign can be read."""
    return name[:1] + HIDDEN * (len(name) - 1)


def sample_text(term: PolicyTerm, column: Column, currency: str) -> str:
    """The words of one cell."""
    return _CELLS[column](term, currency)


_CELLS: dict[Column, Callable[[PolicyTerm, str], str]] = {
    Column.POLICY_NO: lambda term, _currency: term.policy_no,
    Column.CUSTOMER_NO: lambda term, _currency: term.customer_no,
    Column.NAME: lambda term, _currency: masked_name(term.name),
    Column.PHONE: lambda term, _currency: masked_phone(term.phone),
    Column.LINE: lambda term, _currency: word(LabelKind.LINE, term.line),
    Column.CHANNEL: lambda term, _currency: word(LabelKind.CHANNEL, term.channel),
    Column.PAYMENT: lambda term, _currency: word(LabelKind.PAYMENT, term.payment),
    Column.STARTS_ON: lambda term, _currency: format_date(term.starts_on),
    Column.DUE_ON: lambda term, _currency: format_date(term.due_on),
    Column.PREMIUM: lambda term, currency: format_money(term.premium_cents, currency),
    Column.RESULT: lambda term, _currency: word(LabelKind.RESULT, term.result or PENDING),
    Column.RENEWED_PREMIUM: lambda term, currency: (
        "" if term.renewed_premium_cents is None else format_money(term.renewed_premium_cents, currency)
    ),
}
