"""The base of every table in the encrypted store."""

from uuid import UUID

from sqlalchemy import MetaData, Uuid
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class LocalBase(DeclarativeBase):
    """Tables of the encrypted store. The shared database is described by its own migrations in SQL."""

    metadata = MetaData(naming_convention=_NAMES)
    type_annotation_map = {UUID: Uuid(as_uuid=True)}  # noqa: RUF012 - SQLAlchemy reads it from the class


class Pulled:
    """A row that comes from the feed; `generation` tells a sweep which rows a full re-pull still saw."""

    generation: Mapped[int] = mapped_column(default=0)
