"""The line that leads nowhere: for a desk without a server, and for working with the network switched off on purpose."""

from collections.abc import Sequence
from datetime import date
from types import TracebackType
from typing import NoReturn, Self
from uuid import UUID

from app.services.remote.types import ImportColumns, JsonObject, RemoteFailure, RemoteTrouble


class OfflineRemote:
    """A Remote that answers every call with OFFLINE."""

    def hello(self, device_id: UUID, schema: int) -> NoReturn:  # noqa: ARG002 - the arguments of Remote
        """Raise RemoteFailure(OFFLINE)."""
        raise RemoteFailure(RemoteTrouble.OFFLINE)

    def push(self, device_id: UUID, ops: Sequence[JsonObject]) -> NoReturn:  # noqa: ARG002 - as above
        """Raise RemoteFailure(OFFLINE)."""
        raise RemoteFailure(RemoteTrouble.OFFLINE)

    def pull(self, scope_id: UUID, cursor: int, limit: int) -> NoReturn:  # noqa: ARG002 - as above
        """Raise RemoteFailure(OFFLINE)."""
        raise RemoteFailure(RemoteTrouble.OFFLINE)

    def digest(self, scope_id: UUID) -> NoReturn:  # noqa: ARG002 - as above
        """Raise RemoteFailure(OFFLINE)."""
        raise RemoteFailure(RemoteTrouble.OFFLINE)

    def overview(self, day: date) -> NoReturn:  # noqa: ARG002 - as above
        """Raise RemoteFailure(OFFLINE)."""
        raise RemoteFailure(RemoteTrouble.OFFLINE)

    def import_begin(self, file_name: str, sha256: str) -> NoReturn:  # noqa: ARG002 - as above
        """Raise RemoteFailure(OFFLINE)."""
        raise RemoteFailure(RemoteTrouble.OFFLINE)

    def import_rows(self, batch_id: UUID, columns: ImportColumns) -> NoReturn:  # noqa: ARG002 - as above
        """Raise RemoteFailure(OFFLINE)."""
        raise RemoteFailure(RemoteTrouble.OFFLINE)

    def import_finish(self, batch_id: UUID, rejected: int) -> NoReturn:  # noqa: ARG002 - as above
        """Raise RemoteFailure(OFFLINE)."""
        raise RemoteFailure(RemoteTrouble.OFFLINE)

    def import_cancel(self) -> None:
        """Do nothing: no import can be open."""

    def assignable(self, due_from: date, due_until: date) -> NoReturn:  # noqa: ARG002 - as above
        """Raise RemoteFailure(OFFLINE)."""
        raise RemoteFailure(RemoteTrouble.OFFLINE)

    def people(self) -> NoReturn:
        """Raise RemoteFailure(OFFLINE)."""
        raise RemoteFailure(RemoteTrouble.OFFLINE)

    def assign(self, customer_ids: Sequence[UUID], user_ids: Sequence[UUID], due_until: date) -> NoReturn:  # noqa: ARG002 - as above
        """Raise RemoteFailure(OFFLINE)."""
        raise RemoteFailure(RemoteTrouble.OFFLINE)

    def change_password(self, new_password: str) -> NoReturn:  # noqa: ARG002 - as above
        """Raise RemoteFailure(OFFLINE)."""
        raise RemoteFailure(RemoteTrouble.OFFLINE)

    def close(self) -> None:
        """Do nothing: no line was open."""

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Do nothing."""
