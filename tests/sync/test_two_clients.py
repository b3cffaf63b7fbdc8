"""Two laptops and one server: a record arrives once, survives every crash, and follows a customer who is handed over."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from app.services.outbox.queries import outbox_count
from app.services.store.clock import SystemClock
from app.services.sync.stages import Step
from app.services.sync.types import SyncOutcome
from app.services.team.commands import fetch_overview
from app.services.team.queries import overview
from app.services.team.types import Overview
from tests.support.laptops import Laptop
from tests.support.people import Person, Team

NOTE = "客戶想比較乙式與丙式，週四下午再打"


def overview_at(supervisor: Laptop) -> Overview:
    supervisor.sync()
    with supervisor.person.remote() as remote:
        fetch_overview(supervisor.store, remote, supervisor.actor, SystemClock())
    with supervisor.store.read() as session:
        shown = overview(session, supervisor.actor)
    assert shown is not None
    return shown


def arrivals(team: Team) -> list[tuple[str, int]]:
    """Each note on the server and how often it is there."""
    return [(note, count) for note, count in team.office.rows("SELECT note, count(*) FROM app.contact GROUP BY note")]


def test_a_first_sync_brings_the_whole_list(chen: Laptop) -> None:
    assert len(chen.customers()) == 5
    assert chen.actor.display_name == "陳怡君"


def test_a_record_made_offline_appears_at_the_supervisor_once(
    team: Team, chen: Laptop, laptop_of: Callable[[Person], Laptop]
) -> None:
    supervisor = laptop_of(team.supervisor)
    assert overview_at(supervisor).contacts == 0
    contact = chen.record(min(chen.customers()), NOTE)  # no line is open while it is written
    assert chen.sync().pushed > 0
    assert chen.sync().pushed == 0
    shown = overview_at(supervisor)
    assert shown.contacts == 1
    assert [entry.contact_id for entry in shown.recent] == [contact]
    assert arrivals(team) == [(NOTE, 1)]


def test_without_a_line_everything_waits_and_nothing_is_lost(chen: Laptop, team: Team) -> None:
    chen.record(min(chen.customers()), NOTE)
    broken = Person(team.chen.database, team.chen.login, "not the password", team.chen.user_id, "", "", None)
    assert Laptop(chen.store, chen.key, broken).sync().outcome is SyncOutcome.LOGIN_NEEDED
    with chen.store.read() as session:
        assert outbox_count(session).waiting > 0
    chen.sync()
    assert arrivals(team) == [(NOTE, 1)]


def test_a_crash_while_saving_leaves_nothing_behind(chen: Laptop, team: Team) -> None:
    customer = min(chen.customers())
    assert chen.run_until_killed("saving", customer_id=customer, note=NOTE) == -9
    after = chen.reopened()
    assert after.contacts() == set()
    after.sync()
    assert arrivals(team) == []
    after.store.close()


def test_a_crash_right_after_saving_keeps_the_record(chen: Laptop, team: Team) -> None:
    customer = min(chen.customers())
    assert chen.run_until_killed("saved", customer_id=customer, note=NOTE) == -9
    after = chen.reopened()
    assert len(after.contacts()) == 1
    after.sync()
    assert arrivals(team) == [(NOTE, 1)]
    after.store.close()


@pytest.mark.parametrize("step", [step for step in Step if step is not Step.SWEPT])
def test_a_kill_at_any_step_of_sync_neither_loses_nor_doubles(chen: Laptop, team: Team, step: Step) -> None:
    contact = chen.record(min(chen.customers()), NOTE, "AP01")
    assert chen.run_until_killed(step.value) == -9
    after = chen.reopened()
    assert after.sync().outcome is SyncOutcome.DONE
    assert arrivals(team) == [(NOTE, 1)]
    assert after.contacts() == {contact}
    assert team.office.rows("SELECT count(*) FROM app.promise WHERE state = 'open'") == [(1,)]
    with after.store.read() as session:
        assert outbox_count(session).waiting == 0
    after.store.close()


def test_a_customer_handed_over_leaves_one_laptop_and_arrives_at_the_other_with_the_whole_history(
    team: Team, chen: Laptop, laptop_of: Callable[[Person], Laptop]
) -> None:
    customer = min(chen.customers())
    earlier = chen.record(customer, "第一次聯絡")
    chen.sync()
    offline = chen.record(customer, NOTE, "AP01")
    with team.supervisor.remote() as remote:
        remote.assign([customer], [team.lin.user_id], datetime.now(UTC).date().replace(year=2099))
    report = chen.sync()
    assert report.outcome is SyncOutcome.DONE
    assert customer not in chen.customers()
    assert chen.contacts() == set()
    lin = laptop_of(team.lin)
    lin.sync()
    assert lin.customers() == {customer}
    assert lin.contacts() == {earlier, offline}
    late = dict(team.office.rows("SELECT contact_id, late FROM app.contact"))
    assert late == {earlier: False, offline: True}
    with chen.store.read() as session:
        assert outbox_count(session).problems == 0
    assert team.office.rows("SELECT stage FROM app.renewal WHERE customer_id = %s", customer) == [("APPOINTED",)]


def test_what_is_edited_during_a_pull_stays_on_screen(chen: Laptop, team: Team) -> None:
    customer = min(chen.customers())
    with team.office.connect() as connection:
        connection.execute("UPDATE app.customer SET name = name || '改' WHERE customer_id = %s", (customer,))

    def type_meanwhile(step: Step) -> None:
        if step is Step.PAGE_FETCHED and not chen.contacts():
            chen.record(customer, NOTE, "ST01")

    chen.sync(type_meanwhile)
    with chen.store.read() as session:
        from app.models.customers import Customer  # noqa: PLC0415 - this one assertion looks below the services

        row = session.get_one(Customer, customer)
        assert row.dnc is True
        assert row.name.endswith("改")
    chen.sync()
    assert team.office.rows("SELECT dnc FROM app.customer WHERE customer_id = %s", customer) == [(True,)]
