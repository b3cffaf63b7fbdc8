from collections import Counter, defaultdict
from datetime import date, timedelta
from random import Random
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.services.assignment.rules import band_limits, bucket_of, classes_of, propose
from app.services.assignment.types import (
    AssignableCustomer,
    AssignmentRefusal,
    Bucket,
    Load,
    Proposal,
    Shortfall,
    Window,
)
from app.services.store.ids import CustomerId, UserId
from app.services.store.refusals import Refused

TODAY = date(2026, 11, 22)
WINDOW = Window(TODAY, TODAY + timedelta(days=60))


def person(number: int, held: int = 0) -> Load:
    return Load(UserId(UUID(int=number)), f"專員{number}", held)


def customer(
    number: int, *, line: str = "car", days: int = 3, premium: int = 30_000, owner: int | None = None
) -> AssignableCustomer:
    return AssignableCustomer(
        customer_id=CustomerId(UUID(int=1000 + number)),
        customer_no=f"C{number:06d}",
        last_owner_id=None if owner is None else UserId(UUID(int=owner)),
        line=line,
        due_on=TODAY + timedelta(days=days),
        premium_cents=premium,
        policies=1,
    )


people_lists = st.integers(1, 12).map(lambda count: [person(number) for number in range(1, count + 1)])
customer_lists = st.lists(
    st.builds(
        lambda line, days, premium, owner: (line, days, premium, owner),
        st.sampled_from(["car", "van", "motorbike"]),
        st.integers(-3, 70),
        st.integers(0, 300_000),
        st.one_of(st.none(), st.integers(1, 14)),
    ),
    min_size=1,
    max_size=150,
).map(
    lambda rows: [
        customer(number, line=line, days=days, premium=premium, owner=owner)
        for number, (line, days, premium, owner) in enumerate(rows)
    ]
)


def counts_by_class(proposal: Proposal, customers: list[AssignableCustomer]) -> dict[object, Counter[UserId]]:
    """Counted anew from the seats, not taken from the figures of the proposal."""
    seats = {seat.customer_id: seat.user_id for seat in proposal.seats}
    counted: dict[object, Counter[UserId]] = defaultdict(Counter)
    for key, members in classes_of(customers, TODAY).items():
        counted[key] = Counter({share.user_id: 0 for share in proposal.shares})
        counted[key].update(seats[one.customer_id] for one in members)
    return counted


@settings(max_examples=150, deadline=None)
@given(customer_lists, people_lists)
def test_two_people_never_differ_by_more_than_one_overall_or_in_any_class(
    customers: list[AssignableCustomer], people: list[Load]
) -> None:
    proposal = propose(customers, people, TODAY, WINDOW)
    total: Counter[UserId] = Counter({load.user_id: 0 for load in people})
    total.update(seat.user_id for seat in proposal.seats)
    assert max(total.values()) - min(total.values()) <= 1
    for counted in counts_by_class(proposal, customers).values():
        assert max(counted.values()) - min(counted.values()) <= 1


@settings(max_examples=80, deadline=None)
@given(customer_lists, people_lists)
def test_everybody_is_dealt_once_and_the_figures_are_those_of_the_seats(
    customers: list[AssignableCustomer], people: list[Load]
) -> None:
    proposal = propose(customers, people, TODAY, WINDOW)
    assert sorted(seat.customer_id for seat in proposal.seats) == sorted(one.customer_id for one in customers)
    seats = dict(proposal.seats)
    for share in proposal.shares:
        mine = [one for one in customers if seats[one.customer_id] == share.user_id]
        assert share.given == len(mine) == sum(share.by_bucket.values())
        assert share.premium_cents == sum(one.premium_cents for one in mine)
    assert proposal.kept == sum(seats[one.customer_id] == one.last_owner_id for one in customers)
    for spread, counted in zip(proposal.classes, counts_by_class(proposal, customers).values(), strict=True):
        assert (spread.fewest, spread.most) == (min(counted.values()), max(counted.values()))
    away = proposal.shortfalls.get(Shortfall.LAST_OWNER_AWAY, 0)
    assert proposal.known == proposal.kept + away + proposal.shortfalls.get(Shortfall.LAST_OWNER_FULL, 0)


@settings(max_examples=60, deadline=None)
@given(customer_lists, people_lists, st.randoms(use_true_random=False))
def test_the_order_in_which_they_come_changes_nothing(
    customers: list[AssignableCustomer], people: list[Load], chance: Random
) -> None:
    first = propose(customers, people, TODAY, WINDOW)
    chance.shuffle(customers)
    chance.shuffle(people)
    assert propose(customers, people, TODAY, WINDOW).seats == first.seats


