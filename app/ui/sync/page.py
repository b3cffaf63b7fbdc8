"""The sync tab: what needs a look with both values side by side, and the outbox with its times."""

from datetime import tzinfo
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QVBoxLayout, QWidget

from app.services.rooms import Room
from app.services.sync.types import OutboxRow, ProblemRow, SendState
from app.ui.kit.buttons import KeyButton
from app.ui.kit.language import format_day_time, format_number
from app.ui.kit.layouts import Columns
from app.ui.kit.pages import Page
from app.ui.kit.rows import RowsView, TwoLineRow
from app.ui.kit.theme import Space
from app.ui.kit.widgets import EmptyState, Heading, Muted, Panel, Toast, row_of
from app.ui.sync.detail import ProblemDetail
from app.ui.sync.problem_texts import reason_tone, short_reason, title_text, who_text
from app.ui.sync.table import OutboxTable

LOOK, OUTBOX = 0, 1
WIDTHS = (400, 760)


class SyncPage(Page):
    """What a person sees of sync; it shows frozen values and says what the person wants."""

    rooms: ClassVar[frozenset[Room]] = frozenset({Room.SYNC, Room.CONTACTS, Room.CUSTOMERS, Room.RENEWALS})

    refresh_requested = Signal()

    def __init__(self, zone: tzinfo, parent: QWidget | None = None) -> None:
        """Open what needs a look; times are shown in the company's zone."""
        super().__init__(parent)
        self._zone = zone
        self._problems: tuple[ProblemRow, ...] = ()
        self._outbox: tuple[OutboxRow, ...] = ()
        self._is_read = False
        self.parts = (KeyButton(key="Alt+1"), KeyButton(key="Alt+2"))
        self.problems, self.detail = RowsView(), ProblemDetail(zone)
        self.outbox = OutboxTable(zone)
        self.nothing, self.nothing_sent = EmptyState(), EmptyState()
        self._heading, self._count = Heading(), Muted()
        self.problems.chosen.connect(lambda _seq: self._show_chosen())
        self._stack = QStackedWidget()
        self._lay_out()
        self.toast = Toast(self)
        self.open_part(LOOK)
        self.start()

    @property
    def part(self) -> int:
        """Which part is open: 0 what needs a look, 1 the outbox."""
        return self._stack.currentIndex()

    def open_part(self, place: int) -> None:
        """Open a part; the keyboard goes to its rows."""
        self.parts[place].setChecked(True)
        self._stack.setCurrentIndex(place)
        self._focus_rows()

    def show_state(self, problems: tuple[ProblemRow, ...], outbox: tuple[OutboxRow, ...]) -> None:
        """Show what was read; selection and scroll position stay, and after a decision the next row is selected."""
        place = self.problems.currentIndex().row()
        self._problems, self._outbox, self._is_read = problems, outbox, True
        self._say()
        if problems and self.problems.current_id() not in {row.seq for row in problems}:
            self.problems.reveal(problems[min(max(place, 0), len(problems) - 1)].seq)
        self._show_chosen()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the rows, where the keys of the choices work."""
        super().showEvent(event)
        self._focus_rows()

    def refresh(self) -> None:
        """Ask the presenter to read again."""
        self.refresh_requested.emit()

    def retranslate(self) -> None:
        """Say everything again in the language on screen."""
        self._heading.setText(self.tr("Saved on this laptop"))
        self.problems.setAccessibleName(self.tr("What needs a look"))
        self.nothing.show_text(
            self.tr("Nothing needs a look."),
            self.tr("Whatever the server does not take as you typed it appears here and stays until you decide."),
        )
        self.nothing_sent.show_text(
            self.tr("Nothing waits, and nothing was sent in the last 30 days."),
            self.tr("Whatever you save appears here at once and is sent by itself."),
        )
        self.outbox.retranslate()
        self.detail.retranslate()
        self._say()

    def _focus_rows(self) -> None:
        if self.isVisible():
            (self.problems if self.part == LOOK else self.outbox).setFocus()

    def _lay_out(self) -> None:
        group = QButtonGroup(self)
        for place, button in enumerate(self.parts):
            button.setCheckable(True)
            group.addButton(button, place)
        group.idClicked.connect(self.open_part)
        head = row_of(*self.parts, None)
        head.setContentsMargins(Space.L, Space.M, Space.L, 0)
        self._stack.addWidget(self._look_part())
        self._stack.addWidget(self._outbox_part())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)

    def _look_part(self) -> QWidget:
        listed = Panel()
        listed.column.setContentsMargins(0, 0, 0, 0)
        listed.column.addWidget(self.problems)
        self._columns = Columns("sync", listed, self.detail)
        self._columns.setHandleWidth(Space.M)
        self._columns.setStretchFactor(1, 1)
        self._columns.setSizes(list(WIDTHS))
        return _padded(self._columns, self.nothing)

    def _outbox_part(self) -> QWidget:
        self._sheet = Panel()
        self._sheet.column.addLayout(row_of(self._heading, self._count, None))
        self._sheet.column.addWidget(self.outbox, 1)
        return _padded(self._sheet, self.nothing_sent)

    def _say(self) -> None:
        waiting = sum(1 for row in self._outbox if row.state is SendState.WAITING)
        self.parts[LOOK].setText(_counted(self.tr("Needs a look"), len(self._problems)))
        self.parts[OUTBOX].setText(_counted(self.tr("Outbox"), waiting))
        self._columns.setVisible(bool(self._problems))
        self.nothing.setVisible(self._is_read and not self._problems)
        self._sheet.setVisible(bool(self._outbox))
        self.nothing_sent.setVisible(self._is_read and not self._outbox)
        self._count.setText(
            self.tr("{waiting} to send · {sent} sent in the last 30 days").format(
                waiting=format_number(waiting), sent=format_number(len(self._outbox) - waiting)
            )
        )
        self.problems.show_rows(tuple(map(self._line, self._problems)))
        self.outbox.show_lines(self._outbox)

    def _line(self, row: ProblemRow) -> TwoLineRow:
        return TwoLineRow(
            id=row.seq,
            title=who_text(row.customer_name),
            chip=(short_reason(row.reason), reason_tone(row.reason)),
            detail=title_text(row),
            number=format_day_time(row.typed_at, self._zone),
            is_muted=row.customer_name is None,
        )

    def _show_chosen(self) -> None:
        chosen = self.problems.current_id()
        self.detail.show_row(next((row for row in self._problems if row.seq == chosen), None))


def _counted(words: str, count: int) -> str:
    return f"{words} · {format_number(count)}" if count else words


def _padded(*parts: QWidget) -> QWidget:
    """One part of the tab: its content and what stands there while it is empty."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
    for part in parts:
        column.addWidget(part, 1)
    return whole
