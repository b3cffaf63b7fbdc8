"""The renewal rate of the whole real history, imported into a real database and read back."""

import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app.services.performance.rules import due_in_month, premium_change, premium_renewal_rate, renewal_rate, tally
from app.services.performance.types import DueTerm, Outcome, Rate, Tally
from app.services.portfolio.commands import import_file
from tests.support.people import gather_team
from tests.support.servers import ServerDatabase

DATA = Path(__file__).parents[1] / "data"
EXPECTED = json.loads((DATA / "motor_es_expected.json").read_text(encoding="utf-8"))


@pytest.fixture
def history(desk_database: ServerDatabase) -> tuple[DueTerm, ...]:
    """Every term that fell due, from what the database holds after the import."""
    team = gather_team(desk_database)
    with team.manager.remote() as remote:
        report = import_file(remote, DATA / "renewal_history.csv.gz")
    assert (report.new, report.rejected) == (EXPECTED["renewal_overall"]["terms_due"], ())
    rows = team.office.rows("SELECT due_on, premium_cents, result, renewed_premium_cents FROM app.policy")
    return tuple(DueTerm(due, premium, Outcome(result), after) for due, premium, result, after in rows)


def halves(expected: Mapping[str, str]) -> Rate:
    """A money rate of the expected file, in cents."""
    return Rate(int(Decimal(expected["num"]) * 100), int(Decimal(expected["den"]) * 100))


def assert_as_published(counted: Tally, expected: Mapping[str, Any]) -> None:
    by_number, by_premium = expected["C_effective_over_in_force_at_due"], expected["C_by_premium"]
    assert counted.due == expected["terms_due"]
    assert counted.cancelled == expected["cancelled_before_due"]
    assert counted.lost == expected["lost_at_due"]
    rate = renewal_rate(counted)
    assert (rate.numerator, rate.denominator) == (by_number["num"], by_number["den"])
    assert str(rate.percent(1)) == by_number["pct_1dp"]
    assert str(rate.percent(2)) == by_number["pct_2dp"]
    assert rate.percent(4) == Decimal(by_number["rate"]) * 100
    assert premium_renewal_rate(counted) == halves(by_premium)
    assert premium_renewal_rate(counted).percent(4) == Decimal(by_premium["rate"]) * 100
    assert premium_change(counted) == halves(expected["premium_change_of_renewed"])


def test_renewal_rates_of_two_months_and_overall_are_those_of_the_published_data(history: tuple[DueTerm, ...]) -> None:
    assert_as_published(tally(history), EXPECTED["renewal_overall"])
    months = EXPECTED["renewal_by_due_month"]
    assert_as_published(tally(due_in_month(history, date(2025, 3, 1))), months["2017-03"])
    assert_as_published(tally(due_in_month(history, date(2026, 7, 31))), months["2018-07"])
