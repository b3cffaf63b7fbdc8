"""A curious person with psql and their own password gains nothing."""

import subprocess
from collections.abc import Callable
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from app.services.remote.postgres import PostgresRemote
from app.services.remote.types import RemoteFailure, RemoteTrouble
from app.services.server.binaries import bin_directory
from tests.remote.support import DUE, Device, sqlstate_of
from tests.support.people import Team, contact_op, portfolio

TABLES = (
    "customer",
    "policy",
    "renewal",
    "contact",
    "promise",
    "assignment",
    "feed",
    "scope_clock",
    "conflict",
    "quarantine",
)
HIDDEN = ("device", "applied_op", "epoch", "supervises", "import_batch")


def test_a_specialist_reads_the_own_customers_and_no_others(team: Team, customers: list[UUID]) -> None:
    Device(team.chen).push(contact_op(1, customers[0]))
    with team.chen.connect() as mine, team.lin.connect() as theirs:
        own = [mine.execute(f"SELECT count(*) FROM app.{table}").fetchone()[0] for table in TABLES[:4]]  # type: ignore[index]
        foreign = [theirs.execute(f"SELECT count(*) FROM app.{table}").fetchone()[0] for table in TABLES[:6]]  # type: ignore[index]
        scopes = {row[0] for row in theirs.execute("SELECT DISTINCT scope_id FROM app.feed")}
    assert own == [10, 10, 10, 1]
    assert foreign == [0] * 6
    assert scopes == {team.office.groups["一組"]}


def test_a_supervisor_reads_the_own_group_and_a_manager_what_lies_below(team: Team, customers: list[UUID]) -> None:
    other = team.office.add_person("別組主管", "supervisor", "二組")
    counts = []
    for person in (team.supervisor, other, team.manager):
        with person.connect() as connection:
            counts.append(connection.execute("SELECT count(*) FROM app.customer").fetchone()[0])  # type: ignore[index]
    assert counts == [10, 0, 10]


@pytest.mark.parametrize("table", [*TABLES, *HIDDEN, "app_user", "tenant", "team_group", "target"])
def test_nothing_can_be_written_past_the_api(team: Team, customers: list[UUID], table: str) -> None:
    statements = (f"INSERT INTO app.{table} DEFAULT VALUES", f"DELETE FROM app.{table}", f"TRUNCATE app.{table}")
    assert {sqlstate_of(team.chen, one) for one in statements} == {"42501"}
    assert sqlstate_of(team.manager, f"DELETE FROM app.{table}") == "42501"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE app.customer SET phone = ''",
        "UPDATE app.app_user SET role = 'manager' WHERE user_id = app.me()",
        *(f"SELECT * FROM app.{table}" for table in HIDDEN),
        "SET ROLE rd_api",
        "SET ROLE rd_owner",
        "SET ROLE rd_specialist",
        "SET SESSION AUTHORIZATION postgres",
        "SELECT app.bump(1, app.me(), 1::smallint, '{}', 'P')",
        "SELECT app.stick_dnc(1, gen_random_uuid())",
        "SELECT app.standing(1, gen_random_uuid(), app.me(), now())",
        "SELECT app.lock_customers(1, '{}')",
        "SELECT api.apply_op(1, app.me(), gen_random_uuid(), '{}')",
        "SELECT api.overview(current_date)",
        "SELECT api.people()",
        "SELECT api.assignable(current_date, current_date)",
        "SELECT api.assign('{}', '{}', current_date)",
        "SELECT api.import_begin('x', repeat('0', 64))",
        "SELECT admin.status()",
        "SELECT admin.user_create('u_x', '', 'x', 'manager')",
        "CREATE TABLE public.mine ()",
        "CREATE TEMP TABLE mine ()",
        "CREATE SCHEMA mine",
        "CREATE FUNCTION api.mine() RETURNS int LANGUAGE sql RETURN 1",
        "SELECT lo_create(0)",
        "SELECT pg_read_file('/etc/passwd')",
        "COPY app.customer TO PROGRAM 'id'",
        "SELECT rolpassword FROM pg_authid",
        "ALTER ROLE rd_api LOGIN",
        "CREATE ROLE u_mine",
    ],
)
def test_a_specialist_is_refused(team: Team, statement: str) -> None:
    assert sqlstate_of(team.chen, statement) in {"42501", "3F000"}


