"""Plain tables for a terminal, in which Chinese characters are two columns wide."""

import unicodedata
from collections.abc import Sequence


def table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """The rows under their head, first column to the left and the others to the right."""
    cells = [list(head), *([str(cell) for cell in row] for row in rows)]
    widths = [max(width_of(row[place]) for row in cells) for place in range(len(head))]
    return "\n".join(
        "  ".join(_set(cell, width, place) for place, (cell, width) in enumerate(zip(row, widths, strict=True)))
        for row in cells
    )


def width_of(text: str) -> int:
    """How many columns of a terminal the text takes."""
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text)


def money(cents: int) -> str:
    """An amount with two decimals and thousands apart; the currency is the company's."""
    return f"{cents // 100:,}.{cents % 100:02d}"


def _set(cell: str, width: int, place: int) -> str:
    blank = " " * (width - width_of(cell))
    return blank + cell if place else cell + blank
