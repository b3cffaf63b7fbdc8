"""A person who speaks the protocol by hand gains no more than the program would give them."""

import secrets
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import psycopg
import pytest
from psycopg.types.json import Jsonb

from app.services.remote.types import JsonObject, RemoteFailure, RemoteTrouble
from tests.remote.support import DUE, Device, sqlstate_of
from tests.support.people import Team, contact_op, give_customers, patch_op, promise_op

LONG_AGO = datetime.now(UTC) - timedelta(days=200)


@pytest.fixture
def former(team: Team, customers: list[UUID]) -> UUID:
    """A customer Chen had 200 days ago and gave away 150 days ago; Lin has it now."""
    customer = customers[0]
    give_customers(team.supervisor, team.lin, [1])
    with team.office.connect() as connection:
        connection.execute(
            "UPDATE app.assignment SET from_at = now() - interval '300 days', to_at = now() - interval '150 days'"
            " WHERE customer_id = %s AND user_id = %s",
            (customer, team.chen.user_id),
        )
    return customer


def set_op(customer: UUID, at: datetime, kind: str, changes: JsonObject, entity: UUID | None = None) -> JsonObject:
    return patch_op(1, kind, customer, changes, entity) | {"at": at.isoformat()}


def test_an_old_assignment_cannot_be_called_upon_for_ever(team: Team, former: UUID) -> None:
    device = Device(team.chen)
    renewal = team.office.rows("SELECT renewal_id FROM app.renewal WHERE customer_id = %s", former)[0][0]
    answers = device.push(
        contact_op(1, former, at=LONG_AGO),
        promise_op(2, former, datetime.now(UTC)) | {"at": LONG_AGO.isoformat()},
        set_op(former, LONG_AGO, "renewal", {"stage": ("ASSIGNED", "REFUSED")}, renewal),
        set_op(former, LONG_AGO, "customer", {"dnc": (False, True)}),
    )
    assert [(answer.result, answer.why) for answer in answers] == [("quarantined", "not_yours")] * 4
    assert team.office.rows("SELECT dnc FROM app.customer WHERE customer_id = %s", former) == [(False,)]
    assert team.office.rows("SELECT stage FROM app.renewal WHERE renewal_id = %s", renewal) == [("ASSIGNED",)]


def test_what_was_typed_on_a_laptop_that_stayed_away_for_weeks_still_arrives(team: Team, former: UUID) -> None:
    with team.office.connect() as connection:
        connection.execute(
            "UPDATE app.assignment SET to_at = now() - interval '60 days' WHERE user_id = %s AND customer_id = %s",
            (team.chen.user_id, former),
        )
    at = datetime.now(UTC) - timedelta(days=61)
    assert Device(team.chen).push(contact_op(1, former, at=at))[0].result == "ok"


@pytest.mark.parametrize("changes", [{"dnc": (True, False)}, {"dnc": (True, "no")}, {"dnc": (False, False)}])
def test_do_not_contact_cannot_be_taken_back_by_a_specialist(
    team: Team, customers: list[UUID], changes: JsonObject
) -> None:
    device = Device(team.chen)
    device.push(patch_op(1, "customer", customers[0], {"dnc": (False, True)}))
    assert device.push(patch_op(1, "customer", customers[0], changes))[0].result == "conflict"
    assert team.office.rows("SELECT dnc FROM app.customer WHERE customer_id = %s", customers[0]) == [(True,)]


@pytest.mark.parametrize("kind", ["customer", "renewal", "promise"])
def test_a_field_that_cannot_be_emptied_is_not_said_to_be(team: Team, customers: list[UUID], kind: str) -> None:
    device = Device(team.chen)
    device.push(promise_op(1, customers[0], datetime.now(UTC)))
    field, table = {
        "customer": ("phone", "customer"),
        "renewal": ("stage", "renewal"),
        "promise": ("state", "promise"),
    }[kind]
    now, entity = team.office.rows(f"SELECT {field}, {table}_id FROM app.{table} WHERE customer_id = %s", customers[0])[
        0
    ]
    answer = device.push(patch_op(1, kind, customers[0], {field: (now, None)}, entity))[0]
    assert (answer.result, answer.why) == ("quarantined", "malformed")
    assert team.office.rows(f"SELECT {field} FROM app.{table} WHERE {table}_id = %s", entity) == [(now,)]


def test_a_number_the_server_has_no_answer_for_is_not_taken_for_sent(team: Team, customers: list[UUID]) -> None:
    device = Device(team.chen)
    device.push(contact_op(1, customers[0]), contact_op(2, customers[0]))
    team.office.rows("DELETE FROM app.applied_op RETURNING 1")
    device.seq = 0
    with pytest.raises(RemoteFailure) as caught:
        device.push(contact_op(1, customers[0]))
    assert caught.value.trouble is RemoteTrouble.FORKED


@pytest.mark.parametrize(
    "ops",
    ["null", "{}", "[null]", "[1]", '["x"]', "[[]]", '[{"seq": 1}]', '[{"seq": "x"}]', '[{"seq": 1e400}]', "[{}]"],
)
def test_what_is_no_list_of_ops_changes_nothing(team: Team, customers: list[UUID], ops: str) -> None:
    device = Device(team.chen)
    with team.chen.connect() as connection:
        try:
            connection.execute("SELECT api.push(%s, %s::jsonb)", (device.device_id, ops))
        except psycopg.Error:
            connection.rollback()
    assert team.office.rows("SELECT last_seq FROM app.device WHERE device_id = %s", device.device_id) == [(0,)]
    assert team.office.rows("SELECT count(*) FROM app.applied_op") == [(0,)]


def odd(**changes: Any) -> JsonObject:
    return changes


