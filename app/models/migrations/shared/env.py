"""Tells alembic how to migrate the shared database: on the connection it is handed, inside that one transaction.

The version table stands in `public`, which is closed to people: every table of schema `app` belongs to a tenant, this one to nobody.
"""

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    transactional_ddl=True,
    version_table="renewal_desk_version",
    version_table_schema="public",
)
with context.begin_transaction():
    context.run_migrations()
