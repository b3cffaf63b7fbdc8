"""Two sides change one phone number: the laptop and the back office, on a real server, and the person decides."""

from uuid import UUID

import pytest

from app.models.customers import Customer
from app.services.outbox.queries import outbox_count
from app.services.outbox.record import record_event
from app.services.rooms import Room
from app.services.store.clock import SystemClock
from app.services.store.ids import CustomerId
from app.services.sync.problems import keep_theirs, problem_rows, send_mine_again
from app.services.sync.types import ProblemReason
from tests.support.laptops import Laptop
from tests.support.people import Team

MINE, THEIRS = "0911000111", "0922000222"
NOW = SystemClock().now()


def phone_here(laptop: Laptop, customer: UUID) -> str | None:
    with laptop.store.read() as session:
        return session.get_one(Customer, customer).phone


def phone_there(team: Team, customer: UUID) -> str:
    return str(team.office.rows("SELECT phone FROM app.customer WHERE customer_id = %s", customer)[0][0])


def type_phone(laptop: Laptop, customer: UUID, number: str) -> None:
    with laptop.store.write() as session:
        row = session.get_one(Customer, customer)
        payload = {"set": {"phone": {"from": row.phone, "to": number}}}
        row.phone = number
        record_event(session, Room.CUSTOMERS, "customer.patch", CustomerId(customer), payload, at=NOW)


def back_office_types_phone(team: Team, customer: UUID, number: str) -> None:
    with team.office.connect() as connection:
        connection.execute("UPDATE app.customer SET phone = %s WHERE customer_id = %s", (number, customer))


@pytest.fixture
def customer(team: Team, chen: Laptop) -> UUID:
    """A customer whose phone was changed on both sides, after the sync that found out."""
    chosen = min(chen.customers())
    type_phone(chen, chosen, MINE)
    back_office_types_phone(team, chosen, THEIRS)
    assert chen.sync().problems == 1
    return chosen


def open_seq(laptop: Laptop) -> int:
    with laptop.store.read() as session:
        (row,) = problem_rows(session)
    assert row.reason is ProblemReason.CONFLICT
    assert [(edit.mine, edit.theirs) for edit in row.edits] == [(MINE, THEIRS)]
    return row.seq


def test_sending_mine_again_puts_mine_on_the_server(team: Team, chen: Laptop, customer: UUID) -> None:
    assert (phone_here(chen, customer), phone_there(team, customer)) == (THEIRS, THEIRS)
    with chen.store.write() as session:
        send_mine_again(session, chen.actor, open_seq(chen), "phone", NOW)
    assert phone_here(chen, customer) == MINE
    assert chen.sync().problems == 0
    assert (phone_here(chen, customer), phone_there(team, customer)) == (MINE, MINE)


def test_keeping_theirs_leaves_theirs_on_both_sides(team: Team, chen: Laptop, customer: UUID) -> None:
    with chen.store.write() as session:
        keep_theirs(session, chen.actor, open_seq(chen), NOW)
    assert chen.sync().pushed == 0
    assert (phone_here(chen, customer), phone_there(team, customer)) == (THEIRS, THEIRS)
    with chen.store.read() as session:
        assert outbox_count(session).problems == 0


def test_theirs_that_changed_once_more_is_not_overwritten_unseen(team: Team, chen: Laptop, customer: UUID) -> None:
    with chen.store.write() as session:
        send_mine_again(session, chen.actor, open_seq(chen), "phone", NOW)
    back_office_types_phone(team, customer, "0933000333")
    assert chen.sync().problems == 1
    assert (phone_here(chen, customer), phone_there(team, customer)) == ("0933000333", "0933000333")
    with chen.store.read() as session:
        (row,) = problem_rows(session)
    assert [(edit.mine, edit.theirs) for edit in row.edits] == [(MINE, "0933000333")]
