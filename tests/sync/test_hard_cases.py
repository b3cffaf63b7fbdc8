"""What must hold when things go wrong twice: a revoked laptop put back, numbers used again, words no database can hold."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from sqlalchemy import delete, select

from app.models.customers import Customer
from app.models.people import Member
from app.models.sync import OutboxEvent, SyncProblem
from app.services.outbox.queries import outbox_count
from app.services.outbox.record import record_event
from app.services.outbox.state import remember
from app.services.rooms import Room
from app.services.store.ids import CustomerId, new_id
from app.services.sync.reconcile import start_new_device
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
