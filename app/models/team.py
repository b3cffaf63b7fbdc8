"""The last overview fetched, so that it can be read without a line, with its age."""

from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import LocalBase
from app.models.columns import JsonColumn, Moment


class OverviewSnapshot(LocalBase):
    """One answer of `api.overview`, kept whole."""

    __tablename__ = "overview_snapshot"

    name: Mapped[str] = mapped_column(primary_key=True)
    document: Mapped[JsonColumn]
    fetched_at: Mapped[Moment]
