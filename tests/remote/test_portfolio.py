"""Taking portfolio files over: everything once, nothing a person typed overwritten, each term knowing the one before."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from app.services.remote.types import ImportColumns, ImportCounts, RemoteFailure, RemoteTrouble
from tests.remote.support import DUE, Device
from tests.support.people import Person, Team, give_customers, import_portfolio, patch_op, portfolio


def take(person: Person, columns: ImportColumns) -> ImportCounts:
    """Import one chunk as a whole file."""
    with person.remote() as remote:
        batch = remote.import_begin("portfolio.csv", "a" * 64)
        counts = remote.import_rows(batch, columns)
        assert replace(counts, rejected=3) == remote.import_finish(batch, 3)
    return counts


def written(team: Team) -> list[tuple[object, ...]]:
    """The versions of the rows on disk: they change with every write."""
    return team.office.rows(
        "SELECT xmin::text, ctid::text FROM app.customer UNION ALL SELECT xmin::text, ctid::text FROM app.policy"
    )


def test_the_same_file_again_writes_nothing(team: Team, customers: list[UUID]) -> None:
    device = Device(team.chen)
    before, clock = written(team), device.clock()
    assert take(team.supervisor, portfolio(15, due_on=DUE)) == ImportCounts(0, 0, 15)
    assert written(team) == before
    assert device.clock() == clock


def test_counts_tell_new_from_changed_from_same(team: Team) -> None:
    assert take(team.supervisor, portfolio(3, due_on=DUE)) == ImportCounts(3, 0, 0)
    columns = replace(portfolio(4, due_on=DUE), premium_cents=[350_000, 360_000, 350_000, 350_000])
    columns = replace(columns, name=["客戶1", "客戶2", "改名", "客戶4"])
    assert take(team.supervisor, columns) == ImportCounts(1, 2, 1)


def test_a_corrected_phone_survives_the_next_file(team: Team, customers: list[UUID]) -> None:
    device = Device(team.chen)
    device.push(
        patch_op(1, "customer", customers[0], {"phone": ("0900000001", "0977777777"), "phone_state": ("ok", "bad")})
    )
    take(team.supervisor, replace(portfolio(2, due_on=DUE), phone=["0911111111", "0922222222"]))
    documents = device.documents(1)
    assert (documents[customers[0]]["phone"], documents[customers[0]]["phone_state"]) == ("0977777777", "bad")
    assert documents[customers[1]]["phone"] == "0922222222"


def test_a_new_number_from_the_file_is_not_the_one_that_was_marked_bad(team: Team, customers: list[UUID]) -> None:
    device = Device(team.chen)
    device.push(patch_op(1, "customer", customers[0], {"phone_state": ("ok", "bad")}))
    take(team.supervisor, replace(portfolio(1, due_on=DUE), name=["改名"]))
    assert device.documents(1)[customers[0]]["phone_state"] == "bad"
    take(team.supervisor, replace(portfolio(1, due_on=DUE), phone=["0911111111"]))
    document = device.documents(1)[customers[0]]
    assert (document["phone"], document["phone_state"]) == ("0911111111", "ok")


def test_an_empty_phone_in_the_file_says_nothing(team: Team, customers: list[UUID]) -> None:
    take(team.supervisor, replace(portfolio(1, due_on=DUE), phone=[""]))
    assert Device(team.chen).documents(1)[customers[0]]["phone"] == "0900000001"


def test_what_was_typed_survives_the_next_file(team: Team, customers: list[UUID]) -> None:
    device = Device(team.chen)
    [task] = [key for key, doc in device.documents(3).items() if doc["customer_id"] == str(customers[0])]
    device.push(
        patch_op(1, "customer", customers[0], {"dnc": (False, True)}),
        patch_op(2, "renewal", customers[0], {"stage": ("ASSIGNED", "INTENT")}, task),
    )
    take(team.supervisor, replace(portfolio(1, due_on=DUE), name=["改名"], premium_cents=[1]))
    assert device.documents(1)[customers[0]]["dnc"] is True
    assert device.documents(3)[task]["stage"] == "INTENT"


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
@pytest.mark.parametrize("at_once", [True, False])
def test_each_term_carries_the_premium_of_the_one_before(team: Team, order: tuple[int, ...], *, at_once: bool) -> None:
    terms = [portfolio(1, due_on=date(2024 + year, 12, 10), premium_cents=100 + year) for year in range(3)]
    chosen = [terms[position] for position in order]
    if at_once:
        names = ImportColumns.__dataclass_fields__
        take(team.supervisor, ImportColumns(*([getattr(term, name)[0] for term in chosen] for name in names)))
    else:
        for term in chosen:
            take(team.supervisor, term)
    assert team.office.rows("SELECT premium_cents, previous_premium_cents FROM app.policy ORDER BY due_on") == [
        (100, None),
        (101, 100),
        (102, 101),
    ]


def test_the_last_of_two_lines_about_one_term_counts(team: Team) -> None:
    one, two = portfolio(1, due_on=DUE, premium_cents=100), portfolio(1, due_on=DUE, premium_cents=200)
    both = ImportColumns(*([*getattr(one, name), *getattr(two, name)] for name in ImportColumns.__dataclass_fields__))
    assert take(team.supervisor, both) == ImportCounts(1, 0, 1)
    assert team.office.rows("SELECT premium_cents FROM app.policy") == [(200,)]


def test_a_term_known_under_another_customer_is_left_alone_and_counted(team: Team, customers: list[UUID]) -> None:
    before = team.office.rows("SELECT * FROM app.policy ORDER BY policy_id")
    columns = replace(portfolio(1, due_on=DUE, premium_cents=1), customer_no=["C999999"])
    assert take(team.supervisor, columns) == ImportCounts(0, 0, 0, elsewhere=1)
    assert team.office.rows("SELECT * FROM app.policy ORDER BY policy_id") == before


def test_words_of_any_kind_arrive_as_they_are(team: Team) -> None:
    names = ['"引號"', "back\\slash", "{a,b}", "NULL", "", "換\n行", "百分 %s %(x)s", " 空白 "]
    take(team.supervisor, replace(portfolio(8, due_on=DUE), name=names))
    assert [row[0] for row in team.office.rows("SELECT name FROM app.customer ORDER BY customer_no")] == names


def test_ids_made_in_bulk_are_all_different_and_in_order(team: Team) -> None:
    import_portfolio(team.supervisor, portfolio(3000, due_on=DUE), chunk=1000)
    ids = [
        row[0]
        for row in team.office.rows("SELECT customer_id FROM app.customer UNION ALL SELECT policy_id FROM app.policy")
    ]
    assert len(set(ids)) == 6000
    assert {one.version for one in ids} == {7}
    [(first, last)] = team.office.rows(
        "SELECT min(c.n), max(c.n) FROM (SELECT rank() OVER (ORDER BY customer_id) - rank() OVER (ORDER BY customer_no) n FROM app.customer) c"
    )
    assert (first, last) == (0, 0)


def test_nothing_stays_of_an_import_that_is_cancelled_or_fails(team: Team) -> None:
    with team.supervisor.remote() as remote:
        batch = remote.import_begin("x.csv", "a" * 64)
        remote.import_rows(batch, portfolio(5, due_on=DUE))
        remote.import_cancel()
        batch = remote.import_begin("x.csv", "a" * 64)
        remote.import_rows(batch, portfolio(5, due_on=DUE))
        with pytest.raises(RemoteFailure) as caught:
            remote.import_rows(batch, replace(portfolio(1, due_on=DUE), line=["ship"]))
        assert caught.value.trouble is RemoteTrouble.BROKEN
        assert "ship" not in str(caught.value)
        with pytest.raises(RemoteFailure):
            remote.import_finish(batch, 0)
    assert team.office.rows("SELECT count(*) FROM app.customer") == [(0,)]
    assert team.office.rows("SELECT count(*) FROM app.import_batch") == [(0,)]


def test_a_finished_or_foreign_batch_takes_no_more_rows(team: Team) -> None:
    with team.supervisor.remote() as remote:
        batch = remote.import_begin("x.csv", "a" * 64)
        remote.import_finish(batch, 0)
        remote.import_begin("x.csv", "a" * 64)
        with pytest.raises(RemoteFailure) as caught:
            remote.import_rows(batch, portfolio(1, due_on=DUE))
    assert caught.value.trouble is RemoteTrouble.DENIED


def test_an_owned_customer_hears_of_what_the_file_changed_and_of_nothing_else(
    team: Team, customers: list[UUID]
) -> None:
    device = Device(team.chen)
    clock = device.clock()
    premiums = [350_000] * 14 + [1]
    premiums[2] = 777
    take(team.supervisor, replace(portfolio(15, due_on=DUE), premium_cents=premiums))
    [row] = device.feed(cursor=clock)
    assert (row.kind, row.doc["premium_cents"]) == (2, 777)


def test_assignable_shows_who_had_them_last_and_what_is_pending(team: Team) -> None:
    import_portfolio(team.supervisor, portfolio(3, due_on=DUE))
    import_portfolio(
        team.supervisor,
        replace(portfolio(1, due_on=date(2026, 12, 1), premium_cents=5), policy_no=["X1"], line=["van"]),
    )
    import_portfolio(
        team.supervisor, replace(portfolio(1, start=3, due_on=DUE), result=["renewed"], renewed_premium_cents=[1])
    )
    give_customers(team.supervisor, team.lin, [1])
    with team.office.connect() as connection:
        connection.execute("UPDATE app.customer SET owner_id = NULL, group_id = NULL")
    with team.supervisor.remote() as remote:
        rows = remote.assignable(date(2026, 12, 1), date(2026, 12, 31))
        later = remote.assignable(date(2026, 12, 2), date(2026, 12, 31))
    assert [(r.customer_no, r.last_owner_id, r.line, r.due_on, r.premium_cents, r.policies) for r in rows] == [
        ("C000001", team.lin.user_id, "van", date(2026, 12, 1), 350_005, 2),
        ("C000002", None, "car", DUE, 350_000, 1),
    ]
    assert [(r.customer_no, r.line, r.policies) for r in later] == [("C000001", "car", 1), ("C000002", "car", 1)]


def test_assigning_counts_given_moved_and_opened(team: Team, customers: list[UUID]) -> None:
    rows = team.office.rows("SELECT customer_id FROM app.customer ORDER BY customer_no")
    everybody = [row[0] for row in rows]
    with team.supervisor.remote() as remote:
        counts = remote.assign(everybody[9:12], [team.lin.user_id] * 3, DUE)
        again = remote.assign(everybody[9:12], [team.lin.user_id] * 3, DUE)
        early = remote.assign([everybody[12]], [team.lin.user_id], date(2026, 12, 9))
    assert (counts.assigned, counts.moved, counts.opened) == (2, 1, 2)
    assert (again.assigned, again.moved, again.opened) == (0, 0, 0)
    assert (early.assigned, early.opened) == (1, 0)
    history = team.office.rows(
        "SELECT user_id, to_at IS NULL FROM app.assignment WHERE customer_id = %s ORDER BY from_at", customers[9]
    )
    assert history == [(team.chen.user_id, False), (team.lin.user_id, True)]


def test_assigning_is_refused_whole_when_one_of_it_lies_outside(team: Team, customers: list[UUID]) -> None:
    other = team.office.add_person("別組主管", "supervisor", "二組")
    [(free,)] = team.office.rows("SELECT customer_id FROM app.customer WHERE customer_no = 'C000011'")
    for giver, ids, people in (
        (team.supervisor, [free, customers[0]], [team.lin, team.stranger]),
        (other, [free, customers[0]], [team.stranger, team.stranger]),
        (team.supervisor, [free, UUID(int=1)], [team.lin, team.lin]),
    ):
        with giver.remote() as remote, pytest.raises(RemoteFailure) as caught:
            remote.assign(ids, [person.user_id for person in people], DUE)
        assert caught.value.trouble is RemoteTrouble.DENIED
    with team.supervisor.remote() as remote, pytest.raises(RemoteFailure) as caught:
        remote.assign([free, free], [team.lin.user_id, team.chen.user_id], DUE)
    assert caught.value.trouble is RemoteTrouble.BROKEN
    assert team.office.rows("SELECT owner_id FROM app.customer WHERE customer_id = %s", free) == [(None,)]
    with team.manager.remote() as remote:
        assert remote.assign([free, customers[0]], [team.lin.user_id, team.stranger.user_id], DUE).moved == 1


def test_a_file_without_results_leaves_known_results_alone(team: Team) -> None:
    take(
        team.supervisor,
        replace(portfolio(2, due_on=DUE), result=["renewed", "lost"], renewed_premium_cents=[360_000, None]),
    )
    assert take(team.supervisor, portfolio(2, due_on=DUE)) == ImportCounts(0, 0, 2)
    assert team.office.rows("SELECT result, renewed_premium_cents FROM app.policy ORDER BY policy_no") == [
        ("renewed", 360_000),
        ("lost", None),
    ]
