"""What makes a row a policy term: dates, money, words of the company's file, and no term twice. No file, no session."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache

from app.services.portfolio.types import Column, PolicyTerm, RowReason, RowRefusal

LINES = {"機車": "motorbike", "小貨車": "van", "自用小客車": "car", "農業機械": "agricultural", "其他": "other"}
CHANNELS = {"業務員": "agent", "保險經紀人": "broker", "其他": "other"}
PAYMENTS = {"年繳": "yearly", "半年繳": "half_yearly", "其他": "other"}
RESULTS: dict[str, str | None] = {"": None, "已續保": "renewed", "未續保": "lost", "期中退保": "cancelled"}

PORTFOLIO_WIDTH = 10
HISTORY_WIDTH = 12
LONGEST_TEXT = 120

_MONEY = re.compile(r"([0-9]{1,11})(?:\.([0-9]{1,2}))?", re.ASCII)
_DESTROYED = re.compile(r"[0-9](?:\.[0-9]+)?[Ee]\+[0-9]+", re.ASCII)
_PHONE_PUNCTUATION = str.maketrans("", "", " -()")
_PHONE = re.compile(r"(?!9[0-9]{8}\Z)\+?[0-9]{8,15}", re.ASCII)
_PHONE_WITHOUT_ZERO = re.compile(r"9[0-9]{8}", re.ASCII)
_FORMULA_STARTS = ("=", "+", "-", "@")


class _UnfitError(Exception):
    """A cell that keeps its row from being taken."""

    def __init__(self, reason: RowReason, column: Column) -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.column = column


@lru_cache(maxsize=8192)
def iso_day(text: str) -> date | None:
    """Read YYYY-MM-DD and nothing else; a file holds few different days, so each is read once."""
    if [index for index, sign in enumerate(text) if sign == "-"] != [4, 7]:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def cents(text: str) -> int | None:
    """Read an amount of at most two decimals, never negative, as whole cents without a detour over binary fractions."""
    found = _MONEY.fullmatch(text)
    if found is None:
        return None
    whole, fraction = found.groups()
    return int(whole) * 100 + (int(fraction.ljust(2, "0")) if fraction else 0)


def _text(cell: str, column: Column) -> str:
    """The cell without invisible signs around it. Raises _UnfitError."""
    text = cell.strip()
    if not text.isascii():
        text = "".join(sign for sign in text if unicodedata.category(sign) != "Cf").strip()
    if not text:
        raise _UnfitError(RowReason.EMPTY, column)
    if len(text) > LONGEST_TEXT:
        raise _UnfitError(RowReason.TOO_LONG, column)
    if any(unicodedata.category(sign) == "Cc" for sign in text):
        raise _UnfitError(RowReason.UNPRINTABLE, column)
    if text.startswith(_FORMULA_STARTS):
        raise _UnfitError(RowReason.FORMULA, column)
    return text


def _number(cell: str, column: Column) -> str:
    """A policy or customer number in plain signs (full-width ones are folded). Raises _UnfitError."""
    text = unicodedata.normalize("NFKC", _text(cell, column))
    if _DESTROYED.fullmatch(text):
        raise _UnfitError(RowReason.NUMBER_DESTROYED, column)
    return text


def _plain(cell: str) -> bool:
    """Say whether a number needs no second look; nearly none in a file does."""
    return cell.isascii() and cell.isalnum() and len(cell) <= LONGEST_TEXT


def _phone(cell: str) -> str:
    """A number that can be dialled, punctuation taken out. Raises _UnfitError."""
    digits = unicodedata.normalize("NFKC", cell).strip().translate(_PHONE_PUNCTUATION)
    if not digits:
        raise _UnfitError(RowReason.EMPTY, Column.PHONE)
    if _PHONE_WITHOUT_ZERO.fullmatch(digits):
        raise _UnfitError(RowReason.PHONE_ZERO_LOST, Column.PHONE)
    if not _PHONE.fullmatch(digits):
        raise _UnfitError(RowReason.PHONE_INVALID, Column.PHONE)
    return digits


def _day(cell: str, column: Column) -> date:
    """A calendar day. Raises _UnfitError."""
    day = iso_day(cell.strip())
    if day is None:
        raise _UnfitError(RowReason.DATE_INVALID if cell.strip() else RowReason.EMPTY, column)
    return day


def _word(cell: str, words: dict[str, str], column: Column) -> str:
    """Our code for one of the file's words. Raises _UnfitError."""
    code = words.get(cell.strip())
    if code is None:
        raise _UnfitError(RowReason.UNKNOWN_WORD if cell.strip() else RowReason.EMPTY, column)
    return code


