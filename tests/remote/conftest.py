"""A team on the shared database, some of it with customers."""

from uuid import UUID

import pytest

from tests.remote.support import DUE
from tests.support.people import Team, gather_team, give_customers, import_portfolio, portfolio
from tests.support.servers import ServerDatabase


@pytest.fixture
def team(desk_database: ServerDatabase) -> Team:
    """A company with people and no customers."""
    return gather_team(desk_database)


@pytest.fixture
def customers(team: Team) -> list[UUID]:
    """Ten customers of Chen's; five more have no owner."""
    import_portfolio(team.supervisor, portfolio(15, due_on=DUE))
    return give_customers(team.supervisor, team.chen, range(1, 11))
