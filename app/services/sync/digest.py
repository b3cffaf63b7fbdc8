"""Proving that the replica equals its scope: count and order-free sum per kind, computed from our own rows only."""

from hashlib import md5
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.services.remote.interface import Remote
from app.services.store.store import Store
from app.services.sync.catalogue import SPECS, specs_of
from app.services.sync.pull import Scope, scopes_of, unsent_ids

_HEX_DIGITS = 15


def fingerprint(entity_id: UUID) -> int:
    """Return the 60-bit share of one id in the sum (the same formula as `api.digest`)."""
    return int(md5(str(entity_id).encode(), usedforsecurity=False).hexdigest()[:_HEX_DIGITS], 16)


def local_digest(session: Session, scope: Scope) -> dict[int, tuple[int, int]]:
    """Return count and sum per kind of what this replica holds of a scope; records not yet sent are not part of it."""
    lines: dict[int, tuple[int, int]] = {}
    unsent = unsent_ids(session)
    for spec in specs_of(scope.kind):
        statement = select(spec.key_column)
        if spec.scope_column is not None:
            statement = statement.where(getattr(spec.table, spec.scope_column) == scope.scope_id)
        ids = session.scalars(statement.where(spec.key_column.not_in(unsent))).all()
        if ids:
            lines[spec.kind] = (len(ids), sum(fingerprint(entity_id) for entity_id in ids))
    return lines


def is_divergent(store: Store, remote: Remote) -> bool:
    """Compare every scope whose clock still stands where this replica has read to; a moved clock proves nothing."""
    with store.read() as session:
        scopes = scopes_of(session)
    for scope in scopes:
        lines = remote.digest(scope.scope_id)
        if any(line.clock != scope.position for line in lines):
            continue
        theirs = {line.kind: (line.count, line.sum) for line in lines if line.kind in SPECS}
        with store.read() as session:
            if theirs != local_digest(session, scope):
                return True
    return False
