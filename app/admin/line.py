"""The line of a supervisor or manager: the program's own, so that a command may do what they may do and nothing more."""

import argparse
import os

from psycopg.conninfo import conninfo_to_dict

from app.admin.connecting import full_dsn
from app.admin.troubles import Stopped
from app.services.remote.addresses import address_of
from app.services.remote.postgres import PostgresRemote
from app.services.remote.types import RemoteFailure, RemoteTrouble

_SENTENCES = {
    RemoteTrouble.OFFLINE: "The database cannot be reached, or it is busy; nothing was changed.",
    RemoteTrouble.LOGIN_NEEDED: "The database refuses this login and password.",
    RemoteTrouble.DENIED: "This login may not do that; it takes a supervisor or manager of the groups concerned.",
    RemoteTrouble.REMOTE_TOO_OLD: "The database was set up by an older version of this program; run the command init first.",
}


def line_for(options: argparse.Namespace) -> PostgresRemote:
    """The line of the person the DSN names; nothing is dialled yet. Raises Stopped when it names nobody."""
    dsn = full_dsn(options.dsn)
    parts = conninfo_to_dict(dsn)
    login, password = parts.get("user"), parts.get("password") or os.environ.get("PGPASSWORD")
    if not login or not password:
        raise Stopped("Name a supervisor or manager in --dsn (user=u_…) and their password in PGPASSWORD.")
    return PostgresRemote(address_of(dsn), str(login), str(password))


def stopped_by(failure: RemoteFailure) -> Stopped:
    """What ends the command when the line does."""
    return Stopped(_SENTENCES.get(failure.trouble, f"The database refused ({failure}); nothing was changed."))
