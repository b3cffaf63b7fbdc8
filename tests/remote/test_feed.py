"""The feed: whole aggregates move with their customer, nothing else moves, and the digest proves a copy."""

from datetime import UTC, datetime, timedelta
from hashlib import md5
from uuid import UUID

import pytest

from app.services.remote.types import FeedRow, RemoteFailure, RemoteTrouble
from app.services.store.ids import new_id
from tests.remote.support import DUE, Device
from tests.support.people import (
    Person,
    Team,
    contact_op,
    give_customers,
    import_portfolio,
    patch_op,
    portfolio,
    promise_op,
)

SOON = datetime.now(UTC) + timedelta(hours=3)


def test_customers_without_an_owner_are_in_no_feed(team: Team) -> None:
    import_portfolio(team.supervisor, portfolio(50, due_on=DUE))
    assert team.office.rows("SELECT count(*) FROM app.feed WHERE kind < 6") == [(0,)]


def test_a_new_owner_gets_everything_of_the_customer_and_the_old_one_one_removal(
    team: Team, customers: list[UUID]
) -> None:
    chen, lin = Device(team.chen), Device(team.lin)
    chen.push(contact_op(1, customers[0]), promise_op(2, customers[0], SOON), contact_op(3, customers[1]))
    clock = chen.clock()
    give_customers(team.supervisor, team.lin, [1])
    assert [(row.kind, row.id, row.op, row.doc) for row in chen.feed(cursor=clock)] == [(1, customers[0], "X", None)]
    assert [len(chen.documents(kind)) for kind in (1, 2, 3, 4, 5)] == [9, 9, 9, 1, 0]
    assert [len(lin.documents(kind)) for kind in (1, 2, 3, 4, 5)] == [1, 1, 1, 1, 1]
    [promise] = lin.documents(5).values()
    assert promise["owner_id"] == str(team.lin.user_id)
    [contact] = lin.documents(4).values()
    assert (contact["late"], contact["author_id"]) == (False, str(team.chen.user_id))


def test_a_customer_that_comes_back_is_put_again(team: Team, customers: list[UUID]) -> None:
    chen = Device(team.chen)
    before = {kind: set(chen.documents(kind)) for kind in (1, 2, 3)}
    give_customers(team.supervisor, team.lin, [1])
    give_customers(team.supervisor, team.chen, [1])
    assert {kind: set(chen.documents(kind)) for kind in (1, 2, 3)} == before
    assert Device(team.lin).documents(1) == {}


def test_a_page_ends_where_the_next_begins(team: Team, customers: list[UUID]) -> None:
    whole = Device(team.chen).feed()
    pages: list[FeedRow] = []
    cursor = 0
    with team.chen.remote() as remote:
        while page := remote.pull(team.chen.user_id, cursor, 7):
            pages += page
            cursor = page[-1].seq
    assert pages == list(whole)
    assert len(pages) == 30


def test_the_digest_is_what_a_copy_would_compute(team: Team, customers: list[UUID]) -> None:
    device = Device(team.chen)
    device.push(contact_op(1, customers[0]), promise_op(2, customers[0], SOON), contact_op(3, customers[1]))
    give_customers(team.supervisor, team.lin, [1, 2])
    expected = {
        kind: (len(ids), sum(int(md5(str(one).encode(), usedforsecurity=False).hexdigest()[:15], 16) for one in ids))
        for kind in (1, 2, 3, 4, 5)
        if (ids := set(device.documents(kind)))
    }
    with team.chen.remote() as remote:
        lines = remote.digest(team.chen.user_id)
    assert {line.kind: (line.count, line.sum) for line in lines} == expected
    assert {line.clock for line in lines} == {device.clock()}
    assert set(expected) == {1, 2, 3}


