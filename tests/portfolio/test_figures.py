from datetime import date, timedelta

from app.services.portfolio.figures import desk_figures, terms_in_force
from app.services.portfolio.types import PolicyTerm

DAY = date(2026, 11, 22)


def term(number: int, left: int, *, line: str = "car", result: str | None = None, customer: str = "C1") -> PolicyTerm:
    due = DAY + timedelta(days=left)
    return PolicyTerm(
        f"P{number}",
        customer,
        "n",
        "0900000000",
        line,
        "agent",
        "yearly",
        due - timedelta(days=365),
        due,
        100,
        result,
        None,
    )


def test_a_term_runs_from_the_day_after_its_start_to_its_last_day_unless_settled() -> None:
    terms = [term(1, 0), term(2, -1), term(3, 365), term(4, 364), term(5, 3, result="renewed")]
    assert [one.policy_no for one in terms_in_force(terms, DAY)] == ["P1", "P4"]


def test_terms_come_by_due_date_and_then_number() -> None:
    held = terms_in_force([term(3, 5), term(2, 5), term(9, 1)], DAY)
    assert [one.policy_no for one in held] == ["P9", "P2", "P3"]


def test_figures_count_days_left_premium_and_kinds() -> None:
    held = terms_in_force([term(1, 0), term(2, 7, line="van", customer="C2"), term(3, 30), term(4, 31)], DAY)
    figures = desk_figures(held, DAY)
    assert (figures.policies, figures.customers, figures.due_today) == (4, 2, 1)
    assert [figures.due_within(days) for days in (0, 6, 7, 30, 31)] == [1, 1, 2, 3, 4]
    assert figures.due_premium_cents == 300
    assert figures.due_by_line == {"car": 2, "van": 1}
    assert figures.due_by_channel == {"agent": 3}
