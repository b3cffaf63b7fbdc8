"""Opening the encrypted store, and what of it can be read without the key."""

import secrets
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.people import Member
from app.models.sync import SyncState
from app.services.store import engine
from app.services.store.connections import RawKey, connect
from app.services.store.engine import open_store
from app.services.store.ids import new_id
from app.services.store.refusals import Refused, StoreRefusal
from app.services.store.store import Store

PAGE_BYTES = 4096
MARKER = "標記的客戶王小明"

WRITER_TO_BE_KILLED = """
import sys
from pathlib import Path
from app.models.sync import SyncState
from app.services.store.engine import open_store
store = open_store(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), is_new=False)
number = 0
while True:
    with store.write() as session:
        session.add_all([SyncState(name=f"{number}-{half}", value="x" * 3000) for half in "ab"])
    print(number, flush=True)
    number += 1
"""


def refusal_of(path: Path, key: bytes, *, is_new: bool = False) -> StoreRefusal:
    with pytest.raises(Refused) as refused:
        open_store(path, key, is_new=is_new).close()
    assert isinstance(refused.value.reason, StoreRefusal)
    return refused.value.reason


def test_a_wrong_key_is_named_and_harms_nothing(blank_store: Store, store_key: bytes) -> None:
    blank_store.close()
    before = blank_store.path.read_bytes()
    assert refusal_of(blank_store.path, secrets.token_bytes(32)) is StoreRefusal.WRONG_KEY
    assert blank_store.path.read_bytes() == before
    open_store(blank_store.path, store_key, is_new=False).close()


def test_a_missing_store_is_not_made_by_accident(tmp_path: Path, store_key: bytes) -> None:
    path = tmp_path / "store.db"
    assert refusal_of(path, store_key) is StoreRefusal.MISSING
    assert not path.exists()


def test_a_store_that_is_there_is_not_replaced(blank_store: Store, store_key: bytes) -> None:
    blank_store.close()
    before = blank_store.path.read_bytes()
    assert refusal_of(blank_store.path, store_key, is_new=True) is StoreRefusal.ALREADY_THERE
    assert blank_store.path.read_bytes() == before


def test_a_folder_that_is_not_there_is_named(tmp_path: Path, store_key: bytes) -> None:
    assert refusal_of(tmp_path / "nowhere" / "store.db", store_key, is_new=True) is StoreRefusal.UNREADABLE


def test_a_folder_in_the_place_of_the_store_is_named(tmp_path: Path, store_key: bytes) -> None:
    (tmp_path / "store.db").mkdir()
    assert refusal_of(tmp_path / "store.db", store_key) is StoreRefusal.UNREADABLE


def test_a_key_of_another_length_is_a_mistake(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        open_store(tmp_path / "store.db", b"short", is_new=True)


def test_a_new_store_is_readable_by_its_owner_alone(tmp_path: Path, store_key: bytes) -> None:
    path = tmp_path / "store.db"
    store = open_store(path, store_key, is_new=True)
    with store.write() as session:
        session.add(SyncState(name="a", value="b"))
        modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()}
    store.close()
    assert modes == {"store.db": 0o600, "store.db-wal": 0o600, "store.db-shm": 0o600}