def test_rows_a_database_administrator_copies_in_reach_their_owner(team: Team, customers: list[UUID]) -> None:
    device = Device(team.chen)
    clock = device.clock()
    customer, policy = new_id(), new_id()
    with team.office.connect() as connection, connection.cursor() as cursor:
        with cursor.copy(
            "COPY app.customer (tenant_id, customer_id, owner_id, group_id, customer_no, name) FROM STDIN"
        ) as copy:
            copy.write_row((team.office.tenant_id, customer, team.chen.user_id, team.chen.group_id, "D1", "手動"))
        with cursor.copy(
            "COPY app.policy (tenant_id, policy_id, customer_id, policy_no, line, channel, payment, starts_on, due_on, premium_cents)"
            " FROM STDIN"
        ) as copy:
            copy.write_row((team.office.tenant_id, policy, customer, "DP1", "car", "agent", "yearly", DUE, DUE, 1))
    assert [(row.kind, row.id, row.op) for row in device.feed(cursor=clock)] == [(1, customer, "P"), (2, policy, "P")]


def test_what_a_database_administrator_deletes_is_taken_from_its_owner(team: Team, customers: list[UUID]) -> None:
    device = Device(team.chen)
    [task] = [row.id for row in device.feed() if row.kind == 3 and row.doc["customer_id"] == str(customers[0])]
    clock = device.clock()
    with team.office.connect() as connection:
        connection.execute("DELETE FROM app.renewal WHERE renewal_id = %s", (task,))
        connection.execute("DELETE FROM app.customer WHERE customer_id = %s", (customers[1],))
    assert [(row.kind, row.id, row.op) for row in device.feed(cursor=clock)] == [(3, task, "X"), (1, customers[1], "X")]
    assert customers[1] not in {UUID(doc["customer_id"]) for doc in device.documents(2).values()}


def test_taking_the_owner_away_purges_and_gives_to_nobody(team: Team, customers: list[UUID]) -> None:
    device = Device(team.chen)
    with team.office.connect() as connection:
        connection.execute("UPDATE app.customer SET owner_id = NULL, group_id = NULL")
    assert {row.op for row in device.feed()} == {"X"}
    assert len(device.feed()) == 10


def test_members_travel_in_the_scope_of_their_group(team: Team) -> None:
    group, other = team.office.groups["一組"], team.office.groups["二組"]
    device = Device(team.chen)
    assert {doc["display_name"] for doc in device.documents(6, group).values()} == {"陳怡君", "林志明", "主管"}
    with team.office.connect() as connection:
        connection.execute("UPDATE app.app_user SET group_id = %s WHERE user_id = %s", (other, team.lin.user_id))
    assert set(device.documents(6, group)) == {team.chen.user_id, team.supervisor.user_id}
    assert team.lin.user_id in Device(team.stranger).documents(6, other)


def test_scopes_are_ones_own_and_those_of_the_groups_one_answers_for(team: Team) -> None:
    groups = team.office.groups

    def scopes(person: Person) -> set[UUID]:
        with person.remote() as remote:
            return {scope.scope_id for scope in remote.hello(new_id(), 1).scopes}

    assert scopes(team.chen) == {team.chen.user_id, groups["一組"]}
    assert scopes(team.supervisor) == {team.supervisor.user_id, groups["一組"]}
    assert scopes(team.manager) == {team.manager.user_id, *groups.values()}


@pytest.mark.parametrize("call", ["pull", "digest"])
def test_somebody_elses_scope_is_refused(team: Team, customers: list[UUID], call: str) -> None:
    with team.lin.remote() as remote, pytest.raises(RemoteFailure) as caught:
        _ = remote.pull(team.chen.user_id, 0, 10) if call == "pull" else remote.digest(team.chen.user_id)
    assert caught.value.trouble is RemoteTrouble.DENIED


def test_an_administrator_can_make_every_laptop_compare_again(team: Team) -> None:
    device_id = new_id()
    with team.chen.remote() as remote:
        before = remote.hello(device_id, 1).epoch
        assert remote.hello(device_id, 1).epoch == before
        team.office.rows("UPDATE app.epoch SET epoch = gen_random_uuid() RETURNING 1")
        assert remote.hello(device_id, 1).epoch != before


def test_what_one_op_changes_travels_to_the_persons_other_device(team: Team, customers: list[UUID]) -> None:
    first, second = Device(team.chen), Device(team.chen)
    clock = second.clock()
    first.push(contact_op(1, customers[0]), patch_op(2, "customer", customers[0], {"phone_state": ("ok", "bad")}))
    assert [row.kind for row in second.feed(cursor=clock)] == [4, 1]
