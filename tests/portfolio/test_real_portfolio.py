"""The whole real portfolio, imported into a real database and read back, against figures computed from the published data."""

import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from app.services.portfolio.commands import import_file
from app.services.portfolio.figures import DeskFigures, desk_figures, terms_in_force
from app.services.portfolio.types import PolicyTerm
from app.services.store.resources import resource_path
from tests.support.people import gather_team
from tests.support.servers import ServerDatabase

DAY = date(2026, 11, 22)
EXPECTED = json.loads((Path(__file__).parents[1] / "data" / "motor_es_expected.json").read_text(encoding="utf-8"))
MORNING = EXPECTED["desk_morning_2018-11-22"]
LINES = {"1": "motorbike", "2": "van", "3": "car", "4": "agricultural"}
CHANNELS = {"0": "agent", "1": "broker"}
HELD = """SELECT p.policy_no, c.customer_no, c.name, c.phone, p.line, p.channel, p.payment, p.starts_on, p.due_on,
  p.premium_cents, p.result, p.renewed_premium_cents FROM app.policy p JOIN app.customer c USING (tenant_id, customer_id)"""


@pytest.fixture
def held(desk_database: ServerDatabase) -> tuple[PolicyTerm, ...]:
    """The terms in force on the morning, from what the database holds after the import."""
    team = gather_team(desk_database)
    with team.supervisor.remote() as remote:
        report = import_file(remote, resource_path("demo", "portfolio_2026-11-22.csv.gz"))
    assert (report.new, report.changed, report.same, report.rejected) == (MORNING["policies"], 0, 0, ())
    return terms_in_force((PolicyTerm(*row) for row in team.office.rows(HELD)), DAY)


def test_the_desk_of_the_morning_is_that_of_the_published_data(held: tuple[PolicyTerm, ...]) -> None:
    figures: DeskFigures = desk_figures(held, DAY)
    assert figures.policies == MORNING["policies"]
    assert figures.due_today == MORNING["due_today"]
    assert {days: figures.due_within(int(days)) for days in MORNING["days_left_le"]} == MORNING["days_left_le"]
    assert Decimal(figures.due_premium_cents) / 100 == Decimal(MORNING["due_le_30_premium"])
    assert figures.due_by_line == {LINES[key]: count for key, count in MORNING["due_le_30_by_type"].items()}
    assert figures.due_by_channel == {CHANNELS[key]: count for key, count in MORNING["due_le_30_by_channel"].items()}
    assert [int(term.policy_no[2:]) for term in held[:5]] == MORNING["first_5_ids_by_due_then_id"]
