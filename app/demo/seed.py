"""Preparing the demo: once a day the database is filled through the program's own import and assignment, else only started."""

import calendar
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

import psycopg

from app.demo import people, records
from app.demo.contacts import made_contacts
from app.demo.dates import moved_copy, working_days_before
from app.demo.people import DEMO_PASSPHRASE, DemoPerson
from app.demo.rates import call_rates
from app.demo.server import demo_address, demo_server, is_ready_for, make_room, publish
from app.services.assignment.commands import confirm, propose_assignment
from app.services.assignment.types import Window
from app.services.portfolio.commands import import_file
from app.services.remote import administration
from app.services.remote.addresses import address_of
from app.services.remote.administration import NewPerson
from app.services.remote.postgres import PostgresRemote
from app.services.remote.types import ServerAddress
from app.services.server.embedded import EmbeddedServer
from app.services.server.locks import gate
from app.services.store.clock import Clock
from app.services.store.ids import UserId
from app.services.store.resources import resource_path

ZONE = ZoneInfo(people.TIMEZONE)
DAYS_AHEAD = 60
WORKING_DAYS = 14
TARGET_SHARE = 0.8
"""The month's target: this share of the terms due, mid-term cancellations left out."""

ITERATIONS = 4096
"""The fewest hash rounds a server takes: the demo's passphrase is no secret, and fifteen people are added at once."""

_HISTORY = "renewal_history_2026-08_2026-11.csv.gz"
_PORTFOLIO = "portfolio_2026-11-22.csv.gz"


class DemoStep(StrEnum):
    """What is being done while the demo is prepared."""

    STARTING = "starting"
    SETTING_UP = "setting_up"
    IMPORTING = "importing"
    ASSIGNING = "assigning"
    REMEMBERING = "remembering"
    READY = "ready"


@dataclass(frozen=True, slots=True)
class DemoDesk:
    """A demo that is ready: its server (stop it at the end), where people find the database, and who they are.

    `laptops` is the directory for the encrypted stores of this day's demo; those of an earlier day are gone with their database.
    """

    server: EmbeddedServer
    address: ServerAddress
    day: date
    people: tuple[DemoPerson, ...]
    passphrase: str
    laptops: Path


def prepare(demo_dir: Path, clock: Clock, progress: Callable[[DemoStep], None] = lambda _step: None) -> DemoDesk:
    """Start the demo's server and fill its database if that has not been done today. Raises ServerTrouble.

    One process at a time; one that is stopped halfway leaves a database that nobody sees and the next one drops.
    """
    now = clock.now()
    today = clock.today(ZONE)
    progress(DemoStep.STARTING)
    server = demo_server(demo_dir)
    server.start()
    try:
        demo_dir.mkdir(parents=True, exist_ok=True)
        laptops = demo_dir / f"laptops-{today.isoformat()}"
        with gate(demo_dir / "demo.lock"):
            if not is_ready_for(server, today):
                _fill(server, demo_dir, now, today, progress)
                for old in demo_dir.glob("laptops-*"):
                    shutil.rmtree(old)
        laptops.mkdir(exist_ok=True)
    except BaseException:
        server.stop()
        raise
    progress(DemoStep.READY)
    return DemoDesk(server, demo_address(server), today, people.EVERYBODY, DEMO_PASSPHRASE, laptops)


def _fill(
    server: EmbeddedServer, demo_dir: Path, now: datetime, today: date, progress: Callable[[DemoStep], None]
) -> None:
    """Make and fill the database of the day."""
    progress(DemoStep.SETTING_UP)
    dsn = make_room(server)
    with psycopg.connect(dsn, autocommit=True) as owner:
        owner.execute("SET synchronous_commit = off")
        owner.execute("SET timezone = 'UTC'")
        _add_people(owner)
        progress(DemoStep.IMPORTING)
        with _remote(dsn, people.SUPERVISORS[0]) as remote:
            for name in (_HISTORY, _PORTFOLIO):
                file = demo_dir / name
                try:
                    moved_copy(resource_path("demo", name), file, today)
                    import_file(remote, file)
                finally:
                    file.unlink(missing_ok=True)  # it holds every customer in the clear
        # The server would only get round to counting in a minute, and plans badly until then; a rough count will do.
        owner.execute("SET default_statistics_target = 10")
        owner.execute("ANALYZE app.customer, app.policy")
        progress(DemoStep.ASSIGNING)
        users = records.specialists(owner)
        records.remember_last_year(owner, tuple(users.values()), today + timedelta(days=DAYS_AHEAD))
        with _remote(dsn, people.MANAGER) as remote:
            _assign(owner, remote, tuple(users.values()), today)
        _set_targets(owner, today)
        progress(DemoStep.REMEMBERING)
        on_leave = [person.login for person in people.SPECIALISTS if not person.on_duty]
        records.send_on_leave(owner, on_leave)
        _remember_work(owner, now, today, frozenset(users[login] for login in on_leave))
    publish(server, today)


def _remote(dsn: str, person: DemoPerson) -> PostgresRemote:
    """The line of one of the demo's people."""
    return PostgresRemote(address_of(dsn), person.login, DEMO_PASSPHRASE)


def _add_people(owner: psycopg.Connection) -> None:
    """Set the company up with its groups and people."""
    tenant_id = administration.create_tenant(
        owner, people.COMPANY, people.SERVICE_PHONE, people.TIMEZONE, people.CURRENCY
    )
    groups: dict[str, UUID] = {people.TEAM: administration.create_group(owner, people.TEAM, None, tenant_id)}
    for name in people.GROUPS:
        groups[name] = administration.create_group(owner, name, groups[people.TEAM], tenant_id)
    for person in people.EVERYBODY:
        new = NewPerson(
            person.login, person.display_name, person.role, groups[person.group], person.emp_no, person.license_no
        )
        administration.create_person(owner, new, DEMO_PASSPHRASE, tenant_id, iterations=ITERATIONS)


def _assign(owner: psycopg.Connection, remote: PostgresRemote, users: Sequence[UserId], today: date) -> None:
    """Deal what falls due, and leave the settled customers of the month with the people who had them."""
    window = Window(today, today + timedelta(days=DAYS_AHEAD))
    confirm(remote, propose_assignment(remote, window, today))
    first = today.replace(day=1)
    past = records.past_customers(owner, first, today)
    if past:
        remote.assign(past, [users[place % len(users)] for place in range(len(past))], today - timedelta(days=1))
        records.open_past_tasks(owner, first, today)


def _set_targets(owner: psycopg.Connection, today: date) -> None:
    """Give every specialist a target for the month, in fives."""
    first = today.replace(day=1)
    last = today.replace(day=calendar.monthrange(today.year, today.month)[1])
    for login, due in records.due_by_login(owner, first, last).items():
        administration.set_target(owner, first, login, 5 * round(due * TARGET_SHARE / 5))


def _remember_work(owner: psycopg.Connection, now: datetime, today: date, away: frozenset[UserId]) -> None:
    """Let the specialists have worked for the last weeks and until now."""
    days = (*working_days_before(today, WORKING_DAYS), today)
    records.backdate_assignments(owner, datetime.combine(days[0], time(8, 30), ZONE))
    rates = call_rates(resource_path("demo", "call_rates.json"))
    made = made_contacts(records.assigned_customers(owner), days, now, ZONE, rates, away)
    owner.execute("ANALYZE app.renewal, app.assignment, app.feed")
    with owner.transaction():
        records.write_made(owner, made, today)
    owner.execute("RESET default_statistics_target")
    owner.execute("ANALYZE")
