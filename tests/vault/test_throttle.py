"""Guessing at the keyboard: the count outlives the program and cannot be talked out of by its file or its clock."""

from datetime import timedelta
from pathlib import Path

import pytest

from app.services.store.refusals import Refused
from app.services.vault.throttle import FILE_NAME, Attempts
from app.services.vault.types import TooSoon, VaultRefusal
from tests.support.fixed_clock import FixedClock


def waiting_seconds(attempts: Attempts) -> float:
    with pytest.raises(TooSoon) as refused:
        attempts.begin()
    assert refused.value.reason is VaultRefusal.TOO_SOON
    return refused.value.retry_after_seconds


def fail(attempts: Attempts, times: int, clock: FixedClock) -> None:
    for _ in range(times):
        clock.advance(timedelta(minutes=2))
        attempts.begin()


def test_two_failures_are_free_and_the_third_costs_a_second(tmp_path: Path, clock: FixedClock) -> None:
    attempts = Attempts(tmp_path, clock)
    for _ in range(3):
        attempts.begin()
    assert waiting_seconds(attempts) == 1
    clock.advance(timedelta(milliseconds=400))
    assert waiting_seconds(attempts) == pytest.approx(0.6)
    clock.advance(timedelta(milliseconds=600))
    attempts.begin()
    assert waiting_seconds(attempts) == 2


def test_asking_too_soon_does_not_make_the_wait_longer(tmp_path: Path, clock: FixedClock) -> None:
    attempts = Attempts(tmp_path, clock)
    fail(attempts, 6, clock)
    assert [waiting_seconds(attempts) for _ in range(5)] == [8] * 5


def test_the_wait_ends_at_a_minute(tmp_path: Path, clock: FixedClock) -> None:
    attempts = Attempts(tmp_path, clock)
    fail(attempts, 40, clock)
    assert waiting_seconds(attempts) == 60


def test_the_count_outlives_the_program(tmp_path: Path, clock: FixedClock) -> None:
    fail(Attempts(tmp_path, clock), 5, clock)
    assert waiting_seconds(Attempts(tmp_path, clock)) == 4


def test_an_attempt_that_never_came_to_an_end_counts_as_failed(tmp_path: Path, clock: FixedClock) -> None:
    for _ in range(3):
        Attempts(tmp_path, clock).begin()  # the program is ended here, before the passphrase was found wrong
    assert waiting_seconds(Attempts(tmp_path, clock)) == 1


def test_success_clears_the_count(tmp_path: Path, clock: FixedClock) -> None:
    attempts = Attempts(tmp_path, clock)
    fail(attempts, 5, clock)
    attempts.clear()
    attempts.clear()
    assert not (tmp_path / FILE_NAME).exists()
    attempts.begin()


def test_a_clock_set_back_starts_the_wait_over_and_no_longer(tmp_path: Path, clock: FixedClock) -> None:
    attempts = Attempts(tmp_path, clock)
    fail(attempts, 7, clock)
    clock.advance(timedelta(days=-30))
    assert waiting_seconds(attempts) == 16
    clock.advance(timedelta(seconds=16))
    attempts.begin()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"[]",
        b'{"failures": -5, "last_at": "2020-01-01T00:00:00+00:00"}',
        b'{"failures": "many", "last_at": "2020-01-01T00:00:00+00:00"}',
        b'{"failures": Infinity, "last_at": "2020-01-01T00:00:00+00:00"}',
        b'{"failures": 0, "last_at": "0001-01-01T00:00:00+14:00"}',
    ],
)
def test_a_count_nobody_can_read_means_the_longest_wait(tmp_path: Path, clock: FixedClock, content: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(content)
    attempts = Attempts(tmp_path, clock)
    assert waiting_seconds(attempts) == 60
    clock.advance(timedelta(seconds=60))
    attempts.begin()


def test_without_a_place_to_count_no_passphrase_is_tried(tmp_path: Path, clock: FixedClock) -> None:
    with pytest.raises(Refused) as refused:
        Attempts(tmp_path / "nowhere", clock).begin()
    assert refused.value.reason is VaultRefusal.UNWRITABLE


def test_a_count_that_cannot_be_cleared_is_named(tmp_path: Path, clock: FixedClock) -> None:
    (tmp_path / FILE_NAME).mkdir()
    with pytest.raises(Refused) as refused:
        Attempts(tmp_path, clock).clear()
    assert refused.value.reason is VaultRefusal.UNWRITABLE
