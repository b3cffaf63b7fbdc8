"""What makes a record complete, and what follows from it."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.contacts.catalogue import outcomes
from app.services.contacts.drafts import document_of, draft_of_document
from app.services.contacts.rules import (
    NOTE_LIMIT,
    PromiseState,
    checked_outcome,
    is_blank,
    is_effective,
    is_last,
    makes_promise,
    next_contact_at,
    settled_promises,
    within_hours,
)
from app.services.contacts.types import Channel, ContactDraft, ContactRefusal, Direction, Intention, PromiseLine
from app.services.store.ids import CustomerId, PromiseId
from app.services.store.refusals import Refused

TAIPEI = ZoneInfo("Asia/Taipei")
NOW = datetime(2026, 11, 22, 6, 0, tzinfo=UTC)  # 14:00 in Taipei
DUE_ON = date(2026, 12, 2)
CUSTOMER = CustomerId(UUID(int=1))
DAY = timedelta(days=1)


def local(day: int, hour: int, minute: int = 0, *, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=TAIPEI).astimezone(UTC)


def draft_with(**fields: Any) -> ContactDraft:
    return ContactDraft(CUSTOMER, **fields)


@pytest.mark.parametrize(
    ("fields", "refusal"),
    [
        ({}, ContactRefusal.NO_OUTCOME),
        ({"outcome": "XX99"}, ContactRefusal.UNKNOWN_OUTCOME),
        ({"outcome": "CL05"}, ContactRefusal.UNKNOWN_OUTCOME),  # only the policy system says so
        ({"outcome": "NI04"}, ContactRefusal.REASON_MISSING),
        ({"outcome": "NI04", "reason": "R999"}, ContactRefusal.REASON_MISSING),
        ({"outcome": "NC01", "reason": "R999"}, ContactRefusal.REASON_MISSING),
        ({"outcome": "AP01"}, ContactRefusal.NEXT_CONTACT_MISSING),
        ({"outcome": "AP01", "next_at": NOW}, ContactRefusal.NEXT_CONTACT_PAST),
        ({"outcome": "AP01", "next_at": local(22, 13)}, ContactRefusal.NEXT_CONTACT_PAST),
        ({"outcome": "AP01", "next_at": local(3, 10, month=12)}, ContactRefusal.NEXT_CONTACT_AFTER_EXPIRY),
        ({"outcome": "IN02", "next_at": local(3, 10, month=12)}, ContactRefusal.NEXT_CONTACT_AFTER_EXPIRY),
        ({"outcome": "NC01", "next_at": local(23, 8, 59)}, ContactRefusal.NEXT_CONTACT_OUTSIDE_HOURS),
        ({"outcome": "NC01", "next_at": local(23, 21)}, ContactRefusal.NEXT_CONTACT_OUTSIDE_HOURS),
        ({"outcome": "NC01", "note": "字" * (NOTE_LIMIT + 1)}, ContactRefusal.NOTE_TOO_LONG),
    ],
)
def test_an_incomplete_record_is_refused_with_what_it_lacks(fields: dict[str, Any], refusal: ContactRefusal) -> None:
    with pytest.raises(Refused) as refused:
        checked_outcome(draft_with(**fields), NOW, DUE_ON, TAIPEI)
    assert refused.value.reason is refusal


@pytest.mark.parametrize(
    ("fields", "due_on", "code"),
    [
        ({"outcome": "NC01"}, DUE_ON, "NC01"),
        ({"outcome": "NC01", "note": "字" * NOTE_LIMIT}, DUE_ON, "NC01"),
        ({"outcome": "AP01", "next_at": local(23, 9)}, DUE_ON, "AP01"),
        ({"outcome": "AP01", "next_at": local(2, 20, 59, month=12)}, DUE_ON, "AP01"),
        ({"outcome": "AP01", "next_at": local(9, 10, month=12)}, None, "AP01"),
        # A lapsed term is won back after its due date; a lost customer may be asked again next year.
        ({"outcome": "AP01", "next_at": local(9, 10, month=12)}, date(2026, 11, 20), "AP01"),
        ({"outcome": "NI02", "reason": "R201", "next_at": local(9, 10, month=12)}, DUE_ON, "NI02"),
        ({"outcome": "NI04", "reason": "R102"}, DUE_ON, "NI04"),
        ({"outcome": "NI04", "reason": "R201"}, DUE_ON, "NI02"),
        ({"outcome": "NI04", "reason": "R501"}, DUE_ON, "NI03"),
        # A time chosen before the customer asked not to be contacted again is void and refuses nothing.
        ({"outcome": "ST01", "next_at": local(23, 3)}, DUE_ON, "ST01"),
    ],
)
def test_a_complete_record_stands_under_its_outcome(fields: dict[str, Any], due_on: date | None, code: str) -> None:
    assert checked_outcome(draft_with(**fields), NOW, due_on, TAIPEI).code == code


def test_only_the_right_person_counts_as_an_effective_contact() -> None:
    effective = {outcome.code for outcome in outcomes().values() if is_effective(outcome)}
    assert {"AP01", "IN02", "NI04", "ST01"} <= effective
    assert not {"NC01", "TP02", "AP02", "BD02", "ST04"} & effective


def test_ended_stages_reviews_and_stops_leave_nothing_more_to_do() -> None:
    last = {outcome.code for outcome in outcomes().values() if is_last(outcome)}
    assert {"ST01", "ST04", "NI02", "NI03", "NI04", "NI05"} <= last
    assert not {"NC01", "AP01", "IN06", "NI01", "BD02", "SV02", "SV05"} & last


@pytest.mark.parametrize(
    ("code", "next_at", "promises"),
    [
        ("AP01", local(23, 10), True),
        ("TP01", local(23, 10), True),  # the family named a time
        ("IN02", local(23, 10), True),
        ("NC01", local(23, 10), False),  # planned, but agreed with nobody
        ("IN02", None, False),
        ("ST01", local(23, 10), False),
    ],
)
def test_a_time_agreed_with_somebody_is_a_promise(code: str, next_at: datetime | None, *, promises: bool) -> None:
    assert makes_promise(draft_with(outcome=code, next_at=next_at), outcomes()[code]) is promises


@pytest.mark.parametrize(
    ("code", "chosen", "now", "due_on", "expected"),
    [
        ("NC01", None, NOW, DUE_ON, local(22, 18)),
        ("NC01", local(24, 11), NOW, DUE_ON, local(24, 11)),
        ("NC01", None, local(22, 18), DUE_ON, local(23, 9)),  # four hours later is after nine in the evening
        ("NC02", None, local(22, 8), DUE_ON, local(22, 9)),
        ("NC03", None, local(1, 14, month=12), DUE_ON, local(2, 14, month=12)),
        ("IN08", None, local(1, 14, month=12), DUE_ON, local(2, 9, month=12)),  # three days would pass the due date
        ("IN08", None, local(2, 14, month=12), DUE_ON, None),
        ("IN08", None, local(5, 14, month=12), DUE_ON, local(8, 14, month=12)),
        ("IN08", None, NOW, None, local(25, 14)),
        ("NI04", None, NOW, DUE_ON, None),
        ("NI04", local(29, 10), NOW, DUE_ON, local(29, 10)),
        ("BD02", None, NOW, DUE_ON, None),
        ("SV05", None, NOW, DUE_ON, None),
        ("ST01", local(23, 10), NOW, DUE_ON, None),
    ],
)
def test_the_next_contact(
    code: str, chosen: datetime | None, now: datetime, due_on: date | None, expected: datetime | None
) -> None:
    draft = draft_with(outcome=code, next_at=chosen)
    assert next_contact_at(draft, outcomes()[code], now, due_on, TAIPEI) == expected


@given(st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 30)).map(lambda at: at.replace(tzinfo=UTC)))  # noqa: DTZ001 - made aware
def test_a_moment_is_moved_into_permitted_hours_and_never_back(at: datetime) -> None:
    moved = within_hours(at, TAIPEI)
    assert time(9) <= moved.astimezone(TAIPEI).time() < time(21)
    assert timedelta(0) <= moved - at <= timedelta(hours=12)


PROMISES = tuple(
    PromiseLine(PromiseId(UUID(int=place)), CUSTOMER, due_at)
    for place, due_at in enumerate((NOW - 3 * DAY, local(22, 20), NOW + DAY))
)


@pytest.mark.parametrize(
    ("code", "is_replaced", "states"),
    [
        ("IN02", False, ["kept", "kept", None]),
        ("AP01", True, ["kept", "kept", "cancelled"]),
        ("NI04", False, ["kept", "kept", "cancelled"]),
        ("ST01", False, ["kept", "kept", "cancelled"]),
        ("ST04", False, ["cancelled", "cancelled", "cancelled"]),
        ("TP01", True, ["cancelled", "cancelled", "cancelled"]),
        ("NC01", False, [None, None, None]),
    ],
)
def test_what_becomes_of_the_promises(code: str, states: list[str | None], *, is_replaced: bool) -> None:
    settled = dict(settled_promises(PROMISES, outcomes()[code], NOW, TAIPEI, is_replaced=is_replaced))
    wanted = [None if state is None else PromiseState(state) for state in states]
    assert [settled.get(promise.promise_id) for promise in PROMISES] == wanted


@pytest.mark.parametrize(
    ("fields", "blank"),
    [
        ({}, True),
        ({"channel": Channel.SMS, "direction": Direction.IN, "talk_seconds": 12, "script_id": "SC-1"}, True),
        ({"note": "x"}, False),
        ({"outcome": "NC01"}, False),
        ({"reason": "R101"}, False),
        ({"intention": Intention.LOW}, False),
        ({"next_at": NOW}, False),
    ],
)
def test_a_draft_is_blank_until_something_is_typed_or_chosen(fields: dict[str, Any], *, blank: bool) -> None:
    assert is_blank(draft_with(**fields)) is blank


@pytest.mark.parametrize(
    "draft",
    [
        draft_with(),
        draft_with(
            channel=Channel.VISIT,
            direction=Direction.IN,
            outcome="AP01",
            reason="R102",
            intention=Intention.HIGH,
            note="明天\n下午",
            next_at=NOW,
            talk_seconds=185,
            script_id="SC-OPEN-01",
            script_version=2,
        ),
    ],
)
def test_a_draft_comes_back_as_it_was_typed(draft: ContactDraft) -> None:
    assert draft_of_document(CUSTOMER, document_of(draft)) == draft
