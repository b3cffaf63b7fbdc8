"""Leave and return, and taking the desk away, from the command line."""

import pytest

from tests.admin.test_cli import Runs, admin
from tests.support.people import Team, gather_team
from tests.support.servers import ServerDatabase

__all__ = ["admin"]


@pytest.fixture
def team(desk_database: ServerDatabase) -> Team:
    """The usual cast."""
    return gather_team(desk_database)


def on_duty(team: Team) -> dict[str, bool]:
    with team.supervisor.remote() as remote:
        return {line.display_name: line.on_duty for line in remote.people()}


def test_somebody_on_leave_is_dealt_nothing_until_they_are_back(team: Team, admin: Runs) -> None:
    database, login = team.office.database, team.chen.login
    code, out, _err = admin(database, "user", "duty", "--login", login, "off")
    assert (code, login in out) == (0, True)
    assert on_duty(team) == {"陳怡君": False, "林志明": True, "主管": True}
    admin(database, "user", "duty", "--login", login, "on")
    assert on_duty(team)["陳怡君"] is True


def test_a_desk_taken_away_is_away_in_an_open_session_too(team: Team, admin: Runs) -> None:
    with team.chen.connect() as connection:
        assert connection.execute("SELECT app.me()").fetchone() == (team.chen.user_id,)
        code, _out, _err = admin(team.office.database, "user", "active", "--login", team.chen.login, "off")
        assert code == 0
        assert connection.execute("SELECT app.me()").fetchone() == (None,)


def test_an_unknown_login_is_said_and_nothing_changes(team: Team, admin: Runs) -> None:
    code, out, err = admin(team.office.database, "user", "duty", "--login", "u_nobody_here", "off")
    assert (code, out) == (2, "")
    assert len(err.strip().splitlines()) == 1
    assert all(on_duty(team).values())
