"""Fixtures of the unlock page's tests."""

from tests.support.looks import dressed

__all__ = ["dressed"]
