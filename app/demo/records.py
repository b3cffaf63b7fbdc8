"""Writing what the demo's people did into the shared database as its owner; the triggers feed it to the laptops."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5
from zoneinfo import ZoneInfo

import psycopg

from app.demo.cases import Case, DemoCustomer, Made
from app.services.store.ids import CustomerId, RenewalId, UserId

KEPT_SHARE = 0.8
"""Of the customers who fall due, so many had one of today's specialists last year."""

SETTLED_AFTER_DAYS = 4
"""A customer who agreed is renewed in the policy system within so many days."""

_WON = frozenset({"AGREED", "PROCESSING"})

Row = Sequence[object]


def specialists(connection: psycopg.Connection) -> dict[str, UserId]:
    """The ids of the specialists by login, in the order of the logins."""
    rows = connection.execute("SELECT login, user_id FROM app.app_user WHERE role = 'specialist' ORDER BY login")
    return {login: UserId(user_id) for login, user_id in rows.fetchall()}


def send_on_leave(connection: psycopg.Connection, logins: Sequence[str]) -> None:
    """Take these people off duty."""
    connection.execute("UPDATE app.app_user SET on_duty = false WHERE login = ANY (%s)", (list(logins),))


def remember_last_year(connection: psycopg.Connection, users: Sequence[UserId], until: date) -> None:
    """Write down who had the customers that are due until then a year ago, and those of past terms."""
    rows = connection.execute(
        "SELECT tenant_id, customer_id, min(due_on) FROM app.policy JOIN app.customer c USING (tenant_id, customer_id)"
        " WHERE due_on <= %s GROUP BY 1, 2, c.customer_no ORDER BY c.customer_no",
        (until,),
    ).fetchall()
    chance = Random("last year")
    ended: list[Row] = []
    for tenant_id, customer_id, due_on in rows:
        if chance.random() < KEPT_SHARE:
            end = datetime.combine(due_on - timedelta(days=330), time(18), ZoneInfo("UTC"))
            ended.append((tenant_id, customer_id, chance.choice(users), end - timedelta(days=60), end))
    _copy(connection, "assignment (tenant_id, customer_id, user_id, from_at, to_at)", ended)


def backdate_assignments(connection: psycopg.Connection, since: datetime) -> None:
    """Let the present assignments have begun before the contacts that were made under them."""
    connection.execute("UPDATE app.assignment SET from_at = %s WHERE to_at IS NULL", (since,))


def past_customers(connection: psycopg.Connection, first: date, today: date) -> tuple[UUID, ...]:
    """Customers without an owner whose terms fell due in the month so far, by customer number."""
    rows = connection.execute(
        "SELECT c.customer_id FROM app.customer c WHERE c.owner_id IS NULL AND EXISTS (SELECT FROM app.policy p"
        " WHERE (p.tenant_id, p.customer_id) = (c.tenant_id, c.customer_id) AND p.due_on >= %s AND p.due_on < %s)"
        " ORDER BY c.customer_no",
        (first, today),
    )
    return tuple(customer_id for (customer_id,) in rows.fetchall())


def open_past_tasks(connection: psycopg.Connection, first: date, today: date) -> None:
    """Give the terms of the month that are settled the renewal task they had, in its last stage."""
    connection.execute(
        "INSERT INTO app.renewal (tenant_id, renewal_id, customer_id, stage)"
        " SELECT p.tenant_id, p.policy_id, p.customer_id,"
        " CASE p.result WHEN 'renewed' THEN 'RENEWED' WHEN 'lost' THEN 'LOST' ELSE 'EXCLUDED' END"
        " FROM app.policy p JOIN app.customer c USING (tenant_id, customer_id) WHERE c.owner_id IS NOT NULL"
        " AND p.result IS NOT NULL AND p.due_on >= %s AND p.due_on < %s ON CONFLICT DO NOTHING",
        (first, today),
    )


def due_by_login(connection: psycopg.Connection, first: date, last: date) -> dict[str, int]:
    """How many terms fall due in the month with each specialist, mid-term cancellations left out."""
    rows = connection.execute(
        "SELECT u.login, count(*) FROM app.policy p JOIN app.customer c USING (tenant_id, customer_id)"
        " JOIN app.app_user u ON (u.tenant_id, u.user_id) = (c.tenant_id, c.owner_id)"
        " WHERE p.due_on BETWEEN %s AND %s AND p.result IS DISTINCT FROM 'cancelled' GROUP BY 1",
        (first, last),
    )
    return dict(rows.fetchall())