@settings(max_examples=60, deadline=None)
@given(customer_lists, people_lists)
def test_a_customer_changes_hands_only_when_the_last_specialist_has_no_seat_left_in_the_class(
    customers: list[AssignableCustomer], people: list[Load]
) -> None:
    proposal = propose(customers, people, TODAY, WINDOW)
    seats = dict(proposal.seats)
    here = {load.user_id for load in people}
    for members in classes_of(customers, TODAY).values():
        for one in members:
            if one.last_owner_id in here and seats[one.customer_id] != one.last_owner_id:
                held = [other for other in members if seats[other.customer_id] == one.last_owner_id]
                assert all(other.last_owner_id == one.last_owner_id for other in held)


@pytest.mark.parametrize(
    ("days", "bucket"),
    [
        (-5, Bucket.DAYS_0_6),
        (0, Bucket.DAYS_0_6),
        (6, Bucket.DAYS_0_6),
        (7, Bucket.DAYS_7_13),
        (13, Bucket.DAYS_7_13),
        (14, Bucket.DAYS_14_29),
        (29, Bucket.DAYS_14_29),
        (30, Bucket.DAYS_30_44),
        (44, Bucket.DAYS_30_44),
        (45, Bucket.DAYS_45_60),
        (60, Bucket.DAYS_45_60),
        (61, Bucket.LATER),
    ],
)
def test_expiry_buckets_begin_and_end_where_they_say(days: int, bucket: Bucket) -> None:
    assert bucket_of(TODAY + timedelta(days=days), TODAY) is bucket


def test_premium_thirds_keep_equal_premiums_together() -> None:
    assert band_limits([5, 1, 9, 3, 7, 2]) == (3, 7)
    customers = [customer(number, premium=100) for number in range(9)]
    assert len(classes_of(customers, TODAY)) == 1


def test_last_years_specialist_keeps_the_customer_where_there_is_a_seat() -> None:
    customers = [customer(number, owner=1 + number % 2) for number in range(6)]
    proposal = propose(customers, [person(1), person(2)], TODAY, WINDOW)
    assert (proposal.kept, proposal.known, proposal.shortfalls) == (6, 6, {})


def test_customers_of_an_absent_or_full_specialist_are_counted_with_the_reason() -> None:
    customers = [customer(number, owner=1) for number in range(4)] + [customer(9, owner=7), customer(10)]
    proposal = propose(customers, [person(1), person(2)], TODAY, WINDOW)
    assert (proposal.kept, proposal.known) == (3, 5)
    assert proposal.shortfalls == {Shortfall.LAST_OWNER_AWAY: 1, Shortfall.LAST_OWNER_FULL: 1}


def test_those_who_hold_less_come_first_only_when_that_is_asked_for() -> None:
    people = [person(1, held=40), person(2), person(3)]
    customers = [customer(number, line=line) for number, line in enumerate(["car", "van", "motorbike", "other"])]
    even = propose(customers, people, TODAY, WINDOW)
    assert {share.user_id.int: share.before for share in even.shares} == {1: 40, 2: 0, 3: 0}
    assert even.spread == 1
    assert even.shortfalls == {}
    counted = propose(customers, people, TODAY, WINDOW, count_held=True)
    assert {share.user_id.int: share.given for share in counted.shares} == {1: 0, 2: 2, 3: 2}
    assert counted.shortfalls == {Shortfall.LOADS_DIFFER: 38}


def test_the_premium_is_spread_too_when_nobody_has_a_claim() -> None:
    customers = [customer(number, premium=premium) for number, premium in enumerate([900, 900, 910, 920])]
    proposal = propose(customers, [person(1), person(2)], TODAY, WINDOW)
    assert {share.premium_cents for share in proposal.shares} == {1810, 1820}


def test_nobody_on_duty_and_nobody_to_deal_are_refused() -> None:
    with pytest.raises(Refused) as nobody:
        propose([customer(1)], [], TODAY, WINDOW)
    assert nobody.value.reason is AssignmentRefusal.NOBODY_ON_DUTY
    with pytest.raises(Refused) as nothing:
        propose([], [person(1)], TODAY, WINDOW)
    assert nothing.value.reason is AssignmentRefusal.NO_CUSTOMERS
