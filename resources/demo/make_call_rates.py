"""Makes call_rates.json: what 45,211 real outbound calls and a real portfolio say about how calls go.

    python resources/demo/make_call_rates.py bank-full.csv.gz tests/data/renewal_history.csv.gz

`measured` holds figures of the sources, each with its definition. The weights under `outcomes` join three measured
shares (reached at the first attempt, reached at a later one, renewed among those who decided) with splits that were
chosen for the demonstration, because no source tells them; `chosen` says which.
"""

import csv
import gzip
import json
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

TARGET = Path(__file__).resolve().parent / "call_rates.json"
LONG_TALK_SECONDS = 60  # from here on a talk with the right party counts as an effective contact
PLACES = 6

NOT_REACHED = {
    "NC01": 0.60,
    "NC02": 0.14,
    "NC03": 0.09,
    "NC05": 0.05,
    "NC06": 0.03,
    "TP02": 0.06,
    "BD01": 0.02,
    "BD02": 0.01,
}
REFUSED = {"NI04": 0.86, "NI05": 0.06, "ST01": 0.08}
FIRST_TALK = {
    "AP01": 0.22,
    "AP02": 0.10,
    "IN01": 0.10,
    "IN02": 0.14,
    "IN04": 0.05,
    "IN05": 0.04,
    "IN08": 0.16,
    "NI01": 0.04,
    "SV05": 0.03,
}
LATER_TALK = {
    "AP01": 0.12,
    "AP02": 0.05,
    "IN02": 0.18,
    "IN03": 0.08,
    "IN04": 0.04,
    "IN05": 0.06,
    "IN08": 0.08,
    "NI01": 0.03,
    "SV01": 0.02,
    "SV05": 0.02,
}
CLOSING_TALK = {"CL01": 0.50, "CL02": 0.20, "CL06": 0.13, "AP01": 0.12, "CL07": 0.05}
REASONS = {
    "R101": 9, "R102": 14, "R103": 16, "R104": 2, "R105": 2, "R201": 12, "R202": 5, "R203": 6, "R204": 1, "R301": 2,
    "R302": 2, "R303": 1, "R304": 1, "R401": 2, "R402": 1, "R403": 2, "R404": 1, "R501": 6, "R502": 2, "R503": 1,
    "R505": 1, "R601": 1, "R602": 1, "R603": 1, "R604": 0.5, "R605": 0.5, "R701": 4, "R702": 4, "R703": 2, "R704": 2,
    "R801": 1, "R802": 0.5, "R803": 0.5, "R901": 3, "R902": 1,
}  # fmt: skip
CONTACTS_PER_DAY = 60

Row = Mapping[str, str]


def rows_of(path: Path, encoding: str, delimiter: str) -> list[Row]:
    """Return the rows of a gzipped CSV file."""
    with gzip.open(path, "rt", encoding=encoding, newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter))


def share(part: float, whole: float) -> float:
    """Return part / whole, rounded."""
    return round(part / whole, PLACES)


