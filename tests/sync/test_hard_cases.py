"""What must hold when things go wrong twice: a revoked laptop put back, numbers used again, words no database can hold."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from sqlalchemy import delete, select

from app.models.customers import Customer
from app.models.people import Member
from app.models.renewals import Renewal
from app.models.sync import OutboxEvent, SyncProblem
from app.services.outbox.queries import outbox_count
from app.services.outbox.record import record_event
from app.services.outbox.state import remember
from app.services.remote.addresses import address_of
from app.services.remote.postgres import PostgresRemote
from app.services.remote.types import Hello
from app.services.rooms import Room
from app.services.store.clock import SystemClock
from app.services.store.ids import CustomerId, new_id
from app.services.store.store import Store
from app.services.sync.engine import LOCAL_SCHEMA, SyncEngine
from app.services.sync.reconcile import start_new_device
from app.services.sync.stages import Step
from app.services.sync.types import SyncOutcome
from tests.support.laptops import Laptop
from tests.support.people import Person, Team, give_customers, import_portfolio, portfolio


def members_of(laptop: Laptop, group_id: UUID) -> set[str]:
    with laptop.store.read() as session:
        return set(session.scalars(select(Member.display_name).where(Member.group_id == group_id)))


def spoil(laptop: Laptop, note: str) -> None:
    """Queue a record the server keeps in quarantine, because it knows nothing of its customer."""
    now = datetime.now(UTC)
    with laptop.store.write() as session:
        payload = {"id": str(new_id()), "channel": "phone", "direction": "out", "outcome": "NC01", "note": note}
        record_event(
            session, Room.CONTACTS, "contact.add", CustomerId(new_id()), payload | {"effective": False}, at=now
        )


def test_a_revoked_laptop_put_back_from_an_older_image_is_told_to_wipe_all_the_same(team: Team, chen: Laptop) -> None:
    chen.record(min(chen.customers()))
    chen.sync()
    with chen.store.write() as session:  # as in an older image: no number was given out yet
        session.execute(delete(OutboxEvent))
        remember(session, "last_seq", "0")
    with team.office.connect() as connection:
        connection.execute("UPDATE app.device SET revoked = true WHERE user_id = %s", (team.chen.user_id,))
    assert chen.sync().outcome is SyncOutcome.REVOKED


def test_what_the_server_refuses_after_a_new_start_of_numbers_is_told_as_well(team: Team, chen: Laptop) -> None:
    spoil(chen, "第一台")
    chen.sync()
    with chen.store.write() as session:
        start_new_device(session)
    spoil(chen, "第二台")
    chen.sync()
    with chen.store.read() as session:
        assert outbox_count(session).problems == 2
        assert {op["note"] for op in session.scalars(select(SyncProblem.op))} == {"第一台", "第二台"}


@pytest.mark.parametrize("sign", ["\x00", "\ud800", "\udc00\x00"])
def test_signs_no_database_can_hold_do_not_block_what_comes_behind_them(team: Team, chen: Laptop, sign: str) -> None:
    first, second = sorted(chen.customers())[:2]
    chen.record(first, f"前{sign}後")
    chen.record(second, "下一位")
    assert chen.sync().outcome is SyncOutcome.DONE
    notes = {note for (note,) in team.office.rows("SELECT note FROM app.contact")}
    assert notes == {"前後", "下一位"}


@pytest.mark.may_warn("app.services.sync.engine")
def test_numbers_the_server_no_longer_remembers_strand_nothing(team: Team, chen: Laptop) -> None:
    first, second = sorted(chen.customers())[:2]
    chen.record(first, "早先")
    chen.sync()
    with chen.store.write() as session:
        session.execute(delete(OutboxEvent))  # done with long ago
    with team.office.connect() as connection:
        connection.execute("UPDATE app.device SET last_seq = 0 WHERE user_id = %s", (team.chen.user_id,))
        connection.execute("DELETE FROM app.applied_op")
    chen.record(second, "之後")
    assert chen.sync().outcome is SyncOutcome.DONE
    assert {note for (note,) in team.office.rows("SELECT note FROM app.contact")} == {"早先", "之後"}


@pytest.mark.parametrize("is_backwards", [False, True])
def test_a_colleague_who_changes_groups_stays_known_to_the_manager_of_both(
    team: Team, laptop_of: Callable[[Person], Laptop], *, is_backwards: bool
) -> None:
    one, two = team.office.groups["一組"], team.office.groups["二組"]
    person, target = (team.stranger, one) if is_backwards else (team.chen, two)
    manager = laptop_of(team.manager)
    manager.sync()
    with team.office.connect() as connection:
        connection.execute("UPDATE app.app_user SET group_id = %s WHERE user_id = %s", (target, person.user_id))
    report = manager.sync()
    assert report.reread is False
    assert person.name in members_of(manager, target)


def test_customers_imported_anew_after_a_restore_take_the_place_of_the_old_ones(team: Team, chen: Laptop) -> None:
    before = chen.customers()
    with team.office.connect() as connection:  # the server was put back to before the import
        connection.execute("DELETE FROM app.feed WHERE scope_id = %s", (team.chen.user_id,))
        connection.execute("DELETE FROM app.scope_clock WHERE scope_id = %s", (team.chen.user_id,))
        connection.execute("TRUNCATE app.customer, app.policy, app.renewal, app.assignment, app.feed, app.scope_clock")
        connection.execute("UPDATE app.epoch SET epoch = gen_random_uuid()")
    import_portfolio(team.manager, portfolio(8, due_on=datetime.now(UTC).date() + timedelta(days=20)))
    give_customers(team.supervisor, team.chen, range(1, 6))
    assert chen.sync().outcome is SyncOutcome.DONE
    assert len(chen.customers()) == 5
    assert not before & chen.customers()
    with chen.store.read() as session:
        assert len(set(session.scalars(select(Customer.customer_no)))) == 5


def test_a_kind_of_a_newer_server_is_passed_over_and_no_reason_to_read_anew(team: Team, chen: Laptop) -> None:
    with team.office.connect() as connection:
        connection.execute(
            "SELECT app.bump(%s, %s, 7::smallint, ARRAY[gen_random_uuid()], 'P')",
            (team.office.tenant_id, team.chen.user_id),
        )
    report = chen.sync()
    assert (report.outcome, report.pulled, report.reread) == (SyncOutcome.DONE, 1, False)


class _OfALaterDay(PostgresRemote):
    """A line to a server that asks for a newer store than this program makes."""

    def hello(self, device_id: UUID, schema: int) -> Hello:
        return replace(super().hello(device_id, schema), min_schema=LOCAL_SCHEMA + 1)


def test_a_program_too_old_to_read_still_sends_what_was_typed(team: Team, chen: Laptop) -> None:
    chen.record(min(chen.customers()), "更新以前")
    with team.office.connect() as connection:
        connection.execute("UPDATE app.epoch SET epoch = gen_random_uuid()")
        connection.execute("UPDATE app.customer SET name = name || '改' WHERE owner_id = %s", (team.chen.user_id,))
    person = team.chen
    engine = SyncEngine(
        chen.store,
        lambda: _OfALaterDay(address_of(person.database.dsn), person.login, person.password),
        SystemClock(),
    )
    report = engine.run()
    assert (report.outcome, report.pulled) == (SyncOutcome.STORE_TOO_OLD, 0)
    assert team.office.rows("SELECT note FROM app.contact") == [("更新以前",)]
    assert len(chen.customers()) == 5
    assert chen.sync().outcome is SyncOutcome.DONE  # after the update: everything is read anew, as the epoch asks
    with chen.store.read() as session:
        assert all(name.endswith("改") for name in session.scalars(select(Customer.name)))


@pytest.mark.parametrize("step", [Step.CONNECTED, Step.BATCH_SENT, Step.PAGE_FETCHED, Step.PAGE_APPLIED])
def test_what_is_typed_while_everything_is_read_anew_outlives_the_sweep(team: Team, chen: Laptop, step: Step) -> None:
    first, second = sorted(chen.customers())[:2]
    chen.record(first, "以前")
    with team.office.connect() as connection:
        connection.execute("UPDATE app.epoch SET epoch = gen_random_uuid()")
    typed: list[UUID] = []

    def type_meanwhile(reached: Step) -> None:
        if reached is step and not typed:
            typed.append(chen.record(second, "當中", "AP01"))

    report = chen.sync(type_meanwhile)
    assert report.reread is True
    assert set(typed) < chen.contacts()
    chen.sync()
    assert sorted(team.office.rows("SELECT note, count(*) FROM app.contact GROUP BY 1")) == [("以前", 1), ("當中", 1)]
    assert team.office.rows("SELECT count(*) FROM app.promise WHERE state = 'open'") == [(1,)]
    with chen.store.read() as session:
        stages = session.scalars(select(Renewal.stage).where(Renewal.customer_id == second)).all()
        assert (list(stages), outbox_count(session).waiting) == (["APPOINTED"], 0)


def test_two_laptops_of_one_person_lose_nothing_to_each_other(
    team: Team, chen: Laptop, open_blank_store: Callable[[str], Store]
) -> None:
    other = Laptop(open_blank_store("at home"), chen.key, team.chen)
    other.sync()
    customer = min(chen.customers())
    chen.record(customer, "在公司", "AP01")
    other.record(customer, "在家", "ST01")
    chen.sync()
    other.sync()
    chen.sync()
    other.sync()
    assert {note for (note,) in team.office.rows("SELECT note FROM app.contact")} == {"在公司", "在家"}
    assert chen.contacts() == other.contacts()
    assert team.office.rows("SELECT dnc FROM app.customer WHERE customer_id = %s", customer) == [(True,)]
    for laptop in (chen, other):
        with laptop.store.read() as session:
            assert session.get_one(Customer, customer).dnc is True
            assert outbox_count(session).waiting == 0
