"""The list of customers at the left of the workbench: parts with counts, a filter, the rows, and why it is empty."""

from datetime import datetime, tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from app.services.calls.types import FoundCustomer
from app.services.queue.types import QueueRow, QueueView, Section
from app.services.store.ids import CustomerId
from app.services.store.labels import LabelKind
from app.ui.kit.buttons import Segmented
from app.ui.kit.language import format_money, format_number
from app.ui.kit.rows import ROW_ROLE, RowsView, TwoLineRow
from app.ui.kit.theme import Space
from app.ui.kit.widgets import EmptyState, Heading, KeyHint, Line, Muted, Panel, row_of
from app.ui.kit.words import word
from app.ui.queue import texts

NOTHING_YET = QueueView(rows=(), counts={}, held={}, done_today=0, goal_today=0)


class FilterLine(QLineEdit):
    """The field that narrows the list; Down goes to the rows, Enter to the first of them."""

    left = Signal()
    """The person goes on to the rows."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to the rows with Down."""
        if event.key() == Qt.Key.Key_Down:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class QueuePanel(Panel):
    """Who is next, in rank order; held customers stand behind, muted, with the rule that holds them."""

    chosen = Signal(object)
    """The CustomerId of the row a person went to."""
    searched = Signal(str)
    """What is being looked for; empty when the whole list is wanted."""

    def __init__(self, zone: tzinfo, currency: str, parent: QWidget | None = None) -> None:
        """Start empty; times are shown in `zone`, money in `currency`."""
        super().__init__(parent, role="side-left")
        self._zone, self._currency = zone, currency
        self._view, self._now = NOTHING_YET, datetime.fromtimestamp(0, zone)
        self._section: Section | None = None
        self._rows: dict[CustomerId, TwoLineRow] = {}
        self._found: tuple[FoundCustomer, ...] = ()
        self._at_work: CustomerId | None = None
        self.heading, self.order_note = Heading(), Muted()
        self.sections = Segmented(is_dense=True)
        self.filter_text = FilterLine()
        self.rows, self.empty, self.stack = RowsView(), EmptyState(), QStackedWidget()
        self._build()
        self.rows.chosen.connect(self._on_chosen)
        self.sections.chosen.connect(self._on_section)
        self.filter_text.textChanged.connect(self._on_query)
        self.filter_text.left.connect(self.focus_rows)
        self.filter_text.returnPressed.connect(self._open_first)

    def _build(self) -> None:
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(Space.M, Space.M - 2, Space.M, Space.S)
        head.setSpacing(Space.S)
        head.addLayout(row_of(self.heading, None, self.order_note))
        head.addWidget(self.sections)
        self.filter_text.setClearButtonEnabled(True)
        self.filter_text.setMaxLength(80)
        head.addLayout(row_of(self.filter_text, KeyHint("Ctrl+F"), spacing=Space.XS + 2))
        self.column.addLayout(head)
        self.column.addWidget(Line())
        self.stack.addWidget(self.rows)
        self.stack.addWidget(self.empty)
        self.column.addWidget(self.stack, 1)

    def retranslate(self) -> None:
        """Set every word again."""
        self.order_note.setText(self.tr("Most urgent first"))
        self.filter_text.setPlaceholderText(self.tr("Filter by name or policy number"))
        self.filter_text.setAccessibleName(self.tr("Filter the list"))
        self.sections.setAccessibleName(self.tr("Parts of the list"))
        self.rows.setAccessibleName(self.tr("Customers to contact"))
        self.show_view(self._view, self._now)

    def show_view(self, view: QueueView, now: datetime) -> None:
        """Show the list as it is at this moment; selection, scroll position and filter stay."""
        self._view, self._now = view, now
        self.heading.setText(self.tr("To contact") + f"  {format_number(self._free_count())}")
        self._show_sections()
        self._rows = {row.facts.customer_id: self._shown(row) for row in view.rows}
        self._show_rows()

    def show_now(self, now: datetime) -> None:
        """Let the clock go on: chips of promises that have come due change colour."""
        self.show_view(self._view, now)

    def current(self) -> CustomerId | None:
        """The customer whose row is selected; None if that row is filtered away."""
        return self._at_work if self.rows.current_id() == self._at_work else None

    def select(self, customer_id: CustomerId) -> None:
        """Mark who is being worked, without telling; only somebody else than before is scrolled into sight."""
        is_other = customer_id != self._at_work
        self._at_work = customer_id
        found = self.rows.reveal(customer_id) if is_other else self.rows.select(customer_id)
        if not found:
            self.rows.clearSelection()

    def first_free(self) -> CustomerId | None:
        """The first customer of the whole list who may be called now."""
        return next((row.facts.customer_id for row in self._view.rows if row.why.hold is None), None)

    def step(self, by: int) -> None:
        """Go down (1) or up (-1) one row, as the arrow keys do."""
        model = self.rows.model()
        row = self.rows.currentIndex().row() + by
        if 0 <= row < model.rowCount():
            self.rows.setCurrentIndex(model.index(row, 0))

    def focus_rows(self) -> None:
        """Take the keyboard out of any text field, to the list."""
        self.rows.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_filter(self) -> None:
        """Put the keyboard into the filter."""
        self.filter_text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter_text.selectAll()

    def _free_count(self) -> int:
        return sum(self._view.counts.values())

    def _show_sections(self) -> None:
        counts = self._view.counts
        everybody: list[tuple[Section | None, str]] = [
            (None, self.tr("All {n}").format(n=format_number(self._free_count())))
        ]
        parts = [(part, f"{texts.section_name(part)} {format_number(counts.get(part, 0))}") for part in Section]
        self.sections.show_choices([*everybody, *parts])

    def _on_section(self, section: Section | None) -> None:
        self._section = section
        self._show_rows()

    def show_found(self, query: str, found: tuple[FoundCustomer, ...]) -> None:
        """Add whom a search of the whole store found: by number, by the last digits of the phone, or off the list."""
        if query == self.query():
            self._found = found
            self._show_rows()

    def query(self) -> str:
        """What is being looked for."""
        return self.filter_text.text().strip()

    def leave_filter(self) -> None:
        """Empty the filter if the person is in it and something stands there, then go to the list."""
        if self.filter_text.hasFocus() and self.filter_text.text():
            self.filter_text.clear()
        else:
            self.focus_rows()

    def _on_query(self) -> None:
        self._found = ()
        self._show_rows()
        self.searched.emit(self.query())

    def _open_first(self) -> None:
        if self.rows.model().rowCount():
            first = self.rows.model().index(0, 0)
            if self.rows.currentIndex() == first:
                self._on_chosen(first.data(ROW_ROLE).id)
            self.rows.setCurrentIndex(first)
            self.focus_rows()

    def _on_chosen(self, customer_id: CustomerId) -> None:
        self._at_work = customer_id
        self.chosen.emit(customer_id)

    def _show_rows(self) -> None:
        shown = self._matching()
        self.rows.show_rows(shown)
        if self._at_work is not None:
            self.rows.select(self._at_work)
        query, section = self.query(), self._section
        title, reason = texts.empty_title(self._view, query, section), texts.empty_reason(self._view, query, section)
        self.empty.show_text(title, reason)
        self.stack.setCurrentWidget(self.rows if shown else self.empty)

    def _matching(self) -> tuple[TwoLineRow, ...]:
        """The rows of the part that match; while searching, also those the search of the whole store found."""
        query = self.query()
        found = {hit.customer_id for hit in self._found}
        listed = [
            self._rows[row.facts.customer_id]
            for row in self._view.rows
            if (self._section is None or row.section is self._section)
            and (_matches(row, query) or row.facts.customer_id in found)
        ]
        others = [self._off_list(hit) for hit in self._found if hit.customer_id not in self._rows]
        return (*listed, *others)

    def _off_list(self, hit: FoundCustomer) -> TwoLineRow:
        return TwoLineRow(
            id=hit.customer_id,
            title=hit.name,
            subtitle=hit.policy_no or "",
            chip=(self.tr("Not on the list"), "muted"),
            detail=f"{hit.customer_no} · {hit.masked_phone}",
            is_muted=True,
        )

    def _shown(self, row: QueueRow) -> TwoLineRow:
        facts = row.facts
        tail = texts.policy_tail(facts.policy_no, facts.policies)
        mark = None
        if row.has_draft:
            mark = (self.tr("Draft"), "amber")
        elif row.has_unsent:
            mark = (self.tr("Not sent"), "info")
        return TwoLineRow(
            id=facts.customer_id,
            title=facts.name,
            # A mark needs the room of the line's name.
            subtitle=tail if mark else f"{word(LabelKind.LINE, facts.line)} · {tail}",
            chip=(texts.chip_text(row, self._now, self._zone), texts.chip_tone(row, self._now, self._zone)),
            detail=texts.second_line(row),
            number=format_money(facts.premium_cents, self._currency),
            mark=mark,
            is_muted=row.why.hold is not None,
        )


def _matches(row: QueueRow, query: str) -> bool:
    wanted = query.casefold()
    return not wanted or wanted in row.facts.name.casefold() or wanted in row.facts.policy_no.casefold()
