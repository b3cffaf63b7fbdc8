"""What the rest of the program may ask of the shared database."""

from collections.abc import Sequence
from datetime import date
from types import TracebackType
from typing import Protocol, Self
from uuid import UUID

from app.services.remote.types import (
    Answer,
    AssignableRow,
    AssignCounts,
    DigestLine,
    FeedRow,
    Hello,
    ImportColumns,
    ImportCounts,
    JsonObject,
    PersonLine,
)


class Remote(Protocol):
    """A line to the shared database, used by one thread at a time. Every call raises RemoteFailure and nothing else."""

    def hello(self, device_id: UUID, schema: int) -> Hello:
        """Introduce the device and the schema of its store; learn who one is and how far its ops arrived."""
        ...

    def push(self, device_id: UUID, ops: Sequence[JsonObject]) -> tuple[Answer, ...]:
        """Send ops in order of their seq; all are taken in one transaction, each has an answer. GAP and FORKED refuse the batch."""
        ...

    def pull(self, scope_id: UUID, cursor: int, limit: int) -> tuple[FeedRow, ...]:
        """Fetch up to `limit` changes of the scope after the cursor."""
        ...

    def digest(self, scope_id: UUID) -> tuple[DigestLine, ...]:
        """Fetch count and checksum per kind of the whole scope."""
        ...

    def overview(self, day: date) -> JsonObject:
        """Fetch the team's figures for a business day; DENIED for a specialist."""
        ...

    def import_begin(self, file_name: str, sha256: str) -> UUID:
        """Open an import; from here to import_finish everything is one transaction. Any failure takes the whole import back."""
        ...

    def import_rows(self, batch_id: UUID, columns: ImportColumns) -> ImportCounts:
        """Take over one chunk."""
        ...

    def import_finish(self, batch_id: UUID, rejected: int) -> ImportCounts:
        """Commit the import and return its sums; `rejected` counts lines that were never sent."""
        ...

    def import_cancel(self) -> None:
        """Take an open import back; without one nothing happens."""
        ...

    def assignable(self, due_from: date, due_until: date) -> tuple[AssignableRow, ...]:
        """Fetch the customers without an owner whose policies fall due in the window."""
        ...

    def people(self) -> tuple[PersonLine, ...]:
        """Fetch the members of the groups one answers for."""
        ...

    def assign(self, customer_ids: Sequence[UUID], user_ids: Sequence[UUID], due_until: date) -> AssignCounts:
        """Give each customer to the person at the same place, and open the tasks of what is due until then; all or nothing."""
        ...

    def change_password(self, new_password: str) -> None:
        """Replace one's own password; only a verifier made here is sent."""
        ...

    def close(self) -> None:
        """Hang up; the next call dials again."""
        ...

    def __enter__(self) -> Self:
        """Use the line for the length of a block."""
        ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Hang up."""
        ...
