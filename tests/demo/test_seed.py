"""The demo as a whole: prepared once, found again, made anew on another day."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import psycopg
import pytest

from app.demo.people import DEMO_PASSPHRASE, EVERYBODY, SPECIALISTS, SUPERVISORS
from app.demo.seed import DemoDesk, DemoStep, prepare
from app.services.contacts.catalogue import outcomes, reasons
from app.services.remote.postgres import PostgresRemote
from app.services.store.labels import LabelKind, values
from tests.support.fixed_clock import FixedClock
from tests.support.servers import server_directory

ZONE = ZoneInfo("Asia/Taipei")
TODAY = date(2026, 12, 15)
NOW = datetime.combine(TODAY, time(11, 10), ZONE)


@pytest.fixture(scope="module")
def demo_dir() -> Iterator[Path]:
    with server_directory("renewal-desk-demo-") as directory:
        yield directory.parent


@pytest.fixture(scope="module")
def desk(demo_dir: Path) -> Iterator[DemoDesk]:
    """The demo on a Tuesday morning, three weeks after the day of its files; the day before it was used, and just now cut short."""

    def cut(step: DemoStep) -> None:
        if step is DemoStep.ASSIGNING:
            raise KeyboardInterrupt

    prepare(demo_dir, FixedClock(NOW - timedelta(days=1))).server.stop()
    with pytest.raises(KeyboardInterrupt):
        prepare(demo_dir, FixedClock(NOW), cut)
    desk = prepare(demo_dir, FixedClock(NOW))
    yield desk
    desk.server.stop()


def rows(desk: DemoDesk, query: str, *arguments: object) -> list[tuple[Any, ...]]:
    """Ask the demo's database as its owner."""
    with psycopg.connect(desk.server.dsn(database=desk.address.database)) as connection:
        return connection.execute(query, arguments).fetchall()


def one(desk: DemoDesk, query: str, *arguments: object) -> Any:
    return rows(desk, query, *arguments)[0][0]


def test_everybody_signs_in_with_the_demo_passphrase(desk: DemoDesk) -> None:
    assert len(DEMO_PASSPHRASE) >= 15
    assert desk.people == EVERYBODY
    for person in EVERYBODY:
        with PostgresRemote(desk.address, person.login, desk.passphrase) as remote:
            user = remote.hello(uuid4(), 1).user
        assert (user.display_name, user.role) == (person.display_name, person.role)


def test_the_whole_portfolio_is_there_with_its_dates_moved_to_today(desk: DemoDesk) -> None:
    assert one(desk, "SELECT count(*) FROM app.policy WHERE due_on >= %s", TODAY) == 33_452
    assert one(desk, "SELECT count(*) FROM app.policy WHERE due_on = %s", TODAY) == 68
    assert one(desk, "SELECT count(*) FROM app.policy WHERE due_on < %s AND result IS NULL", TODAY) == 0
    assert one(desk, "SELECT count(*) FROM app.policy WHERE due_on < %s", TODAY) == 10_576


def test_what_falls_due_is_dealt_evenly_and_mostly_to_last_years_specialist(desk: DemoDesk) -> None:
    dealt = rows(
        desk,
        "SELECT c.owner_id, count(DISTINCT c.customer_id) FROM app.customer c JOIN app.policy p USING (tenant_id, customer_id)"
        " WHERE p.due_on BETWEEN %s AND %s GROUP BY 1",
        TODAY,
        TODAY + timedelta(days=60),
    )
    assert len(dealt) == len(SPECIALISTS)
    assert sum(count for _, count in dealt) == 4_647
    due_only = rows(
        desk,
        "SELECT count(DISTINCT c.customer_id) FROM app.renewal r JOIN app.customer c USING (tenant_id, customer_id)"
        " JOIN app.policy p ON p.policy_id = r.renewal_id WHERE p.due_on >= %s GROUP BY c.owner_id",
        TODAY,
    )
    counts = [count for (count,) in due_only]
    assert max(counts) - min(counts) <= 1
    kept, known = rows(
        desk,
        "SELECT count(*) FILTER (WHERE a.user_id = c.owner_id), count(*) FROM app.customer c"
        " JOIN LATERAL (SELECT user_id FROM app.assignment a WHERE a.customer_id = c.customer_id AND a.to_at IS NOT NULL"
        " ORDER BY from_at DESC LIMIT 1) a ON true WHERE c.owner_id IS NOT NULL AND EXISTS (SELECT FROM app.policy p"
        " JOIN app.renewal r ON r.renewal_id = p.policy_id WHERE p.customer_id = c.customer_id AND p.due_on >= %s)",
        TODAY,
    )[0]
    assert known > 3_000
    assert kept / known > 0.5