def test_identity_cannot_be_forged_by_a_setting(team: Team, customers: list[UUID]) -> None:
    with team.lin.connect() as connection:
        for name in ("app.user_id", "app.uid", "app.me", "session.user"):
            connection.execute("SELECT set_config(%s, %s, false)", (name, str(team.chen.user_id)))
        assert connection.execute("SELECT app.me()").fetchone() == (team.lin.user_id,)
        assert connection.execute("SELECT count(*) FROM app.customer").fetchone() == (0,)


def test_a_leaky_function_sees_only_what_its_caller_may(team: Team, customers: list[UUID]) -> None:
    with team.lin.connect() as connection:
        rows = connection.execute("SELECT 1 FROM app.customer WHERE 1 / (length(name) - length(name)) = 1").fetchall()
    assert rows == []


def test_a_person_who_is_sent_away_sees_nothing_even_in_an_open_session(team: Team, customers: list[UUID]) -> None:
    with team.chen.connect() as connection:
        assert connection.execute("SELECT count(*) FROM app.customer").fetchone() == (10,)
        team.office.rows("SELECT admin.user_activate(%s, false)", team.chen.login)
        assert connection.execute("SELECT count(*) FROM app.customer").fetchone() == (0,)
    with team.chen.remote() as remote, pytest.raises(RemoteFailure) as caught:
        remote.digest(team.chen.user_id)
    assert caught.value.trouble is RemoteTrouble.LOGIN_NEEDED


@pytest.mark.parametrize(
    "call",
    [
        lambda remote: remote.overview(date(2026, 11, 22)),
        lambda remote: remote.people(),
        lambda remote: remote.assignable(DUE, DUE),
        lambda remote: remote.assign([], [], DUE),
        lambda remote: remote.import_begin("x.csv", "0" * 64),
    ],
)
def test_supervision_is_denied_to_a_specialist(team: Team, call: Callable[[PostgresRemote], object]) -> None:
    with team.chen.remote() as remote, pytest.raises(RemoteFailure) as caught:
        call(remote)
    assert caught.value.trouble is RemoteTrouble.DENIED


def test_two_companies_on_one_database_do_not_see_each_other(team: Team, customers: list[UUID]) -> None:
    from tests.support.people import open_office  # noqa: PLC0415 - the second company is this test's alone

    office = open_office(team.office.database, "另一家")
    office.add_group("一組")
    boss = office.add_person("他家主管", "supervisor", "一組")
    with boss.remote() as remote:
        assert remote.people() == () or {line.display_name for line in remote.people()} == {"他家主管"}
        assert remote.assignable(date(2026, 1, 1), date(2027, 12, 31)) == ()
        assert remote.overview(date(2026, 11, 22))["recent"] == []
        with pytest.raises(RemoteFailure) as caught:
            remote.assign([customers[0]], [boss.user_id], DUE)
        assert caught.value.trouble is RemoteTrouble.DENIED
        batch = remote.import_begin("x.csv", "0" * 64)
        assert remote.import_rows(batch, portfolio(15, due_on=DUE)).new == 15
        remote.import_finish(batch, 0)
    assert team.office.rows("SELECT tenant_id, count(*) FROM app.customer GROUP BY 1 ORDER BY 1") == [(1, 15), (2, 15)]


def test_psql_in_a_specialists_hands(team: Team, customers: list[UUID]) -> None:
    psql: Path = bin_directory() / "psql"
    done = subprocess.run(
        [psql, "--no-psqlrc", "--tuples-only", "--no-align", "--dbname", team.lin.dsn],
        input="SELECT count(*) FROM app.customer;\nDELETE FROM app.customer;\nSELECT api.overview(current_date);\n\\dp app.customer\n",
        capture_output=True, text=True, timeout=30, check=False,
    )  # fmt: skip
    assert done.stdout.splitlines()[0] == "0"
    assert done.stderr.count("permission denied") == 2
