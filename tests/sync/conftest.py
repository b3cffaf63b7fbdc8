"""Laptops of the usual team, already level with the shared database."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from app.services.store.store import Store
from tests.support.laptops import Laptop
from tests.support.people import Person, Team, gather_team, give_customers, import_portfolio, portfolio
from tests.support.servers import ServerDatabase

GIVEN = range(1, 6)


@pytest.fixture
def team(desk_database: ServerDatabase) -> Team:
    """The usual cast; five customers belong to Chen."""
    cast = gather_team(desk_database)
    due_on = datetime.now(UTC).date() + timedelta(days=20)
    import_portfolio(cast.manager, portfolio(8, due_on=due_on))
    give_customers(cast.supervisor, cast.chen, GIVEN)
    return cast


@pytest.fixture
def laptop_of(open_blank_store: Callable[[str], Store], store_key: bytes) -> Callable[[Person], Laptop]:
    """Sets up a laptop for a person."""
    return lambda person: Laptop(open_blank_store(person.login), store_key, person)


@pytest.fixture
def chen(team: Team, laptop_of: Callable[[Person], Laptop]) -> Laptop:
    """Chen's laptop after its first sync."""
    laptop = laptop_of(team.chen)
    laptop.sync()
    return laptop
