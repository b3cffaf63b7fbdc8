"""The administrator's command line against a real server: what it does, and that it stops with one sentence and leaves nothing."""

import json
import secrets
from collections.abc import Callable
from io import StringIO

import psycopg
import pytest
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from app.admin import cli
from app.services.remote.addresses import address_of
from app.services.remote.postgres import PostgresRemote
from app.services.server import schema
from app.services.store.ids import new_id
from tests.support.people import Office, open_office
from tests.support.servers import ServerDatabase

PASSWORD = "correct horse battery 馬"
Runs = Callable[..., tuple[int, str, str]]


@pytest.fixture
def admin(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Runs:
    """Run a command on the database as the owner of the server and return exit code, output and errors."""

    def run(database: ServerDatabase, *words: str, typed: str = "", dsn: str | None = None) -> tuple[int, str, str]:
        parts = {name: str(value) for name, value in conninfo_to_dict(dsn or database.dsn).items()}
        monkeypatch.setenv("PGPASSWORD", parts.pop("password"))
        monkeypatch.setattr("sys.stdin", StringIO(typed))
        code = cli.run([*words, "--dsn", make_conninfo("", **parts)])
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


def names_in(database: ServerDatabase) -> tuple[set[str], set[str]]:
    """The schemas and the roles of ours."""
    with psycopg.connect(database.dsn) as connection:
        schemas = {
            row[0]
            for row in connection.execute("SELECT nspname FROM pg_namespace WHERE nspname IN ('app', 'api', 'admin')")
        }
        people = {row[0] for row in connection.execute("SELECT rolname FROM pg_roles WHERE rolname LIKE 'u\\_%'")}
    return schemas, people


def test_a_database_is_set_up_and_a_person_can_work(blank_database: ServerDatabase, admin: Runs) -> None:
    login = f"u_{secrets.token_hex(6)}"
    steps = (
        ("init", "--company", "安禾", "--service-phone", "0800"),
        ("group", "add", "--name", "續保部"),
        ("group", "add", "--name", "一組", "--parent", "續保部"),
        ("user", "add", "--login", login, "--name", "主管", "--role", "supervisor", "--group", "續保部",
         "--supervises", "一組", "--emp-no", "E7", "--password-stdin"),
        ("target", "set", "--month", "2026-11", "--login", login, "--renewals", "40"),
    )  # fmt: skip
    for words in steps:
        code, out, err = admin(blank_database, *words, typed=PASSWORD + "\n")
        assert (code, err) == (0, "")
        assert out
    with PostgresRemote(address_of(blank_database.dsn), login, PASSWORD) as remote:
        hello = remote.hello(new_id(), 1)
        assert (hello.tenant.company, hello.user.emp_no, len(hello.scopes)) == ("安禾", "E7", 3)
        assert {line.display_name for line in remote.people()} == {"主管"}
    code, out, _ = admin(blank_database, "status", "--json")
    status = json.loads(out)
    assert (code, status["groups"], status["people"], status["customers"]) == (0, 2, {"supervisor": 1}, 0)


def test_the_password_never_reaches_the_server(desk_database: ServerDatabase, admin: Runs) -> None:
    open_office(desk_database).add_group("一組")
    login = f"u_{secrets.token_hex(6)}"
    admin(
        desk_database, "user", "add", "--login", login, "--name", "x", "--role", "specialist", "--group", "一組",
        "--password-stdin", typed=PASSWORD,
    )  # fmt: skip
    with psycopg.connect(desk_database.dsn) as connection:
        row = connection.execute("SELECT rolpassword FROM pg_authid WHERE rolname = %s", (login,)).fetchone()
    assert row is not None
    assert row[0].startswith("SCRAM-SHA-256$100000:")


def test_init_again_changes_nothing(blank_database: ServerDatabase, admin: Runs) -> None:
    admin(blank_database, "init", "--company", "安禾")
    code, out, _ = admin(blank_database, "init", "--company", "安禾")
    assert code == 0
    assert "already" in out
    with psycopg.connect(blank_database.dsn) as connection:
        assert connection.execute("SELECT count(*) FROM app.tenant").fetchone() == (1,)


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("--timezone", "Mars/Olympus"), "refused a value"),
        (("--currency", "dollars"), "three capital letters"),
    ],
)
def test_an_init_that_fails_at_the_end_leaves_nothing(
    blank_database: ServerDatabase, admin: Runs, options: tuple[str, str], sentence: str
) -> None:
    code, out, err = admin(blank_database, "init", "--company", "安禾", *options)
    assert (code, out) == (2, "")
    assert sentence in err
    assert err.count("\n") == 1
    assert names_in(blank_database)[0] == set()
    assert schema.current(blank_database.dsn) is None