@pytest.mark.parametrize(
    "changes",
    [
        odd(customer=None), odd(customer="x"), odd(customer=[]), odd(customer={"a": 1}), odd(at="infinity"), odd(at=None),
        odd(at="9999999-01-01T00:00:00Z"), odd(id=None), odd(id="'; DROP TABLE app.contact; --"), odd(note="x" * 20_001),
        odd(outcome=""), odd(outcome="x" * 65), odd(talk_seconds=-1), odd(talk_seconds=2**40), odd(effective="maybe"),
        odd(channel="fax"), odd(k="contact.delete"), odd(k=None), odd(k="customer.patch", set=[]), odd(v=2),
        odd(k="customer.patch", set={"owner_id": {"from": None, "to": "x"}}),
        odd(k="customer.patch", set={"phone_state": {"from": "ok", "to": "gone"}}),
        odd(k="renewal.patch", set={"stage": {"from": "ASSIGNED", "to": "x; --"}}),
    ],
)  # fmt: skip
def test_any_odd_op_is_answered_kept_and_holds_nothing_up(
    team: Team, customers: list[UUID], changes: JsonObject
) -> None:
    device = Device(team.chen)
    answers = device.push(contact_op(1, customers[0]) | changes, contact_op(2, customers[0]))
    assert answers[0].result in {"quarantined", "conflict"}
    assert answers[1].result == "ok"
    assert team.office.rows("SELECT count(*) FROM app.contact") == [(1,)]


@pytest.mark.parametrize("length", [100, 3000, 100_000])
def test_an_endless_field_name_holds_nothing_up(team: Team, customers: list[UUID], length: int) -> None:
    name = secrets.token_hex(length)  # chance cannot be compressed
    device = Device(team.chen)
    answers = device.push(patch_op(1, "customer", customers[0], {name: (None, "x")}), contact_op(2, customers[0]))
    assert [answer.result for answer in answers][1] == "ok"


def test_a_person_of_one_company_reaches_nothing_of_another_by_its_ids(team: Team, customers: list[UUID]) -> None:
    from tests.support.people import open_office  # noqa: PLC0415 - the second company is this test's alone

    office = open_office(team.office.database, "另一家")
    office.add_group("一組")
    spy = office.add_person("外人", "specialist", "一組")
    boss = office.add_person("外人主管", "supervisor", "一組")
    device, chen = Device(spy), Device(team.chen)
    renewal = team.office.rows("SELECT renewal_id FROM app.renewal WHERE customer_id = %s", customers[0])[0][0]
    answers = device.push(
        contact_op(1, customers[0]),
        patch_op(2, "customer", customers[0], {"dnc": (False, True)}),
        patch_op(3, "renewal", customers[0], {"stage": ("ASSIGNED", "REFUSED")}, renewal),
        promise_op(4, customers[0], datetime.now(UTC)),
    )
    assert {answer.why for answer in answers} == {"not_yours"}
    with spy.remote() as remote:
        for scope in (team.chen.user_id, team.office.groups["一組"]):
            with pytest.raises(RemoteFailure):
                remote.pull(scope, 0, 100)
            with pytest.raises(RemoteFailure):
                remote.digest(scope)
    with team.supervisor.remote() as remote:
        batch = remote.import_begin("x.csv", "0" * 64)
        with boss.connect() as theirs, pytest.raises(psycopg.Error):
            theirs.execute("SELECT api.import_finish(%s, 0)", (batch,))
        remote.import_cancel()
    with boss.connect() as connection:
        for table in ("customer", "policy", "renewal", "contact", "promise", "assignment", "feed", "target"):
            assert connection.execute(f"SELECT count(*) FROM app.{table} WHERE tenant_id = 1").fetchone() == (0,)
        assert connection.execute("SELECT count(*) FROM app.tenant").fetchone() == (1,)
    with spy.connect() as connection, pytest.raises(psycopg.Error):  # another company's device: same id, another tenant
        connection.execute("SELECT api.push(%s, %s)", (chen.device_id, Jsonb([contact_op(1, customers[0])])))


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT api.hello(gen_random_uuid(), 1)",
        "SELECT * FROM api.pull(app.me(), 0, 10)",
        "SELECT api.push(gen_random_uuid(), '[]')",
        "SELECT * FROM app.customer", "SELECT * FROM app.contact", "SELECT * FROM app.policy", "SELECT * FROM app.feed",
        "SELECT * FROM app.quarantine", "SELECT * FROM app.conflict", "SELECT * FROM app.promise",
        "SELECT api.overview(current_date)", "SELECT * FROM api.people()",
    ],
)  # fmt: skip
def test_an_administrator_reads_no_customer(team: Team, customers: list[UUID], statement: str) -> None:
    administrator = team.office.add_person("管理", "administrator")
    expected = None if "hello" in statement else "42501"
    assert sqlstate_of(administrator, statement) == expected


def test_a_supervisor_cannot_reach_into_another_group(team: Team, customers: list[UUID]) -> None:
    other = team.office.add_person("別組主管", "supervisor", "二組")
    Device(team.chen).push(contact_op(1, customers[0]))
    with other.remote() as remote:
        assert {line.display_name for line in remote.people()} == {"外組", "別組主管"}
        assert remote.overview(date.today())["recent"] == []
        for customer, taker in ((customers[0], team.stranger.user_id), (customers[0], team.chen.user_id)):
            with pytest.raises(RemoteFailure) as caught:
                remote.assign([customer], [taker], DUE)
            assert caught.value.trouble is RemoteTrouble.DENIED
    answer = Device(other).push(contact_op(1, customers[0]))[0]
    assert answer.why == "not_yours"
