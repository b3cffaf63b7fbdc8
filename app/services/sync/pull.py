"""Reading the feed: page by page, rows and cursor together, until nothing is left."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from app.models.sync import OutboxEvent, SyncCursor
from app.services.outbox.state import remember, remembered
from app.services.remote.interface import Remote
from app.services.store.changes import NO_CHANGES, Changes
from app.services.store.store import Store
from app.services.sync.apply import apply_page
from app.services.sync.catalogue import SPECS
from app.services.sync.reconcile import SWEEP, generation_of
from app.services.sync.stages import Observer, Step

PAGE_ROWS = 2000
ADDING_OPS = ("contact.add", "promise.add")


@dataclass(frozen=True, slots=True)
class Scope:
    """One scope of this replica with its cursor."""

    scope_id: UUID
    kind: str
    position: int


@dataclass(frozen=True, slots=True)
class Pulled:
    """How many feed rows were applied and what they changed."""

    rows: int
    changes: Changes


def scopes_of(session: Session) -> tuple[Scope, ...]:
    """Return the scopes of this replica."""
    rows = session.scalars(select(SyncCursor).order_by(SyncCursor.kind, SyncCursor.scope_id))
    return tuple(Scope(row.scope_id, row.kind, row.position) for row in rows)


def pull_all(store: Store, remote: Remote, observe: Observer) -> Pulled:
    """Read every scope to its end, then sweep if everything was read anew."""
    with store.read() as session:
        scopes = scopes_of(session)
        generation = generation_of(session)
        sweeping = remembered(session, SWEEP) == "1"
    total, changes = 0, NO_CHANGES
    for scope in scopes:
        pulled = _pull_scope(store, remote, scope, generation, observe)
        total += pulled.rows
        changes |= pulled.changes
    if sweeping:
        with store.write() as session:
            sweep(session, generation)
        observe(Step.SWEPT)
        changes |= Changes(frozenset(spec.room for spec in SPECS.values()))
    return Pulled(total, changes)


def sweep(session: Session, generation: int) -> None:
    """Forget what a full re-pull did not see again; records still to be sent stay."""
    unsent = unsent_ids(session)
    for spec in SPECS.values():
        seen_before = spec.table.__table__.c.generation < generation
        session.execute(delete(spec.table).where(seen_before, spec.key_column.not_in(unsent)))
    remember(session, SWEEP, "0")


def unsent_ids(session: Session) -> frozenset[UUID]:
    """Return the ids of records and promises made here that the shared database does not have yet."""
    payloads = session.scalars(
        select(OutboxEvent.payload).where(OutboxEvent.state == "waiting", OutboxEvent.kind.in_(ADDING_OPS))
    )
    return frozenset(UUID(payload["id"]) for payload in payloads)


def _pull_scope(store: Store, remote: Remote, scope: Scope, generation: int, observe: Observer) -> Pulled:
    position, total, changes = scope.position, 0, NO_CHANGES
    while True:
        rows = remote.pull(scope.scope_id, position, PAGE_ROWS)
        observe(Step.PAGE_FETCHED)
        if rows:
            with store.write() as session:
                changes |= apply_page(session, scope.scope_id, rows, generation)
                observe(Step.APPLYING)
            observe(Step.PAGE_APPLIED)
            position = rows[-1].seq
            total += len(rows)
        if len(rows) < PAGE_ROWS:
            return Pulled(total, changes)