def _money(cell: str, column: Column) -> int:
    """An amount in cents. Raises _UnfitError."""
    amount = cents(cell.strip())
    if amount is None:
        raise _UnfitError(RowReason.PREMIUM_INVALID if cell.strip() else RowReason.EMPTY, column)
    return amount


def _outcome(row: Sequence[str]) -> tuple[str | None, int | None]:
    """How the term ended and the renewed premium in cents, from a row of a history. Raises _UnfitError."""
    word, amount = row[10].strip(), row[11].strip()
    if word not in RESULTS:
        raise _UnfitError(RowReason.UNKNOWN_WORD, Column.RESULT)
    result = RESULTS[word]
    if not amount:
        return result, None
    if result != "renewed":
        raise _UnfitError(RowReason.RENEWED_PREMIUM_WITHOUT_RENEWAL, Column.RENEWED_PREMIUM)
    return result, _money(amount, Column.RENEWED_PREMIUM)


def _term(row: Sequence[str]) -> PolicyTerm:
    """The row as a policy term. Raises _UnfitError for the first cell that does not fit.

    Cells that are as they should be take the short way; the careful reading is for the others.
    """
    policy_no, customer_no, name, phone = row[0], row[1], row[2], row[3]
    premium = cents(row[9])
    starts_on = iso_day(row[7]) or _day(row[7], Column.STARTS_ON)
    due_on = iso_day(row[8]) or _day(row[8], Column.DUE_ON)
    if due_on <= starts_on:
        raise _UnfitError(RowReason.DUE_NOT_AFTER_START, Column.DUE_ON)
    result, renewed_premium = _outcome(row) if len(row) == HISTORY_WIDTH else (None, None)
    return PolicyTerm(
        policy_no if _plain(policy_no) else _number(policy_no, Column.POLICY_NO),
        customer_no if _plain(customer_no) else _number(customer_no, Column.CUSTOMER_NO),
        name if name.isalpha() and len(name) <= LONGEST_TEXT else _text(name, Column.NAME),
        phone if _PHONE.fullmatch(phone) else _phone(phone),
        LINES.get(row[4]) or _word(row[4], LINES, Column.LINE),
        CHANNELS.get(row[5]) or _word(row[5], CHANNELS, Column.CHANNEL),
        PAYMENTS.get(row[6]) or _word(row[6], PAYMENTS, Column.PAYMENT),
        starts_on,
        due_on,
        _money(row[9], Column.PREMIUM) if premium is None else premium,
        result,
        renewed_premium,
    )


def check_row(row: Sequence[str], line_no: int) -> PolicyTerm | RowRefusal:
    """Turn the cells of one row, in the order of `Column`, into a policy term or the reason why it is none."""
    if len(row) not in (PORTFOLIO_WIDTH, HISTORY_WIDTH):
        return RowRefusal(line_no, RowReason.TOO_SHORT if len(row) < HISTORY_WIDTH else RowReason.TOO_LONG)
    try:
        return _term(row)
    except _UnfitError as unfit:
        return RowRefusal(line_no, unfit.reason, unfit.column)


def check_rows(rows: Iterable[tuple[int, Sequence[str]]]) -> Iterator[PolicyTerm | RowRefusal]:
    """Check numbered rows one by one; the second row of the same term (policy number and due date) is not taken."""
    seen: set[tuple[str, date]] = set()
    for line_no, row in rows:
        checked = check_row(row, line_no)
        if isinstance(checked, PolicyTerm):
            key = (checked.policy_no, checked.due_on)
            if key in seen:
                checked = RowRefusal(line_no, RowReason.REPEATED, Column.POLICY_NO)
            else:
                seen.add(key)
        yield checked
