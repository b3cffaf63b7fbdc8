"""A company with groups and people on a migrated database, and customers in its portfolio."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import psycopg
from psycopg.rows import tuple_row

from app.services.remote import administration
from app.services.remote.addresses import address_of
from app.services.remote.administration import NewPerson
from app.services.remote.postgres import PostgresRemote
from app.services.remote.types import ImportColumns, JsonObject
from app.services.store.ids import new_id
from tests.support.servers import ServerDatabase

COMPANY = "安禾保險經紀"
ZONE = "Asia/Taipei"
FEW_ITERATIONS = 4096
"""The fewest the server takes: tests sign in often and guard no secret."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a login, and how to become them."""

    database: ServerDatabase
    login: str
    password: str
    user_id: UUID
    name: str
    role: str
    group_id: UUID | None

    @property
    def dsn(self) -> str:
        """The person's own connection URI."""
        return self.database.dsn_for(self.login, self.password)

    def remote(self) -> PostgresRemote:
        """A line of the program in this person's name."""
        return PostgresRemote(address_of(self.database.dsn), self.login, self.password)

    def connect(self) -> psycopg.Connection[Any]:
        """A bare connection, as somebody with psql would have it."""
        return psycopg.connect(self.dsn, autocommit=True)


@dataclass(frozen=True, slots=True)
class Office:
    """One company on the database; people and groups are added by the methods."""

    database: ServerDatabase
    tenant_id: int
    groups: dict[str, UUID] = field(default_factory=dict)

    def connect(self) -> psycopg.Connection[Any]:
        """A connection of the server's owner."""
        return psycopg.connect(self.database.dsn, autocommit=True)

    def rows(self, query: str, *arguments: object) -> list[tuple[Any, ...]]:
        """Ask the database as its owner."""
        with self.connect() as connection:
            return connection.cursor(row_factory=tuple_row).execute(query, arguments).fetchall()

    def add_group(self, name: str, parent: str | None = None) -> UUID:
        """Add a group, below the named one."""
        with self.connect() as connection:
            parent_id = None if parent is None else self.groups[parent]
            self.groups[name] = administration.create_group(connection, name, parent_id, self.tenant_id)
        return self.groups[name]

    def add_person(self, name: str, role: str = "specialist", group: str | None = None) -> Person:
        """Add a person; the login carries chance, because logins belong to the whole server and not to one test's database."""
        login, password = f"u_{secrets.token_hex(6)}", secrets.token_urlsafe(12)
        group_id = None if group is None else self.groups[group]
        new = NewPerson(login, name, role, group_id, emp_no="E001", license_no="0910000001")
        with self.connect() as connection:
            user_id = administration.create_person(connection, new, password, self.tenant_id, iterations=FEW_ITERATIONS)
        return Person(self.database, login, password, user_id, name, role, group_id)


def open_office(database: ServerDatabase, company: str = COMPANY) -> Office:
    """Set a company up on a migrated database."""
    with psycopg.connect(database.dsn, autocommit=True) as connection:
        return Office(database, administration.create_tenant(connection, company, "0800-000-001", ZONE, "TWD"))


@dataclass(frozen=True, slots=True)
class Team:
    """The usual cast: a group of two specialists under a supervisor, a stranger in another group, a manager over both."""

    office: Office
    chen: Person
    lin: Person
    stranger: Person
    supervisor: Person
    manager: Person


def gather_team(database: ServerDatabase) -> Team:
    """Set a company up with two groups below one, and people in them."""
    office = open_office(database)
    office.add_group("續保部")
    office.add_group("一組", "續保部")
    office.add_group("二組", "續保部")
    return Team(
        office,
        chen=office.add_person("陳怡君", group="一組"),
        lin=office.add_person("林志明", group="一組"),
        stranger=office.add_person("外組", group="二組"),
        supervisor=office.add_person("主管", "supervisor", "一組"),
        manager=office.add_person("經理", "manager", "續保部"),
    )


