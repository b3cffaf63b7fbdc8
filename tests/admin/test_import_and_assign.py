"""The two commands of a supervisor, from the arguments to what stands in the database and on the terminal."""

import argparse
import gzip
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from psycopg.conninfo import conninfo_to_dict

from app.admin import assign, check, import_, portfolio_texts
from app.admin.tables import money, table, width_of
from app.admin.troubles import Stopped
from app.services.assignment.types import AssignmentRefusal, Shortfall
from app.services.portfolio.types import HEADERS, FileRefusal, RowReason
from app.services.store.resources import resource_path
from tests.support.people import Person, Team, gather_team
from tests.support.servers import ServerDatabase

WORDS = list(HEADERS)[:10]


@pytest.fixture
def team(desk_database: ServerDatabase) -> Team:
    return gather_team(desk_database)


@pytest.fixture
def portfolio_file(tmp_path: Path) -> Path:
    """Ten policies due in ten days, and one row that is none."""
    due = datetime.now().astimezone().date() + timedelta(days=10)
    rows = [
        [
            f"MV{n}",
            f"C{n}",
            "林",
            "0900000104",
            "機車",
            "業務員",
            "年繳",
            str(due - timedelta(days=365)),
            str(due),
            "100.5",
        ]
        for n in range(1, 11)
    ]
    rows.append([*rows[0][:3], "無", *rows[0][4:]])
    text = "".join(",".join(row) + "\n" for row in [WORDS, *rows])
    (tmp_path / "desk.csv.gz").write_bytes(gzip.compress(text.encode()))
    return tmp_path / "desk.csv.gz"


def command(*words: str) -> int:
    """Run one of the three commands with these words."""
    parser = argparse.ArgumentParser()
    subparsers = parser.add_subparsers(required=True)
    for module in (check, import_, assign):
        module.add_parser(subparsers)
    options = parser.parse_args(words)
    code: int = options.run(options)
    return code


def stopped(*words: str) -> str:
    """Run a command that stops, and return the sentence it stops with."""
    with pytest.raises(Stopped) as said:
        command(*words)
    return str(said.value)


def as_person(person: Person, monkeypatch: pytest.MonkeyPatch) -> tuple[str, str]:
    monkeypatch.setenv("PGPASSWORD", person.password)
    parts = {name: value for name, value in conninfo_to_dict(person.dsn).items() if name != "password"}
    return "--dsn", " ".join(f"{name}={value}" for name, value in parts.items())


def test_import_then_assign_by_command_line(
    team: Team, portfolio_file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    login = as_person(team.supervisor, monkeypatch)
    assert command("import", str(portfolio_file), *login) == 0
    said = capsys.readouterr().out
    assert "10 policies of 10 customers: 10 terms new, 0 changed, 0 as before" in said
    assert "line 12: 手機: not a phone number" in said
    assert command("assign", *login, "--classes") == 0
    said = capsys.readouterr().out
    assert "Nothing was changed." in said
    assert "motorbike 7-13" in said
    assert team.office.rows("SELECT count(*) FROM app.renewal") == [(0,)]
    assert command("assign", *login, "--yes") == 0
    assert "Done: 10 customers given, 0 moved, 10 renewal tasks opened." in capsys.readouterr().out
    assert team.office.rows("SELECT count(*) FROM app.customer WHERE owner_id IS NOT NULL GROUP BY owner_id") == [
        (5,),
        (5,),
    ]
    assert "No customer without a specialist" in stopped("assign", *login, "--yes")


def test_what_the_line_refuses_is_said_and_nothing_is_done(
    team: Team, portfolio_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    login = as_person(team.chen, monkeypatch)
    assert "This login may not do that" in stopped("import", str(portfolio_file), *login)
    assert "This login may not do that" in stopped("assign", *login)
    monkeypatch.setenv("PGPASSWORD", "wrong")
    assert "refuses this login" in stopped("import", str(portfolio_file), *login)


def test_a_person_has_to_be_named(team: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PGPASSWORD", raising=False)
    assert "Name a supervisor or manager" in stopped("assign", "--dsn", "host=localhost user=u_lin")


def test_a_file_can_be_checked_without_a_server(capsys: pytest.CaptureFixture[str]) -> None:
    file = resource_path("demo", "portfolio_2026-11-22.csv.gz")
    assert command("check", str(file), "--day", "2026-11-22") == 0
    said = capsys.readouterr().out
    assert "2026-11-22: 33,452 policies of" in said
    assert "68 due today" in said
    assert "582 / 1,356 / 2,590 / 4,704" in said
    assert "premium 823,511.47" in said
    assert "Every row was taken." in said


def test_a_file_that_does_not_fit_is_named(tmp_path: Path, team: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "short.csv").write_text(",".join(WORDS[:-1]), encoding="utf-8")
    assert stopped("check", str(tmp_path / "short.csv")) == "The column 保費 is missing."
    login = as_person(team.supervisor, monkeypatch)
    assert stopped("import", str(tmp_path / "nowhere.csv"), *login) == "There is no such file."


def test_every_reason_has_words() -> None:
    assert set(portfolio_texts.FILE_TEXTS) == set(FileRefusal)
    assert set(portfolio_texts.ROW_TEXTS) == set(RowReason)
    assert set(assign._REFUSALS) == set(AssignmentRefusal)
    assert set(assign._SHORTFALLS) == set(Shortfall)


def test_figures_of_a_day_without_terms_are_zero_and_not_an_error() -> None:
    assert "0 policies of 0 customers in force" in portfolio_texts.figures_text((), date(2026, 11, 22))


def test_tables_stand_straight_with_chinese_names() -> None:
    lines = table(["", "n"], [["林雅婷", 5], ["Li", 12_000]]).splitlines()
    assert [width_of(line) for line in lines] == [13, 13, 13]
    assert money(123_456_05) == "123,456.05"
