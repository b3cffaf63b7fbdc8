"""Writing one page of the feed into the store: rows and cursor in one local transaction."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import delete, inspect, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from app.models.contacts import Contact, Promise
from app.models.customers import Customer, Policy
from app.models.renewals import Renewal
from app.models.sync import OutboxEvent, SyncCursor
from app.services.remote.types import FeedRow
from app.services.store.changes import Changes
from app.services.sync.catalogue import CONTACT_KIND, CUSTOMER_KIND, SPECS, SyncSpec
from app.services.sync.documents import local_value, row_values

PUT = "P"


def apply_page(session: Session, scope_id: UUID, rows: Sequence[FeedRow], generation: int) -> Changes:
    """Apply the rows in feed order of kinds, lay unsent edits on top, and move the scope's cursor to the last of them."""
    known = [row for row in rows if row.kind in SPECS]
    put: dict[int, list[FeedRow]] = defaultdict(list)
    gone: dict[int, list[UUID]] = defaultdict(list)
    for row in known:
        if row.op == PUT and row.doc is not None:
            put[row.kind].append(row)
        else:
            gone[row.kind].append(row.id)
    for kind, ids in gone.items():
        _remove(session, SPECS[kind], scope_id, ids)
    for kind, group in put.items():
        _put(session, SPECS[kind], group, generation)
    _move_cursor(session, scope_id, rows[-1].seq)
    return Changes(frozenset(SPECS[row.kind].room for row in known))


def purge_customers(session: Session, ids: Iterable[UUID]) -> None:
    """Forget these customers whole; only records that are still to be sent stay, because nobody else has them yet."""
    gone = list(ids)
    for table in (Policy, Renewal, Promise, Customer):
        session.execute(delete(table).where(table.customer_id.in_(gone)))
    session.execute(delete(Contact).where(Contact.customer_id.in_(gone), Contact.is_pending.is_(False)))


def _remove(session: Session, spec: SyncSpec, scope_id: UUID, ids: list[UUID]) -> None:
    if spec.kind == CUSTOMER_KIND:
        purge_customers(session, ids)
        return
    statement = delete(spec.table).where(spec.key_column.in_(ids))
    if spec.scope_column is not None:  # gone from this scope; another one we follow may have it by now
        statement = statement.where(getattr(spec.table, spec.scope_column) == scope_id)
    session.execute(statement)


def _put(session: Session, spec: SyncSpec, rows: Sequence[FeedRow], generation: int) -> None:
    values = [row_values(spec.table, row.doc or {}, generation) for row in rows]
    if spec.kind == CUSTOMER_KIND:
        _make_way(session, values)
    if spec.kind == CONTACT_KIND:
        for value in values:
            value["is_pending"] = False
    if spec.patched_by is not None:
        _rebase(session, spec, values)
    names = [column.name for column in inspect(spec.table).columns if column.name in values[0]]
    statement = insert(spec.table)
    statement = statement.on_conflict_do_update(
        index_elements=[spec.key], set_={name: statement.excluded[name] for name in names if name != spec.key}
    )
    session.execute(statement, values)


def _make_way(session: Session, values: list[dict[str, Any]]) -> None:
    """Forget a customer whose number now belongs to another row: the shared database was restored and imported anew."""
    numbers, ids = [value["customer_no"] for value in values], [value["customer_id"] for value in values]
    stale = select(Customer.customer_id).where(Customer.customer_no.in_(numbers), Customer.customer_id.not_in(ids))
    purge_customers(session, session.scalars(stale))


def _rebase(session: Session, spec: SyncSpec, values: list[dict[str, Any]]) -> None:
    """Lay what was edited here and not yet sent on top of the pulled rows, so that the screen keeps what was typed."""
    waiting = (
        session.query(OutboxEvent.payload)
        .where(OutboxEvent.state == "waiting", OutboxEvent.kind == spec.patched_by)
        .order_by(OutboxEvent.seq)
        .all()
    )
    if not waiting:
        return
    by_id = {str(value[spec.key]): value for value in values}
    for (payload,) in waiting:
        row = by_id.get(str(payload.get("id") or payload["customer"]))
        if row is not None:
            row.update({name: local_value(spec.table, name, edit["to"]) for name, edit in payload["set"].items()})


def _move_cursor(session: Session, scope_id: UUID, position: int) -> None:
    cursor = session.get_one(SyncCursor, scope_id)
    cursor.position = position