def portfolio(count: int, *, due_on: date, start: int = 1, premium_cents: int = 350_000) -> ImportColumns:
    """Return `count` customers with one pending policy each, all due on the day."""
    numbers = range(start, start + count)
    return ImportColumns(
        policy_no=[f"P{n:06}" for n in numbers],
        customer_no=[f"C{n:06}" for n in numbers],
        name=[f"客戶{n}" for n in numbers],
        phone=[f"09{n:08}" for n in numbers],
        line=["car"] * count,
        channel=["agent"] * count,
        payment=["yearly"] * count,
        starts_on=[due_on - timedelta(days=365)] * count,
        due_on=[due_on] * count,
        premium_cents=[premium_cents] * count,
        result=[None] * count,
        renewed_premium_cents=[None] * count,
    )


def import_portfolio(person: Person, columns: ImportColumns, chunk: int = 5000) -> None:
    """Take the rows over in this person's name."""
    with person.remote() as remote:
        batch = remote.import_begin("portfolio.csv", "0" * 64)
        for at in range(0, len(columns.policy_no), chunk):
            remote.import_rows(batch, chunk_of(columns, at, at + chunk))
        remote.import_finish(batch, 0)


def chunk_of(columns: ImportColumns, start: int, end: int) -> ImportColumns:
    """Return the lines from start to end."""
    return ImportColumns(*(getattr(columns, name)[start:end] for name in ImportColumns.__dataclass_fields__))


def give_customers(giver: Person, taker: Person, numbers: Sequence[int]) -> list[UUID]:
    """Assign the customers of these numbers and return their ids."""
    with psycopg.connect(giver.database.dsn, autocommit=True) as connection:
        names = [f"C{n:06}" for n in numbers]
        rows = connection.execute(
            "SELECT customer_id FROM app.customer WHERE customer_no = ANY (%s) ORDER BY customer_no", (names,)
        ).fetchall()
    ids = [row[0] for row in rows]
    with giver.remote() as remote:
        remote.assign(ids, [taker.user_id] * len(ids), date(2099, 12, 31))
    return ids


def contact_op(seq: int, customer: UUID, *, at: datetime | None = None, **changes: object) -> JsonObject:
    """Return a contact record as a laptop sends it: an answered call without anything special."""
    op: JsonObject = {
        "seq": seq, "op_id": str(new_id()), "v": 1, "k": "contact.add", "customer": str(customer),
        "at": (at or datetime.now(UTC)).isoformat(), "id": str(new_id()), "channel": "phone", "direction": "out",
        "outcome": "reached", "reason": None, "intention": "medium", "note": "下週再聯絡", "talk_seconds": 65,
        "effective": True, "script_id": None, "script_version": None,
    }  # fmt: skip
    return op | changes


def promise_op(seq: int, customer: UUID, due_at: datetime, **changes: object) -> JsonObject:
    """Return a promise to call back."""
    now = datetime.now(UTC).isoformat()
    op: JsonObject = {
        "seq": seq, "op_id": str(new_id()), "v": 1, "k": "promise.add", "customer": str(customer), "at": now,
        "id": str(new_id()), "contact": None, "made_at": now, "due_at": due_at.isoformat(),
    }  # fmt: skip
    return op | changes


def patch_op(seq: int, kind: str, customer: UUID, changes: JsonObject, entity: UUID | None = None) -> JsonObject:
    """Return a patch; `changes` maps a field to its (from, to)."""
    op: JsonObject = {
        "seq": seq, "op_id": str(new_id()), "v": 1, "k": f"{kind}.patch", "customer": str(customer),
        "at": datetime.now(UTC).isoformat(),
        "set": {name: {"from": pair[0], "to": pair[1]} for name, pair in changes.items()},
    }  # fmt: skip
    return op if entity is None else op | {"id": str(entity)}
