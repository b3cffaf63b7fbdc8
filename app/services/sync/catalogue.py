"""Which table each kind of feed row fills, and which room it belongs to (docs/protocol.md)."""

from dataclasses import dataclass
from typing import Any

from app.models.base import LocalBase
from app.models.contacts import Contact, Promise
from app.models.customers import Customer, Policy
from app.models.people import Member
from app.models.renewals import Renewal
from app.services.rooms import Room

CUSTOMER_KIND = 1
CONTACT_KIND = 4


@dataclass(frozen=True, slots=True)
class SyncSpec:
    """One kind of the feed.

    `patched_by` is the op whose unsent edits are laid on top of a pulled row; `scope_column` tells scopes apart where a
    replica may follow several of them.
    """

    kind: int
    scope: str
    table: type[LocalBase]
    key: str
    room: Room
    patched_by: str | None = None
    scope_column: str | None = None

    @property
    def key_column(self) -> Any:
        """The mapped column of the id."""
        return getattr(self.table, self.key)


# A new kind of feed row gets one line here.
SPECS: dict[int, SyncSpec] = {
    spec.kind: spec
    for spec in (
        SyncSpec(CUSTOMER_KIND, "person", Customer, "customer_id", Room.CUSTOMERS, "customer.patch"),
        SyncSpec(2, "person", Policy, "policy_id", Room.CUSTOMERS),
        SyncSpec(3, "person", Renewal, "renewal_id", Room.RENEWALS, "renewal.patch"),
        SyncSpec(CONTACT_KIND, "person", Contact, "contact_id", Room.CONTACTS),
        SyncSpec(5, "person", Promise, "promise_id", Room.CONTACTS, "promise.patch"),
        SyncSpec(6, "group", Member, "user_id", Room.PEOPLE, scope_column="group_id"),
    )
}


def specs_of(scope_kind: str) -> tuple[SyncSpec, ...]:
    """The kinds that travel in scopes of this kind."""
    return tuple(spec for spec in SPECS.values() if spec.scope == scope_kind)