def test_a_store_that_could_not_be_finished_is_taken_away(
    tmp_path: Path, store_key: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    def run_out_of_space(path: Path, key: RawKey, *, is_new: bool) -> None:
        path.write_bytes(b"half")
        raise Refused(StoreRefusal.DISK_FULL)

    monkeypatch.setattr(engine, "bring_up_to_date", run_out_of_space)
    assert refusal_of(tmp_path / "store.db", store_key, is_new=True) is StoreRefusal.DISK_FULL
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_page_is_named(blank_store: Store, store_key: bytes) -> None:
    with blank_store.write() as session:
        session.add_all(SyncState(name=str(number), value="x" * 3000) for number in range(200))
    blank_store.close()
    content = bytearray(blank_store.path.read_bytes())
    for page in range(len(content) // PAGE_BYTES // 2, len(content) // PAGE_BYTES):
        content[page * PAGE_BYTES + 100] ^= 1
    blank_store.path.write_bytes(content)
    store = open_store(blank_store.path, store_key, is_new=False)
    with pytest.raises(Refused) as refused, store.read() as session:
        session.scalars(select(SyncState)).all()
    store.close()
    assert refused.value.reason is StoreRefusal.DAMAGED


def pragma(session: Session, name: str) -> object:
    return session.connection().exec_driver_sql(f"PRAGMA {name}").scalar()


def test_every_connection_carries_the_settings(blank_store: Store) -> None:
    expected = {
        "cipher_page_size": "4096",
        "journal_mode": "wal",
        "synchronous": 2,  # FULL
        "foreign_keys": 1,
        "secure_delete": 1,
        "temp_store": 2,  # MEMORY
        "trusted_schema": 0,
        "cell_size_check": 1,
        "cipher_use_hmac": "1",
        "cipher_log_level": "NONE",
    }
    with blank_store.read() as session:
        assert {name: pragma(session, name) for name in expected} == expected
        assert pragma(session, "query_only") == 1
    with blank_store.write() as session:
        assert {name: pragma(session, name) for name in expected} == expected
        assert pragma(session, "query_only") == 0


def test_the_key_stands_in_no_address_and_no_description(blank_store: Store, store_key: bytes) -> None:
    with blank_store.read() as session:
        used = session.get_bind().engine
        described = f"{used.url} {used!r} {used.pool!r} {blank_store!r}"
    assert store_key.hex() not in described


def places_of(marker: str, folder: Path) -> set[str]:
    """The files of the folder in which the marker can be read."""
    needles = [marker.encode("utf-8"), marker.encode("utf-16-le"), marker.encode("utf-16-be")]
    return {file.name for file in folder.iterdir() if any(needle in file.read_bytes() for needle in needles)}


def test_a_name_can_be_read_in_no_file_of_the_store(blank_store: Store) -> None:
    with blank_store.write() as session:
        session.add(
            Member(user_id=new_id(), display_name=MARKER, role="specialist", group_id=None, active=True, on_duty=True)
        )
    with blank_store.read() as session:  # an open session keeps the log and the shared memory on the disk
        assert session.scalars(select(Member.display_name)).one() == MARKER
        folder = blank_store.path.parent
        assert {file.name for file in folder.iterdir()} == {"store.db", "store.db-wal", "store.db-shm"}
        assert places_of(MARKER, folder) == set()
    blank_store.close()
    assert places_of(MARKER, folder) == set()


def test_the_search_for_a_name_finds_it_in_a_file_without_encryption(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "plain.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("CREATE TABLE member (display_name TEXT)")
    connection.execute("INSERT INTO member VALUES (?)", (MARKER,))
    assert "plain.db-wal" in places_of(MARKER, tmp_path)
    connection.close()
    assert places_of(MARKER, tmp_path) == {"plain.db"}


def test_a_writer_killed_at_work_leaves_whole_transactions(blank_store: Store, store_key: bytes) -> None:
    blank_store.close()
    command = [sys.executable, "-c", WRITER_TO_BE_KILLED, str(blank_store.path), store_key.hex()]
    reported = -1
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        for line in writer.stdout:
            reported = int(line)
            if reported == 30:
                writer.kill()
    assert reported >= 30
    store = open_store(blank_store.path, store_key, is_new=False)
    with store.read() as session:
        names = set(session.scalars(select(SyncState.name)))
        check = session.connection().exec_driver_sql("PRAGMA cipher_integrity_check").all()
    store.close()
    assert check == []
    assert {f"{number}-{half}" for number in range(reported + 1) for half in "ab"} <= names
    assert len(names) % 2 == 0


def test_a_wiped_key_opens_nothing(blank_store: Store, store_key: bytes) -> None:
    key = RawKey(store_key)
    key.wipe()
    with pytest.raises(Refused) as refused:
        connect(blank_store.path, key)
    assert refused.value.reason is StoreRefusal.CLOSED