def test_a_foreign_schema_of_our_name_is_left_alone(blank_database: ServerDatabase, admin: Runs) -> None:
    with psycopg.connect(blank_database.dsn) as connection:
        connection.execute("CREATE SCHEMA app CREATE TABLE theirs ()")
    code, _, err = admin(blank_database, "init", "--company", "安禾")
    assert (code, "did not set up completely" in err) == (2, True)
    assert names_in(blank_database)[0] == {"app"}


def test_a_database_of_a_newer_program_is_left_alone(desk_database: ServerDatabase, admin: Runs) -> None:
    with psycopg.connect(desk_database.dsn) as connection:
        connection.execute("UPDATE public.renewal_desk_version SET version_num = '9999_tomorrow'")
    code, _, err = admin(desk_database, "init", "--company", "安禾")
    assert (code, "newer version" in err) == (2, True)
    assert schema.current(desk_database.dsn) == "9999_tomorrow"


def test_init_needs_a_superuser(desk_database: ServerDatabase, admin: Runs) -> None:
    office = open_office(desk_database)
    dsn = office.add_person("管理", "administrator").dsn
    code, _, err = admin(desk_database, "init", "--company", "另一家", dsn=dsn)
    assert (code, "not a superuser" in err) == (2, True)


@pytest.mark.parametrize(
    "dsn",
    [
        "host=127.0.0.1 port=1 dbname=x user=x password=x",
        "host=/nowhere dbname=x user=x password=x",
    ],
)
def test_a_server_that_is_not_there_is_one_sentence(desk_database: ServerDatabase, admin: Runs, dsn: str) -> None:
    for words in (("init", "--company", "安禾"), ("status",), ("group", "add", "--name", "x")):
        code, out, err = admin(desk_database, *words, dsn=dsn)
        assert (code, out, err.count("\n")) == (2, "", 1)
        assert "cannot be reached" in err


def test_a_password_in_the_dsn_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["status", "--dsn", "postgresql://u:secret@h/d"]) == 2
    assert "secret" not in capsys.readouterr().err


def test_a_dsn_that_is_none_is_refused(admin: Runs, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["status", "--dsn", "nonsense"]) == 2
    assert "not a connection string" in capsys.readouterr().err


def test_commands_before_init_say_so(blank_database: ServerDatabase, admin: Runs) -> None:
    code, _, err = admin(blank_database, "group", "add", "--name", "x")
    assert (code, "run the command init first" in err) == (2, True)


@pytest.mark.parametrize(
    ("words", "typed", "sentence"),
    [
        (("--login", "u_x1", "--role", "specialist", "--group", "一組"), "short\n", "at least 15"),
        (("--login", "Wrong Login", "--role", "specialist", "--group", "一組"), PASSWORD, "A login is u_"),
        (("--login", "u_x1; DROP ROLE postgres", "--role", "specialist", "--group", "一組"), PASSWORD, "A login is u_"),
        (("--login", "u_x1", "--role", "specialist", "--group", "無"), PASSWORD, "no group named"),
        (("--login", "u_x1", "--role", "specialist"), PASSWORD, "--group"),
        (
            ("--login", "u_x1", "--role", "specialist", "--group", "一組", "--supervises", "一組"),
            PASSWORD,
            "Only a supervisor",
        ),
        (("--login", "u_x1", "--role", "manager", "--group", "一組", "--supervises", "無"), PASSWORD, "no group named"),
    ],
)
def test_a_person_is_added_whole_or_not_at_all(
    desk_database: ServerDatabase, admin: Runs, words: tuple[str, ...], typed: str, sentence: str
) -> None:
    open_office(desk_database).add_group("一組")
    before = names_in(desk_database)
    code, out, err = admin(desk_database, "user", "add", "--name", "x", "--password-stdin", *words, typed=typed)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert sentence in err
    assert names_in(desk_database) == before
    with psycopg.connect(desk_database.dsn) as connection:
        assert connection.execute("SELECT count(*) FROM app.app_user").fetchone() == (0,)


