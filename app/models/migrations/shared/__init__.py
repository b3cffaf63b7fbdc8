"""The alembic tree of the shared PostgreSQL database. The steps are plain SQL by subject, in the folder `sql`."""
