"""Turning what the driver raises into a kind of trouble. The server's texts stay behind: their DETAIL quotes rows."""

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg

from app.services.remote.types import RemoteFailure, RemoteTrouble

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


@contextmanager
def failures_by_kind() -> Iterator[None]:
    """Raise RemoteFailure in place of every driver error of the block, without the server's words."""
    try:
        yield
    except psycopg.Error as error:
        failure = RemoteFailure(trouble_of(error), error.sqlstate)
    else:
        return
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
