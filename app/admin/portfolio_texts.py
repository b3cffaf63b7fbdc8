"""What is said of a portfolio file: its figures, what came of its import, and the rows and files that were not taken."""

from collections import Counter
from collections.abc import Sequence
from datetime import date

from app.admin.tables import money
from app.services.portfolio.figures import HORIZON_DAYS, desk_figures, terms_in_force
from app.services.portfolio.types import (
    HEADERS,
    FileRefusal,
    FileRefused,
    ImportReport,
    PolicyTerm,
    RowReason,
    RowRefusal,
)

SHOWN_REFUSALS = 20

_WORDS = {column: word for word, column in HEADERS.items()}

ROW_TEXTS = {
    RowReason.TOO_SHORT: "fewer cells than the header",
    RowReason.TOO_LONG: "more than fits",
    RowReason.EMPTY: "nothing there",
    RowReason.UNPRINTABLE: "control characters",
    RowReason.FORMULA: "a formula, not a value",
    RowReason.NUMBER_DESTROYED: "a number that a spreadsheet has rounded",
    RowReason.PHONE_INVALID: "not a phone number",
    RowReason.PHONE_ZERO_LOST: "a phone number that lost its leading zero",
    RowReason.UNKNOWN_WORD: "a word that is not known",
    RowReason.DATE_INVALID: "not a day (YYYY-MM-DD)",
    RowReason.DUE_NOT_AFTER_START: "not after the start",
    RowReason.PREMIUM_INVALID: "not an amount with at most two decimals",
    RowReason.RENEWED_PREMIUM_WITHOUT_RENEWAL: "given although not renewed",
    RowReason.REPEATED: "the same term again",
}

FILE_TEXTS = {
    FileRefusal.MISSING: "There is no such file.",
    FileRefusal.UNREADABLE: "The file cannot be read; it is damaged or of another kind.",
    FileRefusal.NOT_UTF8: "The file is not in UTF-8.",
    FileRefusal.EMPTY: "The file has no header.",
    FileRefusal.MISSING_COLUMN: "The column {detail} is missing.",
    FileRefusal.UNKNOWN_COLUMN: "The column “{detail}” is not known.",
    FileRefusal.REPEATED_COLUMN: "The column {detail} stands there twice.",
    FileRefusal.CHANGED_SINCE: "The file has changed since it was looked at.",
    FileRefusal.UNWRITABLE: "The list cannot be saved there.",
    FileRefusal.CANCELLED: "The import was cancelled.",
}


def figures_text(terms: Sequence[PolicyTerm], day: date) -> str:
    """The desk of that day as it follows from the terms of a file."""
    figures = desk_figures(terms_in_force(terms, day), day)
    lines = ", ".join(f"{line} {count:,}" for line, count in sorted(figures.due_by_line.items()))
    return "\n".join(
        (
            f"{day}: {figures.policies:,} policies of {figures.customers:,} customers in force, {figures.due_today:,} due today",
            f"due within 7 / 14 / {HORIZON_DAYS} / 60 days: "
            + " / ".join(f"{figures.due_within(days):,}" for days in (7, 14, HORIZON_DAYS, 60)),
            f"within {HORIZON_DAYS} days: premium {money(figures.due_premium_cents)}; {lines or 'nothing'}",
        )
    )


def report_text(report: ImportReport) -> str:
    """What an import did."""
    return (
        f"{report.policies:,} policies of {report.customers:,} customers: {report.new:,} terms new, {report.changed:,} changed,"
        f" {report.same:,} as before, {report.elsewhere:,} under another customer (left alone)\n"
        f"batch {report.batch_id}, sha256 {report.sha256}"
    )


def refusals_text(rejected: Sequence[RowRefusal]) -> str:
    """The rows that were not taken: how many for which reason, and the first of them by line."""
    if not rejected:
        return "Every row was taken."
    counts = Counter(refusal.reason for refusal in rejected)
    lines = [f"{len(rejected):,} rows were not taken:"]
    lines += [f"  {count:,} × {ROW_TEXTS[reason]}" for reason, count in counts.most_common()]
    lines += [f"  line {refusal.line_no}: {_row_text(refusal)}" for refusal in rejected[:SHOWN_REFUSALS]]
    if len(rejected) > SHOWN_REFUSALS:
        lines.append(f"  … and {len(rejected) - SHOWN_REFUSALS:,} more")
    return "\n".join(lines)


def _row_text(refusal: RowRefusal) -> str:
    text = ROW_TEXTS[refusal.reason]
    return text if refusal.column is None else f"{_WORDS[refusal.column]}: {text}"


def refused_text(refused: FileRefused) -> str:
    """Why the whole file was not taken."""
    return FILE_TEXTS[FileRefusal(refused.reason)].format(detail=refused.detail)
