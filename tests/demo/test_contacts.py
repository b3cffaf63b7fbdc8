"""The invented work of the demo's people, without a database."""

from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from app.demo.cases import DemoCustomer, Made
from app.demo.contacts import made_contacts
from app.demo.dates import working_days_before
from app.demo.rates import call_rates
from app.services.contacts.catalogue import outcomes
from app.services.store.ids import CustomerId, RenewalId, UserId
from app.services.store.resources import resource_path

ZONE = ZoneInfo("Asia/Taipei")
TODAY = date(2026, 11, 24)
DAYS = (*working_days_before(TODAY, 14), TODAY)
OWNERS = [UserId(UUID(int=1)), UserId(UUID(int=2))]
CUSTOMERS = [
    DemoCustomer(
        CustomerId(UUID(int=100 + number)),
        f"C{number:06d}",
        OWNERS[number % 2],
        TODAY + timedelta(days=number % 61),
        (RenewalId(UUID(int=10_000 + number)),),
    )
    for number in range(700)
]
RATES = call_rates(resource_path("demo", "call_rates.json"))


def made_at(hour: time, away: tuple[UserId, ...] = ()) -> Made:
    now = datetime.combine(TODAY, hour, ZONE).astimezone(UTC)
    return made_contacts(CUSTOMERS, DAYS, now, ZONE, RATES, away)


def today_of(made: Made) -> Counter[UserId]:
    return Counter(one.author_id for one in made.contacts if one.happened_at.astimezone(ZONE).date() == TODAY)


def test_the_same_day_is_played_the_same_way() -> None:
    first, second = made_at(time(11)), made_at(time(11))
    assert first.contacts == second.contacts
    assert first.promises == second.promises


@pytest.mark.parametrize(("hour", "at_work"), [(time(8, 59), False), (time(11), True), (time(23, 30), True)])
def test_today_has_records_only_once_the_day_has_begun(hour: time, *, at_work: bool) -> None:
    made = made_at(hour)
    now = datetime.combine(TODAY, hour, ZONE)
    assert bool(today_of(made)) is at_work
    assert all(one.received_at <= now for one in made.contacts)


def test_who_is_away_has_no_record_of_today_but_of_the_days_before() -> None:
    made = made_at(time(17), (OWNERS[0],))
    assert set(today_of(made)) == {OWNERS[1]}
    assert {one.author_id for one in made.contacts} == set(OWNERS)


def test_nobody_is_on_two_calls_at_once() -> None:
    made = made_at(time(18))
    for owner in OWNERS:
        calls = [one for one in made.contacts if one.author_id == owner]
        for before, after in pairwise(calls):
            assert before.happened_at + timedelta(seconds=before.talk_seconds or 0) < after.happened_at


def test_nobody_is_called_again_after_asking_not_to_be_or_under_a_wrong_number() -> None:
    last: dict[CustomerId, str] = {}
    for one in made_at(time(18)).contacts:
        if one.customer_id in last:
            outcome = outcomes()[last[one.customer_id]]
            assert not outcome.stops_contact
            assert not outcome.blocks_number
        last[one.customer_id] = one.outcome


def test_promises_lie_in_calling_hours_before_expiry_on_working_days() -> None:
    due = {customer.customer_id: customer.due_on for customer in CUSTOMERS}
    promises = made_at(time(18)).promises
    assert promises
    for promise in promises:
        local = promise.due_at.astimezone(ZONE)
        assert time(9) <= local.time() < time(21)
        assert local.date() <= due[promise.customer_id]
        assert local.weekday() < 5
        assert promise.made_at < promise.due_at
