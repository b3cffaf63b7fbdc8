"""Finishing a call: what it writes, what it sends, and that it does all of it or nothing."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import event, select, text
from sqlalchemy.orm import Session

from app.models.base import LocalBase
from app.models.contacts import Contact, Promise
from app.models.contacts import ContactDraft as DraftRow
from app.models.customers import Customer
from app.models.renewals import Renewal
from app.services.access.rules import AccessRefusal
from app.services.access.types import Role
from app.services.calls.commands import finish_call
from app.services.contacts.commands import discard_draft, save_contact, save_draft
from app.services.contacts.queries import draft_of, open_promises
from app.services.contacts.types import Channel, ContactDraft, ContactRefusal, Direction, Intention
from app.services.customers.commands import block_number, stop_contact
from app.services.customers.types import CustomerRefusal
from app.services.outbox.queries import waiting_ops
from app.services.queue.queries import queue_view
from app.services.queue.rules import first_to_call
from app.services.renewals.commands import move_tasks
from app.services.rooms import Room
from app.services.store.changes import NO_CHANGES, Changes
from app.services.store.ids import ContactId, CustomerId
from app.services.store.refusals import Refused
from app.services.store.store import Store
from tests.support.factories.access import specialist
from tests.support.factories.customers import add_customer, add_term, customer_id, policy_id
from tests.support.factories.queue import NOW, TODAY
from tests.support.spans import DAY, HOUR, MINUTE

ME = specialist()
FIRST = customer_id(1)
AT = "2026-11-22T06:00:00+00:00"
TOMORROW = "2026-11-23T06:00:00+00:00"


def finish(store: Store, **fields: Any) -> tuple[Changes, ContactId]:
    with store.write() as session:
        return finish_call(session, ME, ContactDraft(**{"customer_id": FIRST, **fields}), NOW)


def next_of(store: Store) -> CustomerId | None:
    """Who is called next, as the workbench reads it after saving."""
    with store.read() as session:
        first = first_to_call(queue_view(session, ME, NOW, TODAY).rows)
    return None if first is None else first.facts.customer_id


def ops_of(store: Store) -> list[dict[str, Any]]:
    """What would travel, without the envelope's own numbers."""
    with store.read() as session:
        ops = waiting_ops(session, 100)
    assert [op.seq for op in ops] == list(range(1, len(ops) + 1))
    assert len({op.op_id for op in ops}) == len(ops)
    return [{name: value for name, value in op.document.items() if name not in {"seq", "op_id"}} for op in ops]


def op(kind: str, **fields: Any) -> dict[str, Any]:
    return {"v": 1, "k": kind, "customer": str(FIRST), "at": AT, **fields}


def contents(store: Store) -> dict[str, list[Any]]:
    """Every row of every table."""
    with store.read() as session:
        return {
            name: sorted(map(repr, session.execute(text(f'SELECT * FROM "{name}"'))))
            for name in LocalBase.metadata.tables
        }


def promise_ids(store: Store) -> list[UUID]:
    with store.read() as session:
        return list(session.scalars(select(Promise.promise_id).order_by(Promise.made_at)))


def test_an_agreed_call_back_sends_record_promises_and_tasks_in_the_shape_of_the_contract(desk: Store) -> None:
    _changes, contact_id = finish(
        desk,
        outcome="AP01",
        reason="R703",
        intention=Intention.HIGH,
        note="明天下午再談",
        next_at=NOW + DAY,
        talk_seconds=185,
        script_id="SC-OPEN-01",
        script_version=2,
    )
    old_promise, new_promise = promise_ids(desk)
    moved_next = {"from": "2026-11-22T05:00:00+00:00", "to": TOMORROW}
    assert ops_of(desk) == [
        op(
            "contact.add",
            id=str(contact_id),
            channel="phone",
            direction="out",
            outcome="AP01",
            reason="R703",
            intention="high",
            note="明天下午再談",
            talk_seconds=185,
            effective=True,
            script_id="SC-OPEN-01",
            script_version=2,
        ),
        op("promise.patch", id=str(old_promise), set={"state": {"from": "open", "to": "kept"}}),
        op("promise.add", id=str(new_promise), contact=str(contact_id), made_at=AT, due_at=TOMORROW),
        op("renewal.patch", id=str(policy_id(1, 1)), set={"next_at": moved_next}),
        op(
            "renewal.patch",
            id=str(policy_id(1, 2)),
            set={"stage": {"from": "ASSIGNED", "to": "APPOINTED"}, "next_at": {"from": None, "to": TOMORROW}},
        ),
    ]


