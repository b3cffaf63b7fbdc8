"""A specialist's store with one customer in the middle of the work."""

import pytest

from app.services.store.store import Store
from tests.support.factories.customers import add_customer, add_promise, add_term
from tests.support.factories.queue import NOW, TODAY
from tests.support.spans import DAY, HOUR


@pytest.fixture
def desk(blank_store: Store) -> Store:
    """Customer 1 with two terms and a promise that is due, customer 2 new, customer 3 on nobody's mind for now."""
    with blank_store.write() as session:
        for number in (1, 2, 3):
            add_customer(session, number)
        add_term(session, 1, TODAY + 10 * DAY, term=1, stage="QUOTED", next_at=NOW - HOUR)
        add_term(session, 1, TODAY + 40 * DAY, term=2, stage="ASSIGNED")
        add_term(session, 1, TODAY - 200 * DAY, term=3, stage="LOST", result="lost")
        add_promise(session, 1, NOW - HOUR)
        add_term(session, 2, TODAY + 20 * DAY)
        add_term(session, 3, TODAY + 50 * DAY)
    return blank_store