def test_no_record_lies_in_the_future_or_outside_calling_hours(desk: DemoDesk) -> None:
    query = "SELECT min(happened_at), max(greatest(happened_at, received_at)), count(*) FROM app.contact"
    first, last, count = rows(desk, query)[0]
    assert last <= NOW
    assert first >= NOW - timedelta(days=22)
    assert count > 5_000
    outside = (
        "SELECT count(*) FROM app.contact WHERE (happened_at AT TIME ZONE %s)::time NOT BETWEEN '09:00' AND '20:59'"
    )
    assert one(desk, outside, ZONE.key) == 0
    promised = "SELECT count(*) FROM app.promise WHERE (due_at AT TIME ZONE %s)::time NOT BETWEEN '09:00' AND '20:59'"
    assert one(desk, promised, ZONE.key) == 0


def test_every_code_is_one_of_the_catalogue(desk: DemoDesk) -> None:
    assert {code for (code,) in rows(desk, "SELECT DISTINCT outcome FROM app.contact")} <= set(outcomes())
    assert {code for (code,) in rows(desk, "SELECT DISTINCT reason FROM app.contact WHERE reason IS NOT NULL")} <= set(
        reasons()
    )
    assert {code for (code,) in rows(desk, "SELECT DISTINCT stage FROM app.renewal")} <= set(values(LabelKind.STAGE))


def test_stages_promises_and_numbers_agree_with_the_records(desk: DemoDesk) -> None:
    moving = [code for code, outcome in outcomes().items() if outcome.stage_after is not None]
    still = "SELECT count(*) FROM app.renewal r WHERE r.stage = 'ASSIGNED' AND EXISTS (SELECT FROM app.contact c WHERE c.customer_id = r.customer_id AND c.outcome = ANY (%s))"
    assert one(desk, still, moving) == 0
    several = (
        "SELECT count(*) FROM (SELECT FROM app.promise WHERE state = 'open' GROUP BY customer_id HAVING count(*) > 1) x"
    )
    assert one(desk, several) == 0
    assert one(desk, "SELECT count(*) FROM app.promise WHERE state = 'open'") > 50
    overdue = one(desk, "SELECT count(*) FROM app.promise WHERE state = 'open' AND due_at < %s", NOW)
    assert 0 < overdue < 60
    wishes = "SELECT count(*) FROM app.customer c WHERE dnc <> EXISTS (SELECT FROM app.contact e WHERE e.customer_id = c.customer_id AND e.outcome IN ('ST01', 'ST02', 'NI05'))"
    assert one(desk, wishes) == 0
    renewed = "SELECT count(*) FROM app.renewal r JOIN app.policy p ON p.policy_id = r.renewal_id WHERE (r.stage = 'RENEWED') <> (p.result IS NOT DISTINCT FROM 'renewed')"
    assert one(desk, renewed) == 0
    nobody = "SELECT count(*) FROM app.contact e JOIN app.assignment a USING (tenant_id, customer_id) WHERE a.to_at IS NULL AND (a.user_id <> e.author_id OR e.happened_at < a.from_at)"
    assert one(desk, nobody) == 0


def test_a_supervisor_sees_people_at_work_with_targets_and_one_on_leave(desk: DemoDesk) -> None:
    with PostgresRemote(desk.address, SUPERVISORS[1].login, desk.passphrase) as remote:
        overview = remote.overview(TODAY)
    people = {line["display_name"]: line for line in overview["people"]}
    assert set(people) == {person.display_name for person in SPECIALISTS if person.group == SUPERVISORS[1].group}
    for person in SPECIALISTS[6:]:
        line = people[person.display_name]
        assert line["on_duty"] is person.on_duty
        assert (line["contacts_today"] > 0) is person.on_duty
        assert line["target_renewals"] > 0
        assert line["matured"]["renewed"] > 0
        assert sum(line["hours"][:9]) == 0
    assert len(overview["recent"]) == 20


def test_a_second_start_finds_the_demo_and_changes_nothing(desk: DemoDesk, demo_dir: Path) -> None:
    steps: list[DemoStep] = []
    before = one(desk, "SELECT max(received_at) FROM app.contact")
    (desk.laptops / "kept").touch()
    again = prepare(demo_dir, FixedClock(NOW + timedelta(hours=5)), steps.append)
    again.server.stop()
    assert steps == [DemoStep.STARTING, DemoStep.READY]
    assert replace(again, server=desk.server) == desk
    assert one(desk, "SELECT max(received_at) FROM app.contact") == before
    assert (again.laptops / "kept").exists()


def test_nothing_is_left_of_another_day_or_of_a_start_that_was_cut_short(desk: DemoDesk, demo_dir: Path) -> None:
    assert [path.name for path in demo_dir.glob("laptops-*")] == [desk.laptops.name] == [f"laptops-{TODAY}"]
    databases = rows(desk, "SELECT datname FROM pg_database WHERE datname LIKE 'renewal%%'")
    assert databases == [(desk.address.database,)]
    assert one(desk, "SELECT count(*) FROM app.import_batch") == 2
