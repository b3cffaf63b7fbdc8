"""Setting up companies, groups and people on a connection of an administrator or of the server's owner.

Each function is one call of schema `admin`; the caller commits. `tenant_id` is needed only where the server's owner keeps several.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

import psycopg

from app.services.remote.passwords import SCRAM_ITERATIONS, scram_verifier
from app.services.remote.types import JsonObject


@dataclass(frozen=True, slots=True)
class NewPerson:
    """A person to be given a desk: `role` is specialist, supervisor, manager or administrator."""

    login: str
    display_name: str
    role: str
    group_id: UUID | None = None
    emp_no: str = ""
    license_no: str = ""


def create_tenant(
    connection: psycopg.Connection, company: str, service_phone: str, timezone: str, currency: str
) -> int:
    """Add a company; only the server's owner may."""
    query = "SELECT admin.tenant_create(%s, %s, %s, %s)"
    tenant_id: int = _value(connection, query, company, service_phone, timezone, currency)
    return tenant_id


def create_group(
    connection: psycopg.Connection, name: str, parent_id: UUID | None = None, tenant_id: int | None = None
) -> UUID:
    """Add a group, below another one if that is named."""
    group_id: UUID = _value(connection, "SELECT admin.group_create(%s, %s, %s)", name, parent_id, tenant_id)
    return group_id


def create_person(
    connection: psycopg.Connection,
    person: NewPerson,
    password: str,
    tenant_id: int | None = None,
    *,
    iterations: int = SCRAM_ITERATIONS,
) -> UUID:
    """Add a person with a login of their own; the password stays here, a verifier is sent."""
    verifier = scram_verifier(connection, person.login, password, iterations)
    query = "SELECT admin.user_create(%s, %s, %s, %s, %s, %s, %s, %s)"
    user_id: UUID = _value(
        connection,
        query,
        person.login,
        verifier,
        person.display_name,
        person.role,
        person.group_id,
        person.emp_no,
        person.license_no,
        tenant_id,
    )
    return user_id


def supervise(connection: psycopg.Connection, login: str, group_id: UUID, tenant_id: int | None = None) -> None:
    """Make a supervisor or manager answer for a further group."""
    _value(connection, "SELECT admin.supervise(%s, %s, %s)", login, group_id, tenant_id)


def set_target(
    connection: psycopg.Connection, month: date, login: str, renewals: int, tenant_id: int | None = None
) -> None:
    """Set how many renewals a person is to reach in the month of that day."""
    _value(connection, "SELECT admin.target_set(%s, %s, %s, %s)", month, login, renewals, tenant_id)


def set_active(connection: psycopg.Connection, login: str, *, active: bool, tenant_id: int | None = None) -> None:
    """Take the desk away from a person at once, or give it back."""
    _value(connection, "SELECT admin.user_activate(%s, %s, %s)", login, active, tenant_id)


def set_duty(connection: psycopg.Connection, login: str, *, on_duty: bool, tenant_id: int | None = None) -> None:
    """Say whether new customers may be dealt to a person."""
    _value(connection, "SELECT admin.user_duty(%s, %s, %s)", login, on_duty, tenant_id)


def revoke_device(connection: psycopg.Connection, device_id: UUID, tenant_id: int | None = None) -> bool:
    """Tell a lost laptop to wipe itself; False if the device is unknown."""
    return bool(_value(connection, "SELECT admin.device_revoke(%s, %s)", device_id, tenant_id))


def groups_named(connection: psycopg.Connection, name: str, tenant_id: int | None = None) -> tuple[UUID, ...]:
    """Return the groups of this name; several only for the server's owner, who sees every company."""
    query = "SELECT group_id FROM app.team_group WHERE name = %s AND tenant_id = coalesce(%s, tenant_id)"
    return tuple(row[0] for row in connection.execute(query, (name, tenant_id)))


def companies_named(connection: psycopg.Connection, company: str) -> tuple[int, ...]:
    """Return the tenants of this company name that one may see."""
    return tuple(
        row[0] for row in connection.execute("SELECT tenant_id FROM app.tenant WHERE company = %s", (company,))
    )


def status(connection: psycopg.Connection, tenant_id: int | None = None) -> JsonObject:
    """Return counts of people, customers, records and what needs a look."""
    document: JsonObject = _value(connection, "SELECT admin.status(%s)", tenant_id)
    return document


def _value(connection: psycopg.Connection, query: str, *arguments: object) -> Any:
    row = connection.execute(query, arguments).fetchone()
    assert row is not None  # noqa: S101 - a function always returns one row
    return row[0]
