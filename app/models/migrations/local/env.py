"""Tells alembic how to migrate the encrypted store: on the keyed connection it is handed, inside that one transaction."""

from alembic import context

from app.models.catalogue import LocalBase

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=LocalBase.metadata,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
