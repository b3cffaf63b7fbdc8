"""Sent ops are kept for 30 days and then forgotten; the outbox as a person reads it."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from app.models.sync import OutboxEvent, SyncProblem
from app.services.outbox.record import record_event
from app.services.outbox.state import last_seq
from app.services.rooms import Room
from app.services.store.store import Store
from app.services.sync.engine import SyncEngine
from app.services.sync.outgoing import outbox_rows
from app.services.sync.tidy import tidy
from app.services.sync.types import ProblemReason, SendState, SyncOutcome
from tests.support.factories.customers import add_customer, customer_id
from tests.support.factories.queue import NOW
from tests.support.fixed_clock import FixedClock
from tests.support.laptops import Laptop
from tests.support.people import Team

LONG_AGO = NOW - timedelta(days=31)
LATELY = NOW - timedelta(days=29)


def add_op(store: Store, sent_at: datetime | None, answer: str = "ok") -> int:
    with store.write() as session:
        seq = record_event(session, Room.CONTACTS, "contact.add", customer_id(1), {"id": "1"}, at=LONG_AGO)
        if sent_at is not None:
            session.flush()
            event = session.get_one(OutboxEvent, seq)
            event.state, event.sent_at, event.answer = "sent", sent_at, {"seq": seq, "r": answer}
    return seq


def add_problem(store: Store, seq: int, *, resolved_at: datetime | None = None) -> None:
    answer = {"seq": seq, "r": "quarantined", "why": "not_yours"}
    with store.write() as session:
        session.get_one(OutboxEvent, seq).answer = answer
        session.add(
            SyncProblem(
                seq=seq, kind="contact.add", customer_id=customer_id(1), result="quarantined",
                op={"note": "原文"}, answer=answer, raised_at=LONG_AGO, resolved_at=resolved_at,
            )
        )  # fmt: skip


def kept(store: Store) -> list[int]:
    with store.write() as session:
        tidy(session, NOW)
    with store.read() as session:
        return list(session.scalars(select(OutboxEvent.seq).order_by(OutboxEvent.seq)))


def test_what_was_sent_more_than_30_days_ago_is_forgotten(blank_store: Store) -> None:
    add_op(blank_store, LONG_AGO)
    lately = add_op(blank_store, LATELY)
    waiting = add_op(blank_store, None)
    assert kept(blank_store) == [lately, waiting]


def test_the_numbers_go_on_after_everything_was_forgotten(blank_store: Store) -> None:
    add_op(blank_store, LONG_AGO)
    assert kept(blank_store) == []
    with blank_store.read() as session:
        assert last_seq(session) == 1
    assert add_op(blank_store, None) == 2


@pytest.mark.parametrize("is_open", [True, False])
def test_an_op_with_an_open_problem_stays_and_so_does_all_behind_it(blank_store: Store, is_open: bool) -> None:
    for _ in range(3):
        add_op(blank_store, LONG_AGO)
    add_problem(blank_store, 2, resolved_at=None if is_open else NOW)
    assert kept(blank_store) == ([2, 3] if is_open else [])
    with blank_store.read() as session:
        assert session.get_one(SyncProblem, 2).op == {"note": "原文"}


def test_an_op_that_waits_for_months_is_never_forgotten(blank_store: Store) -> None:
    waiting = add_op(blank_store, None)
    with blank_store.write() as session:
        tidy(session, NOW + timedelta(days=400))
    assert kept(blank_store) == [waiting]


def test_a_problem_settled_long_ago_goes_with_its_op(blank_store: Store) -> None:
    add_op(blank_store, LONG_AGO)
    add_problem(blank_store, 1, resolved_at=LONG_AGO)
    assert kept(blank_store) == []
    with blank_store.read() as session:
        assert session.get(SyncProblem, 1) is None


def test_the_outbox_lists_what_waits_first_and_says_what_became_of_the_rest(blank_store: Store) -> None:
    with blank_store.write() as session:
        add_customer(session, 1)
    add_op(blank_store, LONG_AGO)
    waiting = add_op(blank_store, None)
    refused, arrived = add_op(blank_store, LATELY), add_op(blank_store, LATELY, "dup")
    add_problem(blank_store, refused)
    with blank_store.read() as session:
        rows = outbox_rows(session, 10, NOW)
        assert outbox_rows(session, 1, NOW) == rows[:1]
    assert [(row.seq, row.state) for row in rows] == [
        (waiting, SendState.WAITING),
        (arrived, SendState.ARRIVED),
        (refused, SendState.REFUSED),
    ]
    assert [(row.reason, row.needs_look) for row in rows] == [
        (None, False),
        (None, False),
        (ProblemReason.NOT_YOURS, True),
    ]
    assert {row.customer_name for row in rows} == {"客戶1"}
    assert (rows[0].sent_at, rows[1].sent_at) == (None, LATELY)


def test_a_run_tidies_after_its_pull_and_the_next_record_still_arrives(team: Team, chen: Laptop) -> None:
    first, second = sorted(chen.customers())[:2]
    chen.record(first, "五週前")
    chen.sync()
    later = FixedClock(datetime.now(UTC) + timedelta(days=31))
    assert SyncEngine(chen.store, chen.person.remote, later).run().outcome is SyncOutcome.DONE
    with chen.store.read() as session:
        assert session.scalars(select(OutboxEvent.seq)).all() == []
    chen.record(second, "今天")
    assert chen.sync().outcome is SyncOutcome.DONE
    assert {note for (note,) in team.office.rows("SELECT note FROM app.contact")} == {"五週前", "今天"}
    assert len(chen.contacts()) == 2
