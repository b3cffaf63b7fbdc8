"""A laptop in a test: a real encrypted store and its sync engine, in this process or in one of its own that may be killed."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

from sqlalchemy import select

from app.models.contacts import Contact
from app.models.customers import Customer
from app.services.access.queries import remembered_actor
from app.services.access.types import Actor
from app.services.calls.commands import finish_call
from app.services.contacts.types import ContactDraft
from app.services.remote.addresses import address_of
from app.services.remote.postgres import PostgresRemote
from app.services.store.clock import SystemClock
from app.services.store.engine import open_store
from app.services.store.ids import CustomerId
from app.services.store.store import Store
from app.services.sync.engine import SyncEngine
from app.services.sync.stages import Observer, Step, nobody
from app.services.sync.types import SyncReport
from tests.support.people import Person

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Laptop:
    """One person's store and line."""

    store: Store
    key: bytes
    person: Person

    def sync(self, observe: Observer = nobody) -> SyncReport:
        """Run sync once."""
        return SyncEngine(self.store, self.person.remote, SystemClock(), observe).run()

    @property
    def actor(self) -> Actor:
        """The person as the server introduced them."""
        with self.store.read() as session:
            actor = remembered_actor(session)
        assert actor is not None
        return actor

    def customers(self) -> set[UUID]:
        """The customers on this laptop."""
        with self.store.read() as session:
            return set(session.scalars(select(Customer.customer_id)))

    def contacts(self) -> set[UUID]:
        """The contact records on this laptop."""
        with self.store.read() as session:
            return set(session.scalars(select(Contact.contact_id)))

    def record(self, customer_id: UUID, note: str = "王太太說下週再聯絡", outcome: str = "NC01") -> UUID:
        """Save one record as the workbench does."""
        return save_record(self.store, self.actor, customer_id, note, outcome)

    def run_until_killed(self, step: str, *, customer_id: UUID | None = None, note: str = "") -> int:
        """Do the same in a process of its own that kills itself at the step; return how it ended (-9: killed)."""
        self.store.close()
        arguments = [self.store.path, self.key.hex(), self.person.dsn, self.person.login, self.person.password, step]
        if customer_id is not None:
            arguments += [customer_id, note]
        done = subprocess.run(
            [sys.executable, "-m", "tests.support.laptops", *map(str, arguments)],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            timeout=60,
            check=False,
        )
        return done.returncode

    def reopened(self) -> "Laptop":
        """The same laptop after the crash."""
        return Laptop(open_store(self.store.path, self.key, is_new=False), self.key, self.person)


def save_record(
    store: Store,
    actor: Actor,
    customer_id: UUID,
    note: str,
    outcome: str = "NC01",
    inside: Callable[[], None] = lambda: None,
) -> UUID:
    """Save one record; `inside` is called before the transaction ends."""
    now = datetime.now(UTC)
    draft = ContactDraft(CustomerId(customer_id), outcome=outcome, note=note)
    if outcome == "AP01":
        tomorrow = (now.astimezone(actor.zone) + timedelta(days=1)).replace(hour=10, minute=0)
        draft = ContactDraft(CustomerId(customer_id), outcome=outcome, note=note, next_at=tomorrow.astimezone(UTC))
    with store.write() as session:
        _changes, contact = finish_call(session, actor, draft, now)
        inside()
    return contact


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _main(path: str, key: str, dsn: str, login: str, password: str, step: str, *record: str) -> None:
    store = open_store(Path(path), bytes.fromhex(key), is_new=False)
    if record:
        with store.read() as session:
            actor = remembered_actor(session)
        assert actor is not None
        save_record(store, actor, UUID(record[0]), record[1], inside=_die if step == "saving" else lambda: None)
        _die()

    def observe(reached: Step) -> None:
        if reached.value == step:
            _die()

    SyncEngine(store, lambda: PostgresRemote(address_of(dsn), login, password), SystemClock(), observe).run()


if __name__ == "__main__":
    _main(*sys.argv[1:])
