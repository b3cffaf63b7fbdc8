"""`group add`: add a group, below another one if that is named."""

import argparse
from uuid import UUID

import psycopg

from app.admin.connecting import add_connection, add_tenant, transaction
from app.admin.troubles import Stopped
from app.services.remote import administration


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command."""
    actions = subparsers.add_parser("group", help="groups of the team").add_subparsers(required=True, metavar="action")
    parser = actions.add_parser("add", help="add a group")
    add_connection(parser)
    add_tenant(parser)
    parser.add_argument("--name", required=True)
    parser.add_argument("--parent", default=None, help="name of the group it stands below")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Add the group."""
    with transaction(options) as connection:
        parent_id = None if options.parent is None else group_of(connection, options.parent, options.tenant)
        group_id = administration.create_group(connection, options.name, parent_id, options.tenant)
    print(f"Added group {options.name} ({group_id}).")
    return 0


def group_of(connection: psycopg.Connection, name: str, tenant_id: int | None) -> UUID:
    """Return the group of this name. Raises Stopped if there is none, or one in each of several companies."""
    found = administration.groups_named(connection, name, tenant_id)
    if not found:
        raise Stopped(f"There is no group named {name}.")
    if len(found) > 1:
        raise Stopped(f"Several companies have a group named {name}; say which with --tenant.")
    return found[0]
