"""The line of a supervisor or manager: which server, who one is, and a password that is never an argument."""

import argparse
import getpass
import os
from collections.abc import Mapping
from typing import Protocol

from app.services.remote.addresses import address_of
from app.services.remote.postgres import PostgresRemote
from app.services.remote.types import RemoteFailure, RemoteTrouble

PASSWORD_VARIABLE = "RENEWAL_DESK_PASSWORD"  # noqa: S105 - the name of a variable
SERVER_VARIABLE = "RENEWAL_DESK_SERVER"


class Subparsers(Protocol):
    """Where a subcommand adds its parser; argparse has no public name for it."""

    def add_parser(self, name: str, *, help: str) -> argparse.ArgumentParser:  # noqa: A002 - the name argparse gave it
        """Add the parser of one subcommand."""
        ...


_TROUBLES = {
    RemoteTrouble.OFFLINE: "The shared database cannot be reached.",
    RemoteTrouble.LOGIN_NEEDED: "The shared database does not know this login and password.",
    RemoteTrouble.DENIED: "This login may not do that; it takes a supervisor or manager of the groups concerned.",
    RemoteTrouble.REMOTE_TOO_OLD: "The shared database is older than this program; upgrade it first.",
}


def add_line_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options that say where and as whom."""
    parser.add_argument(
        "--server", default=None, metavar="DSN", help=f"connection string or URI; else the variable {SERVER_VARIABLE}"
    )
    parser.add_argument(
        "--login", default=None, help=f"supervisor or manager; the password is asked for or {PASSWORD_VARIABLE}"
    )


def line_for(arguments: argparse.Namespace, environment: Mapping[str, str] = os.environ) -> PostgresRemote:
    """The line these arguments ask for; nothing is dialled yet. Raises SystemExit when server or login is not named."""
    server = arguments.server or environment.get(SERVER_VARIABLE)
    if not server or not arguments.login:
        raise SystemExit(f"Name the server (--server or {SERVER_VARIABLE}) and the login (--login).")
    password = environment.get(PASSWORD_VARIABLE)
    if password is None:
        password = getpass.getpass(f"Password of {arguments.login}: ")
    return PostgresRemote(address_of(server), arguments.login, password)


def explained(failure: RemoteFailure) -> str:
    """What went wrong on the line, for a person."""
    return _TROUBLES.get(failure.trouble, f"The shared database refused ({failure}).")
