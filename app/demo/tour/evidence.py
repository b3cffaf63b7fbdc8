"""Reading the two databases past the program: the encrypted store of this laptop, and PostgreSQL as its owner."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

import psycopg
from sqlalchemy import func, select

from app.demo.seed import DemoDesk
from app.demo.server import DATABASE
from app.models.contacts import Contact, Promise
from app.models.customers import Customer, Policy
from app.models.renewals import Renewal
from app.models.sync import OutboxEvent
from app.services.store.store import Store


@dataclass(frozen=True, slots=True)
class Called:
    """A customer as the store has them, with the first due date still to be worked."""

    customer_id: UUID
    customer_no: str
    name: str
    phone: str
    policy_no: str
    due_on: date


@dataclass(frozen=True, slots=True)
class SavedRecord:
    """A contact record as the store has it."""

    contact_id: UUID
    outcome: str
    note: str
    is_pending: bool


def customers_on_list(store: Store) -> tuple[Called, ...]:
    """The customers with a pending term that has a renewal task, each with the term due first."""
    query = (
        select(Customer, Policy.policy_no, Policy.due_on)
        .join(Policy, Policy.customer_id == Customer.customer_id)
        .join(Renewal, Renewal.renewal_id == Policy.policy_id)
        .where(Policy.result.is_(None))
        .order_by(Policy.due_on.desc(), Policy.policy_no.desc())
    )
    with store.read() as session:
        first = {
            one.customer_id: Called(one.customer_id, one.customer_no, one.name, one.phone or "", number, due_on)
            for one, number, due_on in session.execute(query)
        }
    return tuple(first.values())


def customers_in(store: Store) -> int:
    """How many customers the store has, settled ones too."""
    with store.read() as session:
        return session.scalar(select(func.count()).select_from(Customer)) or 0


def names_and_phones(store: Store) -> tuple[str, ...]:
    """What must not be readable in any file: the name and phone of every customer in the store."""
    with store.read() as session:
        rows = session.execute(select(Customer.name, Customer.phone)).all()
    return tuple(word for row in rows for word in row if word)


def records_of(store: Store, customer_id: UUID) -> tuple[SavedRecord, ...]:
    """The contact records of a customer, the oldest first."""
    query = select(Contact).where(Contact.customer_id == customer_id).order_by(Contact.happened_at)
    with store.read() as session:
        return tuple(
            SavedRecord(one.contact_id, one.outcome, one.note, one.is_pending) for one in session.scalars(query)
        )


def promised_at(store: Store, contact_id: UUID) -> datetime | None:
    """When the call-back that this record agreed on is due."""
    with store.read() as session:
        return session.scalar(select(Promise.due_at).where(Promise.contact_id == contact_id, Promise.state == "open"))


def waiting_to_be_sent(store: Store) -> int:
    """How many things the store has not sent yet."""
    with store.read() as session:
        return session.scalar(select(func.count()).where(OutboxEvent.state == "waiting")) or 0


class Office:
    """The shared database, asked as its owner, who sees everything."""

    def __init__(self, prepared: DemoDesk) -> None:
        """Ask the demo's database; each question has a connection of its own."""
        self._dsn = prepared.server.dsn(database=DATABASE)

    def size(self) -> dict[str, int]:
        """How many rows the tables of the demonstration hold."""
        tables = ("app_user", "team_group", "customer", "policy", "renewal", "contact", "promise")
        return {table: self._number(f"SELECT count(*) FROM app.{table}") for table in tables}  # noqa: S608 - our own names

    def customers_of(self, login: str) -> int:
        """How many customers are assigned to a person."""
        return self._number(
            "SELECT count(*) FROM app.customer c JOIN app.app_user u"
            " ON (u.tenant_id, u.user_id) = (c.tenant_id, c.owner_id) WHERE u.login = %s",
            login,
        )

    def contacts_by(self, login: str, day: date | None = None) -> frozenset[UUID]:
        """The records a person wrote, on one business day or ever."""
        rows = self._rows(
            "SELECT e.contact_id FROM app.contact e JOIN app.app_user u"
            " ON (u.tenant_id, u.user_id) = (e.tenant_id, e.author_id) JOIN app.tenant t ON t.tenant_id = e.tenant_id"
            " WHERE u.login = %s AND (%s::date IS NULL OR (e.happened_at AT TIME ZONE t.timezone)::date = %s::date)",
            login,
            day,
            day,
        )
        return frozenset(row[0] for row in rows)

    def copies_of(self, contact_id: UUID) -> int:
        """How often a record is there."""
        return self._number("SELECT count(*) FROM app.contact WHERE contact_id = %s", contact_id)

    def note_of(self, contact_id: UUID) -> str:
        """The words of a record."""
        return str(self._rows("SELECT note FROM app.contact WHERE contact_id = %s", contact_id)[0][0])

    def _number(self, query: str, *arguments: object) -> int:
        return int(self._rows(query, *arguments)[0][0])

    def _rows(self, query: str, *arguments: object) -> list[tuple[Any, ...]]:
        with psycopg.connect(self._dsn) as connection:
            return connection.execute(query, arguments).fetchall()
