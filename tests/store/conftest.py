"""Fixtures of the store's tests."""

from collections.abc import Callable, Iterator

import pytest

from app.services.store.engine import open_store
from app.services.store.store import Store


@pytest.fixture
def reopened(store_key: bytes) -> Iterator[Callable[[Store], Store]]:
    """Opens a closed store again; closed when the test ends."""
    opened: list[Store] = []

    def reopen(closed: Store) -> Store:
        opened.append(open_store(closed.path, store_key, is_new=False))
        return opened[-1]

    yield reopen
    for store in opened:
        store.close()
