"""Reading the files an office sends: CSV (plain or gzip) and Excel workbooks, as one stream of rows in our column order."""

import csv
import gzip
import hashlib
import zlib
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import date, datetime
from operator import itemgetter
from pathlib import Path
from typing import TextIO

from python_calamine import CalamineError, load_workbook

from app.services.portfolio.types import HEADERS, OPTIONAL, RETURNED_HEADERS, Column, FileRefusal, FileRefused

GZIP_MAGIC = b"\x1f\x8b"
ZIP_MAGIC = b"PK\x03\x04"
DELIMITERS = (",", ";", "\t")

NumberedRow = tuple[int, Sequence[str]]


def file_sha256(path: Path) -> str:
    """The SHA-256 of the file as it lies on the disk, in hexadecimal. Raises FileRefused."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise _no_file(error) from error


@contextmanager
def numbered_rows(path: Path) -> Iterator[Iterator[NumberedRow]]:
    """Open the file and hand out its rows after the header: line number and cells in the order of `Column`.

    Raises FileRefused: for the header at once, for damage further down when the row is reached.
    """
    with rows_as_they_are(path) as rows:
        yield _arranged(rows)


def columns_of(path: Path) -> tuple[Column, ...]:
    """Our columns in the order in which the file has them. Raises FileRefused."""
    with rows_as_they_are(path) as rows:
        _, header = next(rows, (1, ()))
    column_order(header)
    return tuple(HEADERS[word] for cell in header if (word := cell.strip()) not in RETURNED_HEADERS)


@contextmanager
def rows_as_they_are(path: Path) -> Iterator[Iterator[NumberedRow]]:
    """Open the file and hand out every row, header first, its cells in the order of the file. Raises FileRefused."""
    try:
        with path.open("rb") as file:
            magic = file.read(len(ZIP_MAGIC))
        source = _sheet_rows(path) if magic == ZIP_MAGIC else _text_rows(path, packed=magic.startswith(GZIP_MAGIC))
        with closing(source):
            yield source
    except OSError as error:
        raise _no_file(error) from error


def _no_file(error: OSError) -> FileRefused:
    """The refusal for a file that the system would not give us."""
    return FileRefused(FileRefusal.MISSING if isinstance(error, FileNotFoundError) else FileRefusal.UNREADABLE)


def _text_rows(path: Path, *, packed: bool) -> Generator[NumberedRow]:
    """The rows of a text file with its delimiter found out from the header. Raises FileRefused."""
    try:
        with _opened(path, packed=packed) as text:
            header = text.readline()
            delimiter = max(DELIMITERS, key=header.count)
            yield 1, next(csv.reader([header], delimiter=delimiter), [])
            reader = csv.reader(text, delimiter=delimiter)
            for row in reader:
                if row:
                    yield reader.line_num + 1, row
    except UnicodeDecodeError as error:
        raise FileRefused(FileRefusal.NOT_UTF8) from error
    except (csv.Error, EOFError, gzip.BadGzipFile, zlib.error) as error:
        raise FileRefused(FileRefusal.UNREADABLE) from error


def _opened(path: Path, *, packed: bool) -> TextIO:
    """The file as text; a byte order mark at its head is no part of it."""
    if packed:
        return gzip.open(path, "rt", encoding="utf-8-sig", newline="")
    return path.open(encoding="utf-8-sig", newline="")


def _sheet_rows(path: Path) -> Generator[NumberedRow]:
    """The rows of the first sheet of a workbook, as text. Raises FileRefused."""
    try:
        with load_workbook(path) as workbook:
            sheet = workbook.get_sheet_by_index(0)
            first_line = (sheet.start or (0, 0))[0] + 1
            for line_no, row in enumerate(sheet.iter_rows(), first_line):
                if any(cell != "" for cell in row):
                    yield line_no, [_cell_text(cell) for cell in row]
    except CalamineError as error:
        raise FileRefused(FileRefusal.UNREADABLE) from error


def _cell_text(cell: object) -> str:
    """A spreadsheet cell as a text file would hold it: ISO days, whole numbers without a decimal point."""
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


def _arranged(rows: Iterator[NumberedRow]) -> Iterator[NumberedRow]:
    """Rows with their cells in the order of `Column`; the header is read now. Raises FileRefused."""
    _, header = next(rows, (1, ()))
    order = column_order(header)
    if order == list(range(len(header))):
        return rows
    return _picked(rows, order, len(header))


def _picked(rows: Iterator[NumberedRow], order: list[int], width: int) -> Iterator[NumberedRow]:
    """Rows with the cells put in our order; a row of another width than the header goes on as it is, to be refused."""
    pick = itemgetter(*order)
    for line_no, row in rows:
        yield line_no, pick(row) if len(row) == width else row


def column_order(header: Sequence[str]) -> list[int]:
    """Where each of our columns stands in the file. Raises FileRefused naming the header that is missing, unknown or repeated."""
    words = [word.strip() for word in header]
    if not any(words):
        raise FileRefused(FileRefusal.EMPTY)
    places: dict[Column, int] = {}
    for place, word in enumerate(words):
        if word in RETURNED_HEADERS:
            continue
        column = HEADERS.get(word)
        if column is None:
            raise FileRefused(FileRefusal.UNKNOWN_COLUMN, word)
        if column in places:
            raise FileRefused(FileRefusal.REPEATED_COLUMN, word)
        places[column] = place
    is_history = any(column in places for column in OPTIONAL)
    for word, column in HEADERS.items():
        if column not in places and (is_history or column not in OPTIONAL):
            raise FileRefused(FileRefusal.MISSING_COLUMN, word)
    return [places[column] for column in HEADERS.values() if column in places]
