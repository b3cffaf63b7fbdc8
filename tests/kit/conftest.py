"""Fixtures of the kit's tests."""

from tests.support.looks import dressed

__all__ = ["dressed"]