def test_a_call_nobody_answered_sends_the_least(desk: Store) -> None:
    _changes, contact_id = finish(desk, outcome="NC01")
    in_four_hours = "2026-11-22T10:00:00+00:00"
    assert ops_of(desk) == [
        op(
            "contact.add",
            id=str(contact_id),
            channel="phone",
            direction="out",
            outcome="NC01",
            note="",
            effective=False,
        ),
        op(
            "renewal.patch",
            id=str(policy_id(1, 1)),
            set={"next_at": {"from": "2026-11-22T05:00:00+00:00", "to": in_four_hours}},
        ),
        op(
            "renewal.patch",
            id=str(policy_id(1, 2)),
            set={"stage": {"from": "ASSIGNED", "to": "CONTACTING"}, "next_at": {"from": None, "to": in_four_hours}},
        ),
    ]
    with desk.read() as session:
        assert len(open_promises(session, FIRST)) == 1, "a promise is not kept by an unanswered call"


def test_a_stop_is_noted_sent_and_leaves_nothing_planned(desk: Store) -> None:
    changes, _contact = finish(desk, outcome="ST01", next_at=NOW + DAY)
    (promise,) = promise_ids(desk)
    sent = ops_of(desk)
    assert sent[1:] == [
        op("promise.patch", id=str(promise), set={"state": {"from": "open", "to": "kept"}}),
        op(
            "renewal.patch",
            id=str(policy_id(1, 1)),
            set={
                "stage": {"from": "QUOTED", "to": "DNC"},
                "next_at": {"from": "2026-11-22T05:00:00+00:00", "to": None},
            },
        ),
        op("renewal.patch", id=str(policy_id(1, 2)), set={"stage": {"from": "ASSIGNED", "to": "DNC"}}),
        op("customer.patch", set={"dnc": {"from": False, "to": True}}),
    ]
    assert changes == Changes(frozenset({Room.CONTACTS, Room.RENEWALS, Room.CUSTOMERS, Room.QUEUE}), frozenset({FIRST}))
    assert next_of(desk) == customer_id(2)
    with desk.read() as session:
        assert session.get_one(Customer, FIRST).dnc
        assert open_promises(session, FIRST) == ()
        decided = session.get_one(Renewal, policy_id(1, 3))
        assert decided.stage == "LOST", "a decided term is not reopened"


def test_a_wrong_number_is_blocked_and_sent(desk: Store) -> None:
    finish(desk, outcome="BD02")
    assert ops_of(desk)[-1] == op("customer.patch", set={"phone_state": {"from": "ok", "to": "bad"}})
    with desk.read() as session:
        assert session.get_one(Customer, FIRST).phone_state == "bad"
        assert session.get_one(Renewal, policy_id(1, 2)).stage == "INVALID"


def test_a_reason_refines_the_outcome(desk: Store) -> None:
    finish(desk, outcome="NI04", reason="R201")
    with desk.read() as session:
        contact = session.scalars(select(Contact)).one()
        assert (contact.outcome, contact.reason) == ("NI02", "R201")
        assert session.get_one(Renewal, policy_id(1, 1)).stage == "LOST"


