"""The card of a customer, and the search."""

from dataclasses import replace

import pytest

from app.services.access.rules import AccessRefusal
from app.services.access.types import Role
from app.services.calls.queries import call_card, find_customers
from app.services.calls.types import CallCard
from app.services.contacts.commands import save_draft
from app.services.contacts.types import ContactDraft, ContactRefusal
from app.services.queue.queries import queue_view
from app.services.queue.types import Hold, Tier
from app.services.store.refusals import Refused
from app.services.store.store import Store
from tests.support.factories.access import specialist
from tests.support.factories.customers import add_contact, add_customer, add_promise, add_term, customer_id
from tests.support.factories.queue import NOW, TODAY
from tests.support.spans import DAY, HOUR

ME = specialist()


def card_of(store: Store, number: int = 1) -> CallCard:
    with store.read() as session:
        return call_card(session, ME, customer_id(number), NOW, TODAY)


def names_found(store: Store, text: str, limit: int = 10) -> list[str]:
    with store.read() as session:
        return [found.name for found in find_customers(session, text, limit)]


def test_the_card_shows_the_term_to_be_worked_first_and_the_decided_one_last(desk: Store) -> None:
    card = card_of(desk)
    assert [policy.policy_no for policy in card.policies] == ["MV-0000011", "MV-0000012", "MV-0000013"]
    assert [policy.stage for policy in card.policies] == ["QUOTED", "ASSIGNED", "LOST"]
    assert (card.stage, card.customer_no, card.name, card.masked_phone) == (
        "QUOTED",
        "C000001",
        "客戶1",
        "0912-***-001",
    )
    assert (card.phone_is_good, card.dnc) == (True, False)


def test_an_ended_task_and_a_term_without_one_stand_behind_the_open_one(blank_store: Store) -> None:
    with blank_store.write() as session:
        add_customer(session)
        add_term(session, 1, TODAY + 1 * DAY, term=1, stage=None)
        add_term(session, 1, TODAY + 2 * DAY, term=2, stage="LOST")
        add_term(session, 1, TODAY + 9 * DAY, term=3)
        add_term(session, 1, TODAY - 400 * DAY, term=4, stage=None, result="renewed")
        add_term(session, 1, TODAY - 40 * DAY, term=5, stage=None, result="renewed")
    assert [policy.policy_no[-1] for policy in card_of(blank_store).policies] == ["3", "2", "1", "5", "4"]


def test_the_card_gives_the_reason_of_the_list(desk: Store) -> None:
    with desk.read() as session:
        whys = {row.facts.customer_id: row.why for row in queue_view(session, ME, NOW, TODAY).rows}
    assert {customer_id(number): card_of(desk, number).why for number in (1, 2, 3)} == whys


def test_history_comes_newest_first_with_promise_and_draft(desk: Store) -> None:
    draft = ContactDraft(customer_id(1), outcome="AP01", note="打字中", next_at=NOW + DAY)
    with desk.write() as session:
        older = add_contact(session, 1, NOW - 2 * DAY, intention="high", reason="R102", note="嫌貴")
        newer = add_contact(session, 1, NOW - 1 * HOUR, channel="sms", direction="in", late=True, is_pending=True)
        add_promise(session, 1, NOW + DAY, place=5)
        save_draft(session, ME, draft, NOW)
    card = card_of(desk)
    assert [line.contact_id for line in card.history] == [newer, older]
    assert (card.history[1].intention, card.history[1].reason, card.history[1].note) == ("high", "R102", "嫌貴")
    assert (card.history[0].late, card.history[0].is_pending, card.history[0].channel) == (True, True, "sms")
    assert card.promise is not None
    assert card.promise.due_at == NOW - HOUR, "the earliest open promise"
    assert card.draft == draft


def test_script_places_hold_only_what_is_known(desk: Store) -> None:
    assert card_of(desk).script_values == {
        "company": "安和產物保險",
        "agent": "林雅婷",
        "emp_no": "A1207",
        "license_no": "0108123456",
        "service_phone": "0800-020-068",
        "customer_title": "客戶1",
        "product": "car",
        "expiry_date": "2026-12-02",
        "policy_tail": "0011",
        "old_premium": "10000.01",
    }
    with desk.read() as session:
        card = call_card(session, replace(ME, license_no=""), customer_id(1), NOW, TODAY)
    assert "license_no" not in card.script_values


