"""The small values of the store: changes, refusals, clocks, named trouble."""

import errno
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.services.rooms import Room
from app.services.store.changes import NO_CHANGES, Changes
from app.services.store.clock import SystemClock
from app.services.store.ids import new_id
from app.services.store.refusals import Refused, StoreRefusal
from app.services.store.trouble import refusal_for
from tests.support.fixed_clock import FixedClock

TAIPEI = ZoneInfo("Asia/Taipei")


def test_two_changes_make_one() -> None:
    first, second = new_id(), new_id()
    both = Changes(frozenset({Room.QUEUE}), frozenset({first})) | Changes(frozenset({Room.TEAM}), frozenset({second}))
    assert both == Changes(frozenset({Room.QUEUE, Room.TEAM}), frozenset({first, second}))
    assert both | NO_CHANGES == both


def test_a_refusal_holds_its_reason() -> None:
    refused = Refused(StoreRefusal.DISK_FULL)
    assert refused.reason is StoreRefusal.DISK_FULL
    assert str(refused) == "disk_full"


def test_the_business_day_is_that_of_the_time_zone() -> None:
    clock = FixedClock(datetime(2025, 3, 1, 23, 30, tzinfo=TAIPEI))
    assert clock.now() == datetime(2025, 3, 1, 15, 30, tzinfo=UTC)
    assert clock.today(TAIPEI) == date(2025, 3, 1)
    clock.advance(timedelta(hours=1))
    assert clock.today(TAIPEI) == date(2025, 3, 2)
    assert clock.today(ZoneInfo("UTC")) == date(2025, 3, 1)


def test_a_clock_needs_a_time_zone() -> None:
    with pytest.raises(ValueError, match="ambiguous"):
        FixedClock(datetime(2025, 3, 1))  # noqa: DTZ001 - the mistake this is about


def test_the_clock_of_this_machine_tells_utc() -> None:
    before = datetime.now(UTC)
    clock = SystemClock()
    assert before <= clock.now() <= datetime.now(UTC)
    assert clock.now().tzinfo is UTC
    days = {clock.now().astimezone(TAIPEI).date(), clock.today(TAIPEI), clock.now().astimezone(TAIPEI).date()}
    assert len(days) <= 2


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (OSError(errno.ENOSPC, "full"), StoreRefusal.DISK_FULL),
        (PermissionError(errno.EACCES, "no"), StoreRefusal.UNREADABLE),
        (ValueError("a mistake"), None),
        (None, None),
    ],
)
def test_trouble_with_the_file_has_a_reason(error: BaseException | None, reason: StoreRefusal | None) -> None:
    assert refusal_for(error) is reason
