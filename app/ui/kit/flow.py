"""A layout that puts its widgets side by side and goes on in the next line when the room runs out."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from app.ui.kit.theme import Space


class FlowLayout(QLayout):
    """Widgets in reading order, wrapped like words; hidden ones take no room."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = Space.XS + 2, line_gap: int = Space.XS + 2) -> None:
        """Start empty; gaps in pixels."""
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self._gap, self._line_gap = gap, line_gap

    def addItem(self, item: QLayoutItem) -> None:
        """Put an item behind the others."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at a place; None past the end, as Qt expects."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take out the item at a place; None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high the lines are at this width."""
        if width not in self._heights:
            margins = self.contentsMargins()
            area = QRect(0, 0, width, 0).marginsRemoved(margins)
            bottoms = [place.bottom() + 1 for _, place in self._lines(area)]
            self._heights[width] = max(bottoms, default=area.y()) + margins.bottom()
        return self._heights[width]

    def invalidate(self) -> None:
        """Forget the heights worked out before: an item changed."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        for item, place in self._lines(rect.marginsRemoved(self.contentsMargins())):
            item.setGeometry(place)

    def sizeHint(self) -> QSize:
        """One line of everything."""
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in shown) + self._gap * max(len(shown) - 1, 0)
        margins = self.contentsMargins()
        height = max((size.height() for size in shown), default=0)
        return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom())

    def minimumSize(self) -> QSize:
        """Room for the widest item."""
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _lines(self, area: QRect) -> list[tuple[QLayoutItem, QRect]]:
        """Each visible item with its place; items of one line are centred on it."""
        placed: list[tuple[QLayoutItem, QRect]] = []
        line: list[tuple[QLayoutItem, QRect]] = []
        x, y, height = area.x(), area.y(), 0
        for item in (item for item in self._items if not item.isEmpty()):
            size = item.sizeHint().boundedTo(QSize(max(area.width(), item.minimumSize().width()), 1 << 20))
            if line and x + size.width() > area.right() + 1:
                placed += self._centred(line, height)
                line, x, y, height = [], area.x(), y + height + self._line_gap, 0
            line.append((item, QRect(QPoint(x, y), size)))
            x += size.width() + self._gap
            height = max(height, size.height())
        return placed + self._centred(line, height)

    @staticmethod
    def _centred(line: list[tuple[QLayoutItem, QRect]], height: int) -> list[tuple[QLayoutItem, QRect]]:
        return [(item, place.translated(0, (height - place.height()) // 2)) for item, place in line]


def clear(layout: QLayout) -> None:
    """Take every widget out of a layout and let go of it."""
    while layout.count():
        item = layout.takeAt(0)
        widget = None if item is None else item.widget()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