def deciles(numbers: Iterable[int]) -> list[int]:
    """Return minimum, the nine deciles (nearest rank) and maximum."""
    ordered = sorted(numbers)
    return [ordered[0], *(ordered[-(-len(ordered) * tenth // 10) - 1] for tenth in range(1, 11))]


def percentiles(numbers: Iterable[int]) -> list[int]:
    """Return minimum and the percentiles 1 to 99 (nearest rank); the few longest calls are left out."""
    ordered = sorted(numbers)
    return [ordered[0], *(ordered[-(-len(ordered) * hundredth // 100) - 1] for hundredth in range(1, 100))]


def success_by(calls: Sequence[Row], column: str) -> dict[str, dict[str, float]]:
    """Return calls and success share for each value of a column, most frequent first."""
    total, success = (
        Counter(call[column] for call in calls),
        Counter(call[column] for call in calls if call["y"] == "yes"),
    )
    return {
        value: {"calls": count, "success_share": share(success[value], count)} for value, count in total.most_common()
    }


def by_attempt(calls: Sequence[Row], last: int = 10) -> dict[str, dict[str, float]]:
    """Return, for the attempts 1 to `last`, how many customers came so far, whose last it was, and how those ended."""
    ended = Counter(int(call["campaign"]) for call in calls)
    success = Counter(int(call["campaign"]) for call in calls if call["y"] == "yes")
    table = {}
    for attempt in range(1, last + 1):
        reached = sum(count for number, count in ended.items() if number >= attempt)
        table[str(attempt)] = {
            "customers": reached,
            "last_here": ended[attempt],
            "last_here_share": share(ended[attempt], reached),
            "success_share": share(success[attempt], ended[attempt]),
        }
    return table


def measured(calls: Sequence[Row], terms: Sequence[Row]) -> dict[str, dict[str, object]]:
    """Return every measured figure with its definition."""
    seconds = {answer: [int(call["duration"]) for call in calls if call["y"] == answer] for answer in ("yes", "no")}
    everyone = seconds["yes"] + seconds["no"]
    attempts = [int(call["campaign"]) for call in calls]
    days = [int(call["pdays"]) for call in calls if call["pdays"] != "-1"]
    results = Counter(term["結果"] for term in terms)
    decided = results["已續保"] + results["未續保"]

    def figure(definition: str, value: object) -> dict[str, object]:
        return {"definition": definition, "value": value}

    return {
        "customers": figure(
            "rows of the call file; one row is the last call of one customer in the campaign", len(calls)
        ),
        "success_share": figure("rows with y = yes / all rows", share(len(seconds["yes"]), len(calls))),
        "talk_seconds_success": figure("minimum, deciles, maximum of duration where y = yes", deciles(seconds["yes"])),
        "talk_seconds_failure": figure("the same where y = no", deciles(seconds["no"])),
        "long_talk_share": figure(
            f"rows with duration >= {LONG_TALK_SECONDS} / all rows",
            share(sum(length >= LONG_TALK_SECONDS for length in everyone), len(calls)),
        ),
        "attempts": figure(
            "minimum, deciles, maximum of campaign, the number of calls to the customer", deciles(attempts)
        ),
        "attempts_mean": figure("sum of campaign / rows", share(sum(attempts), len(attempts))),
        "by_attempt": figure(
            "customers with campaign >= n; of these campaign = n; the share; share of y = yes among campaign = n",
            by_attempt(calls),
        ),
        "by_previous_outcome": figure("rows and share of y = yes by poutcome", success_by(calls, "poutcome")),
        "by_month": figure("rows and share of y = yes by month of the call", success_by(calls, "month")),
        "by_phone": figure("rows and share of y = yes by kind of phone (contact)", success_by(calls, "contact")),
        "days_since_last_campaign": figure("minimum, deciles, maximum of pdays where it is not -1", deciles(days)),
        "renewed_share": figure(
            "terms renewed / (renewed + not renewed) in the portfolio history", share(results["已續保"], decided)
        ),
    }


def mixed(reached: float, talk: Mapping[str, float], renewed: float | None) -> dict[str, float]:
    """Join the split of failed attempts with the split of talks; what the talks leave open is decided, yes or no."""
    weights = {code: (1 - reached) * part for code, part in NOT_REACHED.items()}
    for code, part in talk.items():
        weights[code] = weights.get(code, 0) + reached * part
    if renewed is not None:
        decided = 1 - sum(talk.values())
        weights["IN06"] = reached * decided * renewed
        for code, part in REFUSED.items():
            weights[code] = reached * decided * (1 - renewed) * part
    return {code: round(weight, PLACES) for code, weight in weights.items()}


def main(call_file: str, history_file: str) -> None:
    """Write call_rates.json."""
    calls = rows_of(Path(call_file), "ascii", ";")
    terms = rows_of(Path(history_file), "utf-8-sig", ",")
    lengths = [int(call["duration"]) for call in calls]
    attempts = by_attempt(calls)
    first, later = attempts["1"]["last_here_share"], attempts["2"]["last_here_share"]
    figures = measured(calls, terms)
    renewed = share(
        sum(term["結果"] == "已續保" for term in terms), sum(term["結果"] in {"已續保", "未續保"} for term in terms)
    )
    document = {
        "sources": "see ATTRIBUTION.md; made by make_call_rates.py",
        "measured": figures,
        "chosen": {
            "outcomes": "weights per call. Measured: reached = by_attempt 1 (first) and 2 (talked, closing) last_here_share; "
            "IN06 against refusals = renewed_share. Chosen: the splits within reached and not reached.",
            "reasons": "relative weights, chosen",
            "contacts_per_day": "chosen: the 60 dials a day that telephone desks commonly ask for",
        },
        "outcomes": {
            "first": mixed(first, FIRST_TALK, renewed),
            "talked": mixed(later, LATER_TALK, renewed),
            "closing": mixed(later, CLOSING_TALK, None),
        },
        "reasons": REASONS,
        "talk_seconds": {
            "definition": f"minimum and percentiles 1 to 99 of duration below {LONG_TALK_SECONDS} s (short), and from there on (long)",
            "short": percentiles(length for length in lengths if length < LONG_TALK_SECONDS),
            "long": percentiles(length for length in lengths if length >= LONG_TALK_SECONDS),
        },
        "contacts_per_day": CONTACTS_PER_DAY,
    }
    TARGET.write_text(json.dumps(document, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
