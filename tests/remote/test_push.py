"""Pushing: numbers without gaps, answers that last, conflicts that are kept, and nothing dropped."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from app.services.remote.types import RemoteFailure, RemoteTrouble
from app.services.store.ids import new_id
from tests.remote.support import Device
from tests.support.people import Team, contact_op, give_customers, patch_op, promise_op

SOON = datetime.now(UTC) + timedelta(hours=3)


def test_the_same_batch_twice_is_answered_alike_and_stored_once(team: Team, customers: list[UUID]) -> None:
    device = Device(team.chen)
    ops = [contact_op(1, customers[0]), contact_op(2, customers[1]), contact_op(3, new_id())]
    with team.chen.remote() as remote:
        first = remote.push(device.device_id, ops)
        second = remote.push(device.device_id, ops)
    assert [answer.result for answer in first] == ["ok", "ok", "quarantined"]
    assert second == first
    assert len(device.documents(4)) == 2
    assert team.office.rows("SELECT count(*) FROM app.quarantine") == [(1,)]


def test_a_gap_refuses_the_whole_batch(team: Team, customers: list[UUID]) -> None:
    device = Device(team.chen)
    with team.chen.remote() as remote, pytest.raises(RemoteFailure) as caught:
        remote.push(device.device_id, [contact_op(1, customers[0]), contact_op(3, customers[0])])
    assert caught.value.trouble is RemoteTrouble.GAP
    assert device.documents(4) == {}
    with team.chen.remote() as remote:
        assert remote.hello(device.device_id, 1).last_seq == 0


def test_another_op_under_a_used_number_means_a_forked_device(team: Team, customers: list[UUID]) -> None:
    device = Device(team.chen)
    device.push(contact_op(1, customers[0]))
    with team.chen.remote() as remote, pytest.raises(RemoteFailure) as caught:
        remote.push(device.device_id, [contact_op(1, customers[0])])
    assert caught.value.trouble is RemoteTrouble.FORKED


def test_a_record_is_taken_once_whatever_number_it_comes_under(team: Team, customers: list[UUID]) -> None:
    record = contact_op(1, customers[0])
    first, second = Device(team.chen), Device(team.chen)
    assert first.push(record)[0].result == "ok"
    assert second.push(record | {"op_id": str(new_id())})[0].result == "dup"
    assert len(first.documents(4)) == 1


def test_another_record_under_a_used_id_is_kept_in_quarantine(team: Team, customers: list[UUID]) -> None:
    device = Device(team.chen)
    record = contact_op(1, customers[0])
    device.push(record)
    [answer] = device.push(record | {"op_id": str(new_id()), "note": "別的內容"})
    assert (answer.result, answer.why) == ("quarantined", "id_collision")
    assert team.office.rows("SELECT op ->> 'note' FROM app.quarantine") == [("別的內容",)]


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"channel": "pigeon"}, "malformed"),
        ({"customer": "not an id"}, "malformed"),
        ({"at": "yesterday"}, "malformed"),
        ({"talk_seconds": -1}, "malformed"),
        ({"effective": None}, "malformed"),
        ({"note": "x" * 20_001}, "malformed"),
        ({"v": 2}, "unknown_version"),
        ({"k": "customer.delete"}, "unknown_kind"),
        ({"k": None}, "unknown_kind"),
        ({"k": "customer.patch"}, "malformed"),
    ],
)
def test_what_cannot_be_applied_is_kept_and_holds_nothing_up(
    team: Team, customers: list[UUID], changes: dict[str, object], why: str
) -> None:
    device = Device(team.chen)
    bad, good = device.push(contact_op(1, customers[0]) | changes, contact_op(2, customers[0]))
    assert (bad.result, bad.why) == ("quarantined", why)
    assert good.result == "ok"
    [(kept,)] = team.office.rows("SELECT op FROM app.quarantine")
    assert {name: kept[name] for name in changes} == changes


def test_a_record_for_a_customer_one_never_had_is_quarantined(team: Team, customers: list[UUID]) -> None:
    [answer] = Device(team.stranger).push(contact_op(1, customers[0]))
    assert (answer.result, answer.why) == ("quarantined", "not_yours")
    assert Device(team.chen).documents(4) == {}


def test_a_record_made_before_the_customer_was_handed_over_arrives_late_at_the_new_owner(
    team: Team, customers: list[UUID]
) -> None:
    chen, lin = Device(team.chen), Device(team.lin)
    record = contact_op(1, customers[0])
    give_customers(team.supervisor, team.lin, [1])
    assert chen.push(record)[0].result == "ok"
    [document] = lin.documents(4).values()
    assert document["late"] is True
    assert document["author_name"] == team.chen.name
    assert chen.documents(4) == {}
    assert chen.push(record | {"op_id": str(new_id())})[0].result == "dup"


def test_a_record_made_long_after_the_hand_over_is_quarantined(team: Team, customers: list[UUID]) -> None:
    give_customers(team.supervisor, team.lin, [1])
    chen = Device(team.chen)
    kept, refused = chen.push(
        contact_op(1, customers[0], at=datetime.now(UTC) + timedelta(days=13)),
        contact_op(2, customers[0], at=datetime.now(UTC) + timedelta(days=15)),
    )
    assert (kept.result, refused.result) == ("ok", "quarantined")


def test_a_late_promise_is_kept_by_the_new_owner(team: Team, customers: list[UUID]) -> None:
    give_customers(team.supervisor, team.lin, [1])
    assert Device(team.chen).push(promise_op(1, customers[0], SOON))[0].result == "ok"
    [document] = Device(team.lin).documents(5).values()
    assert document["owner_id"] == str(team.lin.user_id)


def test_a_patch_on_what_the_server_has_is_applied(team: Team, customers: list[UUID]) -> None:
    device = Device(team.chen)
    [answer] = device.push(patch_op(1, "customer", customers[0], {"phone": ("0900000001", "0911222333")}))
    assert answer.result == "ok"
    document = device.documents(1)[customers[0]]
    assert (document["phone"], document["version"]) == ("0911222333", 3)


def test_a_patch_to_what_the_server_has_already_changes_nothing(team: Team, customers: list[UUID]) -> None:
    device = Device(team.chen)
    clock = device.clock()
    [answer] = device.push(patch_op(1, "customer", customers[0], {"phone": ("old", "0900000001")}))
    assert answer.result == "ok"
    assert device.clock() == clock


def test_a_conflict_keeps_both_sides_and_sends_the_servers_row_again(team: Team, customers: list[UUID]) -> None:
    first, second = Device(team.chen), Device(team.chen)
    first.push(patch_op(1, "customer", customers[0], {"phone": ("0900000001", "0911111111")}))
    clock = second.clock()
    [answer] = second.push(patch_op(1, "customer", customers[0], {"phone": ("0900000001", "0922222222")}))
    assert answer.result == "conflict"
    assert answer.conf == ({"f": "phone", "theirs": "0911111111"},)
    assert team.office.rows("SELECT field, base, theirs, mine FROM app.conflict") == [
        ("phone", "0900000001", "0911111111", "0922222222")
    ]
    [row] = first.feed(cursor=clock)
    assert (row.id, row.doc["phone"]) == (customers[0], "0911111111")


def test_a_second_conflict_on_the_same_field_does_not_pile_up(team: Team, customers: list[UUID]) -> None:
    device = Device(team.chen)
    device.push(patch_op(1, "customer", customers[0], {"phone": ("x", "0922222222")}))
    device.push(patch_op(2, "customer", customers[0], {"phone": ("x", "0933333333")}))
    assert team.office.rows("SELECT mine FROM app.conflict") == [("0933333333",)]


def test_what_comes_from_the_import_cannot_be_patched(team: Team, customers: list[UUID]) -> None:
    device = Device(team.chen)
    [answer] = device.push(
        patch_op(1, "customer", customers[0], {"name": ("客戶1", "改名"), "owner_id": (None, str(team.lin.user_id))})
    )
    assert answer.result == "conflict"
    assert {entry["why"] for entry in answer.conf} == {"not_editable"}
    assert device.documents(1)[customers[0]]["name"] == "客戶1"


def test_do_not_contact_sticks_against_any_base(team: Team, customers: list[UUID]) -> None:
    device = Device(team.chen)
    [answer] = device.push(patch_op(1, "customer", customers[0], {"dnc": (None, True)}))
    assert answer.result == "ok"
    [answer] = device.push(patch_op(2, "customer", customers[0], {"dnc": (None, False)}))
    assert answer.result == "conflict"
    assert device.documents(1)[customers[0]]["dnc"] is True


def test_do_not_contact_sticks_even_when_said_to_a_former_owner(team: Team, customers: list[UUID]) -> None:
    chen, lin = Device(team.chen), Device(team.lin)
    give_customers(team.supervisor, team.lin, [1])
    [alone, mixed] = chen.push(
        patch_op(1, "customer", customers[0], {"dnc": (False, True)}),
        patch_op(2, "customer", customers[0], {"dnc": (False, True), "phone": ("0900000001", "0955555555")}),
    )
    assert (alone.result, mixed.result, mixed.conf) == ("ok", "quarantined", ())
    document = lin.documents(1)[customers[0]]
    assert (document["dnc"], document["phone"]) == (True, "0900000001")


def test_do_not_contact_from_a_stranger_changes_nothing(team: Team, customers: list[UUID]) -> None:
    [answer] = Device(team.stranger).push(patch_op(1, "customer", customers[0], {"dnc": (False, True)}))
    assert answer.result == "quarantined"
    assert Device(team.chen).documents(1)[customers[0]]["dnc"] is False


def test_a_stage_and_a_moment_written_another_way_are_compared_as_what_they_mean(
    team: Team, customers: list[UUID]
) -> None:
    device = Device(team.chen)
    task = next(iter(doc for doc in device.documents(3).values() if doc["customer_id"] == str(customers[0])))
    renewal = UUID(task["renewal_id"])
    first = {"stage": ("ASSIGNED", "FOLLOWING"), "next_at": (None, "2026-12-01T10:00:00+08:00")}
    again = {"next_at": ("2026-12-01T02:00:00Z", "2026-12-02T02:00:00.5+00:00")}
    answers = device.push(
        patch_op(1, "renewal", customers[0], first, renewal), patch_op(2, "renewal", customers[0], again, renewal)
    )
    assert [answer.result for answer in answers] == ["ok", "ok"]
    document = device.documents(3)[renewal]
    assert (document["stage"], document["next_at"]) == ("FOLLOWING", "2026-12-02T02:00:00.5+00:00")


def test_a_promise_is_settled_once_and_the_other_wish_is_a_conflict(team: Team, customers: list[UUID]) -> None:
    device = Device(team.chen)
    promise = promise_op(1, customers[0], SOON)
    device.push(promise)
    entity = UUID(str(promise["id"]))
    kept, cancelled = device.push(
        patch_op(2, "promise", customers[0], {"state": ("open", "kept")}, entity),
        patch_op(3, "promise", customers[0], {"state": ("open", "cancelled")}, entity),
    )
    assert (kept.result, cancelled.result) == ("ok", "conflict")
    assert device.documents(5)[entity]["state"] == "kept"


def test_somebody_elses_task_and_promise_cannot_be_patched(team: Team, customers: list[UUID]) -> None:
    chen, stranger = Device(team.chen), Device(team.stranger)
    renewal = next(iter(chen.documents(3)))
    customer = UUID(chen.documents(3)[renewal]["customer_id"])
    promise = promise_op(1, customers[0], SOON)
    chen.push(promise)
    answers = stranger.push(
        patch_op(1, "renewal", customer, {"stage": ("ASSIGNED", "LOST")}, renewal),
        patch_op(2, "promise", customers[0], {"state": ("open", "cancelled")}, UUID(str(promise["id"]))),
    )
    assert {answer.why for answer in answers} == {"not_yours"}


def test_a_batch_may_not_be_endless(team: Team, customers: list[UUID]) -> None:
    device = Device(team.chen)
    with team.chen.remote() as remote, pytest.raises(RemoteFailure) as caught:
        remote.push(device.device_id, [contact_op(n, customers[0]) for n in range(1, 202)])
    assert (caught.value.trouble, caught.value.sqlstate) == (RemoteTrouble.BROKEN, "54000")


def test_somebody_elses_device_and_a_revoked_one_are_refused(team: Team, customers: list[UUID]) -> None:
    device = Device(team.chen)
    for call in ("hello", "push"):
        with team.lin.remote() as remote, pytest.raises(RemoteFailure) as caught:
            _ = remote.hello(device.device_id, 1) if call == "hello" else remote.push(device.device_id, [])
        assert caught.value.trouble is RemoteTrouble.LOGIN_NEEDED
    assert team.office.rows("SELECT admin.device_revoke(%s)", device.device_id) == [(True,)]
    with team.chen.remote() as remote:
        assert remote.hello(device.device_id, 1).wipe is True
        with pytest.raises(RemoteFailure) as caught:
            remote.push(device.device_id, [contact_op(1, customers[0])])
    assert caught.value.trouble is RemoteTrouble.LOGIN_NEEDED


def test_a_record_once_made_cannot_be_changed_even_by_the_owner_of_the_tables(
    team: Team, customers: list[UUID]
) -> None:
    Device(team.chen).push(contact_op(1, customers[0]))
    for statement in ("UPDATE app.contact SET note = ''", "DELETE FROM app.contact", "TRUNCATE app.contact"):
        with team.office.connect() as connection, pytest.raises(Exception, match="append-only"):
            connection.execute(statement)


def test_an_old_snapshot_is_refused(team: Team, customers: list[UUID]) -> None:
    device = Device(team.chen)
    with team.chen.connect() as connection:
        connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ")
        with pytest.raises(Exception, match="read committed"):
            connection.execute("SELECT api.push(%s, '[]')", (device.device_id,))


def test_a_late_stage_counts_until_the_new_owner_has_moved_on(team: Team, customers: list[UUID]) -> None:
    chen, lin = Device(team.chen), Device(team.lin)
    [renewal] = [key for key, doc in chen.documents(3).items() if doc["customer_id"] == str(customers[0])]
    give_customers(team.supervisor, team.lin, [1])
    [taken] = chen.push(patch_op(1, "renewal", customers[0], {"stage": ("ASSIGNED", "INTENT")}, renewal))
    lin.push(patch_op(1, "renewal", customers[0], {"stage": ("INTENT", "QUOTED")}, renewal))
    [lost] = chen.push(patch_op(2, "renewal", customers[0], {"stage": ("INTENT", "LOST")}, renewal))
    assert taken.result == "ok"
    assert (lost.result, lost.conf) == ("conflict", ({"f": "stage"},))
    assert lin.documents(3)[renewal]["stage"] == "QUOTED"
    assert renewal not in chen.documents(3)
