"""`target set`: how many renewals a person is to reach in a month."""

import argparse
from datetime import date

from app.admin.connecting import add_connection, add_tenant, transaction
from app.services.remote import administration


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command."""
    actions = subparsers.add_parser("target", help="monthly targets").add_subparsers(required=True, metavar="action")
    parser = actions.add_parser("set", help="set or replace a target")
    add_connection(parser)
    add_tenant(parser)
    parser.add_argument("--month", required=True, type=_month, metavar="YYYY-MM")
    parser.add_argument("--login", required=True)
    parser.add_argument("--renewals", required=True, type=int)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Set the target."""
    with transaction(options) as connection:
        administration.set_target(connection, options.month, options.login, options.renewals, options.tenant)
    print(f"Target of {options.login} for {options.month:%Y-%m}: {options.renewals} renewals.")
    return 0


def _month(text: str) -> date:
    return date.fromisoformat(f"{text}-01")
