from datetime import UTC, datetime
from decimal import Decimal

from app.services.performance.types import Rate
from app.services.team.rules import overview_of
from tests.support.factories.team import overview_document, person

NOW = datetime(2026, 11, 22, 6, 0, 1, tzinfo=UTC)


def test_the_rate_counts_terms_due_before_today_only() -> None:
    one = person(
        1,
        "甲",
        matured={"renewed": 5, "lost": 3, "pending": 1, "cancelled": 9},
        ahead={"renewed": 40, "lost": 0, "pending": 4, "cancelled": 0},
    )
    shown = overview_of(overview_document(people=[one]), NOW)
    assert shown.renewal_rate == Rate(5, 8)
    assert shown.renewal_rate.value == Decimal("0.625")
    assert shown.achievement == Rate(45, 80)


def test_the_group_rate_is_sum_over_sum_and_never_an_average_of_rates() -> None:
    people = [
        person(1, "甲", matured={"renewed": 1, "lost": 0, "pending": 0, "cancelled": 0}),
        person(2, "乙", matured={"renewed": 1, "lost": 3, "pending": 0, "cancelled": 0}),
    ]
    shown = overview_of(overview_document(people=people), NOW)
    assert shown.renewal_rate == Rate(2, 5)


def test_achievement_without_a_target_does_not_apply() -> None:
    shown = overview_of(overview_document(people=[person(1, "甲", target_renewals=None)]), NOW)
    assert shown.lines[0].achievement.value is None


def test_a_small_sample_is_marked() -> None:
    people = [
        person(1, "甲", matured={"renewed": 10, "lost": 9, "pending": 5, "cancelled": 0}),
        person(2, "乙", matured={"renewed": 10, "lost": 10, "pending": 5, "cancelled": 0}),
    ]
    shown = overview_of(overview_document(people=people), NOW)
    assert {line.name: line.is_small_sample for line in shown.lines} == {"甲": True, "乙": False}


def test_group_figures_are_the_sums_of_the_lines() -> None:
    shown = overview_of(overview_document(), NOW)
    assert shown.contacts == sum(line.contacts for line in shown.lines)
    assert shown.promises_overdue == 2
    assert shown.reasons[0] == ("R102", 17)
