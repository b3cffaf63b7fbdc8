"""The line itself: what it says when something is wrong, and that it says nothing of persons."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

import psycopg
import pytest
from psycopg.sql import SQL, Identifier

from app.services.remote.addresses import address_of
from app.services.remote.arrays import array_literal
from app.services.remote.interface import Remote
from app.services.remote.offline import OfflineRemote
from app.services.remote.postgres import PostgresRemote, connection_parameters
from app.services.remote.types import ImportColumns, RemoteFailure, RemoteTrouble, ServerAddress
from app.services.store.ids import new_id
from tests.remote.support import DUE
from tests.support.people import Team, contact_op, portfolio


def trouble_of(remote: PostgresRemote) -> RemoteTrouble:
    with remote, pytest.raises(RemoteFailure) as caught:
        remote.hello(new_id(), 1)
    return caught.value.trouble


def test_a_wrong_password_and_an_unknown_login_ask_for_the_login(team: Team) -> None:
    address = address_of(team.office.database.dsn)
    assert trouble_of(PostgresRemote(address, team.chen.login, "wrong")) is RemoteTrouble.LOGIN_NEEDED
    assert trouble_of(PostgresRemote(address, "u_nobody", "wrong")) is RemoteTrouble.LOGIN_NEEDED


def test_no_server_is_offline(team: Team) -> None:
    for address in (ServerAddress("127.0.0.1", 1, sslmode="disable"), ServerAddress("/nowhere")):
        assert trouble_of(PostgresRemote(address, "u_x", "x")) is RemoteTrouble.OFFLINE


def test_a_server_without_places_is_offline_and_not_a_wrong_login(team: Team) -> None:
    with team.office.connect() as connection:
        connection.execute(SQL("ALTER ROLE {} CONNECTION LIMIT 0").format(Identifier(team.chen.login)))
    assert trouble_of(team.chen.remote()) is RemoteTrouble.OFFLINE


def test_a_database_of_an_older_program_is_too_old(team: Team) -> None:
    with team.office.connect() as connection:
        connection.execute("DROP FUNCTION api.hello(uuid, integer)")
    assert trouble_of(team.chen.remote()) is RemoteTrouble.REMOTE_TOO_OLD


def test_a_line_that_broke_is_dialled_again(team: Team) -> None:
    device = new_id()
    with team.chen.remote() as remote:
        remote.hello(device, 1)
        _hang_up_on(team)
        with pytest.raises(RemoteFailure) as caught:
            remote.hello(device, 1)
        assert caught.value.trouble is RemoteTrouble.OFFLINE
        assert remote.hello(device, 1).user.user_id == team.chen.user_id


def test_an_import_whose_line_broke_does_not_go_on_halfway(team: Team) -> None:
    with team.supervisor.remote() as remote:
        batch = remote.import_begin("x.csv", "a" * 64)
        remote.import_rows(batch, portfolio(3, due_on=DUE))
        _hang_up_on(team)
        for _ in range(2):
            with pytest.raises(RemoteFailure) as caught:
                remote.import_rows(batch, portfolio(3, start=4, due_on=DUE))
            assert caught.value.trouble is RemoteTrouble.OFFLINE
        with pytest.raises(RemoteFailure):
            remote.import_finish(batch, 0)
    assert team.office.rows("SELECT count(*) FROM app.customer") == [(0,)]


def test_the_servers_words_about_rows_stay_behind(team: Team, customers: list[UUID]) -> None:
    with team.chen.remote() as remote, pytest.raises(RemoteFailure) as caught:
        remote.push(new_id(), [contact_op(1, customers[0])])
    said = f"{caught.value!s} {caught.value!r} {caught.value.__cause__} {caught.value.__context__}"
    assert said == "login_needed 28000 RemoteFailure('login_needed 28000') None None"


def test_a_password_is_changed_without_being_sent(team: Team) -> None:
    with team.chen.remote() as remote:
        remote.change_password("新的密碼 with fifteen")
        assert remote.hello(new_id(), 1).user.user_id == team.chen.user_id
        remote.close()
        assert remote.hello(new_id(), 1).user.user_id == team.chen.user_id
    assert trouble_of(team.chen.remote()) is RemoteTrouble.LOGIN_NEEDED
    [(stored,)] = team.office.rows("SELECT rolpassword FROM pg_authid WHERE rolname = %s", team.chen.login)
    assert stored.startswith("SCRAM-SHA-256$100000:")


def test_the_environment_cannot_weaken_the_line(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (
        ("PGSSLMODE", "disable"),
        ("PGREQUIREAUTH", "none"),
        ("PGGSSENCMODE", "require"),
        ("PGPASSFILE", "/x"),
    ):
        monkeypatch.setenv(name, value)
    parameters = connection_parameters(ServerAddress("db.example", sslrootcert="/ca.pem"), "u_x", "x")
    assert parameters["sslmode"] == "verify-full"
    assert parameters["sslrootcert"] == "/ca.pem"
    assert parameters["channel_binding"] == "require"
    assert parameters["require_auth"] == "scram-sha-256"
    assert parameters["gssencmode"] == "disable"
    assert parameters["passfile"] != "/x"
    local = connection_parameters(ServerAddress("/run/socket"), "u_x", "x")
    assert (local["sslmode"], local["channel_binding"]) == ("disable", "disable")


def test_an_address_is_read_from_a_connection_string() -> None:
    assert address_of("postgresql://postgres:x@/desk?host=/run/socket&port=5433") == ServerAddress(
        "/run/socket", 5433, "desk"
    )
    assert address_of("host=db.example dbname=d sslmode=require") == ServerAddress("db.example", 5432, "d", "require")


@pytest.mark.parametrize(
    "column",
    [
        [],
        ["a"],
        ["a", None, "c"],
        [None, None],
        ['"', "\\", '\\"', "{}", ",", "NULL", "null", "", " ", "\n", "\t", "漢字"],
        ['","', "x"],
    ],
)
def test_a_column_arrives_as_it_was(team: Team, column: list[str | None]) -> None:
    with team.office.connect() as connection:
        row = connection.execute("SELECT %s::text[]", (array_literal(column),)).fetchone()
    assert row == (column,)


def test_numbers_and_days_arrive_as_they_were(team: Team) -> None:
    days, numbers = [date(2026, 2, 28), date(999, 1, 2)], [0, -1, 2**62, None]
    with team.office.connect() as connection:
        row = connection.execute(
            "SELECT %s::date[], %s::bigint[]", (array_literal(days), array_literal(numbers))
        ).fetchone()
    assert row == (days, numbers)


def test_the_offline_line_says_offline_to_everything() -> None:
    nobody, none = new_id(), ImportColumns(*([] for _ in ImportColumns.__dataclass_fields__))
    remote: Remote = OfflineRemote()
    calls: tuple[Callable[[], object], ...] = (
        lambda: remote.hello(nobody, 1), lambda: remote.push(nobody, []), lambda: remote.pull(nobody, 0, 1),
        lambda: remote.digest(nobody), lambda: remote.overview(DUE), lambda: remote.import_begin("x", ""),
        lambda: remote.import_rows(nobody, none), lambda: remote.import_finish(nobody, 0),
        lambda: remote.assignable(DUE, DUE), remote.people, lambda: remote.assign([], [], DUE),
        lambda: remote.change_password("x"),
    )  # fmt: skip
    with remote:
        remote.import_cancel()
        for call in calls:
            with pytest.raises(RemoteFailure) as caught:
                call()
            assert caught.value.trouble is RemoteTrouble.OFFLINE
    remote.close()


def _hang_up_on(team: Team) -> None:
    with psycopg.connect(team.office.database.dsn, autocommit=True) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = current_database() AND usename LIKE 'u\\_%'"
        )
