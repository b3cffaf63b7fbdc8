"""Fixtures of the shell's tests."""

from tests.support.looks import dressed

__all__ = ["dressed"]
