"""Words of the import: why a row or a file is not taken, what a file holds, and what came of it."""

from PySide6.QtCore import QCoreApplication

from app.services.portfolio.types import (
    HEADERS,
    FileRefusal,
    FileRefused,
    ImportReport,
    RowReason,
    RowRefusal,
)
from app.services.remote.types import RemoteTrouble
from app.ui.kit.language import QT_TRANSLATE_NOOP, format_number, join_sentences
from app.ui.kit.line_trouble import trouble_text

HEADER_WORDS = {column: header for header, column in HEADERS.items()}
"""What the company's file calls a column; it is a word of the file and the same in every language."""

_ROWS = {
    RowReason.TOO_SHORT: QT_TRANSLATE_NOOP("Portfolio", "The row has fewer cells than the header"),
    RowReason.TOO_LONG: QT_TRANSLATE_NOOP("Portfolio", "More than fits"),
    RowReason.EMPTY: QT_TRANSLATE_NOOP("Portfolio", "Nothing there"),
    RowReason.UNPRINTABLE: QT_TRANSLATE_NOOP("Portfolio", "Holds signs that cannot be printed"),
    RowReason.FORMULA: QT_TRANSLATE_NOOP("Portfolio", "A formula instead of a value"),
    RowReason.NUMBER_DESTROYED: QT_TRANSLATE_NOOP("Portfolio", "A number that a spreadsheet has rounded"),
    RowReason.PHONE_INVALID: QT_TRANSLATE_NOOP("Portfolio", "Not a phone number"),
    RowReason.PHONE_ZERO_LOST: QT_TRANSLATE_NOOP("Portfolio", "The leading 0 of the phone number is missing"),
    RowReason.UNKNOWN_WORD: QT_TRANSLATE_NOOP("Portfolio", "A word that is not known here"),
    RowReason.DATE_INVALID: QT_TRANSLATE_NOOP("Portfolio", "Not a date like 2026-12-31"),
    RowReason.DUE_NOT_AFTER_START: QT_TRANSLATE_NOOP("Portfolio", "The term ends before it begins"),
    RowReason.PREMIUM_INVALID: QT_TRANSLATE_NOOP("Portfolio", "Not an amount with at most two decimals"),
    RowReason.RENEWED_PREMIUM_WITHOUT_RENEWAL: QT_TRANSLATE_NOOP("Portfolio", "Given although not renewed"),
    RowReason.REPEATED: QT_TRANSLATE_NOOP("Portfolio", "The same policy and due date stand further up"),
}

_FILES = {
    FileRefusal.MISSING: QT_TRANSLATE_NOOP("Portfolio", "The file is no longer there. Please choose it again."),
    FileRefusal.UNREADABLE: QT_TRANSLATE_NOOP(
        "Portfolio",
        "This is not a table that can be read here. Please save it as CSV (UTF-8) or as an Excel workbook and choose it again.",
    ),
    FileRefusal.NOT_UTF8: QT_TRANSLATE_NOOP(
        "Portfolio",
        "This is not a table in UTF-8. In Excel, use “Save as” with “CSV UTF-8” and choose the new file.",
    ),
    FileRefusal.EMPTY: QT_TRANSLATE_NOOP(
        "Portfolio", "The file has no header. Its first row must name the columns; the empty template shows them."
    ),
    FileRefusal.MISSING_COLUMN: QT_TRANSLATE_NOOP(
        "Portfolio",
        "The column “{detail}” is missing. Please add it to the file; the empty template shows every column.",
    ),
    FileRefusal.UNKNOWN_COLUMN: QT_TRANSLATE_NOOP(
        "Portfolio",
        "The column “{detail}” is not known here. Please rename it as in the empty template, or take it out of the file.",
    ),
    FileRefusal.REPEATED_COLUMN: QT_TRANSLATE_NOOP(
        "Portfolio", "The column “{detail}” stands there twice. Please take one of them out of the file."
    ),
    FileRefusal.CHANGED_SINCE: QT_TRANSLATE_NOOP(
        "Portfolio", "The file has changed since you looked at it. Please choose it again."
    ),
    FileRefusal.UNWRITABLE: QT_TRANSLATE_NOOP(
        "Portfolio", "The list cannot be saved there. Please choose another folder, or close the file if it is open."
    ),
    FileRefusal.CANCELLED: QT_TRANSLATE_NOOP(
        "Portfolio", "The import was cancelled. Nothing of the file has been taken over."
    ),
}


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Portfolio", text, None, count)


def row_text(refusal: RowRefusal) -> str:
    """Why a row is not taken: the column of the file and what is wrong with it."""
    reason = _tr(_ROWS[refusal.reason])
    if refusal.column is None:
        return reason
    return _tr("{column}: {reason}").format(column=HEADER_WORDS[refusal.column], reason=reason)


def refusal_text(trouble: FileRefused | RemoteTrouble) -> str:
    """Why a step was not done, with the next step."""
    if isinstance(trouble, RemoteTrouble):
        again = _tr("A file is taken over as a whole or not at all; importing it again does no harm.")
        return join_sentences([trouble_text(trouble), again])
    return _tr(_FILES[FileRefusal(trouble.reason)]).format(detail=trouble.detail)


def is_only_cancelled(trouble: FileRefused | RemoteTrouble) -> bool:
    """Whether the person themself put an end to the step."""
    return isinstance(trouble, FileRefused) and trouble.reason is FileRefusal.CANCELLED


def report_text(report: ImportReport) -> str:
    """What an import did, in whole sentences."""
    if not report.new and not report.changed:
        sentences = [_tr("Nothing changed: all %Ln policy term(s) of the file were there already.", report.same)]
    else:
        sentences = [
            _tr("Imported: {new} new, {changed} changed, {same} as before.").format(
                new=format_number(report.new), changed=format_number(report.changed), same=format_number(report.same)
            )
        ]
    if report.elsewhere:
        sentences.append(_tr("%Ln policy term(s) stand under another customer and were left alone.", report.elsewhere))
    if report.rejected:
        sentences.append(_tr("%Ln row(s) were not taken.", len(report.rejected)))
    return join_sentences(sentences)
