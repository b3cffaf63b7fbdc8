"""Every figure of the overview against records whose count is known."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from app.services.remote import administration
from app.services.remote.types import JsonObject
from tests.remote.support import DUE, Device
from tests.support.people import (
    Person,
    Team,
    contact_op,
    give_customers,
    import_portfolio,
    patch_op,
    portfolio,
    promise_op,
)

TAIPEI = ZoneInfo("Asia/Taipei")
DAY = date(2026, 12, 10)


def overview(person: Person, day: date = DAY) -> JsonObject:
    with person.remote() as remote:
        return remote.overview(day)


def line_of(document: JsonObject, person: Person) -> JsonObject:
    [line] = [one for one in document["people"] if one["user_id"] == str(person.user_id)]
    return dict(line)


def at(hour: int, minute: int = 0, day: date = DAY) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=TAIPEI)


def month_of(document: JsonObject, person: Person) -> JsonObject:
    """The counts of the whole month."""
    line = line_of(document, person)
    return {name: line["matured"][name] + line["ahead"][name] for name in line["matured"]}


def test_a_day_begins_and_ends_in_the_companys_time_zone(team: Team, customers: list[UUID]) -> None:
    Device(team.chen).push(
        contact_op(1, customers[0], at=at(0)),
        contact_op(2, customers[0], at=at(9, 59), effective=False),
        contact_op(3, customers[1], at=at(9)),
        contact_op(4, customers[1], at=at(23, 59)),
        contact_op(5, customers[1], at=at(0) - timedelta(minutes=1)),
        contact_op(6, customers[1], at=at(0) + timedelta(days=1)),
    )
    line = line_of(overview(team.supervisor), team.chen)
    assert (line["contacts_today"], line["effective_today"]) == (4, 3)
    assert {hour: n for hour, n in enumerate(line["hours"]) if n} == {0: 1, 9: 2, 23: 1}
    assert len(line["hours"]) == 24
    assert datetime.fromisoformat(line["last_contact_at"]) == at(0) + timedelta(days=1)


def test_the_month_counts_results_by_due_date_for_the_present_owner(team: Team) -> None:
    results = ["renewed", "renewed", "lost", "cancelled", None, None, "renewed"]
    columns = replace(portfolio(7, due_on=DUE), result=results, renewed_premium_cents=[None] * 7)
    due_on = [date(2026, 12, 1), date(2026, 12, 31), DUE, DUE, DUE, DUE, date(2027, 1, 1)]
    import_portfolio(team.supervisor, replace(columns, due_on=due_on))
    give_customers(team.supervisor, team.chen, range(1, 8))
    give_customers(team.supervisor, team.lin, [6])
    document = overview(team.supervisor)
    assert month_of(document, team.chen) == {"renewed": 2, "lost": 1, "cancelled": 1, "pending": 1}
    assert month_of(document, team.lin) == {"renewed": 0, "lost": 0, "cancelled": 0, "pending": 1}
    assert line_of(document, team.chen)["customers"] == 6
    january = overview(team.supervisor, date(2027, 1, 31))
    assert month_of(january, team.chen)["renewed"] == 1


def test_terms_due_before_the_day_stand_apart_from_those_ahead(team: Team) -> None:
    columns = replace(portfolio(4, due_on=DUE), result=["renewed", "lost", "renewed", None])
    due_on = [date(2026, 12, 1), date(2026, 12, 14), date(2026, 12, 15), date(2026, 12, 31)]
    import_portfolio(team.supervisor, replace(columns, due_on=due_on))
    give_customers(team.supervisor, team.chen, range(1, 5))
    line = line_of(overview(team.supervisor, date(2026, 12, 15)), team.chen)
    assert line["matured"] == {"renewed": 1, "lost": 1, "cancelled": 0, "pending": 0}
    assert line["ahead"] == {"renewed": 1, "lost": 0, "cancelled": 0, "pending": 1}


def test_promises_overdue_are_the_open_ones_past_their_time(team: Team, customers: list[UUID]) -> None:
    now = datetime.now(UTC)
    device = Device(team.chen)
    late, kept, coming = (
        promise_op(n, customers[n], now + timedelta(hours=shift)) for n, shift in ((0, -2), (1, -1), (2, 1))
    )
    device.push(late, kept, coming)
    device.push(patch_op(1, "promise", customers[1], {"state": ("open", "kept")}, UUID(kept["id"])))
    assert line_of(overview(team.supervisor), team.chen)["promises_overdue"] == 1
    give_customers(team.supervisor, team.lin, [1])
    document = overview(team.supervisor)
    assert line_of(document, team.chen)["promises_overdue"] == 0
    assert line_of(document, team.lin)["promises_overdue"] == 1


def test_stages_and_reasons_of_the_group(team: Team, customers: list[UUID]) -> None:
    device = Device(team.chen)
    [task] = [key for key, doc in device.documents(3).items() if doc["customer_id"] == str(customers[0])]
    device.push(
        patch_op(1, "renewal", customers[0], {"stage": ("ASSIGNED", "REFUSED")}, task),
        contact_op(2, customers[0], at=at(9), reason="price"),
        contact_op(3, customers[1], at=at(9, day=date(2026, 12, 1)), reason="price"),
        contact_op(4, customers[2], at=at(9, day=date(2026, 12, 31)), reason="sold"),
        contact_op(5, customers[3], at=at(9, day=date(2026, 11, 30)), reason="sold"),
    )
    document = overview(team.supervisor)
    assert document["stages"] == {"ASSIGNED": 9, "REFUSED": 1}
    assert document["reasons"] == {"price": 2, "sold": 1}


def test_recent_are_the_newest_twenty_by_arrival(team: Team, customers: list[UUID]) -> None:
    device = Device(team.chen)
    ops = [contact_op(n, customers[n % 10], at=at(9) - timedelta(minutes=n)) for n in range(25)]
    device.push(*ops)
    recent = overview(team.supervisor)["recent"]
    assert [entry["contact_id"] for entry in recent] == [op["id"] for op in reversed(ops[5:])]
    assert (recent[0]["author_name"], recent[0]["customer_name"]) == ("陳怡君", "客戶5")


def test_a_late_record_is_credited_to_its_author_and_marked(team: Team, customers: list[UUID]) -> None:
    chen = Device(team.chen)
    give_customers(team.supervisor, team.lin, [1])
    today = datetime.now(TAIPEI).date()
    chen.push(contact_op(1, customers[0]))
    document = overview(team.supervisor, today)
    assert (line_of(document, team.chen)["contacts_today"], line_of(document, team.lin)["contacts_today"]) == (1, 0)
    assert [entry["late"] for entry in document["recent"]] == [True]


def test_targets_presence_and_duty(team: Team) -> None:
    with team.office.connect() as connection:
        administration.set_target(connection, DAY, team.chen.login, 40)
        connection.execute("UPDATE app.app_user SET on_duty = false WHERE user_id = %s", (team.lin.user_id,))
    Device(team.chen)
    document = overview(team.supervisor)
    chen, lin = line_of(document, team.chen), line_of(document, team.lin)
    assert (chen["target_renewals"], lin["target_renewals"]) == (40, None)
    assert (chen["on_duty"], lin["on_duty"]) == (True, False)
    assert lin["last_seen_at"] is None
    assert datetime.now(UTC) - datetime.fromisoformat(chen["last_seen_at"]) < timedelta(minutes=1)


def test_a_supervisor_sees_the_own_group_and_a_manager_all_below(team: Team, customers: list[UUID]) -> None:
    def seen(person: Person) -> tuple[set[str], set[str]]:
        document = overview(person)
        return {one["name"] for one in document["groups"]}, {one["display_name"] for one in document["people"]}

    assert seen(team.supervisor) == ({"一組"}, {"陳怡君", "林志明"})
    assert seen(team.manager) == ({"續保部", "一組", "二組"}, {"陳怡君", "林志明", "外組"})


def test_an_empty_team_has_figures_too(team: Team) -> None:
    document = overview(team.supervisor)
    assert (document["stages"], document["reasons"], document["recent"]) == ({}, {}, [])
    assert document["day"] == "2026-12-10"
    assert {line["contacts_today"] for line in document["people"]} == {0}


def test_people_lists_the_members_with_what_they_hold(team: Team, customers: list[UUID]) -> None:
    with team.supervisor.remote() as remote:
        held = {line.display_name: line.customers for line in remote.people()}
    assert held == {"陳怡君": 10, "林志明": 0, "主管": 0}
