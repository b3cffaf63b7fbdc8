"""The history of a customer: every contact with its time, way, outcome, author and words, and whether it has been sent."""

from datetime import datetime, tzinfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.contacts import catalogue
from app.services.contacts.types import Channel, ContactLine, Direction
from app.services.store.labels import LabelKind
from app.ui.kit.flow import FlowLayout, clear
from app.ui.kit.language import format_date, format_day_time, format_duration
from app.ui.kit.layouts import RestArea
from app.ui.kit.theme import Space, Tone
from app.ui.kit.widgets import Chip, Heading, Muted, Panel, Text
from app.ui.kit.words import spoken, word

MOMENT_WIDTH = 76
LEAST_HEIGHT = 24


class HistoryPanel(Panel):
    """What has been said with this customer so far, the latest first."""

    def __init__(self, zone: tzinfo, author_name: str, parent: QWidget | None = None) -> None:
        """Start empty; `author_name` is who is at work, whose own records need no name."""
        super().__init__(parent, role="side")
        self._zone, self._author = zone, author_name
        self._lines: tuple[ContactLine, ...] = ()
        self._now = datetime.fromtimestamp(0, zone)
        self.heading, self.empty = Heading(), Muted(wraps=True)
        self._list = QWidget()
        self._column = column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, Space.XS, 0)
        column.setSpacing(Space.S)
        self.column.setContentsMargins(Space.M + 2, Space.S, Space.XS, Space.S)
        self.column.addWidget(self.heading)
        self.column.addWidget(self.empty)
        self.area = RestArea(self._list, LEAST_HEIGHT)
        self.column.addWidget(self.area, 1)

    def retranslate(self) -> None:
        """Set every word again."""
        self.heading.setText(self.tr("History"))
        self.area.setAccessibleName(self.tr("Contacts so far"))
        self.empty.setText(self.tr("Nobody has been in contact with this customer yet."))
        self._show()

    def show_lines(self, lines: tuple[ContactLine, ...], now: datetime) -> None:
        """Show the contacts, the latest first; nothing is rebuilt when nothing changed."""
        if lines != self._lines or now.date() != self._now.date():
            self._lines, self._now = lines, now
            self._show()

    def texts(self) -> tuple[str, ...]:
        """What each line says, as a screen reader reads it."""
        return tuple(line.accessibleName() for line in self._list.findChildren(_Line))

    def _show(self) -> None:
        layout = self._column
        clear(layout)
        for line in self._lines:
            layout.addWidget(_Line(self._moment(line.happened_at), self._what(line), self._marks(line), line.note))
        layout.addStretch(1)
        self.empty.setVisible(not self._lines)
        self.area.setVisible(bool(self._lines))

    def _moment(self, at: datetime) -> str:
        same_year = at.astimezone(self._zone).year == self._now.astimezone(self._zone).year
        return format_day_time(at, self._zone) if same_year else format_date(at.astimezone(self._zone).date())

    def _what(self, line: ContactLine) -> tuple[str, str]:
        """How the contact was made, and what came of it."""
        way = word(LabelKind.CONTACT_CHANNEL, line.channel)
        if line.channel is Channel.PHONE and line.direction is Direction.IN:
            way = word(LabelKind.DIRECTION, line.direction)
        if line.talk_seconds:
            way = f"{way} {format_duration(line.talk_seconds)}"
        if line.author_name != self._author:
            way = f"{line.author_name} · {way}"
        outcome = catalogue.label(line.outcome, spoken())
        if line.reason:
            outcome = f"{outcome} · {catalogue.label(line.reason, spoken())}"
        return way, outcome

    def _marks(self, line: ContactLine) -> tuple[tuple[str, Tone], ...]:
        marks = []
        if line.is_pending:
            marks.append((self.tr("Not sent yet"), Tone.INFO))
        if line.late:
            marks.append((self.tr("Made before the hand-over"), Tone.AMBER))
        return tuple(marks)


class _Line(QWidget):
    """One contact."""

    def __init__(self, moment: str, what: tuple[str, str], marks: tuple[tuple[str, Tone], ...], note: str) -> None:
        super().__init__()
        way, outcome = what
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        when = Muted(moment)
        when.setFixedWidth(MOMENT_WIDTH)
        row.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(1)
        head = QWidget()
        flow = FlowLayout(head, line_gap=2)
        flow.addWidget(Text(way))
        for text, tone in marks:
            flow.addWidget(Chip(text, tone))
        column.addWidget(head)
        column.addWidget(Text(outcome, "strong", wraps=True))
        if note:
            column.addWidget(Muted(note, wraps=True))
        row.addLayout(column, 1)
        self.setAccessibleName(", ".join([moment, way, outcome, *(text for text, _ in marks), note]))
