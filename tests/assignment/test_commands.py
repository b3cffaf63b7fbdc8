"""Proposing and carrying out on a real PostgreSQL."""

from collections import Counter
from datetime import date, timedelta

import pytest

from app.services.assignment.commands import confirm, propose_assignment, roster
from app.services.assignment.types import AssignmentRefusal, Shortfall, Window
from app.services.remote.types import AssignCounts, RemoteFailure, RemoteTrouble
from app.services.store.refusals import Refused
from tests.support.people import Team, gather_team, give_customers, import_portfolio, portfolio
from tests.support.servers import ServerDatabase

TODAY = date(2026, 11, 22)
WINDOW = Window(TODAY, TODAY + timedelta(days=60))


@pytest.fixture
def team(desk_database: ServerDatabase) -> Team:
    """A desk with twenty customers due in five days and five due in a year."""
    team = gather_team(desk_database)
    import_portfolio(team.supervisor, portfolio(20, due_on=TODAY + timedelta(days=5)))
    import_portfolio(team.supervisor, portfolio(5, due_on=TODAY + timedelta(days=365), start=21))
    return team


def held(team: Team) -> Counter[str]:
    rows = team.office.rows("SELECT u.display_name FROM app.customer c JOIN app.app_user u ON u.user_id = c.owner_id")
    return Counter(name for (name,) in rows)


def test_a_proposal_changes_nothing_and_confirming_it_does_what_it_says(team: Team) -> None:
    with team.supervisor.remote() as remote:
        proposal = propose_assignment(remote, WINDOW, TODAY)
        assert held(team) == {}
        assert confirm(remote, proposal) == AssignCounts(assigned=20, moved=0, opened=20)
    assert {share.display_name: share.given for share in proposal.shares} == {team.chen.name: 10, team.lin.name: 10}
    assert held(team) == {team.chen.name: 10, team.lin.name: 10}
    assert team.office.rows("SELECT DISTINCT stage FROM app.renewal") == [("ASSIGNED",)]


def test_a_manager_deals_over_all_groups_below(team: Team) -> None:
    with team.manager.remote() as remote:
        confirm(remote, propose_assignment(remote, WINDOW, TODAY))
    assert sorted(held(team).values()) == [6, 7, 7]


def test_people_off_duty_or_gone_are_dealt_nothing(team: Team) -> None:
    team.office.rows("UPDATE app.app_user SET on_duty = false WHERE user_id = %s RETURNING 1", team.chen.user_id)
    with team.supervisor.remote() as remote:
        assert [share.display_name for share in propose_assignment(remote, WINDOW, TODAY).shares] == [team.lin.name]
        team.office.rows("UPDATE app.app_user SET active = false WHERE user_id = %s RETURNING 1", team.lin.user_id)
        with pytest.raises(Refused) as refused:
            propose_assignment(remote, WINDOW, TODAY)
    assert refused.value.reason is AssignmentRefusal.NOBODY_ON_DUTY


def test_the_roster_names_who_is_on_duty_with_what_they_hold_and_who_is_away(team: Team) -> None:
    give_customers(team.supervisor, team.chen, range(1, 4))
    team.office.rows("UPDATE app.app_user SET on_duty = false WHERE user_id = %s RETURNING 1", team.lin.user_id)
    with team.supervisor.remote() as remote:
        held = roster(remote)
    assert [(load.display_name, load.held) for load in held.on_duty] == [(team.chen.name, 3)]
    assert held.away == (team.lin.name,)


def test_last_years_specialist_comes_from_the_history_of_assignments(team: Team) -> None:
    team.office.rows(
        "INSERT INTO app.assignment (tenant_id, customer_id, user_id, from_at, to_at)"
        " SELECT tenant_id, customer_id, %s, now() - interval '1 year', now() - interval '11 months' FROM app.customer"
        " WHERE customer_no <= 'C000012' RETURNING 1",
        team.chen.user_id,
    )
    with team.supervisor.remote() as remote:
        proposal = propose_assignment(remote, WINDOW, TODAY)
    assert (proposal.known, proposal.kept, proposal.shortfalls) == (12, 10, {Shortfall.LAST_OWNER_FULL: 2})


def test_a_proposal_that_others_have_overtaken_is_refused_whole(team: Team) -> None:
    with team.supervisor.remote() as remote:
        proposal = propose_assignment(remote, WINDOW, TODAY)
        give_customers(team.manager, team.stranger, [3])
        with pytest.raises(Refused) as refused:
            confirm(remote, proposal)
    assert refused.value.reason is AssignmentRefusal.CHANGED_SINCE
    assert held(team) == {team.stranger.name: 1}


def test_who_holds_customers_already_is_shown_and_counted_only_on_request(team: Team) -> None:
    give_customers(team.supervisor, team.chen, range(1, 11))
    with team.supervisor.remote() as remote:
        even = propose_assignment(remote, WINDOW, TODAY)
        counted = propose_assignment(remote, WINDOW, TODAY, count_held=True)
    assert {share.display_name: (share.before, share.given) for share in even.shares} == {
        team.chen.name: (10, 5),
        team.lin.name: (0, 5),
    }
    assert counted.shortfalls == {Shortfall.LOADS_DIFFER: 10}


def test_a_specialist_may_not_even_ask(team: Team) -> None:
    with team.chen.remote() as remote, pytest.raises(RemoteFailure) as failure:
        propose_assignment(remote, WINDOW, TODAY)
    assert failure.value.trouble is RemoteTrouble.DENIED
