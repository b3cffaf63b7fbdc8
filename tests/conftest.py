"""Fixtures everybody uses, and the guards over every test.

The environment is set before anything of Qt or of the program is imported: no window appears, and nothing is read from or written to
the directories or the keyring of the person who runs the tests.
"""

import atexit
import logging
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

_HOME = Path(tempfile.mkdtemp(prefix="renewal-desk-home-"))
atexit.register(shutil.rmtree, _HOME, ignore_errors=True)
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
for _name in ("CONFIG", "DATA", "CACHE", "STATE"):
    os.environ[f"XDG_{_name}_HOME"] = str(_HOME / _name.lower())
os.environ["HOME"] = str(_HOME)
os.environ["XDG_RUNTIME_DIR"] = str(_HOME / "runtime")
(_HOME / "runtime").mkdir(mode=0o700)

from app.services.server.embedded import EmbeddedServer  # noqa: E402 - after the environment
from tests.support.servers import ServerDatabase, lent_database, lent_desk, make_template, running_server  # noqa: E402 - as above

pytest_plugins = ["tests.support.stores"]


def pytest_configure(config: pytest.Config) -> None:
    """Make our marker known."""
    config.addinivalue_line("markers", "may_warn(logger): this test makes the named logger warn, and means it")


@pytest.fixture(autouse=True)
def no_unexpected_warning(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that logs a WARNING or worse which it did not announce with `@pytest.mark.may_warn("logger.name")`."""
    yield
    announced = tuple(name for marker in request.node.iter_markers("may_warn") for name in marker.args)
    records = [record for phase in ("setup", "call") for record in caplog.get_records(phase)]
    unexpected = [
        f"{record.name}: {record.getMessage()}"
        for record in records
        if record.levelno >= logging.WARNING and not record.name.startswith(announced)
    ]
    if unexpected:
        pytest.fail("unexpected log records:\n" + "\n".join(unexpected))


@pytest.fixture(scope="session")
def pg_server() -> Iterator[EmbeddedServer]:
    """One running PostgreSQL for the whole run of this worker."""
    with running_server() as server:
        yield server


@pytest.fixture(scope="session")
def desk_template(pg_server: EmbeddedServer) -> str:
    """The name of the database that carries the shared schema and is only ever copied."""
    return make_template(pg_server)


@pytest.fixture
def blank_database(pg_server: EmbeddedServer) -> Iterator[ServerDatabase]:
    """A fresh, empty database."""
    with lent_database(pg_server) as database:
        yield database


@pytest.fixture
def desk_database(pg_server: EmbeddedServer, desk_template: str) -> Iterator[ServerDatabase]:
    """A fresh database with the shared schema and no rows."""
    with lent_desk(pg_server, desk_template) as database:
        yield database