def test_an_answered_question_moves_nothing_and_keeps_what_was_planned(desk: Store) -> None:
    finish(desk, outcome="SV05")
    assert [sent["k"] for sent in ops_of(desk)] == ["contact.add", "promise.patch"]
    with desk.read() as session:
        task = session.get_one(Renewal, policy_id(1, 1))
        assert (task.stage, task.next_at) == ("QUOTED", NOW - HOUR)


def test_the_record_stands_in_the_store_as_it_was_typed(desk: Store) -> None:
    _changes, contact_id = finish(
        desk, outcome="IN02", channel=Channel.SMS, direction=Direction.IN, note=" 想比較\n再說 ", talk_seconds=0
    )
    with desk.read() as session:
        contact = session.get_one(Contact, contact_id)
        assert (contact.author_id, contact.author_name, contact.happened_at) == (ME.user_id, ME.display_name, NOW)
        assert (contact.channel, contact.direction, contact.note, contact.talk_seconds) == (
            "sms",
            "in",
            " 想比較\n再說 ",
            0,
        )
        assert (contact.is_pending, contact.received_at, contact.late, contact.effective) == (True, None, False, True)


def test_the_customer_just_called_does_not_come_straight_back(desk: Store) -> None:
    finish(desk, outcome="AP01", next_at=NOW + 10 * MINUTE)
    assert next_of(desk) == customer_id(2)


def test_nobody_is_next_when_the_list_is_worked_through(desk: Store) -> None:
    for number in (1, 2):
        finish(desk, customer_id=customer_id(number), outcome="ST01")
    finish(desk, customer_id=customer_id(3), outcome="ST01")
    assert next_of(desk) is None


def test_finishing_removes_the_draft(desk: Store) -> None:
    with desk.write() as session:
        save_draft(session, ME, ContactDraft(FIRST, note="打字中"), NOW)
    finish(desk, outcome="NC01")
    with desk.read() as session:
        assert draft_of(session, FIRST) is None


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({}, ContactRefusal.NO_OUTCOME),
        ({"outcome": "AP01"}, ContactRefusal.NEXT_CONTACT_MISSING),
        ({"outcome": "AP01", "next_at": NOW + 11 * DAY}, ContactRefusal.NEXT_CONTACT_AFTER_EXPIRY),
        ({"outcome": "IN08"}, ContactRefusal.REASON_MISSING),
        ({"outcome": "NC01", "customer_id": customer_id(99)}, ContactRefusal.NOT_ON_MY_LIST),
    ],
)
def test_a_refused_record_leaves_everything_as_it_was(
    desk: Store, fields: dict[str, Any], reason: ContactRefusal
) -> None:
    with desk.write() as session:
        save_draft(session, ME, ContactDraft(FIRST, note="打字中"), NOW)
    before = contents(desk)
    with pytest.raises(Refused) as refused:
        finish(desk, **fields)
    assert refused.value.reason is reason
    assert contents(desk) == before


class InterruptedWriteError(Exception):
    """The power went, the disk filled up, the program was killed."""


@pytest.mark.parametrize(
    "fields",
    [
        {"outcome": "AP01", "next_at": NOW + DAY, "note": "明天"},
        {"outcome": "ST01"},
        {"outcome": "BD02"},
    ],
)
def test_an_interruption_after_any_statement_leaves_nothing_behind(desk: Store, fields: dict[str, Any]) -> None:
    with desk.write() as session:
        save_draft(session, ME, ContactDraft(FIRST, note="打字中"), NOW)
    before = contents(desk)
    done = 0
    left = 0

    def interrupt(*_args: object) -> None:
        nonlocal done
        done += 1
        if done > left:
            raise InterruptedWriteError

    event.listen(desk._writer, "after_cursor_execute", interrupt)
    finished = False
    while not finished:
        done, left = 0, left + 1
        try:
            finish(desk, **fields)
            finished = True
        except InterruptedWriteError:
            assert contents(desk) == before, f"after statement {left}"
    assert left > 10, "records, tasks, promises, outbox and draft are more than a few statements"
    after = contents(desk)
    changed = {name for name in after if after[name] != before[name]}
    assert {"contact", "renewal", "promise", "outbox_event", "sync_state", "contact_draft"} - changed <= {"promise"}