def assigned_customers(connection: psycopg.Connection) -> tuple[DemoCustomer, ...]:
    """Every customer with an open task: the first due date and the tasks."""
    rows = connection.execute(
        "SELECT c.customer_id, c.customer_no, c.owner_id, min(p.due_on), array_agg(r.renewal_id ORDER BY r.renewal_id)"
        " FROM app.customer c JOIN app.renewal r USING (tenant_id, customer_id)"
        " JOIN app.policy p ON (p.tenant_id, p.policy_id) = (r.tenant_id, r.renewal_id)"
        " WHERE c.owner_id IS NOT NULL AND p.result IS NULL GROUP BY 1, 2, 3"
    )
    return tuple(
        DemoCustomer(CustomerId(customer_id), number, UserId(owner_id), due_on, tuple(map(RenewalId, tasks)))
        for customer_id, number, owner_id, due_on, tasks in rows.fetchall()
    )


def write_made(connection: psycopg.Connection, made: Made, today: date) -> None:
    """Write the records, the promises and where they left the tasks, numbers and wishes of the customers."""
    tenant_id, groups = _tenant_and_groups(connection)
    _copy(
        connection,
        "contact (tenant_id, contact_id, customer_id, author_id, owner_at_receipt, group_id, device_id, happened_at,"
        " received_at, channel, direction, outcome, reason, intention, note, talk_seconds, effective)",
        (
            (
                tenant_id,
                one.contact_id,
                one.customer_id,
                one.author_id,
                one.author_id,
                groups[one.author_id],
                device_of(one.author_id),
                one.happened_at,
                one.received_at,
                "phone",
                *one[5:],
            )
            for one in made.contacts
        ),
    )
    _copy(
        connection,
        "promise (tenant_id, promise_id, customer_id, owner_id, contact_id, made_at, due_at, state)",
        (
            (
                tenant_id,
                one.promise_id,
                one.customer_id,
                one.owner_id,
                one.contact_id,
                one.made_at,
                one.due_at,
                one.state,
            )
            for one in made.promises
        ),
    )
    _write_cases(connection, [case for case in made.cases if case.attempts], today)
    seen = {one.author_id: one.received_at for one in sorted(made.contacts, key=lambda one: one.received_at)}
    _copy(
        connection,
        "device (tenant_id, device_id, user_id, schema_v, seen_at)",
        ((tenant_id, device_of(user_id), user_id, 1, at) for user_id, at in seen.items()),
    )


def device_of(user_id: UserId) -> UUID:
    """The laptop that this person's records came from."""
    return uuid5(NAMESPACE_URL, f"renewal-desk-demo:{user_id}")


def _write_cases(connection: psycopg.Connection, cases: Sequence[Case], today: date) -> None:
    """Move the tasks to where the contacts left them; who agreed some days ago is renewed by now."""
    moved: list[tuple[RenewalId, str, datetime | None]] = []
    renewed: list[RenewalId] = []
    for case in cases:
        if _is_settled(case, today):
            renewed += case.customer.renewal_ids
            moved += ((task, "RENEWED", None) for task in case.customer.renewal_ids)
        else:
            moved += ((task, case.stage, case.next_at) for task in case.customer.renewal_ids)
    ids, stages, times = (list(column) for column in zip(*moved, strict=True))
    connection.execute(
        "UPDATE app.renewal r SET stage = x.stage, next_at = x.next_at, version = r.version + 1"
        " FROM unnest(%s::uuid[], %s::text[], %s::timestamptz[]) x (renewal_id, stage, next_at)"
        " WHERE r.renewal_id = x.renewal_id",
        (ids, stages, times),
    )
    connection.execute(
        "UPDATE app.policy SET result = 'renewed', renewed_premium_cents = round(premium_cents * 1.02)"
        " WHERE policy_id = ANY (%s)",
        (renewed,),
    )
    connection.execute(
        "UPDATE app.customer SET phone_state = CASE WHEN customer_id = ANY (%s) THEN 'bad' ELSE phone_state END,"
        " dnc = dnc OR customer_id = ANY (%s), version = version + 1 WHERE customer_id = ANY (%s)",
        (
            [case.customer.customer_id for case in cases if case.bad_number],
            [case.customer.customer_id for case in cases if case.dnc],
            [case.customer.customer_id for case in cases if case.bad_number or case.dnc],
        ),
    )


def _is_settled(case: Case, today: date) -> bool:
    """Say whether the policy system has had time to renew the terms of a customer who agreed."""
    agreed = case.agreed_on is not None and (today - case.agreed_on).days >= SETTLED_AFTER_DAYS
    return agreed and case.stage in _WON


def _tenant_and_groups(connection: psycopg.Connection) -> tuple[int, dict[UserId, UUID]]:
    rows: list[Any] = connection.execute("SELECT tenant_id, user_id, group_id FROM app.app_user").fetchall()
    return rows[0][0], {UserId(user_id): group_id for _, user_id, group_id in rows}


def _copy(connection: psycopg.Connection, target: str, rows: Iterable[Row]) -> None:
    """Copy rows into a table of schema app."""
    with connection.cursor() as cursor, cursor.copy(f"COPY app.{target} FROM STDIN") as copy:
        for row in rows:
            copy.write_row(row)
