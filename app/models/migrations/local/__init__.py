"""The alembic tree of the encrypted store."""
