"""Sessions of the encrypted store: who may write, what is seen, and what closing does."""

import threading
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlalchemy.orm import Session

from app.models.people import Member
from app.models.sync import SyncState
from app.services.store import connections
from app.services.store import store as store_module
from app.services.store.connections import RawKey, connect
from app.services.store.ids import new_id
from app.services.store.refusals import Refused, StoreRefusal
from app.services.store.store import Store

NAME = "王小明"


def member(user_id: UUID | None = None) -> Member:
    return Member(
        user_id=user_id or new_id(), display_name=NAME, role="specialist", group_id=None, active=True, on_duty=True
    )


def members(session: Session) -> int:
    return session.scalar(select(func.count()).select_from(Member)) or 0


def count_of(store: Store) -> int:
    with store.read() as session:
        return members(session)


def test_what_a_write_saved_the_next_read_sees(blank_store: Store) -> None:
    with blank_store.write() as session:
        session.add(member())
    with blank_store.read() as session:
        assert session.scalars(select(Member)).one().display_name == NAME


def test_an_exception_rolls_the_whole_write_back(blank_store: Store) -> None:
    def write_and_fail() -> None:
        with blank_store.write() as session:
            session.add(member())
            session.flush()
            assert members(session) == 1
            raise LookupError

    with pytest.raises(LookupError):
        write_and_fail()
    assert count_of(blank_store) == 0


def test_a_savepoint_undoes_its_own_part_alone(blank_store: Store) -> None:
    same = new_id()
    with blank_store.write() as session:
        session.add(member(same))
        session.flush()
        session.expunge_all()
        with pytest.raises(IntegrityError), session.begin_nested():
            session.add(member(same))
    assert count_of(blank_store) == 1


def test_a_reading_session_will_not_save(blank_store: Store) -> None:
    with pytest.raises(RuntimeError, match="asked to save"), blank_store.read() as session:
        session.add(member())
    with pytest.raises(RuntimeError, match="cannot commit"), blank_store.read() as session:
        session.commit()
    assert count_of(blank_store) == 0


def test_plain_sql_cannot_write_through_a_reading_session(blank_store: Store) -> None:
    with pytest.raises(OperationalError, match="readonly"), blank_store.read() as session:
        session.connection().exec_driver_sql("INSERT INTO sync_state (name, value) VALUES ('a', 'b')")


def test_a_reader_sees_one_moment_while_a_writer_goes_on(blank_store: Store) -> None:
    with blank_store.read() as reading:
        assert members(reading) == 0
        with blank_store.write() as writing:
            writing.add(member())
        assert members(reading) == 0
    assert count_of(blank_store) == 1


def test_readers_never_see_half_of_a_write(blank_store: Store) -> None:
    rounds, odd_counts, is_done = 40, [], threading.Event()

    def write_pairs() -> None:
        for _ in range(rounds):
            with blank_store.write() as session:
                session.add(member())
                session.flush()
                session.add(member())
        is_done.set()

    def watch() -> None:
        while not is_done.is_set():
            count = count_of(blank_store)
            if count % 2:
                odd_counts.append(count)

    threads = [threading.Thread(target=work) for work in (write_pairs, watch, watch, watch)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert odd_counts == []
    assert count_of(blank_store) == 2 * rounds


def test_what_a_write_read_is_still_true_when_it_commits(blank_store: Store) -> None:
    rounds, workers = 25, 4
    with blank_store.write() as session:
        session.add(SyncState(name="counter", value="0"))

    def count_up() -> None:
        for _ in range(rounds):
            with blank_store.write() as session:
                row = session.get_one(SyncState, "counter")
                row.value = str(int(row.value) + 1)

    threads = [threading.Thread(target=count_up) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with blank_store.read() as session:
        assert session.get_one(SyncState, "counter").value == str(rounds * workers)


def test_a_write_inside_a_write_is_a_mistake_and_not_a_standstill(blank_store: Store) -> None:
    with blank_store.write(), pytest.raises(RuntimeError, match="wait for itself"), blank_store.write():
        pass
    with blank_store.write() as session:
        session.add(member())
    assert count_of(blank_store) == 1


def test_a_full_disk_is_named_and_loses_nothing_saved_before(blank_store: Store) -> None:
    with blank_store.write() as session:
        session.add(member())

    def fill_up() -> None:
        with blank_store.write() as session:
            used = session.connection().exec_driver_sql("PRAGMA page_count").scalar_one()
            session.connection().exec_driver_sql(f"PRAGMA max_page_count = {used}")
            session.add_all(SyncState(name=str(number), value="x" * 5000) for number in range(100))

    with pytest.raises(Refused) as refused:
        fill_up()
    assert refused.value.reason is StoreRefusal.DISK_FULL
    with blank_store.read() as session:
        assert members(session) == 1
        assert session.scalar(select(func.count()).select_from(SyncState)) == 0


def test_another_program_that_holds_the_file_is_named(
    blank_store: Store, store_key: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = connect(blank_store.path, RawKey(store_key))
    other.execute("BEGIN IMMEDIATE")
    monkeypatch.setattr(connections, "BUSY_SECONDS", 0.01)
    with pytest.raises(Refused) as refused, blank_store.write():
        pass
    other.close()
    assert refused.value.reason is StoreRefusal.BUSY


def test_errors_of_the_driver_carry_no_values(blank_store: Store) -> None:
    same = new_id()
    with blank_store.write() as session:
        session.add(member(same))
    with pytest.raises(IntegrityError) as broken, blank_store.write() as session:
        session.add(member(same))
    assert NAME not in str(broken.value)
    assert same.hex not in str(broken.value)


def test_a_closed_store_opens_no_session_and_holds_no_file(blank_store: Store) -> None:
    with blank_store.write() as session:
        session.add(member())
    assert count_of(blank_store) == 1
    blank_store.close()
    blank_store.close()
    for opening in (blank_store.read, blank_store.write):
        with pytest.raises(Refused) as refused, opening():
            pass
        assert refused.value.reason is StoreRefusal.CLOSED
    assert not held_files(blank_store.path)


def test_closing_waits_for_the_write_at_work(blank_store: Store, reopened: Callable[[Store], Store]) -> None:
    is_writing, may_end = threading.Event(), threading.Event()

    def write() -> None:
        with blank_store.write() as session:
            session.add(member())
            is_writing.set()
            may_end.wait()

    writer = threading.Thread(target=write)
    writer.start()
    is_writing.wait()
    closer = threading.Thread(target=blank_store.close)
    closer.start()
    closer.join(timeout=0.2)
    assert closer.is_alive()
    may_end.set()
    closer.join()
    writer.join()
    assert count_of(reopened(blank_store)) == 1


def test_a_session_that_outlasts_closing_ends_whole_and_takes_its_connection_along(
    blank_store: Store, reopened: Callable[[Store], Store], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store_module, "CLOSING_SECONDS", 0.0)
    with blank_store.write() as session:
        session.add(member())
        blank_store.close()
    assert not held_files(blank_store.path)
    assert count_of(reopened(blank_store)) == 1


def held_files(path: Path) -> list[str]:
    """What this process holds open of the store; an empty list where the system does not say."""
    descriptors = Path("/proc/self/fd")
    if not descriptors.is_dir():
        return []
    targets = [str(link.readlink()) for link in descriptors.iterdir() if link.is_symlink()]
    return [target for target in targets if target.startswith(str(path))]


def test_the_look_for_held_files_finds_one(blank_store: Store) -> None:
    if not Path("/proc/self/fd").is_dir():
        pytest.skip("this system does not list the files a process holds")
    count_of(blank_store)
    assert held_files(blank_store.path)
