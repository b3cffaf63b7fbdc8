"""A list of two-line rows, painted: a title with a chip, and below it a detail with a number."""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.kit.fonts import font_of
from app.ui.kit.theme import FontSize, Space, tokens

ROW_HEIGHT = 60
ROW_ROLE = Qt.ItemDataRole.UserRole
AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class TwoLineRow:
    """One row as it is shown; `id` is what it stands for, `number` is set in equally wide digits."""

    id: Hashable
    title: str
    subtitle: str = ""
    chip: tuple[str, str] | None = None
    detail: str = ""
    number: str = ""
    mark: tuple[str, str] | None = None
    """A second chip beside the title: what kind of customer it is."""
    is_muted: bool = False
    """Whether the row stands back: it is there to be seen, not to be worked."""

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        chips = [chip[0] for chip in (self.mark, self.chip) if chip]
        return ", ".join(part for part in (self.title, self.subtitle, *chips, self.detail, self.number) if part)


class RowsModel(QAbstractListModel):
    """A list over a tuple of finished rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._rows: tuple[TwoLineRow, ...] = ()
        self._places: dict[Hashable, int] = {}

    @property
    def rows(self) -> tuple[TwoLineRow, ...]:
        """The rows on screen."""
        return self._rows

    def show_rows(self, rows: tuple[TwoLineRow, ...]) -> None:
        """Replace the rows; where only contents differ the rows stay and are painted again."""
        same_places = tuple(row.id for row in rows) == tuple(row.id for row in self._rows)
        if same_places:
            old, self._rows = self._rows, rows
            for place, (before, after) in enumerate(zip(old, rows, strict=True)):
                if before != after:
                    self.dataChanged.emit(self.index(place), self.index(place))
            return
        self.beginResetModel()
        self._rows = rows
        self._places = {row.id: place for place, row in enumerate(rows)}
        self.endResetModel()

    def place_of(self, row_id: Hashable) -> int | None:
        """Where a row stands, or None."""
        return self._places.get(row_id)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a row says, for the painter and for a screen reader."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return row.spoken
        return None


class TwoLineDelegate(QStyledItemDelegate):
    """Paints two-line rows from the colours on screen."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Two lines with air around them."""
        return QSize(120, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one row: ground, accent bar, first line, second line."""
        row: TwoLineRow | None = index.data(ROW_ROLE)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRect(option.rect)
        self._ground(painter, whole, option.state)
        inside = whole.adjusted(Space.M, 7, -Space.M, -8)
        half = inside.height() // 2
        self._first_line(painter, QRect(inside.left(), inside.top(), inside.width(), half), row)
        self._second_line(painter, QRect(inside.left(), inside.top() + half, inside.width(), half), row)
        painter.restore()

    def _ground(self, painter: QPainter, whole: QRect, state: QStyle.StateFlag) -> None:
        colours = tokens()
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        if is_selected:
            painter.fillRect(whole, QColor(colours.accent_soft))
            painter.fillRect(QRect(whole.left(), whole.top(), 3, whole.height()), QColor(colours.accent))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(whole, QColor(colours.hover))
        painter.fillRect(QRect(whole.left(), whole.bottom(), whole.width(), 1), QColor(colours.line_soft))
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(QColor(colours.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(whole.adjusted(1, 1, -2, -2))

    def _first_line(self, painter: QPainter, line: QRect, row: TwoLineRow) -> None:
        colours = tokens()
        right = line.right()
        if row.chip:
            right -= (
                draw_chip(painter, QRect(line.left(), line.top(), right - line.left(), line.height()), *row.chip) + 6
            )
        left = line.left()
        bold = font_of(FontSize.BODY, is_bold=True)
        ink = colours.muted if row.is_muted else colours.text
        left += _draw(painter, bold, ink, QRect(left, line.top(), right - left, line.height()), row.title) + 6
        if row.mark and right > left:
            width = chip_width(row.mark[0])
            draw_chip(painter, QRect(left, line.top(), width, line.height()), *row.mark)
            left += width + 6
        rest = QRect(left, line.top(), max(right - left, 0), line.height())
        _draw(painter, font_of(FontSize.BODY), colours.muted, rest, row.subtitle)

    def _second_line(self, painter: QPainter, line: QRect, row: TwoLineRow) -> None:
        colours = tokens()
        plain = font_of(FontSize.BODY)
        width = QFontMetrics(plain).horizontalAdvance(row.number)
        painter.setFont(plain)
        painter.setPen(QColor(colours.muted if row.is_muted else colours.text))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.number)
        rest = line.adjusted(0, 0, -(width + Space.S), 0)
        _draw(painter, plain, colours.muted, rest, row.detail)


class RowsView(QListView):
    """The list on screen; a refresh keeps the selected row and the scroll position."""

    chosen = Signal(object)
    """The id of the row a person went to, by key or mouse."""
    opened = Signal(object)
    """The id of the row a person opened: Enter or double click."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.rows_model = RowsModel(self)
        self.setModel(self.rows_model)
        self.setItemDelegate(TwoLineDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._is_showing = False
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.activated.connect(self._on_activated)

    def show_rows(self, rows: tuple[TwoLineRow, ...]) -> None:
        """Show other rows; the selection stays on the same id, the view does not jump, nobody is told."""
        held, offset = self.current_id(), self.verticalScrollBar().value()
        self._is_showing = True
        try:
            self.rows_model.show_rows(rows)
            if held is not None:
                self.select(held)
            self.verticalScrollBar().setValue(offset)
        finally:
            self._is_showing = False

    def current_id(self) -> Hashable | None:
        """The id of the selected row, or None."""
        row = self.currentIndex().data(ROW_ROLE)
        return None if row is None else row.id

    def select(self, row_id: Hashable) -> bool:
        """Select a row without scrolling or telling; say whether it is there."""
        place = self.rows_model.place_of(row_id)
        if place is None:
            return False
        was_showing, self._is_showing = self._is_showing, True
        has_auto_scroll = self.hasAutoScroll()
        self.setAutoScroll(False)
        self.selectionModel().setCurrentIndex(
            self.rows_model.index(place), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.setAutoScroll(has_auto_scroll)
        self._is_showing = was_showing
        return True

    def reveal(self, row_id: Hashable) -> bool:
        """Select a row and scroll to it; say whether it is there."""
        found = self.select(row_id)
        if found:
            self.scrollTo(self.currentIndex())
        return found

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the keyboard without choosing anybody: Qt would go to the first row by itself."""
        had_current = self.currentIndex().isValid()
        was_showing, self._is_showing = self._is_showing, True
        super().focusInEvent(event)
        if not had_current:
            self.selectionModel().clearCurrentIndex()
        self._is_showing = was_showing

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        row = current.data(ROW_ROLE)
        if row is not None and not self._is_showing:
            self.chosen.emit(row.id)

    def _on_activated(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if row is not None:
            self.opened.emit(row.id)


def chip_width(text: str) -> int:
    """How wide a painted chip is, in pixels."""
    return QFontMetrics(font_of(FontSize.SMALL)).horizontalAdvance(text) + 2 * Space.S


def draw_chip(painter: QPainter, line: QRect, text: str, tone: str) -> int:
    """Paint a chip at the right end of a line and return its width."""
    colours = tokens()
    width, height = chip_width(text), 20
    place = QRect(line.right() - width + 1, line.center().y() - height // 2 + 1, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.soft(tone)))
    painter.drawRoundedRect(place, height / 2, height / 2)
    painter.setFont(font_of(FontSize.SMALL))
    painter.setPen(QColor(colours.ink(tone)))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
    return width


def _draw(painter: QPainter, font: Any, colour: str, line: QRect, text: str) -> int:
    """Draw words, shortened if there is too little room, and return how wide they are."""
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(line.width(), 0))
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
    return metrics.horizontalAdvance(shown)