@pytest.mark.parametrize(
    "command",
    [
        lambda session, actor: finish_call(session, actor, ContactDraft(FIRST, outcome="NC01"), NOW),
        lambda session, actor: save_contact(session, actor, ContactDraft(FIRST, outcome="NC01"), NOW, due_on=None),
        lambda session, actor: save_draft(session, actor, ContactDraft(FIRST, note="x"), NOW),
        lambda session, actor: discard_draft(session, actor, FIRST),
        lambda session, actor: move_tasks(session, actor, FIRST, "QUOTED", None, NOW),
        lambda session, actor: stop_contact(session, actor, FIRST, NOW),
        lambda session, actor: block_number(session, actor, FIRST, NOW),
    ],
)
@pytest.mark.parametrize("role", [Role.SUPERVISOR, Role.MANAGER, Role.ADMINISTRATOR])
def test_only_specialists_work_calls(desk: Store, role: Role, command: Callable[[Session, Any], object]) -> None:
    before = contents(desk)
    with desk.write() as session, pytest.raises(Refused) as refused:
        command(session, specialist(role=role))
    assert refused.value.reason is AccessRefusal.NOT_PERMITTED
    assert contents(desk) == before


@pytest.mark.parametrize("command", [stop_contact, block_number])
def test_what_is_already_so_changes_nothing_and_sends_nothing(desk: Store, command: Callable[..., Changes]) -> None:
    with desk.write() as session:
        assert command(session, ME, FIRST, NOW).rooms == {Room.CUSTOMERS}
        assert command(session, ME, FIRST, NOW) == NO_CHANGES
        with pytest.raises(Refused) as refused:
            command(session, ME, customer_id(99), NOW)
    assert refused.value.reason is CustomerRefusal.NOT_ON_MY_LIST
    assert len(ops_of(desk)) == 1


def test_a_draft_is_kept_replaced_emptied_and_discarded_and_never_sent(desk: Store) -> None:
    first, second = ContactDraft(FIRST, note="一"), ContactDraft(FIRST, note="二", next_at=NOW + 3 * HOUR)
    with desk.write() as session:
        for draft in (first, second):
            save_draft(session, ME, draft, NOW)
        save_draft(session, ME, ContactDraft(customer_id(99), note="交接前打的"), NOW)
    with desk.read() as session:
        assert draft_of(session, FIRST) == second
        assert session.get_one(DraftRow, customer_id(99)).fields["note"] == "交接前打的"
    with desk.write() as session:
        save_draft(session, ME, ContactDraft(FIRST), NOW)
        discard_draft(session, ME, customer_id(99))
        assert discard_draft(session, ME, customer_id(99)) == NO_CHANGES
    with desk.read() as session:
        assert session.scalars(select(DraftRow)).all() == []
    assert ops_of(desk) == []


def test_a_task_in_an_ended_stage_is_neither_moved_nor_planned(blank_store: Store) -> None:
    with blank_store.write() as session:
        add_customer(session)
        add_term(session, 1, TODAY + 10 * DAY, stage="LOST")
        assert move_tasks(session, ME, FIRST, "QUOTED", NOW + DAY, NOW) == NO_CHANGES
        assert move_tasks(session, ME, FIRST, "DNC", None, NOW).rooms == {Room.RENEWALS}


def test_a_task_that_stands_there_already_is_not_sent_again(desk: Store) -> None:
    with desk.write() as session:
        move_tasks(session, ME, FIRST, "QUOTED", NOW + DAY, NOW)
        assert move_tasks(session, ME, FIRST, "QUOTED", NOW + DAY, NOW) == NO_CHANGES
    assert len(ops_of(desk)) == 2
