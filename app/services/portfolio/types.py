"""Values of the portfolio room: one policy term as a file states it, rows that are not taken and why, and the report of an import."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from app.services.store.refusals import Refused


class Column(StrEnum):
    """The columns of a portfolio file, in the order in which a row is handed on."""

    POLICY_NO = "policy_no"
    CUSTOMER_NO = "customer_no"
    NAME = "name"
    PHONE = "phone"
    LINE = "line"
    CHANNEL = "channel"
    PAYMENT = "payment"
    STARTS_ON = "starts_on"
    DUE_ON = "due_on"
    PREMIUM = "premium"
    RESULT = "result"
    RENEWED_PREMIUM = "renewed_premium"


HEADERS: dict[str, Column] = {
    "保單號碼": Column.POLICY_NO,
    "客戶編號": Column.CUSTOMER_NO,
    "要保人": Column.NAME,
    "手機": Column.PHONE,
    "險種": Column.LINE,
    "業務來源": Column.CHANNEL,
    "繳別": Column.PAYMENT,
    "起日": Column.STARTS_ON,
    "到期日": Column.DUE_ON,
    "保費": Column.PREMIUM,
    "結果": Column.RESULT,
    "續保保費": Column.RENEWED_PREMIUM,
}
"""The header words of the company's file."""

RETURNED_HEADERS = ("原檔行號", "未匯入原因")
"""Columns that our own list of rejected rows puts in front; they are passed over, so a mended list can be imported as it is."""

OPTIONAL = (Column.RESULT, Column.RENEWED_PREMIUM)
"""Columns of a renewal history; a portfolio leaves both out."""


class FileRefusal(StrEnum):
    """Why a whole file is not imported; `FileRefused.detail` names the header where one is meant."""

    MISSING = "missing"
    UNREADABLE = "unreadable"
    NOT_UTF8 = "not_utf8"
    EMPTY = "empty"
    MISSING_COLUMN = "missing_column"
    UNKNOWN_COLUMN = "unknown_column"
    REPEATED_COLUMN = "repeated_column"
    CHANGED_SINCE = "changed_since"
    UNWRITABLE = "unwritable"
    CANCELLED = "cancelled"


class FileRefused(Refused):
    """A file that is not imported; nothing of it has reached the database."""

    def __init__(self, reason: FileRefusal, detail: str = "") -> None:
        """Refuse for this reason; `detail` is the header word it is about, or empty."""
        super().__init__(reason)
        self.detail = detail


class RowReason(StrEnum):
    """Why one row is not taken."""

    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    EMPTY = "empty"
    UNPRINTABLE = "unprintable"
    FORMULA = "formula"
    NUMBER_DESTROYED = "number_destroyed"
    PHONE_INVALID = "phone_invalid"
    PHONE_ZERO_LOST = "phone_zero_lost"
    UNKNOWN_WORD = "unknown_word"
    DATE_INVALID = "date_invalid"
    DUE_NOT_AFTER_START = "due_not_after_start"
    PREMIUM_INVALID = "premium_invalid"
    RENEWED_PREMIUM_WITHOUT_RENEWAL = "renewed_premium_without_renewal"
    REPEATED = "repeated"


class PolicyTerm(NamedTuple):
    """One policy term; premiums in cents of the company's currency, `result` None while pending.

    A named tuple and not a dataclass: tens of thousands of them are made per file and sent on column by column.
    """

    policy_no: str
    customer_no: str
    name: str
    phone: str
    line: str
    channel: str
    payment: str
    starts_on: date
    due_on: date
    premium_cents: int
    result: str | None
    renewed_premium_cents: int | None


@dataclass(frozen=True, slots=True)
class RowRefusal:
    """One row that is not taken: the line of the file (1 = header), the reason and, where one is meant, the column."""

    line_no: int
    reason: RowReason
    column: Column | None = None


@dataclass(frozen=True, slots=True)
class CheckedFile:
    """A file that was read but not imported: its policy terms and the rows that are none."""

    terms: tuple[PolicyTerm, ...]
    rejected: tuple[RowRefusal, ...]


@dataclass(frozen=True, slots=True)
class FileLook:
    """What a file holds before it is imported: rows, different policies and customers, and what falls due soon.

    `due` counts the running terms that end within `LOOK_AHEAD_DAYS`, `due_premium_cents` is their premium; `samples` are
    the first terms as they stand in the file, so whoever shows them masks them; `columns` stand in the order of the file.
    """

    sha256: str
    columns: tuple[Column, ...]
    rows: int
    policies: int
    customers: int
    due: int
    due_premium_cents: int
    samples: tuple[PolicyTerm, ...]
    rejected: tuple[RowRefusal, ...]


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, in policy terms: new, changed, saying nothing new, or known under another customer (left alone).

    `customers` and `policies` are how many different ones the rows that were taken speak of.
    """

    batch_id: UUID
    sha256: str
    new: int
    changed: int
    same: int
    elsewhere: int
    customers: int
    policies: int
    rejected: tuple[RowRefusal, ...]


@dataclass(frozen=True, slots=True)
class ImportProgress:
    """How far an import is, in rows: read from the file, and taken over by the database so far."""

    rows_read: int
    rows_taken: int
