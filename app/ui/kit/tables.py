"""Tables over frozen rows: columns are data, sorting is by value, and a refresh keeps selection and place."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.ui.kit.rows import chip_width, draw_chip
from app.ui.kit.theme import tokens

R = TypeVar("R")
AnyIndex = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
TONE_ROLE = Qt.ItemDataRole.UserRole + 1
CHIP_ROLE = Qt.ItemDataRole.UserRole + 2
ROW_HEIGHT = 34


@dataclass(frozen=True)  # without slots: Column[Line](…) notes its row type on the value
class Column(Generic[R]):
    """One column: its header (asked again after a change of language), what a row says in it, and how."""

    header: Callable[[], str]
    text: Callable[[R], str]
    is_number: bool = False
    tone: Callable[[R], str | None] | None = None
    sort_key: Callable[[R], Any] | None = None
    is_chip: bool = False
    hint: Callable[[], str] | None = None
    """What the column means: shown over the header."""


class TableModel(QAbstractTableModel, Generic[R]):
    """A table over a tuple of finished rows."""

    def __init__(
        self, columns: Sequence[Column[R]], row_id: Callable[[R], Hashable], parent: QWidget | None = None
    ) -> None:
        """`row_id` says what a row stands for, so that the selection survives a refresh."""
        super().__init__(parent)
        self.columns = tuple(columns)
        self._row_id = row_id
        self._rows: tuple[R, ...] = ()
        self._order: tuple[int, Qt.SortOrder] | None = None

    @property
    def rows(self) -> tuple[R, ...]:
        """The rows in the order on screen."""
        return self._rows

    def show_rows(self, rows: Sequence[R]) -> None:
        """Replace the rows, in the order last asked for."""
        self.beginResetModel()
        self._rows = self._sorted(tuple(rows))
        self.endResetModel()

    def id_at(self, place: int) -> Hashable:
        """What the row at this place stands for."""
        return self._row_id(self._rows[place])

    def place_of(self, row_id: Hashable) -> int | None:
        """Where a row stands, or None."""
        return next((place for place, row in enumerate(self._rows) if self._row_id(row) == row_id), None)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = self._rows[index.row()], self.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{column.header()} {column.text(row)}"
            case _:
                return _look(column, row).get(role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What stands over a column; rows are counted for a screen reader only."""
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1) if role == Qt.ItemDataRole.DisplayRole else None
        if not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.header()
        if role == Qt.ItemDataRole.ToolTipRole and column.hint:
            return column.hint()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the rows in the order of a column; column −1 leaves them as they came."""
        self._order = (column, order) if 0 <= column < len(self.columns) else None
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        ids = [self.id_at(index.row()) for index in before]
        self._rows = self._sorted(self._rows)
        places = {self._row_id(row): place for place, row in enumerate(self._rows)}
        after = [self.index(places[held], index.column()) for held, index in zip(ids, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def retranslate(self) -> None:
        """Ask for headers and cells again after a change of language."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self.columns) - 1))

    def _sorted(self, rows: tuple[R, ...]) -> tuple[R, ...]:
        if self._order is None:
            return rows
        column, order = self.columns[self._order[0]], self._order[1]
        key = column.sort_key or column.text
        is_down = order == Qt.SortOrder.DescendingOrder
        known = [row for row in rows if key(row) is not None]
        unknown = [row for row in rows if key(row) is None]
        return (*sorted(known, key=key, reverse=is_down), *unknown)


def _side(column: Column[Any]) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignVCenter | (
        Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
    )


def _look(column: Column[R], row: R) -> dict[int, Any]:
    """How a cell looks, by role."""
    return {
        Qt.ItemDataRole.TextAlignmentRole: _side(column),
        TONE_ROLE: column.tone(row) if column.tone else None,
        CHIP_ROLE: column.is_chip,
        ROW_ROLE: row,
    }


class CellDelegate(QStyledItemDelegate):
    """Paints words in their tone, and chips where a column asks for them."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Colour the words; hide them where a chip will stand."""
        super().initStyleOption(option, index)
        tone = index.data(TONE_ROLE)
        if index.data(CHIP_ROLE):
            option.text = ""
        elif tone:
            option.palette.setColor(option.palette.ColorRole.Text, QColor(tokens().ink(tone)))
            option.palette.setColor(option.palette.ColorRole.HighlightedText, QColor(tokens().ink(tone)))
            option.font.setBold(True)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw the cell, then its chip."""
        super().paint(painter, option, index)
        text = index.data(Qt.ItemDataRole.DisplayRole)
        if not index.data(CHIP_ROLE) or not text:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRect(option.rect).adjusted(13, 0, -13, 0)
        if not option.displayAlignment & Qt.AlignmentFlag.AlignRight:
            place.setWidth(min(place.width(), chip_width(text)))
        draw_chip(painter, place, text, index.data(TONE_ROLE) or "muted")
        painter.restore()


class Table(QTableView):
    """A table on screen: whole rows are selected, a click on a header sorts, a refresh does not jump."""

    chosen = Signal(object)
    """The id of the row a person went to."""
    opened = Signal(object)
    """The id of the row a person opened: Enter or double click."""

    def __init__(self, model: "TableModel[Any]", parent: QWidget | None = None, *, may_sort: bool = True) -> None:
        """Show a table model."""
        super().__init__(parent)
        self._table = model
        model.setParent(self)
        self.setModel(model)
        self.setItemDelegate(CellDelegate(self))
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        if may_sort:
            header.setSortIndicatorClearable(True)
            header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            self.setSortingEnabled(True)
        self._is_showing = False
        self.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.activated.connect(lambda index: self.opened.emit(self._table.id_at(index.row())))

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows; selection and scroll position stay, nobody is told."""
        held, offset = self.current_id(), self.verticalScrollBar().value()
        self._is_showing = True
        try:
            self._table.show_rows(rows)
            if held is not None:
                self.select(held)
            self.verticalScrollBar().setValue(offset)
        finally:
            self._is_showing = False

    def current_id(self) -> Hashable | None:
        """What the selected row stands for, or None."""
        index = self.currentIndex()
        return self._table.id_at(index.row()) if index.isValid() else None

    def select(self, row_id: Hashable) -> bool:
        """Select a row without scrolling; say whether it is there."""
        place = self._table.place_of(row_id)
        if place is None:
            return False
        has_auto_scroll = self.hasAutoScroll()
        self.setAutoScroll(False)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self._table.index(place, 0), flags)
        self.setAutoScroll(has_auto_scroll)
        return True

    def _on_row_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid() and not self._is_showing:
            self.chosen.emit(self._table.id_at(current.row()))
