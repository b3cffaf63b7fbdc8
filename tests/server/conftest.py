"""Servers as a person's machine has them, with every care for power cuts."""

from collections.abc import Iterator

import pytest

from app.services.server.embedded import EmbeddedServer
from tests.support.servers import server_directory


@pytest.fixture
def own_server() -> Iterator[EmbeddedServer]:
    """A server of this test's own, not yet made."""
    with server_directory() as directory:
        server = EmbeddedServer(directory)
        yield server
        server.stop()
