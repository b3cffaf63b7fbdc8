"""The table of the outbox: what was saved, when it was sent, and what became of it."""

from collections.abc import Sequence
from datetime import tzinfo

from PySide6.QtWidgets import QWidget

from app.services.sync.types import OutboxRow
from app.ui.kit.language import format_day_time
from app.ui.kit.tables import Column, Table, TableModel
from app.ui.sync.problem_texts import state_text, state_tone, who_text
from app.ui.sync.texts import kind_text

NOT_YET = "—"


class OutboxTable(Table):
    """One line for each thing that was saved."""

    def __init__(self, zone: tzinfo, parent: QWidget | None = None) -> None:
        """Start empty; times are shown in the company's zone."""
        self._zone = zone
        self._lines = TableModel(self._columns(), lambda row: row.seq)
        super().__init__(self._lines, parent)

    def retranslate(self) -> None:
        """Say headers and cells again in the language on screen."""
        self.setAccessibleName(self.tr("What was saved and what became of it"))
        self._lines.retranslate()

    def show_lines(self, rows: Sequence[OutboxRow]) -> None:
        """Show the entries; selection, order and scroll position stay."""
        self.show_rows(rows)

    def _columns(self) -> tuple[Column[OutboxRow], ...]:
        return (
            Column(
                lambda: self.tr("State"),
                state_text,
                tone=state_tone,
                sort_key=lambda row: (row.state, row.reason or ""),
                is_chip=True,
                hint=lambda: self.tr("Grey: it was not taken as typed, and you have settled it."),
            ),
            Column(lambda: self.tr("What"), lambda row: kind_text(row.kind)),
            Column(lambda: self.tr("Customer"), lambda row: who_text(row.customer_name)),
            Column(
                lambda: self.tr("Saved"),
                lambda row: format_day_time(row.created_at, self._zone),
                is_number=True,
                sort_key=lambda row: row.created_at,
            ),
            Column(
                lambda: self.tr("Sent"),
                lambda row: NOT_YET if row.sent_at is None else format_day_time(row.sent_at, self._zone),
                is_number=True,
                sort_key=lambda row: row.sent_at,
            ),
        )