def test_a_customer_without_a_pending_term_is_settled(blank_store: Store) -> None:
    with blank_store.write() as session:
        add_customer(session, 1, phone=None)
        add_customer(session, 2)
        add_term(session, 2, TODAY - 3 * DAY, result="renewed", stage="RENEWED")
    bare, renewed = card_of(blank_store, 1), card_of(blank_store, 2)
    assert (bare.why.tier, bare.why.hold, bare.stage, bare.policies) == (Tier.HELD, Hold.SETTLED, "", ())
    assert "product" not in bare.script_values
    assert (bare.masked_phone, bare.phone_is_good) == ("", False)
    assert (renewed.why.hold, renewed.why.days_left, renewed.stage) == (Hold.SETTLED, -3, "RENEWED")


def test_a_customer_of_somebody_else_has_no_card(desk: Store) -> None:
    with pytest.raises(Refused) as refused:
        card_of(desk, 99)
    assert refused.value.reason is ContactRefusal.NOT_ON_MY_LIST


def test_those_who_make_no_calls_open_no_card(desk: Store) -> None:
    with desk.read() as session, pytest.raises(Refused) as refused:
        call_card(session, specialist(role=Role.MANAGER), customer_id(1), NOW, TODAY)
    assert refused.value.reason is AccessRefusal.NOT_PERMITTED


@pytest.fixture
def town(blank_store: Store) -> Store:
    """Three people and a company."""
    people = (
        ("王小明", "0912-345-678", "AA-1001", 30),
        ("王大明", "０９３３９９９１２３", "BB-2002", 10),
        ("Ｌｉｎ Amy", None, "CC-3003", 20),
        ("100%宏達", "02-2345-9123", "DD-4004", 40),
    )
    with blank_store.write() as session:
        for number, (name, phone, policy_no, days) in enumerate(people, start=1):
            add_customer(session, number, name=name, phone=phone)
            add_term(session, number, TODAY + days * DAY, policy_no=policy_no)
        add_term(session, 1, TODAY - 300 * DAY, term=1, policy_no="AA-0900", result="renewed", stage=None)
        add_customer(session, 5, name="無保單")
    return blank_store


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("王", ["王大明", "王小明"]),
        ("小明", ["王小明"]),
        ("　小明 ", ["王小明"]),
        ("ＬＩＮ", ["Ｌｉｎ Amy"]),
        ("lin amy", ["Ｌｉｎ Amy"]),
        ("bb-20", ["王大明"]),
        ("ｃｃ－３００３", ["Ｌｉｎ Amy"]),
        ("AA-0900", ["王小明"]),
        ("c000005", ["無保單"]),
        ("678", ["王小明"]),
        ("345-678", ["王小明"]),
        ("９１２３", ["王大明", "100%宏達"]),
        ("0933999123", ["王大明"]),
        ("345", []),
        ("%", ["100%宏達"]),
        ("_", []),
        ("無", ["無保單"]),
        ("不存在", []),
        ("", []),
        ("   ", []),
    ],
)
def test_customers_are_found_by_name_number_policy_or_last_digits(town: Store, text: str, names: list[str]) -> None:
    assert names_found(town, text) == names


def test_the_term_that_matched_is_the_one_shown(town: Store) -> None:
    with town.read() as session:
        (by_policy,) = find_customers(session, "AA-0900", 5)
        (by_name,) = find_customers(session, "王小明", 5)
    assert (by_policy.policy_no, by_policy.due_on) == ("AA-0900", TODAY - 300 * DAY)
    assert (by_name.policy_no, by_name.due_on, by_name.masked_phone) == ("AA-1001", TODAY + 30 * DAY, "0912-***-678")


def test_at_most_so_many_are_found(town: Store) -> None:
    assert names_found(town, "0", 2) == ["王大明", "Ｌｉｎ Amy"]
