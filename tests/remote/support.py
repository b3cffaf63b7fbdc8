"""What the tests of the shared database say often."""

from datetime import date
from typing import Any
from uuid import UUID

import psycopg

from app.services.remote.types import Answer, JsonObject
from app.services.store.ids import new_id
from tests.support.people import Person

DUE = date(2026, 12, 10)
"""When the policies of the tests fall due."""


class Device:
    """A laptop as far as the server sees it: an id, and numbers without gaps."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.device_id = new_id()
        with person.remote() as remote:
            self.seq = remote.hello(self.device_id, 1).last_seq

    def push(self, *ops: JsonObject) -> tuple[Answer, ...]:
        """Number the ops on and send them."""
        numbered = [op | {"seq": self.seq + n} for n, op in enumerate(ops, 1)]
        with self.person.remote() as remote:
            answers = remote.push(self.device_id, numbered)
        self.seq += len(ops)
        return answers

    def documents(self, kind: int, scope_id: UUID | None = None) -> dict[UUID, JsonObject]:
        """Everything of a kind in the person's scope, by id."""
        return {row.id: row.doc or {} for row in self.feed(scope_id) if row.kind == kind and row.op == "P"}

    def feed(self, scope_id: UUID | None = None, cursor: int = 0) -> Any:
        """The rows of the person's scope after the cursor."""
        with self.person.remote() as remote:
            return remote.pull(scope_id or self.person.user_id, cursor, 5000)

    def clock(self) -> int:
        """Where the person's scope stands."""
        rows = self.feed()
        return rows[-1].seq if rows else 0


def sqlstate_of(person: Person, statement: str) -> str | None:
    """Run the statement as somebody with psql would and return the SQLSTATE of the refusal."""
    with person.connect() as connection:
        try:
            connection.execute(statement)
        except psycopg.Error as error:
            return error.sqlstate
    return None
