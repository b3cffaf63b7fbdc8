"""Values of sync: what a run did and how it ended."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from app.services.store.changes import NO_CHANGES, Changes
from app.services.store.ids import CustomerId


class SyncOutcome(StrEnum):
    """How a run ended; kinds, never texts."""

    DONE = "done"
    OFFLINE = "offline"
    LOGIN_NEEDED = "login_needed"
    STORE_TOO_OLD = "store_too_old"
    REMOTE_TOO_OLD = "remote_too_old"
    DENIED = "denied"
    REVOKED = "revoked"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class SyncReport:
    """One run: ops sent, answers that need a look, feed rows applied, and whether the replica had to be read anew."""

    outcome: SyncOutcome
    at: datetime
    pushed: int = 0
    problems: int = 0
    pulled: int = 0
    reread: bool = False
    changes: Changes = NO_CHANGES
    poll_after_seconds: int | None = None


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """What the top bar says: ops waiting, problems open, when the last run ended well."""

    waiting: int
    problems: int
    synced_at: datetime | None


FieldValue: TypeAlias = str | bool | datetime | None
"""A field of a patch as a screen compares it: moments as moments, everything else as it travels."""


class ProblemReason(StrEnum):
    """Why an op needs a look; the words are those of the shared database (docs/protocol.md)."""

    CONFLICT = "conflict"
    NOT_YOURS = "not_yours"
    ID_COLLISION = "id_collision"
    MALFORMED = "malformed"
    UNKNOWN_KIND = "unknown_kind"
    UNKNOWN_VERSION = "unknown_version"
    NOT_EDITABLE = "not_editable"
    OTHER = "other"


class SyncRefusal(StrEnum):
    """Why something cannot be done about an op that needs a look."""

    ALREADY_SETTLED = "already_settled"
    NOT_ON_MY_LIST = "not_on_my_list"
    STAGE_MOVED_ON = "stage_moved_on"
    NOT_EDITABLE = "not_editable"


@dataclass(frozen=True, slots=True)
class FieldEdit:
    """One field that was to be changed: mine is what was typed here, theirs what holds now.

    `knows_theirs` is false where the shared database did not say; `blocked` is why mine cannot be sent again, or None.
    """

    field: str
    mine: FieldValue
    theirs: FieldValue
    knows_theirs: bool
    blocked: SyncRefusal | None


@dataclass(frozen=True, slots=True)
class RefusedRecord:
    """A contact record that was not taken: its codes and its note as typed."""

    channel: str
    outcome: str
    reason: str | None
    intention: str | None
    note: str
    talk_seconds: int | None


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """One op that needs a look; `customer_name` is None once the customer is no longer on the list.

    `record` is there for a contact record, `due_at` for a promised call-back, `edits` for a patch.
    """

    seq: int
    kind: str
    reason: ProblemReason
    customer_id: CustomerId
    customer_name: str | None
    typed_at: datetime
    raised_at: datetime
    edits: tuple[FieldEdit, ...] = ()
    record: RefusedRecord | None = None
    due_at: datetime | None = None


class SendState(StrEnum):
    """How far an op of the outbox has come."""

    WAITING = "waiting"
    ARRIVED = "arrived"
    CONFLICT = "conflict"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """One op of the outbox with its times; `reason` says why it did not simply arrive, `needs_look` whether that is still open."""

    seq: int
    kind: str
    customer_name: str | None
    created_at: datetime
    sent_at: datetime | None
    state: SendState
    reason: ProblemReason | None
    needs_look: bool
