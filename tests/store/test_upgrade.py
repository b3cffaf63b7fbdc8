"""Bringing a store of an earlier version up to date: verified copy first, then one transaction, else nothing."""

import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic.script import ScriptDirectory

from app.models.sync import SyncState
from app.services.store import migrating, upgrade
from app.services.store.connections import RawKey, connect
from app.services.store.engine import open_store
from app.services.store.refusals import Refused, StoreRefusal
from app.services.store.store import Store

NEXT = "0002_next"
STEP = '''
"""A step after the newest one."""
import sqlalchemy as sa
from alembic import op
revision, down_revision, branch_labels, depends_on = "0002_next", "{head}", None, None

def upgrade():
    op.add_column("sync_state", sa.Column("remark", sa.String(), nullable=True))
    {more}
'''


@pytest.fixture
def filled(blank_store: Store) -> Path:
    """The closed file of a store with one row, at the newest real version."""
    with blank_store.write() as session:
        session.add(SyncState(name="kept", value="王小明"))
    blank_store.close()
    return blank_store.path


def add_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, more: str = "") -> None:
    """Let the program know one migration more than it does."""
    tree = tmp_path / "tree"
    shutil.copytree(migrating.TREE, tree, ignore=shutil.ignore_patterns("__pycache__"))
    (tree / "versions" / "m0002_next.py").write_text(STEP.format(head=upgrade.HEAD, more=more))
    monkeypatch.setattr(migrating, "TREE", tree)
    monkeypatch.setattr(upgrade, "HEAD", NEXT)


def rows(path: Path, key: bytes, sql: str) -> list[Any]:
    with closing(connect(path, RawKey(key))) as connection:
        return list(connection.execute(sql).fetchall())


def refusal_of(path: Path, key: bytes) -> StoreRefusal:
    with pytest.raises(Refused) as refused:
        open_store(path, key, is_new=False).close()
    assert isinstance(refused.value.reason, StoreRefusal)
    return refused.value.reason


def copy_of(path: Path) -> Path:
    return path.with_name(path.name + upgrade.COPY_SUFFIX)


def test_the_version_named_in_the_program_is_the_newest_migration() -> None:
    assert ScriptDirectory(str(migrating.TREE)).get_heads() == [upgrade.HEAD]


def test_an_earlier_store_is_upgraded_after_a_copy_was_kept(
    filled: Path, store_key: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = upgrade.HEAD
    add_step(tmp_path, monkeypatch)
    open_store(filled, store_key, is_new=False).close()
    assert rows(filled, store_key, "SELECT name, value, remark FROM sync_state") == [("kept", "王小明", None)]
    assert rows(filled, store_key, "SELECT version_num FROM alembic_version") == [(NEXT,)]
    copy = copy_of(filled)
    assert rows(copy, store_key, "SELECT * FROM sync_state") == [("kept", "王小明")]
    assert rows(copy, store_key, "SELECT version_num FROM alembic_version") == [(before,)]
    assert "王小明".encode() not in copy.read_bytes()
    assert copy.stat().st_mode & 0o077 == 0


def test_a_store_that_is_up_to_date_gets_no_copy(filled: Path, store_key: bytes) -> None:
    open_store(filled, store_key, is_new=False).close()
    assert [file.name for file in filled.parent.iterdir()] == ["store.db"]


def test_a_start_without_an_upgrade_does_not_load_the_migration_tools(filled: Path, store_key: bytes) -> None:
    code = (
        "import sys; from pathlib import Path; from app.services.store.engine import open_store; "
        "open_store(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), is_new=False).close(); print('alembic' in sys.modules)"
    )
    command = [sys.executable, "-c", code, str(filled), store_key.hex()]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False"]
    assert done.stderr == ""


@pytest.mark.parametrize(
    "more",
    ["raise RuntimeError", "op.execute(\"INSERT INTO sync_state (name, value) VALUES ('kept', 'again')\")"],
    ids=["a step that stops in the middle", "a step that breaks a constraint"],
)
def test_a_step_that_fails_leaves_the_store_as_it_was(
    filled: Path, store_key: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, more: str
) -> None:
    schema = rows(filled, store_key, "SELECT name, sql FROM sqlite_master ORDER BY name")
    add_step(tmp_path, monkeypatch, more=more)
    with pytest.raises(Exception, match=r"^$|UNIQUE"):
        open_store(filled, store_key, is_new=False)
    assert rows(filled, store_key, "SELECT name, sql FROM sqlite_master ORDER BY name") == schema
    assert rows(filled, store_key, "SELECT name, value FROM sync_state") == [("kept", "王小明")]


def test_a_step_that_leaves_a_dangling_foreign_key_is_refused_whole(
    filled: Path, store_key: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    more = (
        'op.execute("CREATE TABLE child (name TEXT REFERENCES sync_state (name))"); '
        "op.execute(\"INSERT INTO child VALUES ('nobody')\")"
    )
    add_step(tmp_path, monkeypatch, more=more)
    assert refusal_of(filled, store_key) is StoreRefusal.DAMAGED
    assert rows(filled, store_key, "SELECT name FROM sqlite_master WHERE name = 'child'") == []


def test_without_a_sound_copy_there_is_no_upgrade(
    filled: Path, store_key: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_step(tmp_path, monkeypatch)
    counts = iter([{"sync_state": 0}, {"sync_state": 1}])
    monkeypatch.setattr(upgrade, "row_counts", lambda _: next(counts))
    before = filled.read_bytes()
    assert refusal_of(filled, store_key) is StoreRefusal.COPY_FAILED
    assert filled.read_bytes() == before
    assert not copy_of(filled).exists()


def test_a_copy_that_cannot_be_written_stops_the_upgrade(
    filled: Path, store_key: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_step(tmp_path, monkeypatch)
    copy_of(filled).mkdir()
    (copy_of(filled) / "in the way").touch()
    before = filled.read_bytes()
    assert refusal_of(filled, store_key) is StoreRefusal.UNREADABLE
    assert filled.read_bytes() == before


def test_a_disk_that_fills_up_during_a_step_leaves_the_store_as_it_was(
    filled: Path, store_key: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def connect_to_a_full_disk(path: Path, key: RawKey, *, keeps_foreign_keys: bool = True) -> Any:
        connection = connect(path, key, keeps_foreign_keys=keeps_foreign_keys)
        if path == filled:
            connection.execute("PRAGMA max_page_count = 1")  # means: no page more than there are
        return connection

    add_step(tmp_path, monkeypatch, more='op.execute("CREATE TABLE large AS SELECT randomblob(100000)")')
    monkeypatch.setattr(upgrade, "connect", connect_to_a_full_disk)
    assert refusal_of(filled, store_key) is StoreRefusal.DISK_FULL
    monkeypatch.undo()
    open_store(filled, store_key, is_new=False).close()
    assert rows(filled, store_key, "SELECT name, value FROM sync_state") == [("kept", "王小明")]


def test_a_store_of_a_later_program_is_refused_untouched(filled: Path, store_key: bytes) -> None:
    with closing(connect(filled, RawKey(store_key))) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999_later'")
    before = filled.read_bytes()
    assert refusal_of(filled, store_key) is StoreRefusal.STORE_TOO_NEW
    assert filled.read_bytes() == before


@pytest.mark.parametrize("damage", ["DELETE FROM alembic_version", "DROP TABLE alembic_version"])
def test_a_store_without_a_version_is_refused(filled: Path, store_key: bytes, damage: str) -> None:
    with closing(connect(filled, RawKey(store_key))) as connection:
        connection.execute(damage)
    assert refusal_of(filled, store_key) is StoreRefusal.DAMAGED
