"""Values that cross the line to the shared database, named as in docs/protocol.md."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

JsonObject = dict[str, Any]


class RemoteTrouble(StrEnum):
    """What can go wrong on the line; OFFLINE also covers a server that says "try again"."""

    OFFLINE = "offline"
    LOGIN_NEEDED = "login_needed"
    STORE_TOO_OLD = "store_too_old"
    REMOTE_TOO_OLD = "remote_too_old"
    DENIED = "denied"
    GAP = "gap"
    FORKED = "forked"
    BROKEN = "broken"


class RemoteFailure(Exception):  # noqa: N818 - named after what it carries, like Refused
    """A call that brought nothing; its message is the kind and the SQLSTATE, never what the server wrote about a row."""

    def __init__(self, trouble: RemoteTrouble, sqlstate: str | None = None) -> None:
        """Keep the kind, and the SQLSTATE where the server gave one."""
        super().__init__(trouble.value if sqlstate is None else f"{trouble.value} {sqlstate}")
        self.trouble = trouble
        self.sqlstate = sqlstate


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """Where the shared database is; `host` may be the directory of a local socket."""

    host: str
    port: int = 5432
    database: str = "renewal_desk"
    sslmode: str = "verify-full"
    sslrootcert: str | None = None

    @property
    def is_local_socket(self) -> bool:
        """Whether the line never leaves this machine."""
        return self.host.startswith(("/", "@"))


@dataclass(frozen=True, slots=True)
class ScopeRef:
    """One feed a person may follow; `kind` is person or group."""

    scope_id: UUID
    kind: str


@dataclass(frozen=True, slots=True)
class RemoteUser:
    """The signed-in person as the server knows them."""

    user_id: UUID
    login: str
    display_name: str
    role: str
    group_id: UUID | None
    emp_no: str
    license_no: str


@dataclass(frozen=True, slots=True)
class RemoteTenant:
    """The company; business days are counted in `timezone`, money in hundredths of `currency`."""

    tenant_id: int
    company: str
    service_phone: str
    timezone: str
    currency: str


@dataclass(frozen=True, slots=True)
class Hello:
    """The server's greeting to a device: who, which scopes, how far its ops arrived, and what it asks of the client."""

    user: RemoteUser
    tenant: RemoteTenant
    scopes: tuple[ScopeRef, ...]
    epoch: str
    last_seq: int
    wipe: bool
    min_schema: int
    now: datetime
    max_batch: int
    poll_after_s: int


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of one op: `result` is ok, dup, conflict or quarantined."""

    seq: int
    result: str
    why: str | None = None
    conf: tuple[JsonObject, ...] = ()

    def as_document(self) -> JsonObject:
        """The answer as it travelled."""
        document: JsonObject = {"seq": self.seq, "r": self.result}
        if self.why is not None:
            document["why"] = self.why
        if self.conf:
            document["conf"] = list(self.conf)
        return document


@dataclass(frozen=True, slots=True)
class FeedRow:
    """One change of a scope: `op` P puts the document in place, X takes the thing away."""

    seq: int
    kind: int
    id: UUID
    op: str
    doc: JsonObject | None


@dataclass(frozen=True, slots=True)
class DigestLine:
    """Count and checksum of one kind in a scope, at this position of its clock."""

    kind: int
    count: int
    sum: int
    clock: int


@dataclass(frozen=True, slots=True)
class PersonLine:
    """One member of the groups one answers for, and how many customers they hold."""

    user_id: UUID
    display_name: str
    role: str
    group_id: UUID | None
    active: bool
    on_duty: bool
    customers: int


@dataclass(frozen=True, slots=True)
class AssignableRow:
    """A customer without an owner; line and due date of the earliest pending policy, premium (cents) of all of them."""

    customer_id: UUID
    customer_no: str
    owner_id: UUID | None
    last_owner_id: UUID | None
    line: str
    due_on: date
    premium_cents: int
    policies: int


@dataclass(frozen=True, slots=True)
class ImportColumns:
    """A chunk of a portfolio file, column by column; all of the same length, premiums in cents."""

    policy_no: Sequence[str]
    customer_no: Sequence[str]
    name: Sequence[str]
    phone: Sequence[str]
    line: Sequence[str]
    channel: Sequence[str]
    payment: Sequence[str]
    starts_on: Sequence[date]
    due_on: Sequence[date]
    premium_cents: Sequence[int]
    result: Sequence[str | None]
    renewed_premium_cents: Sequence[int | None]


@dataclass(frozen=True, slots=True)
class ImportCounts:
    """Policy terms that were new, changed or said nothing new; `elsewhere` stand under another customer and were left alone."""

    new: int
    changed: int
    same: int
    elsewhere: int = 0
    rejected: int = 0


@dataclass(frozen=True, slots=True)
class AssignCounts:
    """Customers given for the first time, customers taken from somebody else, and renewal tasks opened."""

    assigned: int
    moved: int
    opened: int
