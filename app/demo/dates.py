"""Moving the demo's files from the day they were made for to the day of the demo, and the working days before it."""

import csv
import gzip
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path

from app.services.portfolio.reading import numbered_rows
from app.services.portfolio.types import HEADERS, Column

FILES_DAY = date(2026, 11, 22)
"""The morning that the files under resources/demo describe."""

_PLACES = {column: place for place, column in enumerate(Column)}
_SATURDAY = 5


def moved_copy(source: Path, target: Path, today: date) -> None:
    """Write the file with every date moved so that `FILES_DAY` becomes today."""
    span = today - FILES_DAY
    start, due = _PLACES[Column.STARTS_ON], _PLACES[Column.DUE_ON]
    with (
        numbered_rows(source) as rows,
        gzip.open(target, "wt", compresslevel=1, encoding="utf-8-sig", newline="") as file,
    ):
        writer = csv.writer(file)
        width = 0
        for _, cells in rows:
            row = list(cells)
            if not width:
                width = len(row)
                writer.writerow(list(HEADERS)[:width])
            row[start], row[due] = _moved(row[start], span), _moved(row[due], span)
            writer.writerow(row)


@lru_cache(maxsize=4096)
def _moved(text: str, span: timedelta) -> str:
    """The ISO day moved by the span; a file holds few different days."""
    return (date.fromisoformat(text) + span).isoformat()


def working_days_before(today: date, count: int) -> tuple[date, ...]:
    """The last so many days from Monday to Friday before today, oldest first; public holidays are not known here."""
    days: list[date] = []
    day = today
    while len(days) < count:
        day -= timedelta(days=1)
        if day.weekday() < _SATURDAY:
            days.append(day)
    return tuple(reversed(days))
