"""What was typed about a customer who was handed over meanwhile is not lost from sight."""

from datetime import UTC, datetime, timedelta

import pytest

from app.services.contacts.commands import save_draft
from app.services.contacts.queries import draft_of
from app.services.contacts.types import ContactDraft
from app.services.rooms import Room
from app.services.store.ids import CustomerId
from app.services.sync.problems import keep_theirs, problem_rows
from app.services.sync.reconcile import start_new_device
from app.services.sync.types import ProblemReason
from tests.support.laptops import Laptop
from tests.support.people import Team

NOTE = "客戶說下週三下午三點後再打，想聽丙式的差別"
LONG_AGO = datetime.now(UTC) - timedelta(hours=1)


def type_and_hand_over(team: Team, chen: Laptop, typed_at: datetime) -> CustomerId:
    customer = CustomerId(min(chen.customers()))
    with chen.store.write() as session:
        save_draft(session, chen.actor, ContactDraft(customer, outcome="AP01", note=NOTE), typed_at)
    with team.supervisor.remote() as remote:
        remote.assign([customer], [team.lin.user_id], datetime.now(UTC).date().replace(year=2099))
    return customer


def test_a_draft_left_behind_needs_a_look_and_keeps_every_word(team: Team, chen: Laptop) -> None:
    customer = type_and_hand_over(team, chen, LONG_AGO)
    report = chen.sync()
    assert Room.SYNC in report.changes.rooms
    with chen.store.read() as session:
        (row,) = problem_rows(session)
        assert draft_of(session, customer) is None
    assert row.record is not None
    assert (row.record.note, row.record.outcome, row.reason) == (NOTE, "AP01", ProblemReason.NOT_YOURS)
    assert (row.typed_at, row.customer_name, row.seq < 1) == (LONG_AGO, None, True)
    chen.sync()
    with chen.store.write() as session:
        assert problem_rows(session) == (row,)
        keep_theirs(session, chen.actor, row.seq, datetime.now(UTC))
        assert problem_rows(session) == ()


def test_a_draft_still_being_typed_is_left_to_its_writer(team: Team, chen: Laptop) -> None:
    customer = type_and_hand_over(team, chen, datetime.now(UTC))
    chen.sync()
    with chen.store.read() as session:
        assert problem_rows(session) == ()
        draft = draft_of(session, customer)
    assert draft is not None
    assert draft.note == NOTE


def test_a_draft_of_a_customer_who_stayed_is_untouched(chen: Laptop) -> None:
    customer = CustomerId(min(chen.customers()))
    with chen.store.write() as session:
        save_draft(session, chen.actor, ContactDraft(customer, note=NOTE), LONG_AGO)
    chen.sync()
    with chen.store.read() as session:
        assert draft_of(session, customer) is not None


@pytest.mark.parametrize("rounds", [1, 2])
def test_stranded_words_survive_a_new_device_id(team: Team, chen: Laptop, rounds: int) -> None:
    type_and_hand_over(team, chen, LONG_AGO)
    type_and_hand_over(team, chen, LONG_AGO - timedelta(minutes=1))
    chen.sync()
    type_and_hand_over(team, chen, LONG_AGO)
    chen.sync()
    for _round in range(rounds):
        with chen.store.write() as session:
            start_new_device(session)
    with chen.store.read() as session:
        rows = problem_rows(session)
    assert len(rows) == 2
    assert all(row.seq < 1 for row in rows)