def test_a_login_is_given_once(desk_database: ServerDatabase, admin: Runs) -> None:
    office = open_office(desk_database)
    office.add_group("一組")
    person = office.add_person("一", group="一組")
    code, _, err = admin(
        desk_database, "user", "add", "--name", "x", "--login", person.login, "--role", "specialist", "--group", "一組",
        "--password-stdin", typed=PASSWORD,
    )  # fmt: skip
    assert (code, err) == (2, "There is one of that name already.\n")


def test_an_administrator_manages_the_own_company_and_reads_no_customer(
    desk_database: ServerDatabase, admin: Runs
) -> None:
    office: Office = open_office(desk_database)
    office.add_group("一組")
    other = open_office(desk_database, "另一家")
    dsn = office.add_person("管理", "administrator").dsn
    login = f"u_{secrets.token_hex(6)}"
    for words in (
        ("group", "add", "--name", "二組"),
        ("user", "add", "--login", login, "--name", "x", "--role", "specialist", "--group", "二組", "--password-stdin"),
        ("target", "set", "--month", "2026-11", "--login", login, "--renewals", "40", "--tenant", str(other.tenant_id)),
    ):
        assert admin(desk_database, *words, typed=PASSWORD, dsn=dsn)[::2] == (0, "")
    assert office.rows("SELECT tenant_id FROM app.team_group WHERE name = '二組'") == [(office.tenant_id,)]
    assert office.rows("SELECT tenant_id FROM app.target") == [(office.tenant_id,)]
    code, out, _ = admin(desk_database, "status", "--json", dsn=dsn)
    assert (code, json.loads(out)["tenant_id"]) == (0, office.tenant_id)
    with psycopg.connect(dsn) as connection, pytest.raises(psycopg.errors.InsufficientPrivilege):
        connection.execute("SELECT * FROM app.customer")
    with psycopg.connect(dsn) as connection, pytest.raises(psycopg.errors.InsufficientPrivilege):
        connection.execute("SELECT admin.tenant_create('x', '', 'UTC', 'TWD')")


def test_a_specialist_can_use_no_command(desk_database: ServerDatabase, admin: Runs) -> None:
    office = open_office(desk_database)
    office.add_group("一組")
    dsn = office.add_person("一", group="一組").dsn
    for words in (("group", "add", "--name", "x"), ("status",)):
        code, out, err = admin(desk_database, *words, dsn=dsn)
        assert (code, out, "may not do that" in err) == (2, "", True)


def test_with_several_companies_the_owner_says_which(desk_database: ServerDatabase, admin: Runs) -> None:
    first, second = open_office(desk_database), open_office(desk_database, "另一家")
    assert admin(desk_database, "group", "add", "--name", "一組")[0] == 2
    assert admin(desk_database, "group", "add", "--name", "一組", "--tenant", str(second.tenant_id))[0] == 0
    assert first.rows("SELECT tenant_id FROM app.team_group") == [(second.tenant_id,)]


def test_a_server_that_is_too_old_is_refused(
    desk_database: ServerDatabase, admin: Runs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(schema, "OLDEST_SERVER", 990000)
    code, _, err = admin(desk_database, "init", "--company", "安禾")
    assert (code, "not safe" in err) == (2, True)
