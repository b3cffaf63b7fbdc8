"""Real encrypted stores for tests: one is made and migrated per run, every test gets its own copy."""

import secrets
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.services.store.engine import open_store
from app.services.store.store import Store


@pytest.fixture(scope="session")
def store_key() -> bytes:
    """The raw key of every store of this run."""
    return secrets.token_bytes(32)


@pytest.fixture(scope="session")
def template_store(tmp_path_factory: pytest.TempPathFactory, store_key: bytes) -> Path:
    """A migrated, empty, closed store to copy from."""
    path = tmp_path_factory.mktemp("template") / "store.db"
    open_store(path, store_key, is_new=True).close()
    return path


@pytest.fixture
def open_blank_store(template_store: Path, store_key: bytes, tmp_path: Path) -> Iterator[Callable[[str], Store]]:
    """Opens empty stores, one per name; they are closed when the test ends."""
    stores: list[Store] = []

    def open_blank(name: str) -> Store:
        folder = tmp_path / "stores" / name
        folder.mkdir(parents=True)
        path = folder / "store.db"
        shutil.copyfile(template_store, path)
        store = open_store(path, store_key, is_new=False)
        stores.append(store)
        return store

    yield open_blank
    for store in stores:
        store.close()


@pytest.fixture
def blank_store(open_blank_store: Callable[[str], Store]) -> Store:
    """One empty store."""
    return open_blank_store("mine")
