"""The demonstration data is what its source says it is."""

import csv
import gzip
import io
import json
from collections import Counter
from datetime import date
from pathlib import Path

from app.services.contacts.catalogue import outcomes, reasons
from app.services.store.resources import resource_path

DATA = Path(__file__).parents[1] / "data"
EXPECTED = json.loads((DATA / "motor_es_expected.json").read_text(encoding="utf-8"))
RATES = json.loads(resource_path("demo", "call_rates.json").read_text(encoding="utf-8"))
MORNING = date(2026, 11, 22)


def rows_of(path: Path) -> list[dict[str, str]]:
    with gzip.open(path, "rt", encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(io.StringIO(file.read())))


def test_the_portfolio_is_that_of_the_morning_it_is_named_after() -> None:
    rows = rows_of(resource_path("demo", "portfolio_2026-11-22.csv.gz"))
    expected = EXPECTED["desk_morning_2018-11-22"]
    left = [(date.fromisoformat(row["到期日"]) - MORNING).days for row in rows]
    assert len(rows) == len({row["保單號碼"] for row in rows}) == expected["policies"]
    assert {days: sum(number <= int(days) for number in left) for days in expected["days_left_le"]} == expected[
        "days_left_le"
    ]
    assert min(left) == 0


def test_the_carried_history_is_the_last_part_of_the_whole_one() -> None:
    whole = [row for row in rows_of(DATA / "renewal_history.csv.gz") if "2026-08-01" <= row["到期日"] < "2026-11-22"]
    assert rows_of(resource_path("demo", "renewal_history_2026-08_2026-11.csv.gz")) == whole
    assert len(whole) > 10_000


def test_the_whole_history_gives_the_published_rates() -> None:
    rows = rows_of(DATA / "renewal_history.csv.gz")
    for month, expected in EXPECTED["renewal_by_due_month"].items():
        moved = f"{int(month[:4]) + 8}{month[4:]}"
        results = Counter(row["結果"] for row in rows if row["到期日"].startswith(moved))
        rate = expected["C_effective_over_in_force_at_due"]
        assert (results["已續保"], results["已續保"] + results["未續保"]) == (rate["num"], rate["den"])
        assert results["期中退保"] == expected["cancelled_before_due"]


def test_the_call_rates_name_codes_of_the_catalogue() -> None:
    for weights in RATES["outcomes"].values():
        assert set(weights) <= {code for code, outcome in outcomes().items() if not outcome.system_only}
        assert abs(sum(weights.values()) - 1) < 0.001
    assert set(RATES["reasons"]) <= set(reasons())


def test_each_measured_figure_has_its_definition() -> None:
    assert all(figure["definition"] and "value" in figure for figure in RATES["measured"].values())
    assert RATES["measured"]["customers"]["value"] == 45_211
    assert sum(month["calls"] for month in RATES["measured"]["by_month"]["value"].values()) == 45_211


def test_talk_lengths_rise_and_meet_at_a_minute() -> None:
    short, long = RATES["talk_seconds"]["short"], RATES["talk_seconds"]["long"]
    assert short == sorted(short)
    assert long == sorted(long)
    assert short[-1] < 60 <= long[0]


def test_the_sources_are_cited() -> None:
    text = resource_path("demo", "ATTRIBUTION.md").read_text(encoding="utf-8")
    for words in (
        "10.17632/5cxyb5fp4f.2",
        "10.1007/s13385-024-00398-0",
        "CC BY 4.0",
        "dates moved by 8 years, names invented",
        "Moro",
    ):
        assert words in text
