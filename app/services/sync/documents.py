"""Turning a feed document into the values of a row; a field this version does not know is left to a later one."""

from collections.abc import Callable
from datetime import date, datetime
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Date, Table, Uuid

from app.models.base import LocalBase
from app.models.columns import UtcDateTime
from app.services.outbox.types import Payload

Reader = Callable[[str], Any]


def row_values(table: type[LocalBase], document: Payload, generation: int) -> dict[str, Any]:
    """Return the row for one document, marked as seen in this generation. Raises KeyError when a column is missing."""
    values = {
        name: reader(document[name]) if reader is not None and document[name] is not None else document[name]
        for name, reader in _readers(table)
    }
    values["generation"] = generation
    return values


def local_value(table: type[LocalBase], name: str, value: Any) -> Any:
    """Return one field of a patch as the row keeps it."""
    reader = dict(_readers(table))[name]
    return value if reader is None or value is None else reader(value)


@cache
def _readers(table: type[LocalBase]) -> tuple[tuple[str, Reader | None], ...]:
    described = table.__table__
    assert isinstance(described, Table)  # noqa: S101 - narrows the type; a mapped class always has one
    own = {"generation", "is_pending"}
    return tuple((column.name, _reader(column.type)) for column in described.columns if column.name not in own)


def _reader(kind: object) -> Reader | None:
    if isinstance(kind, UtcDateTime):
        return datetime.fromisoformat
    if isinstance(kind, Date):
        return date.fromisoformat
    if isinstance(kind, Uuid):
        return UUID
    return None
