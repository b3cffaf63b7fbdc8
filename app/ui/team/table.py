"""The table of specialists: one line each, with the age of their figures."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.services.team.types import AgentLine
from app.ui.kit.tables import ROW_ROLE, AnyIndex, Column, Table, TableModel
from app.ui.kit.theme import Space, tokens
from app.ui.team.texts import age_text, age_tone, percent, rate_text, rate_tone

GROUP_COLUMN, EFFECTIVE_COLUMN, PENDING_COLUMN, AGE_COLUMN, RHYTHM_COLUMN = 1, 3, 5, 8, 9
ROOM_FOR_RHYTHM, ROOM_FOR_ALL_COUNTS = 720, 640
"""From these widths in pixels on the day's line, and the counts that a card tells as well, have room beside the rest."""
FIRST_HOUR, LAST_HOUR = 8, 21


class RhythmDelegate(QStyledItemDelegate):
    """Paints a person's day as a small line: contacts per hour."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw the ground of the row, then the line of the hours."""
        super().paint(painter, option, index)
        line: AgentLine = index.data(ROW_ROLE)
        hours = line.hours[FIRST_HOUR : LAST_HOUR + 1]
        if not any(hours):
            return
        place = QRectF(option.rect).adjusted(Space.S, Space.S, -Space.M, -Space.S)
        step, top = place.width() / (len(hours) - 1), max(hours)
        points = [
            QPointF(place.left() + number * step, place.bottom() - place.height() * count / top)
            for number, count in enumerate(hours)
        ]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens().accent), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPolyline(QPolygonF(points))
        painter.restore()


def _pending(line: AgentLine) -> int:
    """Terms of the month whose result is open, whether due already or not."""
    return line.matured.pending + line.ahead.pending


class TeamTable(Table):
    """The members of the supervised groups."""

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        """`now` dates the ages each time the table is painted."""
        self._now = now
        self._lines = TableModel(self._columns(), lambda line: line.user_id)
        super().__init__(self._lines, parent)
        self.setItemDelegateForColumn(RHYTHM_COLUMN, RhythmDelegate(self))
        # A chip wider than its column would be painted over the number beside it.
        self.horizontalHeader().setSectionResizeMode(AGE_COLUMN, QHeaderView.ResizeMode.ResizeToContents)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what is told elsewhere as well rather than cut every column."""
        super().resizeEvent(event)
        self.setColumnHidden(RHYTHM_COLUMN, event.size().width() < ROOM_FOR_RHYTHM)
        for column in (EFFECTIVE_COLUMN, PENDING_COLUMN):
            self.setColumnHidden(column, event.size().width() < ROOM_FOR_ALL_COUNTS)

    def retranslate(self) -> None:
        """Say headers and cells again in the language on screen."""
        self._lines.retranslate()

    def show_lines(self, lines: Sequence[AgentLine]) -> None:
        """Show the specialists; the group is named only where there is more than one."""
        self.setColumnHidden(GROUP_COLUMN, len({line.group_id for line in lines}) < 2)  # noqa: PLR2004 - more than one
        self.show_rows(lines)

    def _columns(self) -> tuple[Column[AgentLine], ...]:
        return (
            Column(lambda: self.tr("Specialist"), lambda line: line.name),
            Column(lambda: self.tr("Group"), lambda line: line.group),
            Column(
                lambda: self.tr("Contacts"),
                lambda line: f"{line.contacts} / {line.customers}",
                is_number=True,
                sort_key=lambda line: line.contacts,
                hint=lambda: self.tr("Contacts recorded today / customers on the list."),
            ),
            Column(
                lambda: self.tr("Effective"),
                lambda line: str(line.effective),
                is_number=True,
                sort_key=lambda line: line.effective,
                hint=lambda: self.tr("Contacts today in which the customer in person was reached."),
            ),
            Column(
                lambda: self.tr("Renewed"),
                rate_text,
                is_number=True,
                tone=rate_tone,
                sort_key=lambda line: line.renewal_rate.value,
                hint=lambda: self.tr("Renewed ÷ (renewed + lost) of the terms that fell due this month before today."),
            ),
            Column(
                lambda: self.tr("Pending"),
                lambda line: str(_pending(line)),
                is_number=True,
                sort_key=_pending,
                hint=lambda: self.tr("Terms due this month whose result is still open."),
            ),
            Column(
                lambda: self.tr("Achieved"),
                lambda line: percent(line.achievement, 0),
                is_number=True,
                sort_key=lambda line: line.achievement.value,
                hint=lambda: self.tr("Renewed this month ÷ target of the month."),
            ),
            Column(
                lambda: self.tr("Overdue"),
                lambda line: str(line.promises_overdue or ""),
                is_number=True,
                tone=lambda line: "danger" if line.promises_overdue else None,
                sort_key=lambda line: line.promises_overdue,
                hint=lambda: self.tr("Promised call-backs whose time has passed."),
            ),
            Column(
                lambda: self.tr("Data age"),
                lambda line: age_text(line.seen_at, self._now()),
                tone=lambda line: age_tone(line.seen_at, self._now()),
                sort_key=lambda line: line.seen_at,
                is_chip=True,
                hint=lambda: self.tr("When this person's laptop last spoke to the shared database."),
            ),
            Column(
                lambda: self.tr("Today"),
                lambda _line: "",
                sort_key=lambda line: line.contacts,
                hint=lambda: self.tr("Contacts per hour from 08:00 to 21:00."),
            ),
        )
