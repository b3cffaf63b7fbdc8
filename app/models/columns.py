"""Our column kinds."""

from datetime import UTC, datetime
from typing import Annotated, Any
from uuid import UUID

from sqlalchemy import JSON, Dialect, String, TypeDecorator, Uuid
from sqlalchemy.orm import mapped_column


class UtcDateTime(TypeDecorator[datetime]):
    """An aware UTC moment, kept as fixed-width ISO 8601 text so that it sorts as text in SQLite."""

    impl = String(32)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> str | None:
        """Write the moment in UTC; a naive value is a mistake of ours and raises ValueError."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without a time zone")
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")

    def process_result_value(self, value: str | None, _dialect: Dialect) -> datetime | None:
        """Read the moment back as aware UTC."""
        return None if value is None else datetime.fromisoformat(value)


JsonMap = dict[str, Any]

RowId = Annotated[UUID, mapped_column(Uuid(as_uuid=True), primary_key=True)]
Moment = Annotated[datetime, mapped_column(UtcDateTime)]
JsonColumn = Annotated[JsonMap, mapped_column(JSON)]
