"""`status`: what the database holds, in counts."""

import argparse
import json

from app.admin.connecting import add_connection, add_tenant, transaction
from app.services.remote import administration


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command."""
    parser = subparsers.add_parser("status", help="what the database holds")
    add_connection(parser)
    add_tenant(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the counts."""
    with transaction(options) as connection:
        document = administration.status(connection, options.tenant)
    if options.json:
        print(json.dumps(document, ensure_ascii=False, indent=2))
    else:
        for name, value in document.items():
            print(f"{name}: {value}")
    return 0
