"""Every step of the encrypted store can be taken, undone and taken again."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory

from app.services.store.connections import RawKey, connect
from app.services.store.migrating import TREE, is_known, run_steps


def schema(path: Path, key: RawKey) -> list[Any]:
    with closing(connect(path, key)) as connection:
        sql = "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE '%alembic%' ORDER BY type, name"
        return list(connection.execute(sql).fetchall())


def test_each_step_goes_up_down_and_up_to_the_same_tables(tmp_path: Path, store_key: bytes) -> None:
    path, key = tmp_path / "store.db", RawKey(store_key)

    def run(step: Callable[[Config, str], None], target: str) -> list[Any]:
        run_steps(lambda: connect(path, key), lambda config: step(config, target))
        return schema(path, key)

    steps = [script.revision for script in ScriptDirectory(str(TREE)).walk_revisions()][::-1]
    assert steps
    for step in steps:
        before = schema(path, key)
        after = run(command.upgrade, step)
        assert after != before, step
        assert run(command.downgrade, "-1") == before, step
        assert run(command.upgrade, step) == after, step


def test_known_steps_are_told_from_unknown_ones() -> None:
    assert is_known("0001_foundation")
    assert not is_known("9999_later")
