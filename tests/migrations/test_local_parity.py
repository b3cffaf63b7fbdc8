"""The migrated encrypted store and the tables the program works with are the same."""

from collections.abc import Iterator

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, MetaData

from app.models.catalogue import LocalBase
from app.services.store.store import Store


@pytest.fixture
def connection(blank_store: Store) -> Iterator[Connection]:
    """A connection to a freshly migrated store."""
    with blank_store.read() as session:
        yield session.connection()


def differences(connection: Connection, metadata: MetaData) -> list[object]:
    context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
    return list(compare_metadata(context, metadata))


def test_migrations_make_exactly_the_tables_of_the_models(connection: Connection) -> None:
    assert differences(connection, LocalBase.metadata) == []


def test_keys_uniqueness_and_foreign_keys_are_those_of_the_models(connection: Connection) -> None:
    inspector = sa.inspect(connection)
    for name, table in LocalBase.metadata.tables.items():
        assert inspector.get_pk_constraint(name)["constrained_columns"] == [c.name for c in table.primary_key], name
        made = {
            (tuple(key["constrained_columns"]), key["referred_table"], key["options"].get("ondelete"))
            for key in inspector.get_foreign_keys(name)
        }
        meant = {
            (tuple(key.column_keys), key.referred_table.name, key.ondelete) for key in table.foreign_key_constraints
        }
        assert made == meant, name


def test_the_comparison_notices_a_table_a_column_a_type_and_an_index(connection: Connection) -> None:
    changed = MetaData(naming_convention=LocalBase.metadata.naming_convention)
    for table in LocalBase.metadata.tables.values():
        table.to_metadata(changed)
    sa.Table("one_more", changed, sa.Column("id", sa.Integer, primary_key=True))
    changed.tables["member"].append_column(sa.Column("one_more", sa.String))
    changed.tables["sync_state"].columns["value"].type = sa.Integer()
    sa.Index("ix_member_role", changed.tables["member"].columns["role"])
    noticed = str(differences(connection, changed))
    assert all(word in noticed for word in ("add_table", "add_column", "modify_type", "add_index"))
