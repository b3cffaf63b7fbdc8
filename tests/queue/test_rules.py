"""Who is called next, and why."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.services.queue.rules import (
    CLOSING_STAGES,
    FIRST_CONTACT_DAYS,
    NEW_EVERY,
    PROMISE_LEAD,
    REST,
    SETTLED_STAGES,
    first_to_call,
    hold_of,
    is_new,
    rank,
    score,
    section_of,
    top_percent,
)
from app.services.queue.types import Hold, QueueFacts, QueueRow, Section, Tier
from app.services.store.labels import LabelKind, ended_stages, values
from tests.support.factories.queue import NOW, TODAY, contacted, queue_facts

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def ranked(*facts: QueueFacts) -> tuple[QueueRow, ...]:
    return rank(facts, NOW, TODAY)


def only(facts: QueueFacts) -> QueueRow:
    (row,) = ranked(facts)
    return row


@pytest.mark.parametrize(
    ("facts", "tier"),
    [
        (queue_facts(promise_at=NOW), Tier.PROMISE_DUE),
        (queue_facts(promise_at=NOW - 3 * DAY), Tier.PROMISE_DUE),
        (queue_facts(promise_at=NOW + PROMISE_LEAD), Tier.PROMISE_DUE),
        (queue_facts(promise_at=NOW + PROMISE_LEAD + MINUTE, days=2), Tier.PROMISE_LATER),
        (queue_facts(days=6), Tier.EXPIRES_SOON),
        (contacted(days=0), Tier.EXPIRES_SOON),
        (contacted(days=7), Tier.SCORE),
        (contacted(days=-1), Tier.SCORE),
        (queue_facts(days=7), Tier.FIRST_CONTACT_LATE),
        (queue_facts(days=29), Tier.FIRST_CONTACT_LATE),
        (queue_facts(days=30), Tier.SCORE),
        (queue_facts(days=-30), Tier.FIRST_CONTACT_LATE),
        (queue_facts(days=-31), Tier.SCORE),
        (queue_facts(days=2, dnc=True), Tier.HELD),
    ],
)
def test_the_tier_follows_from_promise_days_left_and_contacts(facts: QueueFacts, tier: Tier) -> None:
    assert only(facts).why.tier is tier


@pytest.mark.parametrize(
    ("facts", "held"),
    [
        (queue_facts(dnc=True, promise_at=NOW), (Hold.DO_NOT_CALL, None)),
        (queue_facts(phone_is_good=False), (Hold.BAD_NUMBER, None)),
        (queue_facts(stage="LOST"), (Hold.SETTLED, None)),
        (queue_facts(stage="PAUSED"), (Hold.SETTLED, None)),
        (queue_facts(stage="REFUSED", promise_at=NOW), None),
        (queue_facts(next_at=NOW + DAY), (Hold.COOLING_DOWN, NOW + DAY)),
        (queue_facts(next_at=NOW), None),
        (queue_facts(next_at=NOW + DAY, promise_at=NOW - HOUR), None),
        (queue_facts(last_contact_at=NOW - 10 * MINUTE), (Hold.COOLING_DOWN, NOW - 10 * MINUTE + REST)),
        (queue_facts(last_contact_at=NOW - REST), None),
        # A time that was agreed and has come ends the rest; one that was due before the last attempt does not.
        (queue_facts(last_contact_at=NOW - 10 * MINUTE, next_at=NOW - MINUTE), None),
        (queue_facts(last_contact_at=NOW - 10 * MINUTE, promise_at=NOW - MINUTE), None),
        (
            queue_facts(last_contact_at=NOW - 10 * MINUTE, promise_at=NOW - HOUR),
            (Hold.COOLING_DOWN, NOW - 10 * MINUTE + REST),
        ),
        # A promise made a moment ago for ten minutes later rests until then and does not come straight back.
        (
            queue_facts(last_contact_at=NOW - MINUTE, promise_at=NOW + 10 * MINUTE),
            (Hold.COOLING_DOWN, NOW + 10 * MINUTE),
        ),
        (queue_facts(last_contact_at=NOW - MINUTE, promise_at=NOW + DAY), None),
    ],
)
def test_a_rule_holds_a_customer_who_may_not_be_called_now(facts: QueueFacts, held: object) -> None:
    assert hold_of(facts, NOW) == held


def test_promises_come_oldest_first_then_expiries_then_late_first_contacts_then_the_score() -> None:
    order = [
        queue_facts(1, promise_at=NOW - DAY, days=50),
        queue_facts(2, promise_at=NOW - HOUR, days=1),
        contacted(3, days=1),
        contacted(4, days=5),
        queue_facts(5, days=8),
        queue_facts(6, days=25),
        contacted(7, days=10),
        contacted(8, days=45),
        queue_facts(9, promise_at=NOW + DAY, days=1),
        queue_facts(10, next_at=NOW + HOUR, days=1),
        queue_facts(11, dnc=True, days=1),
    ]
    rows = ranked(*reversed(order))
    assert [row.facts for row in rows] == order


def test_ties_go_by_policy_number() -> None:
    rows = ranked(*(queue_facts(number, days=3) for number in (3, 1, 2)))
    assert [row.facts.policy_no for row in rows] == ["MV-0000001", "MV-0000002", "MV-0000003"]


def test_a_late_first_contact_says_how_late() -> None:
    why = only(queue_facts(days=12)).why
    assert (why.days_late, why.days_left, why.premium_rank_percent, why.promise_at) == (18, 12, None, None)


def test_the_reason_of_a_promise_names_nothing_but_the_promise() -> None:
    why = only(contacted(promise_at=NOW - HOUR, days=3, attempts=4)).why
    assert (why.promise_at, why.days_late, why.premium_rank_percent, why.attempts) == (NOW - HOUR, None, None, 0)


def test_the_premium_is_named_only_when_it_earned_points() -> None:
    rows = ranked(*(contacted(number, premium_cents=number * 1000) for number in range(1, 5)))
    named = {row.facts.premium_cents // 1000: row.why.premium_rank_percent for row in rows}
    assert named == {4: 25, 3: None, 2: None, 1: None}


@pytest.mark.parametrize(("premium", "percent"), [(400, 25), (300, 50), (200, 75), (100, 100), (350, 50), (999, 25)])
def test_top_percent_is_the_smallest_share_that_includes_the_premium(premium: int, percent: int) -> None:
    assert top_percent(premium, [100, 200, 300, 400]) == percent


def test_equal_premiums_share_the_better_place() -> None:
    assert top_percent(500, [100, 500, 500, 500]) == 25


@pytest.mark.parametrize(
    ("facts", "days_left", "percent", "points"),
    [
        (contacted(attempts=0), 40, 100, 20),
        (contacted(attempts=0), 60, 100, 0),
        (contacted(attempts=0), 90, 100, 0),
        (contacted(attempts=0), -1, 100, 58),
        (contacted(attempts=0), -30, 100, 0),
        (contacted(attempts=2), 40, 100, 10),
        (contacted(attempts=9), 40, 100, -5),
        (contacted(attempts=0), 40, 1, 44),
        (contacted(attempts=0, premium_cents=1_100_000), 40, 100, 30),
        (contacted(attempts=0, premium_cents=1_099_999), 40, 100, 20),
        (contacted(attempts=0, previous_premium_cents=None), 40, 100, 20),
        (contacted(attempts=0, previous_premium_cents=0), 40, 100, 20),
    ],
)
def test_the_score_adds_urgency_premium_and_rise_and_takes_attempts_off(
    facts: QueueFacts, days_left: int, percent: int, points: int
) -> None:
    assert score(facts, days_left, percent) == points


@pytest.mark.parametrize(
    ("facts", "section"),
    [
        (queue_facts(), Section.FIRST_CONTACT),
        (contacted(), Section.FOLLOW_UP),
        (contacted(stage="AGREED"), Section.CLOSING),
        (queue_facts(stage="PAID"), Section.CLOSING),
        (contacted(stage="PROCESSING", promise_at=NOW + DAY), Section.PROMISED),
    ],
)
def test_the_section_follows_from_promise_stage_and_contacts(facts: QueueFacts, section: Section) -> None:
    assert section_of(facts) is section


def test_next_is_the_first_who_may_be_called_now() -> None:
    rows = ranked(queue_facts(1, dnc=True), queue_facts(2, promise_at=NOW + DAY), queue_facts(3))
    row = first_to_call(rows)
    assert row is not None
    assert row.facts == queue_facts(3)


def test_nobody_is_next_when_all_are_held_or_promised_for_later() -> None:
    assert first_to_call(ranked(queue_facts(1, dnc=True), queue_facts(2, promise_at=NOW + DAY))) is None
    assert first_to_call(()) is None


def test_drafts_and_unsent_records_are_marked() -> None:
    first, second = queue_facts(1).customer_id, queue_facts(2).customer_id
    rows = rank([queue_facts(1), queue_facts(2)], NOW, TODAY, drafts={first}, unsent={second})
    assert [(row.has_draft, row.has_unsent) for row in rows] == [(True, False), (False, True)]


def test_every_fifth_place_of_the_score_goes_to_a_new_customer() -> None:
    known = [contacted(number, days=30 + number % 5) for number in range(1, 13)]
    new = [queue_facts(number, days=80) for number in (21, 22, 23)]
    marks = "".join("n" if is_new(row.facts) else "k" for row in ranked(*known, *new))
    assert marks == "kkkknkkkknkkkkn"


def test_every_stage_the_rules_name_exists_and_every_ended_one_is_settled() -> None:
    assert values(LabelKind.STAGE).keys() >= SETTLED_STAGES | CLOSING_STAGES
    assert ended_stages() <= SETTLED_STAGES


moments = st.one_of(st.none(), st.integers(-5000, 5000).map(lambda minutes: NOW + timedelta(minutes=minutes)))
some_facts = st.builds(
    lambda number, days, fields: queue_facts(number, days=days, **fields),
    st.integers(1, 10_000),
    st.integers(-60, 90),
    st.fixed_dictionaries(
        {
            "dnc": st.booleans(),
            "phone_is_good": st.booleans(),
            "policy_no": st.sampled_from(["A", "B", "C"]),
            "stage": st.sampled_from(["ASSIGNED", "CONTACTING", "QUOTED", "AGREED", "LOST"]),
            "premium_cents": st.integers(0, 5),
            "previous_premium_cents": st.one_of(st.none(), st.integers(0, 5)),
            "attempts": st.integers(0, 7),
            "last_contact_at": st.one_of(st.none(), st.integers(0, 5000).map(lambda m: NOW - timedelta(minutes=m))),
            "next_at": moments,
            "promise_at": moments,
        }
    ),
)
some_lists = st.lists(some_facts, max_size=30, unique_by=lambda facts: facts.customer_id)


@settings(deadline=None)
@given(some_lists, st.randoms())
def test_the_order_does_not_depend_on_how_the_facts_were_read(facts: list[QueueFacts], random: object) -> None:
    shuffled = list(facts)
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # a random.Random handed out by Hypothesis
    assert rank(shuffled, NOW, TODAY) == rank(facts, NOW, TODAY)


@settings(deadline=None)
@given(some_lists)
def test_everybody_has_exactly_one_place_and_no_tier_mixes_with_another(facts: list[QueueFacts]) -> None:
    rows = rank(facts, NOW, TODAY)
    assert {row.facts.customer_id for row in rows} == {entry.customer_id for entry in facts}
    assert len(rows) == len(facts)
    tiers = [list(Tier).index(row.why.tier) for row in rows]
    assert tiers == sorted(tiers)


@settings(deadline=None)
@given(some_lists)
def test_the_terms_of_the_reason_are_true(facts: list[QueueFacts]) -> None:
    for row in rank(facts, NOW, TODAY):
        why, known = row.why, row.facts
        assert why.days_left == row.days_left == (known.due_on - TODAY).days
        assert (why.hold is not None) == (why.tier is Tier.HELD)
        assert why.promise_at in (None, known.promise_at)
        assert (why.tier is Tier.PROMISE_DUE) <= (why.promise_at is not None and why.promise_at <= NOW + PROMISE_LEAD)
        assert (why.tier is Tier.EXPIRES_SOON) <= (0 <= why.days_left <= 6)
        if why.days_late is not None:
            assert why.days_late == FIRST_CONTACT_DAYS - why.days_left > 0
            assert is_new(known)
        if why.hold_until is not None:
            assert why.hold_until > NOW


@settings(deadline=None)
@given(some_lists)
def test_a_fifth_place_goes_to_somebody_known_only_when_no_new_customer_is_left(facts: list[QueueFacts]) -> None:
    scored = [row.facts for row in rank(facts, NOW, TODAY) if row.why.tier is Tier.SCORE]
    for place, entry in enumerate(scored, start=1):
        if place % NEW_EVERY == 0 and not is_new(entry):
            assert not any(is_new(later) for later in scored[place:])


@settings(deadline=None)
@given(some_lists)
def test_new_and_known_customers_each_keep_the_order_of_their_score(facts: list[QueueFacts]) -> None:
    premiums = sorted(entry.premium_cents for entry in facts)
    scored = [row for row in rank(facts, NOW, TODAY) if row.why.tier is Tier.SCORE]
    for group in (True, False):
        keys = [
            (
                -score(row.facts, row.days_left, top_percent(row.facts.premium_cents, premiums)),
                row.facts.policy_no,
                row.facts.customer_id,
            )
            for row in scored
            if is_new(row.facts) is group
        ]
        assert keys == sorted(keys)


@settings(deadline=None)
@given(some_facts)
def test_a_customer_who_asked_not_to_be_called_is_always_held(facts: QueueFacts) -> None:
    assert only(replace(facts, dnc=True)).why.hold is Hold.DO_NOT_CALL
