"""Password verifiers, made on the client: the server stores and learns only what lets it recognise a password."""

import psycopg

SCRAM_ITERATIONS = 100_000
"""Guesses at a stolen verifier cost this many hash rounds each; a sign-in costs the client the same, once."""


def scram_verifier(
    connection: psycopg.Connection, login: str, password: str, iterations: int = SCRAM_ITERATIONS
) -> str:
    """Return the verifier of the login's password as PostgreSQL keeps it."""
    connection.execute("SELECT set_config('scram_iterations', %s, false)", (str(iterations),))
    made = connection.pgconn.encrypt_password(password.encode(), login.encode(), b"scram-sha-256")
    return made.decode()
