"""Setting a database up and bringing it up to date."""

import psycopg
import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from app.services.server import schema
from app.services.server.schema import SchemaProblem, SchemaTrouble
from tests.support.servers import ServerDatabase


def test_head_is_the_newest_step(blank_database: ServerDatabase) -> None:
    engine = create_engine("postgresql+psycopg://", creator=lambda: psycopg.connect(blank_database.dsn))
    with engine.connect() as connection:
        heads = ScriptDirectory.from_config(schema._config(connection)).get_heads()
    engine.dispose()
    assert heads == [schema.HEAD]


def test_an_empty_database_is_brought_to_head_and_then_left_alone(blank_database: ServerDatabase) -> None:
    assert schema.current(blank_database.dsn) is None
    schema.upgrade(blank_database.dsn)
    assert schema.current(blank_database.dsn) == schema.HEAD
    with psycopg.connect(blank_database.dsn) as connection:
        query = "SELECT oid, xmin::text FROM pg_proc WHERE pronamespace = 'api'::regnamespace ORDER BY 1"
        before = connection.execute(query).fetchall()
        connection.rollback()
        schema.upgrade(blank_database.dsn)
        assert connection.execute(query).fetchall() == before


def test_what_goes_on_in_the_same_transaction_takes_everything_back_when_it_fails(
    blank_database: ServerDatabase,
) -> None:
    def fail(connection: psycopg.Connection) -> None:
        connection.execute("CREATE TABLE public.mine ()")
        raise KeyError("anything")

    with pytest.raises(KeyError):
        schema.upgrade(blank_database.dsn, then=fail)
    with psycopg.connect(blank_database.dsn) as connection:
        rows = connection.execute(
            "SELECT relname FROM pg_class WHERE relname IN ('mine', 'customer', 'renewal_desk_version')"
        )
        assert rows.fetchall() == []


def test_a_step_down_and_up_again(blank_database: ServerDatabase) -> None:
    schema.upgrade(blank_database.dsn)
    engine = create_engine("postgresql+psycopg://", creator=lambda: psycopg.connect(blank_database.dsn))
    with engine.begin() as connection:
        command.downgrade(schema._config(connection), "base")
    engine.dispose()
    with psycopg.connect(blank_database.dsn) as connection:
        rows = connection.execute(
            "SELECT nspname FROM pg_namespace WHERE nspname IN ('app', 'api', 'admin')"
        ).fetchall()
        connection.execute("DROP TABLE public.renewal_desk_version")
    assert rows == []
    schema.upgrade(blank_database.dsn)
    assert schema.current(blank_database.dsn) == schema.HEAD


def test_a_role_of_ours_that_can_log_in_is_not_trusted(blank_database: ServerDatabase) -> None:
    with psycopg.connect(blank_database.dsn, autocommit=True) as connection:
        connection.execute("CREATE ROLE rd_intruder LOGIN")
        try:
            with pytest.raises(SchemaTrouble) as caught:
                schema.upgrade(blank_database.dsn)
        finally:
            connection.execute("DROP ROLE rd_intruder")
    assert caught.value.problem is SchemaProblem.ROLE_TOO_POWERFUL
    assert schema.current(blank_database.dsn) is None


def test_a_copied_database_is_closed_again(blank_database: ServerDatabase) -> None:
    schema.upgrade(blank_database.dsn)
    with psycopg.connect(blank_database.dsn, autocommit=True) as connection:
        connection.execute(f"GRANT ALL ON DATABASE {blank_database.name} TO PUBLIC")  # as a fresh copy has it
        schema.close_database(blank_database.dsn)
        row = connection.execute("SELECT datacl::text FROM pg_database WHERE datname = current_database()").fetchone()
    assert row is not None
    assert not any(entry.startswith("=") for entry in row[0].strip("{}").split(","))
