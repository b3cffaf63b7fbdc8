"""Foundation: roles, tables, who sees what, the change feed and the functions people and administrators call.

Revision ID: 0001_foundation
"""

from pathlib import Path

from alembic import op

revision = "0001_foundation"
down_revision = None
branch_labels = None
depends_on = None

FILES = (
    "roles",
    "tables",
    "identity",
    "policies",
    "feed",
    "push",
    "pull",
    "overview",
    "portfolio",
    "assignment",
    "admin",
    "access",
)
"""In the order they run; a file uses what those before it made."""


def upgrade() -> None:
    """Make everything."""
    folder = Path(__file__).parents[1] / "sql" / revision
    connection = op.get_bind().execution_options(no_parameters=True)
    for name in FILES:
        connection.exec_driver_sql((folder / f"{name}.sql").read_text(encoding="utf-8"))


def downgrade() -> None:
    """Take the schemas away again. The roles stay: another database of the cluster may use them."""
    op.execute("DROP SCHEMA admin, api, app CASCADE")
