"""Two sessions at once, one held open: every order of commits must leave the right person with the record."""

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import psycopg
import pytest
from psycopg.types.json import Jsonb

from app.services.remote.types import ImportColumns
from tests.remote.support import DUE, Device
from tests.support.people import Team, chunk_of, contact_op, portfolio

UNTIL = date(2099, 12, 31)


def wait_until_blocked(watcher: psycopg.Connection[Any], pid: int, work: Future[Any]) -> None:
    """Return once the session waits for somebody's lock; fail if it got through."""
    for _ in range(20_000):
        row = watcher.execute("SELECT cardinality(pg_blocking_pids(%s))", (pid,)).fetchone()
        if row and row[0]:
            return
        assert not work.done(), "the session was expected to wait"
    pytest.fail("the session never came to wait")


def test_a_push_during_a_reassignment_reaches_the_new_owner(team: Team, customers: list[UUID]) -> None:
    chen, lin = Device(team.chen), Device(team.lin)
    with (
        team.supervisor.connect() as giver, team.chen.connect() as pusher, team.office.connect() as watcher,
        ThreadPoolExecutor(1) as pool,
    ):  # fmt: skip
        giver.execute("BEGIN")
        giver.execute("SELECT api.assign(%s, %s, %s)", ([customers[0]], [team.lin.user_id], UNTIL))
        op = Jsonb([contact_op(1, customers[0])])
        work = pool.submit(lambda: pusher.execute("SELECT api.push(%s, %s)", (chen.device_id, op)).fetchone())
        wait_until_blocked(watcher, pusher.info.backend_pid, work)
        giver.execute("COMMIT")
        assert work.result(10) == ([{"r": "ok", "seq": 1}],)
    assert len(lin.documents(4)) == 1
    assert chen.documents(4) == {}


def test_a_reassignment_during_a_push_takes_the_record_along(team: Team, customers: list[UUID]) -> None:
    chen, lin = Device(team.chen), Device(team.lin)
    with (
        team.supervisor.connect() as giver, team.chen.connect() as pusher, team.office.connect() as watcher,
        ThreadPoolExecutor(1) as pool,
    ):  # fmt: skip
        pusher.execute("BEGIN")
        pusher.execute("SELECT api.push(%s, %s)", (chen.device_id, Jsonb([contact_op(1, customers[0])])))
        arguments = ([customers[0]], [team.lin.user_id], UNTIL)
        work = pool.submit(lambda: giver.execute("SELECT api.assign(%s, %s, %s)", arguments).fetchone())
        wait_until_blocked(watcher, giver.info.backend_pid, work)
        pusher.execute("COMMIT")
        assert work.result(10) == ({"assigned": 0, "moved": 1, "opened": 0},)
    assert len(lin.documents(4)) == 1
    assert chen.documents(4) == {}


def test_a_policy_copied_in_during_a_first_assignment_reaches_the_owner(team: Team, customers: list[UUID]) -> None:
    [(orphan,)] = team.office.rows("SELECT customer_id FROM app.customer WHERE customer_no = 'C000011'")
    lin = Device(team.lin)
    with (
        team.supervisor.connect() as giver, team.office.connect() as copier, team.office.connect() as watcher,
        ThreadPoolExecutor(1) as pool,
    ):  # fmt: skip
        giver.execute("BEGIN")
        giver.execute("SELECT api.assign(%s, %s, %s)", ([orphan], [team.lin.user_id], UNTIL))
        insert = (
            "INSERT INTO app.policy (tenant_id, policy_id, customer_id, policy_no, line, channel, payment, starts_on, due_on,"
            " premium_cents) VALUES (%s, gen_random_uuid(), %s, 'X', 'car', 'agent', 'yearly', %s, %s, 1)"
        )
        work = pool.submit(lambda: copier.execute(insert, (team.office.tenant_id, orphan, DUE, DUE)))
        wait_until_blocked(watcher, copier.info.backend_pid, work)
        giver.execute("COMMIT")
        work.result(10)
    assert {doc["policy_no"] for doc in lin.documents(2).values()} == {"P000011", "X"}


def test_a_retry_waits_for_its_own_first_attempt(team: Team, customers: list[UUID]) -> None:
    device = Device(team.chen)
    ops = Jsonb([contact_op(1, customers[0])])
    with (
        team.chen.connect() as first, team.chen.connect() as second, team.office.connect() as watcher,
        ThreadPoolExecutor(1) as pool,
    ):  # fmt: skip
        first.execute("BEGIN")
        answers = first.execute("SELECT api.push(%s, %s)", (device.device_id, ops)).fetchone()
        work = pool.submit(lambda: second.execute("SELECT api.push(%s, %s)", (device.device_id, ops)).fetchone())
        wait_until_blocked(watcher, second.info.backend_pid, work)
        first.execute("COMMIT")
        assert work.result(10) == answers
    assert len(device.documents(4)) == 1


def test_imports_and_assignments_take_turns(team: Team, customers: list[UUID]) -> None:
    [(orphan,)] = team.office.rows("SELECT customer_id FROM app.customer WHERE customer_no = 'C000012'")
    rows = portfolio(15, due_on=date(2027, 12, 10))
    with (
        team.manager.remote() as importer, team.supervisor.connect() as giver, team.office.connect() as watcher,
        ThreadPoolExecutor(1) as pool,
    ):  # fmt: skip
        batch = importer.import_begin("x.csv", "0" * 64)
        importer.import_rows(batch, rows)
        arguments = ([orphan], [team.lin.user_id], UNTIL)
        work = pool.submit(lambda: giver.execute("SELECT api.assign(%s, %s, %s)", arguments).fetchone())
        wait_until_blocked(watcher, giver.info.backend_pid, work)
        importer.import_finish(batch, 0)
        assert work.result(10) == ({"assigned": 1, "moved": 0, "opened": 2},)
    assert len(Device(team.lin).documents(2)) == 2


def test_a_push_caught_in_a_deadlock_with_an_import_is_the_one_to_try_again(team: Team, customers: list[UUID]) -> None:
    device = Device(team.chen)
    first, second = sorted(customers[:2])
    numbers = {customer: number for number, customer in enumerate(customers, 1)}
    renamed = portfolio(10, due_on=DUE)
    lines = [chunk_of(renamed, numbers[one] - 1, numbers[one]) for one in (second, first)]
    with (
        team.manager.remote() as importer, team.chen.connect() as pusher, team.office.connect() as watcher,
        ThreadPoolExecutor(1) as pool,
    ):  # fmt: skip
        batch = importer.import_begin("x.csv", "0" * 64)
        importer.import_rows(batch, _renamed(lines[0]))
        ops = Jsonb([contact_op(1, first), contact_op(2, second)])
        work = pool.submit(lambda: pusher.execute("SELECT api.push(%s, %s)", (device.device_id, ops)).fetchone())
        wait_until_blocked(watcher, pusher.info.backend_pid, work)
        importer.import_rows(batch, _renamed(lines[1]))
        with pytest.raises(psycopg.errors.DeadlockDetected):
            work.result(10)
        importer.import_finish(batch, 0)
    assert device.push(contact_op(1, first), contact_op(2, second))[0].result == "ok"
    assert device.documents(1)[first]["name"] == "改名"


def _renamed(line: ImportColumns) -> ImportColumns:
    return replace(line, name=["改名"])
