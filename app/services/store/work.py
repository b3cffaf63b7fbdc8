"""Names for work that is handed a session: what the runner, the sync engine and the tests pass around."""

from collections.abc import Callable
from typing import TypeAlias, TypeVar

from sqlalchemy.orm import Session

from app.services.store.changes import Changes

T = TypeVar("T")

ReadWork: TypeAlias = Callable[[Session], T]
"""Reads with the session and returns frozen values."""

WriteWork: TypeAlias = Callable[[Session], Changes]
"""Writes with the session, never commits, and says what it changed."""
