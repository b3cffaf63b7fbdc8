"""The connection of an administrator's command: where comes from --dsn, the password from PGPASSWORD or a question."""

import argparse
import getpass
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from app.admin.troubles import Stopped

CONNECT_TIMEOUT_SECONDS = 5


def add_connection(parser: argparse.ArgumentParser, *, required: bool = True) -> None:
    """Give a command the arguments that say where the database is."""
    parser.add_argument(
        "--dsn",
        required=required,
        help="libpq connection string or URI without a password, which is taken from PGPASSWORD or asked for",
    )


def add_tenant(parser: argparse.ArgumentParser) -> None:
    """Give a command the argument that names the company, needed where there are several."""
    parser.add_argument("--tenant", type=int, default=None, help="number of the company, if the database holds several")


def full_dsn(dsn: str) -> str:
    """Return the DSN with the password the server will want. Raises Stopped for a DSN that is wrong or carries one itself."""
    try:
        parts = conninfo_to_dict(dsn)
    except psycopg.ProgrammingError as error:
        raise Stopped("The value of --dsn is not a connection string.") from error
    if "password" in parts:
        raise Stopped("Leave the password out of --dsn, where other users of this machine can read it; set PGPASSWORD.")
    if "PGPASSWORD" not in os.environ and sys.stdin.isatty():
        return make_conninfo(dsn, password=getpass.getpass("Password of the database login: "))
    return dsn


@contextmanager
def transaction(options: argparse.Namespace) -> Iterator[psycopg.Connection]:
    """Lend a connection whose work is committed as a whole, or not at all."""
    with psycopg.connect(
        full_dsn(options.dsn), connect_timeout=CONNECT_TIMEOUT_SECONDS, application_name="renewal-desk-admin"
    ) as connection:
        yield connection
