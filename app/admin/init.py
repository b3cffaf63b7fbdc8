"""`init`: set a database up, or bring it up to date, and add the company."""

import argparse

import psycopg

from app.admin.connecting import add_connection, full_dsn
from app.services.remote import administration
from app.services.server import schema


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command."""
    parser = subparsers.add_parser("init", help="set a database up or bring it up to date, and add the company")
    add_connection(parser)
    parser.add_argument("--company", required=True)
    parser.add_argument("--service-phone", default="")
    parser.add_argument("--timezone", default="Asia/Taipei")
    parser.add_argument("--currency", default="TWD")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Do both in one transaction; a company of that name that is there already is left alone."""
    done: list[str] = []

    def add_company(connection: psycopg.Connection) -> None:
        known = administration.companies_named(connection, options.company)
        if known:
            done.append(f"The company stands there already as tenant {known[0]}.")
            return
        tenant_id = administration.create_tenant(
            connection, options.company, options.service_phone, options.timezone, options.currency
        )
        done.append(f"Added the company as tenant {tenant_id}.")

    schema.upgrade(full_dsn(options.dsn), then=add_company)
    print(f"The database stands at {schema.HEAD}.", *done, sep="\n")
    return 0
