"""Lists for the office that sent the file: an empty one to fill in, and the rejected rows with reasons, to be mended and sent again."""

import csv
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from app.services.portfolio.reading import file_sha256, rows_as_they_are
from app.services.portfolio.types import (
    HEADERS,
    OPTIONAL,
    RETURNED_HEADERS,
    FileRefusal,
    FileRefused,
    RowRefusal,
)

_ACTS = re.compile(r"[=@\t\r]|[+-](?![0-9 ()+-]*\Z)")
"""How a cell begins that a spreadsheet would carry out; a plain number with its sign is none."""


def save_template(target: Path) -> None:
    """Write a list without rows: the header of a portfolio. Raises FileRefused(UNWRITABLE)."""
    _save(target, [[word for word, column in HEADERS.items() if column not in OPTIONAL]])


def save_rejected(
    source: Path, target: Path, rejected: Sequence[RowRefusal], reasons: Sequence[str], sha256: str
) -> None:
    """Write the rejected rows of the file as they stand there, each with its line and the reason in words (one per refusal).

    Raises FileRefused: CHANGED_SINCE when the file is no longer the one the refusals are about, UNWRITABLE, and those of reading.
    """
    if file_sha256(source) != sha256:
        raise FileRefused(FileRefusal.CHANGED_SINCE)
    said = {refusal.line_no: words for refusal, words in zip(rejected, reasons, strict=True)}
    with rows_as_they_are(source) as rows:
        _, header = next(rows, (1, ()))
        kept = [place for place, word in enumerate(header) if word.strip() not in RETURNED_HEADERS]
        returned = [[*RETURNED_HEADERS, *_picked(header, kept)]]
        for line_no, cells in rows:
            if line_no in said:
                own = _picked(cells, kept) if len(cells) == len(header) else list(cells)
                returned.append([str(line_no), said[line_no], *map(_harmless, own)])
    _save(target, returned)


def _picked(cells: Sequence[str], places: Iterable[int]) -> list[str]:
    return [cells[place] for place in places]


def _harmless(cell: str) -> str:
    """The cell as a spreadsheet will show it instead of carrying it out."""
    return f"'{cell}" if _ACTS.match(cell) else cell


def _save(target: Path, rows: Iterable[Sequence[str]]) -> None:
    """Write the rows as a spreadsheet opens them: comma, UTF-8 with its mark."""
    try:
        with target.open("w", encoding="utf-8-sig", newline="") as file:
            csv.writer(file).writerows(rows)
    except OSError as error:
        raise FileRefused(FileRefusal.UNWRITABLE) from error
