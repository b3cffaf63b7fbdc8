"""The line to the shared PostgreSQL: dialled at the first call, again after it broke, with the person's own login."""

import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import fields
from datetime import date
from types import TracebackType
from typing import Any, Self
from uuid import UUID

import psycopg
from psycopg import sql
from psycopg.pq import TransactionStatus
from psycopg.types.json import Jsonb

from app.services.remote.arrays import array_literal
from app.services.remote.documents import answers_of, hello_of, import_counts_of
from app.services.remote.failures import answered
from app.services.remote.passwords import scram_verifier
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
    RemoteFailure,
    RemoteTrouble,
    ServerAddress,
)

_SETTINGS = "-c statement_timeout=10s -c TimeZone=UTC -c client_min_messages=error"
_IMPORT_ROWS = (
    "SELECT api.import_rows(%s, %s::text[], %s::text[], %s::text[], %s::text[], %s::text[], %s::text[], %s::text[],"
    " %s::date[], %s::date[], %s::bigint[], %s::text[], %s::bigint[])"
)

_IN_TRANSACTION = (TransactionStatus.INTRANS, TransactionStatus.INERROR)


class PostgresRemote:
    """A Remote over psycopg. What the driver says is turned into a RemoteFailure without the server's words."""

    def __init__(self, address: ServerAddress, login: str, password: str) -> None:
        """Keep where and as whom; nothing is dialled before the first call."""
        self._parameters = connection_parameters(address, login, password)
        self._login = login
        self._line: psycopg.Connection | None = None

    def hello(self, device_id: UUID, schema: int) -> Hello:
        """Introduce the device; see Remote."""
        return hello_of(self._value("SELECT api.hello(%s, %s)", device_id, schema))

    def push(self, device_id: UUID, ops: Sequence[JsonObject]) -> tuple[Answer, ...]:
        """Send ops; see Remote."""
        return answers_of(self._value("SELECT api.push(%s, %s)", device_id, Jsonb(list(ops))))

    def pull(self, scope_id: UUID, cursor: int, limit: int) -> tuple[FeedRow, ...]:
        """Fetch a page of changes; see Remote."""
        rows = self._rows("SELECT seq, kind, id, op, doc FROM api.pull(%s, %s, %s)", scope_id, cursor, limit)
        return tuple(FeedRow(*row) for row in rows)

    def digest(self, scope_id: UUID) -> tuple[DigestLine, ...]:
        """Fetch the checksums of a scope; see Remote."""
        rows = self._rows("SELECT kind, n, h, clock FROM api.digest(%s)", scope_id)
        return tuple(DigestLine(kind, count, int(checksum), clock) for kind, count, checksum, clock in rows)

    def overview(self, day: date) -> JsonObject:
        """Fetch the team's figures; see Remote."""
        document: JsonObject = self._value("SELECT api.overview(%s)", day)
        return document

    def import_begin(self, file_name: str, sha256: str) -> UUID:
        """Open an import and its transaction; see Remote."""
        self.import_cancel()
        self._run("BEGIN")
        batch_id: UUID = self._value("SELECT api.import_begin(%s, %s)", file_name, sha256)
        return batch_id

    def import_rows(self, batch_id: UUID, columns: ImportColumns) -> ImportCounts:
        """Take over one chunk; see Remote."""
        self._require_import()
        return import_counts_of(
            self._value(
                _IMPORT_ROWS, batch_id, *(array_literal(getattr(columns, field.name)) for field in fields(columns))
            )
        )

    def import_finish(self, batch_id: UUID, rejected: int) -> ImportCounts:
        """Commit the import; see Remote."""
        self._require_import()
        counts = import_counts_of(self._value("SELECT api.import_finish(%s, %s)", batch_id, rejected))
        self._run("COMMIT")
        return counts

    def import_cancel(self) -> None:
        """Take an open import back; see Remote."""
        if self._is_importing():
            self._run("ROLLBACK")

    def assignable(self, due_from: date, due_until: date) -> tuple[AssignableRow, ...]:
        """Fetch customers without an owner; see Remote."""
        query = (
            "SELECT customer_id, customer_no, owner_id, last_owner_id, line, due_on, premium_cents, policies"
            " FROM api.assignable(%s, %s)"
        )
        return tuple(AssignableRow(*row) for row in self._rows(query, due_from, due_until))

    def people(self) -> tuple[PersonLine, ...]:
        """Fetch the members of one's groups; see Remote."""
        query = "SELECT user_id, display_name, role, group_id, active, on_duty, customers FROM api.people()"
        return tuple(PersonLine(*row) for row in self._rows(query))

    def assign(self, customer_ids: Sequence[UUID], user_ids: Sequence[UUID], due_until: date) -> AssignCounts:
        """Give customers to people; see Remote."""
        query = "SELECT api.assign(%s::uuid[], %s::uuid[], %s)"
        return AssignCounts(**self._value(query, list(customer_ids), list(user_ids), due_until))

    def change_password(self, new_password: str) -> None:
        """Replace one's own password; see Remote."""
        answered(lambda: self._replace_verifier(new_password))
        self._parameters["password"] = new_password

    def close(self) -> None:
        """Hang up; see Remote."""
        if self._line is not None:
            self._line.close()
            self._line = None

    def __enter__(self) -> Self:
        """Use the line for the length of a block."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Hang up."""
        self.close()

    def _value(self, query: str, *arguments: object) -> Any:
        return self._rows(query, *arguments)[0][0]

    def _rows(self, query: str, *arguments: object) -> list[Any]:
        try:
            return answered(lambda: self._dial().execute(query, arguments).fetchall())
        except RemoteFailure:
            self._take_back()
            raise

    def _run(self, command: str) -> None:
        answered(lambda: self._dial().execute(command))

    def _replace_verifier(self, password: str) -> None:
        line = self._dial()
        verifier = scram_verifier(line, self._login, password)
        line.execute(sql.SQL("ALTER ROLE CURRENT_USER PASSWORD {}").format(sql.Literal(verifier)))

    def _dial(self) -> psycopg.Connection:
        if self._line is None or self._line.closed:
            self._line = psycopg.connect(**self._parameters, autocommit=True)
        return self._line

    def _is_importing(self) -> bool:
        return self._line is not None and self._line.info.transaction_status in _IN_TRANSACTION

    def _require_import(self) -> None:
        """An import whose line broke is gone as a whole; on a new line it must not go on halfway."""
        if not self._is_importing():
            raise RemoteFailure(RemoteTrouble.OFFLINE)

    def _take_back(self) -> None:
        if self._is_importing():
            with suppress(RemoteFailure):
                self._run("ROLLBACK")


def connection_parameters(address: ServerAddress, login: str, password: str) -> dict[str, Any]:
    """Return the libpq parameters of a person's line.

    Everything the environment could otherwise weaken is said here: how one proves oneself, encryption, password files.
    """
    if address.is_local_socket:
        sslmode, channel_binding = "disable", "disable"
    else:
        is_encrypted = address.sslmode in {"require", "verify-ca", "verify-full"}
        sslmode, channel_binding = address.sslmode, "require" if is_encrypted else "disable"
    parameters = {
        "host": address.host,
        "port": address.port,
        "dbname": address.database,
        "user": login,
        "password": password,
        "sslmode": sslmode,
        "channel_binding": channel_binding,
        "require_auth": "scram-sha-256",
        "gssencmode": "disable",
        "passfile": os.devnull,
        "connect_timeout": 3,
        "keepalives": 1,
        "keepalives_idle": 20,
        "keepalives_interval": 5,
        "keepalives_count": 3,
        "tcp_user_timeout": 15_000,
        "target_session_attrs": "read-write",
        "application_name": "renewal-desk",
        "options": _SETTINGS,
    }
    return parameters if address.sslrootcert is None else {**parameters, "sslrootcert": address.sslrootcert}
