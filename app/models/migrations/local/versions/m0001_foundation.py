"""Foundation: the first tables of the encrypted store.

Revision ID: 0001_foundation
"""

import sqlalchemy as sa
from alembic import op

revision = "0001_foundation"
down_revision = None
branch_labels = None
depends_on = None

TABLES = (
    "customer",
    "policy",
    "renewal",
    "contact",
    "promise",
    "contact_draft",
    "member",
    "overview_snapshot",
    "outbox_event",
    "sync_state",
    "sync_cursor",
    "sync_problem",
)
"""In the order they are made; a table stands after those its foreign keys point at."""


def upgrade() -> None:
    """Make every table."""
    create_customers()
    create_contacts()
    create_people()
    create_sync()


def downgrade() -> None:
    """Undo the step."""
    for table in reversed(TABLES):
        op.drop_table(table)


def moment() -> sa.String:
    """An aware UTC moment as fixed-width ISO 8601 text."""
    return sa.String(32)


def create_customers() -> None:
    """Customers, their policy terms and the renewal tasks of those."""
    op.create_table(
        "customer",
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("customer_no", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=True),
        sa.Column("phone_state", sa.String(), nullable=False),
        sa.Column("dnc", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("generation", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("customer_id", name="pk_customer"),
        sa.UniqueConstraint("customer_no", name="uq_customer_customer_no"),
    )
    op.create_index("ix_customer_name", "customer", ["name"])
    op.create_table(
        "policy",
        sa.Column("policy_id", sa.Uuid(), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("policy_no", sa.String(), nullable=False),
        sa.Column("line", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("payment", sa.String(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("premium_cents", sa.Integer(), nullable=False),
        sa.Column("previous_premium_cents", sa.Integer(), nullable=True),
        sa.Column("result", sa.String(), nullable=True),
        sa.Column("renewed_premium_cents", sa.Integer(), nullable=True),
        sa.Column("generation", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("policy_id", name="pk_policy"),
    )
    op.create_index("ix_policy_customer_id", "policy", ["customer_id"])
    op.create_index("ix_policy_due_on", "policy", ["due_on"])
    op.create_index("ix_policy_policy_no", "policy", ["policy_no"])
    op.create_table(
        "renewal",
        sa.Column("renewal_id", sa.Uuid(), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("next_at", moment(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("generation", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("renewal_id", name="pk_renewal"),
    )
    op.create_index("ix_renewal_customer_id", "renewal", ["customer_id"])
    op.create_index("ix_renewal_stage", "renewal", ["stage"])


def create_contacts() -> None:
    """Contact records, promises and unfinished records."""
    op.create_table(
        "contact",
        sa.Column("contact_id", sa.Uuid(), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=False),
        sa.Column("author_name", sa.String(), nullable=False),
        sa.Column("happened_at", moment(), nullable=False),
        sa.Column("received_at", moment(), nullable=True),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("direction", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("intention", sa.String(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("talk_seconds", sa.Integer(), nullable=True),
        sa.Column("effective", sa.Boolean(), nullable=False),
        sa.Column("script_id", sa.String(), nullable=True),
        sa.Column("script_version", sa.Integer(), nullable=True),
        sa.Column("late", sa.Boolean(), nullable=False),
        sa.Column("is_pending", sa.Boolean(), nullable=False),
        sa.Column("generation", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("contact_id", name="pk_contact"),
    )
    op.create_index("ix_contact_customer_id", "contact", ["customer_id"])
    op.create_index("ix_contact_happened_at", "contact", ["happened_at"])
    op.create_table(
        "promise",
        sa.Column("promise_id", sa.Uuid(), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("contact_id", sa.Uuid(), nullable=True),
        sa.Column("made_at", moment(), nullable=False),
        sa.Column("due_at", moment(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("generation", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("promise_id", name="pk_promise"),
    )
    op.create_index("ix_promise_customer_id", "promise", ["customer_id"])
    op.create_index("ix_promise_due_at", "promise", ["due_at"])
    op.create_table(
        "contact_draft",
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("fields", sa.JSON(), nullable=False),
        sa.Column("saved_at", moment(), nullable=False),
        sa.PrimaryKeyConstraint("customer_id", name="pk_contact_draft"),
    )


def create_people() -> None:
    """The members of one's group and the last overview of a supervisor."""
    op.create_table(
        "member",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("display_name", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("group_id", sa.Uuid(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("on_duty", sa.Boolean(), nullable=False),
        sa.Column("generation", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("user_id", name="pk_member"),
    )
    op.create_table(
        "overview_snapshot",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("document", sa.JSON(), nullable=False),
        sa.Column("fetched_at", moment(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_overview_snapshot"),
    )


def create_sync() -> None:
    """Outbox, cursors, small facts of the replica, and what needs a look."""
    op.create_table(
        "outbox_event",
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("op_id", sa.Uuid(), nullable=False),
        sa.Column("room", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("payload", sa.JSON(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("created_at", moment(), nullable=False),
        sa.Column("sent_at", moment(), nullable=True),
        sa.Column("answer", sa.JSON(), nullable=True),
        sa.PrimaryKeyConstraint("seq", name="pk_outbox_event"),
        sa.UniqueConstraint("op_id", name="uq_outbox_event_op_id"),
    )
    op.create_index("ix_outbox_event_customer_id", "outbox_event", ["customer_id"])
    op.create_index("ix_outbox_event_state", "outbox_event", ["state"])
    op.create_table(
        "sync_state",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_sync_state"),
    )
    op.create_table(
        "sync_cursor",
        sa.Column("scope_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("scope_id", name="pk_sync_cursor"),
    )
    op.create_table(
        "sync_problem",
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("result", sa.String(), nullable=False),
        sa.Column("op", sa.JSON(), nullable=False),
        sa.Column("answer", sa.JSON(), nullable=False),
        sa.Column("raised_at", moment(), nullable=False),
        sa.Column("resolved_at", moment(), nullable=True),
        sa.PrimaryKeyConstraint("seq", name="pk_sync_problem"),
    )
