"""The renewal task of a policy term."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import LocalBase, Pulled
from app.models.columns import RowId, UtcDateTime


class Renewal(LocalBase, Pulled):
    """What is still to be done about one term; its id is the term's `policy_id`."""

    __tablename__ = "renewal"

    renewal_id: Mapped[RowId]
    customer_id: Mapped[UUID] = mapped_column(index=True)
    stage: Mapped[str] = mapped_column(index=True)
    next_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    version: Mapped[int]
