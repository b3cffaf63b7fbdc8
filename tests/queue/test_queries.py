"""Reading the list from a real store."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import event

from app.models.contacts import ContactDraft
from app.services.access.rules import AccessRefusal
from app.services.access.types import Role
from app.services.outbox.record import record_event
from app.services.queue.queries import GOAL_TODAY, queue_view
from app.services.queue.types import Hold, QueueFacts, QueueView, Section
from app.services.rooms import Room
from app.services.store.refusals import Refused
from app.services.store.store import Store
from tests.support.factories.access import specialist
from tests.support.factories.customers import add_contact, add_customer, add_promise, add_term, customer_id
from tests.support.factories.queue import NOW, TODAY

DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)


def view_of(store: Store) -> QueueView:
    with store.read() as session:
        return queue_view(session, specialist(), NOW, TODAY)


def facts_of(store: Store) -> QueueFacts:
    (row,) = view_of(store).rows
    return row.facts


def test_only_customers_with_a_pending_term_that_has_a_task_are_on_the_list(blank_store: Store) -> None:
    with blank_store.write() as session:
        for number in (1, 2, 3, 4):
            add_customer(session, number)
        add_term(session, 1, TODAY + 10 * DAY)
        add_term(session, 2, TODAY + 10 * DAY, result="renewed", stage="RENEWED")
        add_term(session, 3, TODAY + 10 * DAY, stage=None)
    assert [row.facts.customer_id for row in view_of(blank_store).rows] == [customer_id(1)]


def test_a_customer_with_several_terms_is_one_line_led_by_the_first_still_to_be_worked(blank_store: Store) -> None:
    with blank_store.write() as session:
        add_customer(session)
        add_term(session, 1, TODAY + 5 * DAY, term=1, stage="LOST", premium_cents=100, previous_premium_cents=90)
        add_term(session, 1, TODAY + 9 * DAY, term=2, stage="QUOTED", line="van", premium_cents=200, next_at=NOW)
        add_term(session, 1, TODAY + 20 * DAY, term=3, premium_cents=400)
        add_term(session, 1, TODAY + 1 * DAY, term=4, premium_cents=800, stage=None)
    facts = facts_of(blank_store)
    assert (facts.policy_no, facts.line, facts.stage) == ("MV-0000012", "van", "QUOTED")
    assert (facts.due_on, facts.next_at, facts.policies) == (TODAY + 9 * DAY, NOW, 3)
    assert (facts.premium_cents, facts.previous_premium_cents) == (700, 2_000_090)


def test_the_earlier_premium_is_unknown_when_one_term_does_not_say(blank_store: Store) -> None:
    with blank_store.write() as session:
        add_customer(session)
        add_term(session, 1, TODAY, term=1)
        add_term(session, 1, TODAY, term=2, previous_premium_cents=None)
    assert facts_of(blank_store).previous_premium_cents is None


def test_contacts_of_this_season_are_counted_and_older_ones_are_not(blank_store: Store) -> None:
    with blank_store.write() as session:
        add_customer(session)
        add_term(session, 1, TODAY + 40 * DAY)
        add_contact(session, 1, NOW - 300 * DAY)
    assert (facts_of(blank_store).attempts, facts_of(blank_store).last_contact_at) == (0, None)
    with blank_store.write() as session:
        add_contact(session, 1, NOW - 3 * DAY)
        add_contact(session, 1, NOW - 2 * DAY - MINUTE)
        add_contact(session, 1, NOW - 1 * DAY - 2 * MINUTE, direction="in")
    facts = facts_of(blank_store)
    assert (facts.attempts, facts.last_contact_at) == (2, NOW - 1 * DAY - 2 * MINUTE)


def test_the_earliest_open_promise_counts(blank_store: Store) -> None:
    with blank_store.write() as session:
        add_customer(session)
        add_term(session, 1, TODAY + 40 * DAY)
        add_promise(session, 1, NOW + 2 * DAY, place=1)
        add_promise(session, 1, NOW + 1 * DAY, place=2)
        add_promise(session, 1, NOW - 1 * DAY, place=3, state="kept")
    assert facts_of(blank_store).promise_at == NOW + 1 * DAY


@pytest.mark.parametrize(
    ("fields", "is_good"),
    [({}, True), ({"phone": None}, False), ({"phone": ""}, False), ({"phone_state": "bad"}, False)],
)
def test_a_number_is_good_when_it_is_there_and_not_known_to_be_wrong(
    blank_store: Store, fields: dict[str, str | None], is_good: bool
) -> None:
    with blank_store.write() as session:
        add_customer(session, 1, **fields)
        add_term(session, 1, TODAY + 40 * DAY)
    assert facts_of(blank_store).phone_is_good is is_good


def test_counts_are_of_those_who_may_be_called_and_the_held_stand_apart(blank_store: Store) -> None:
    with blank_store.write() as session:
        for number, dnc in ((1, False), (2, False), (3, True)):
            add_customer(session, number, dnc=dnc)
            add_term(session, number, TODAY + 40 * DAY)
        add_promise(session, 2, NOW + DAY)
    view = view_of(blank_store)
    assert view.counts == {
        Section.PROMISED: 1,
        Section.FIRST_CONTACT: 1,
        Section.FOLLOW_UP: 0,
        Section.CLOSING: 0,
    }
    assert view.held == {Hold.DO_NOT_CALL: 1, Hold.BAD_NUMBER: 0, Hold.COOLING_DOWN: 0, Hold.SETTLED: 0}
    assert view.rows[-1].why.hold is Hold.DO_NOT_CALL


def test_drafts_and_records_still_to_be_sent_are_marked(blank_store: Store) -> None:
    with blank_store.write() as session:
        for number in (1, 2):
            add_customer(session, number)
            add_term(session, number, TODAY + 40 * DAY)
        session.add(ContactDraft(customer_id=customer_id(1), fields={}, saved_at=NOW))
        record_event(session, Room.CONTACTS, "contact.add", customer_id(2), {}, at=NOW)
    marks = {row.facts.customer_id: (row.has_draft, row.has_unsent) for row in view_of(blank_store).rows}
    assert marks == {customer_id(1): (True, False), customer_id(2): (False, True)}


def test_done_today_counts_my_own_contacts_of_the_business_day(blank_store: Store) -> None:
    midnight = datetime(2026, 11, 21, 16, 0, tzinfo=UTC)  # 00:00 of TODAY in Taipei
    me = specialist().user_id
    with blank_store.write() as session:
        add_contact(session, 1, midnight, author_id=me)
        add_contact(session, 2, midnight + DAY - MINUTE, author_id=me)
        add_contact(session, 3, midnight - MINUTE, author_id=me)
        add_contact(session, 4, midnight + DAY, author_id=me)
        add_contact(session, 5, midnight + MINUTE)
    view = view_of(blank_store)
    assert (view.done_today, view.goal_today) == (2, GOAL_TODAY)


def test_the_number_of_statements_does_not_grow_with_the_list(blank_store: Store) -> None:
    with blank_store.write() as session:
        for number in range(1, 31):
            add_customer(session, number)
            add_term(session, number, TODAY + number * DAY)
            add_contact(session, number, NOW - 5 * DAY)
    statements: list[str] = []
    event.listen(blank_store._reader, "before_cursor_execute", lambda *args: statements.append(args[2]))
    assert len(view_of(blank_store).rows) == 30
    assert len([text for text in statements if text != "BEGIN"]) == 6


def test_those_who_make_no_calls_have_no_list(blank_store: Store) -> None:
    with blank_store.read() as session, pytest.raises(Refused) as refused:
        queue_view(session, specialist(role=Role.SUPERVISOR), NOW, TODAY)
    assert refused.value.reason is AccessRefusal.NOT_PERMITTED
