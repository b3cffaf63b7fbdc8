"""Writing columns as PostgreSQL array literals. An import sends hundreds of thousands of values; joining them is ten times as fast as adapting each."""

from collections.abc import Sequence
from datetime import date

Cell = str | int | date | None


def array_literal(column: Sequence[Cell]) -> str:
    """Return the column as the text of a one-dimensional array; None becomes NULL."""
    if None in column:
        return "{" + ",".join("NULL" if cell is None else f'"{_escaped(str(cell))}"' for cell in column) + "}"
    if not column:
        return "{}"
    joined = '","'.join(map(str, column))
    if "\\" in joined or joined.count('"') != 2 * (len(column) - 1):
        joined = '","'.join(_escaped(str(cell)) for cell in column)
    return '{"' + joined + '"}'


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')
