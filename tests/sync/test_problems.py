"""What needs a look, as a person reads and settles it, on a real encrypted store."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from app.models.contacts import Promise
from app.models.customers import Customer
from app.models.renewals import Renewal
from app.models.sync import SyncProblem
from app.services.access.rules import AccessRefusal
from app.services.access.types import Role
from app.services.outbox.queries import outbox_count, waiting_ops
from app.services.outbox.types import Payload
from app.services.rooms import Room
from app.services.store.ids import CustomerId
from app.services.store.refusals import Refused
from app.services.store.store import Store
from app.services.sync.problems import keep_theirs, problem_rows, send_mine_again
from app.services.sync.types import FieldEdit, ProblemReason, ProblemRow, SyncRefusal
from tests.support.factories.access import specialist
from tests.support.factories.customers import add_customer, add_promise, add_term, customer_id, policy_id
from tests.support.factories.queue import NOW, TODAY

ME = specialist()
FIRST = customer_id(1)
TYPED_AT = NOW - timedelta(hours=3)


def add_problem(
    store: Store, kind: str, answer: Payload, op: Payload, *, seq: int = 7, customer: CustomerId = FIRST
) -> None:
    """File an answer beside its op, as a push does."""
    document = {"seq": seq, "k": kind, "v": 1, "customer": str(customer), "at": TYPED_AT.isoformat(), **op}
    with store.write() as session:
        session.add(
            SyncProblem(
                seq=seq,
                kind=kind,
                customer_id=customer,
                result=answer["r"],
                op=document,
                answer={"seq": seq, **answer},
                raised_at=NOW - timedelta(hours=2),
            )
        )


def conflict(*fields: tuple[str, Any]) -> Payload:
    return {"r": "conflict", "conf": [{"f": field, "theirs": theirs} for field, theirs in fields]}


def edit(**fields: tuple[Any, Any]) -> Payload:
    return {"set": {name: {"from": before, "to": after} for name, (before, after) in fields.items()}}


def rows(store: Store) -> tuple[ProblemRow, ...]:
    with store.read() as session:
        return problem_rows(session)


def only(store: Store) -> ProblemRow:
    (row,) = rows(store)
    return row


def send(store: Store, field: str, seq: int = 7) -> None:
    with store.write() as session:
        changes = send_mine_again(session, ME, seq, field, NOW)
    assert Room.SYNC in changes.rooms


def refused(store: Store, field: str, seq: int = 7) -> SyncRefusal:
    with pytest.raises(Refused) as caught, store.write() as session:
        send_mine_again(session, ME, seq, field, NOW)
    reason = caught.value.reason
    assert isinstance(reason, SyncRefusal)
    return reason


def queued(store: Store) -> list[Payload]:
    with store.read() as session:
        return [op.document for op in waiting_ops(session, 10)]


@pytest.fixture
def store(blank_store: Store) -> Store:
    """One customer with a term, a task and a promise."""
    with blank_store.write() as session:
        add_customer(session, 1, phone="0900000001")
        add_term(session, 1, TODAY + timedelta(days=20), stage="QUOTED")
        add_promise(session, 1, NOW + timedelta(days=1))
    return blank_store


def test_a_conflict_says_whose_it_is_when_it_was_typed_and_both_values(store: Store) -> None:
    add_problem(store, "customer.patch", conflict(("phone", "0900000001")), edit(phone=("0900000000", "0911222333")))
    row = only(store)
    assert (row.customer_name, row.reason, row.typed_at) == ("客戶1", ProblemReason.CONFLICT, TYPED_AT)
    assert row.edits == (FieldEdit("phone", "0911222333", "0900000001", True, None),)


def test_sending_mine_again_writes_it_and_queues_a_change_of_theirs(store: Store) -> None:
    add_problem(store, "customer.patch", conflict(("phone", "0900000001")), edit(phone=("0900000000", "0911222333")))
    send(store, "phone")
    with store.read() as session:
        assert session.get_one(Customer, customer_id(1)).phone == "0911222333"
        assert session.get_one(SyncProblem, 7).resolved_at == NOW
        assert outbox_count(session).problems == 0
    (document,) = queued(store)
    assert (document["k"], document["customer"]) == ("customer.patch", str(customer_id(1)))
    assert document["set"] == {"phone": {"from": "0900000001", "to": "0911222333"}}
    assert rows(store) == ()


def test_before_the_pull_the_list_still_shows_mine_and_theirs_comes_from_the_answer(store: Store) -> None:
    add_problem(store, "customer.patch", conflict(("phone", "0955555555")), edit(phone=("0900000000", "0900000001")))
    assert only(store).edits[0].theirs == "0955555555"
    send(store, "phone")
    assert queued(store)[0]["set"] == {"phone": {"from": "0955555555", "to": "0900000001"}}


def test_what_changed_again_since_is_what_is_shown_and_what_is_replaced(store: Store) -> None:
    add_problem(store, "customer.patch", conflict(("phone", "0955555555")), edit(phone=("0900000000", "0911222333")))
    assert only(store).edits[0].theirs == "0900000001"
    send(store, "phone")
    assert queued(store)[0]["set"]["phone"]["from"] == "0900000001"


def test_two_fields_in_conflict_are_decided_one_by_one(store: Store) -> None:
    theirs = (NOW + timedelta(days=3)).isoformat()
    mine = NOW + timedelta(days=5)
    add_problem(
        store,
        "renewal.patch",
        conflict(("stage", "QUOTED"), ("next_at", theirs)),
        {"id": str(policy_id(1)), **edit(stage=("ASSIGNED", "AGREED"), next_at=(None, mine.isoformat()))},
    )
    send(store, "stage")
    row = only(store)
    assert [(left.field, left.mine) for left in row.edits] == [("next_at", mine)]
    send(store, "next_at")
    assert rows(store) == ()
    with store.read() as session:
        task = session.get_one(Renewal, policy_id(1))
        assert (task.stage, task.next_at) == ("AGREED", mine)
    first, second = queued(store)
    assert first["id"] == second["id"] == str(policy_id(1))
    assert first["set"] == {"stage": {"from": "QUOTED", "to": "AGREED"}}
    assert datetime.fromisoformat(second["set"]["next_at"]["to"]) == mine


@pytest.mark.parametrize("theirs", ["RENEWED", "DNC"])
def test_a_stage_that_has_ended_is_not_moved_again(store: Store, theirs: str) -> None:
    with store.write() as session:
        session.get_one(Renewal, policy_id(1)).stage = theirs
    soon = NOW + timedelta(days=1)
    add_problem(
        store,
        "renewal.patch",
        conflict(("stage", theirs), ("next_at", None)),
        {"id": str(policy_id(1)), **edit(stage=("ASSIGNED", "CONTACTING"), next_at=(None, soon.isoformat()))},
    )
    assert {left.blocked for left in only(store).edits} == {SyncRefusal.STAGE_MOVED_ON}
    assert refused(store, "stage") is refused(store, "next_at") is SyncRefusal.STAGE_MOVED_ON
    assert queued(store) == []


def test_a_promise_settled_otherwise_can_be_settled_my_way(store: Store) -> None:
    with store.write() as session:
        promise = session.get_one(Promise, UUID(int=3_000_010))
        promise.state = "cancelled"
    payload = {"id": str(UUID(int=3_000_010)), **edit(state=("open", "kept"))}
    add_problem(store, "promise.patch", conflict(("state", "cancelled")), payload)
    send(store, "state")
    with store.read() as session:
        assert session.get_one(Promise, UUID(int=3_000_010)).state == "kept"
    assert queued(store)[0]["set"] == {"state": {"from": "cancelled", "to": "kept"}}


def test_a_customer_who_is_gone_has_no_name_and_nothing_is_sent_for_them(store: Store) -> None:
    add_problem(
        store,
        "customer.patch",
        {"r": "conflict", "conf": [{"f": "phone"}]},
        edit(phone=("1", "2")),
        customer=customer_id(9),
    )
    row = only(store)
    assert row.customer_name is None
    assert row.edits == (FieldEdit("phone", "2", None, False, SyncRefusal.NOT_ON_MY_LIST),)
    assert refused(store, "phone") is SyncRefusal.NOT_ON_MY_LIST


def test_keeping_theirs_settles_it_once_and_writes_nothing(store: Store) -> None:
    add_problem(store, "customer.patch", conflict(("phone", "0900000001")), edit(phone=("0900000000", "0911222333")))
    with store.write() as session:
        keep_theirs(session, ME, 7, NOW)
    assert rows(store) == ()
    assert queued(store) == []
    with store.read() as session:
        assert session.get_one(SyncProblem, 7).op["set"]["phone"]["to"] == "0911222333"
    assert refused(store, "phone") is SyncRefusal.ALREADY_SETTLED


@pytest.mark.parametrize(
    ("why", "reason"),
    [(reason.value, reason) for reason in ProblemReason if reason not in {ProblemReason.CONFLICT, ProblemReason.OTHER}]
    + [("a word of next year", ProblemReason.OTHER)],
)
def test_a_record_that_was_not_taken_keeps_its_words(store: Store, why: str, reason: ProblemReason) -> None:
    words = {"outcome": "AP01", "channel": "phone", "note": "客戶要比較三家", "talk_seconds": 95}
    add_problem(store, "contact.add", {"r": "quarantined", "why": why}, words, customer=customer_id(9))
    row = only(store)
    assert row.reason is reason
    assert row.record is not None
    assert (row.record.note, row.record.outcome, row.record.talk_seconds) == ("客戶要比較三家", "AP01", 95)
    assert refused(store, "note") is SyncRefusal.ALREADY_SETTLED
    with store.write() as session:
        keep_theirs(session, ME, 7, NOW)
    assert rows(store) == ()


def test_an_op_in_an_unreadable_form_is_shown_as_it_was_written(store: Store) -> None:
    answer = {"r": "quarantined", "why": "malformed"}
    op = {"at": "yesterday", "id": "nobody", "set": {"next_at": {"to": "soon"}, "colour": {"to": 5}}}
    add_problem(store, "renewal.patch", answer, op)
    add_problem(store, "promise.add", answer, {"due_at": "2026-11-25T02:00:00+00:00"}, seq=8)
    promise, patch = sorted(rows(store), key=lambda row: row.kind)
    assert promise.due_at == datetime(2026, 11, 25, 2, tzinfo=UTC)
    assert [(one.field, one.mine, one.knows_theirs) for one in patch.edits] == [
        ("next_at", "soon", False),
        ("colour", "5", False),
    ]


def test_whoever_makes_no_calls_may_settle_but_not_send(store: Store) -> None:
    supervisor = replace(ME, role=Role.SUPERVISOR)
    add_problem(store, "customer.patch", conflict(("phone", "0900000001")), edit(phone=("0900000000", "0911222333")))
    with pytest.raises(Refused) as caught, store.write() as session:
        send_mine_again(session, supervisor, 7, "phone", NOW)
    assert caught.value.reason is AccessRefusal.NOT_PERMITTED
    with store.write() as session:
        keep_theirs(session, supervisor, 7, NOW)
    assert rows(store) == ()


def test_nothing_is_left_behind_when_the_transaction_breaks(store: Store) -> None:
    add_problem(store, "customer.patch", conflict(("phone", "0900000001")), edit(phone=("0900000000", "0911222333")))

    def send_and_break() -> None:
        with store.write() as session:
            send_mine_again(session, ME, 7, "phone", NOW)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        send_and_break()
    assert only(store).edits[0].theirs == "0900000001"
    assert queued(store) == []
