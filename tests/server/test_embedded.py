"""The embedded server as a person's machine has it."""

import psycopg

from tests.support.servers import ServerDatabase


def test_a_blank_database_answers_its_superuser(blank_database: ServerDatabase) -> None:
    with psycopg.connect(blank_database.dsn) as connection:
        row = connection.execute("SELECT current_database(), session_user").fetchone()
    assert row == (blank_database.name, "postgres")
