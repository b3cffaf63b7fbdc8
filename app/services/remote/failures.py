"""Turning what the driver raises into a kind of trouble. The server's texts stay behind: their DETAIL quotes rows."""

from collections.abc import Callable
from typing import TypeVar

import psycopg

from app.services.remote.types import RemoteFailure, RemoteTrouble

T = TypeVar("T")

_BY_STATE = {
    "28000": RemoteTrouble.LOGIN_NEEDED,
    "28P01": RemoteTrouble.LOGIN_NEEDED,
    "42501": RemoteTrouble.DENIED,
    "P0G01": RemoteTrouble.GAP,
    "P0F01": RemoteTrouble.FORKED,
    "42883": RemoteTrouble.REMOTE_TOO_OLD,  # a function this program calls is not there
    "3F000": RemoteTrouble.REMOTE_TOO_OLD,
    "40001": RemoteTrouble.OFFLINE,  # these say "try again"
    "40P01": RemoteTrouble.OFFLINE,
    "55P03": RemoteTrouble.OFFLINE,
    "57014": RemoteTrouble.OFFLINE,
}
_TRY_LATER_CLASSES = ("08", "53", "57")
_TRY_LATER_WORDS = ("too many", "remaining connection slots", "starting up", "shutting down", "recovery")


def answered(call: Callable[[], T]) -> T:
    """Return what the call returns, or raise RemoteFailure in place of a driver error.

    Raised outside of the handler, so that the driver's error does not travel along as its context into a log.
    """
    try:
        return call()
    except psycopg.Error as error:
        failure = RemoteFailure(trouble_of(error), error.sqlstate)
    raise failure


def trouble_of(error: psycopg.Error) -> RemoteTrouble:
    """Return the kind of a driver error."""
    if error.sqlstate is None:
        return _trouble_of_line(error)
    if error.sqlstate in _BY_STATE:
        return _BY_STATE[error.sqlstate]
    return RemoteTrouble.OFFLINE if error.sqlstate.startswith(_TRY_LATER_CLASSES) else RemoteTrouble.BROKEN


def _trouble_of_line(error: psycopg.Error) -> RemoteTrouble:
    """Errors without a code come from the line itself, or from dialling: then the password question tells how far it got."""
    if not isinstance(error, psycopg.OperationalError):
        return RemoteTrouble.BROKEN
    attempt = error.pgconn
    has_offered_password = attempt is not None and attempt.used_password
    if has_offered_password and not any(word in str(error) for word in _TRY_LATER_WORDS):
        return RemoteTrouble.LOGIN_NEEDED
    return RemoteTrouble.OFFLINE
