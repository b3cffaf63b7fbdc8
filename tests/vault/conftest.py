"""Fixtures of the vault's tests."""

from datetime import UTC, datetime

import pytest

from app.services.vault.keyring_backends import KeyringLookup
from tests.support.fixed_clock import FixedClock
from tests.support.keyrings import SECRET_SERVICE, MemoryKeyring, as_backend, keyring_passing_for


@pytest.fixture
def clock() -> FixedClock:
    """A clock that stands at a morning in March."""
    return FixedClock(datetime(2025, 3, 3, 1, 0, tzinfo=UTC))


@pytest.fixture
def ring() -> MemoryKeyring:
    """A keyring on the list."""
    return keyring_passing_for(SECRET_SERVICE)


@pytest.fixture
def lookup(ring: MemoryKeyring) -> KeyringLookup:
    """Finds that keyring."""
    return lambda: as_backend(ring)
