"""`user add`, `user duty` and `user active`: a login of one's own, leave and return, taking the desk away and giving it back.

A password is asked for or read from standard input, never an argument.
"""

import argparse
import getpass
import sys
from collections.abc import Callable

from app.admin.connecting import add_connection, add_tenant, transaction
from app.admin.group import group_of
from app.admin.troubles import Stopped
from app.services.remote import administration
from app.services.remote.administration import NewPerson
from app.services.vault.rules import MIN_PASSPHRASE_CHARACTERS, normalised, passphrase_refusal

ROLES = ("specialist", "supervisor", "manager", "administrator")


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command."""
    actions = subparsers.add_parser("user", help="people and logins").add_subparsers(required=True, metavar="action")
    parser = actions.add_parser("add", help="add a person")
    add_connection(parser)
    add_tenant(parser)
    parser.add_argument("--login", required=True, help="u_ followed by lower case letters, digits and underscores")
    parser.add_argument("--name", required=True)
    parser.add_argument("--role", required=True, choices=ROLES)
    parser.add_argument("--group", default=None, help="name of the group the person belongs to")
    parser.add_argument(
        "--supervises", action="append", default=[], metavar="GROUP", help="a further group; repeatable"
    )
    parser.add_argument("--emp-no", default="")
    parser.add_argument("--license-no", default="")
    parser.add_argument("--password-stdin", action="store_true", help="read the password from standard input")
    parser.set_defaults(run=run)
    _add_switch(actions, "duty", "whether new customers may be dealt to the person", _set_duty)
    _add_switch(actions, "active", "whether the person may sign in; off takes effect at once", _set_active)


def run(options: argparse.Namespace) -> int:
    """Add the person with everything that was said, or nothing."""
    if options.supervises and options.role not in {"supervisor", "manager"}:
        raise Stopped("Only a supervisor or a manager answers for groups.")
    if options.group is None and options.role != "administrator":
        raise Stopped("Name the group the person belongs to with --group.")
    password = _password(from_stdin=options.password_stdin)
    with transaction(options) as connection:
        group_id = None if options.group is None else group_of(connection, options.group, options.tenant)
        person = NewPerson(options.login, options.name, options.role, group_id, options.emp_no, options.license_no)
        user_id = administration.create_person(connection, person, password, options.tenant)
        for name in options.supervises:
            group = group_of(connection, name, options.tenant)
            administration.supervise(connection, options.login, group, options.tenant)
    print(f"Added {options.role} {options.login} ({user_id}).")
    return 0


def _add_switch(
    actions: "argparse._SubParsersAction[argparse.ArgumentParser]",
    word: str,
    help_text: str,
    change: Callable[[argparse.Namespace], int],
) -> None:
    parser = actions.add_parser(word, help=help_text)
    add_connection(parser)
    add_tenant(parser)
    parser.add_argument("--login", required=True)
    parser.add_argument("state", choices=("on", "off"))
    parser.set_defaults(run=change)


def _set_duty(options: argparse.Namespace) -> int:
    is_on = options.state == "on"
    with transaction(options) as connection:
        administration.set_duty(connection, options.login, on_duty=is_on, tenant_id=options.tenant)
    print(f"{options.login} is {'on duty' if is_on else 'away; no new customers are dealt to them'}.")
    return 0


def _set_active(options: argparse.Namespace) -> int:
    is_on = options.state == "on"
    with transaction(options) as connection:
        administration.set_active(connection, options.login, active=is_on, tenant_id=options.tenant)
    print(f"{options.login} {'may sign in' if is_on else 'may no longer sign in, nor go on in an open session'}.")
    return 0


def _password(*, from_stdin: bool) -> str:
    """Return the first password. Raises Stopped for one that is too short, or that was not typed alike twice."""
    if from_stdin:
        password = sys.stdin.readline().rstrip("\r\n")
    else:
        password = getpass.getpass("First password of the person: ")
        if getpass.getpass("The same again: ") != password:
            raise Stopped("The two passwords differ.")
    if passphrase_refusal(password) is not None:
        raise Stopped(f"A password has at least {MIN_PASSPHRASE_CHARACTERS} characters.")
    return normalised(password)
