"""Columns a person can resize, which remember their widths."""

from PySide6.QtCore import QByteArray, QEvent, QObject, QSettings, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QSplitter, QWidget

from app.ui.kit.theme import Space, set_role


class Columns(QSplitter):
    """Panels side by side (or one above the other); `name` is the key its widths are remembered under."""

    def __init__(self, name: str, *parts: QWidget, is_vertical: bool = False, parent: QWidget | None = None) -> None:
        """Place the parts in reading order; none can be dragged away altogether."""
        super().__init__(Qt.Orientation.Vertical if is_vertical else Qt.Orientation.Horizontal, parent)
        self.setObjectName(name)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(Space.XS)
        for part in parts:
            self.addWidget(part)

    def remember(self, settings: QSettings) -> None:
        """Write the widths down."""
        settings.setValue(f"columns/{self.objectName()}", self.saveState())

    def recall(self, settings: QSettings) -> None:
        """Take up the widths of last time, if any."""
        state = settings.value(f"columns/{self.objectName()}")
        if isinstance(state, QByteArray):
            self.restoreState(state)


class ScrollColumn(QScrollArea):
    """Lets its content scroll down when there is too little height; it never scrolls sideways and never squeezes."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        """Show the content."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.show_content(content)

    def show_content(self, content: QWidget) -> None:
        """Show other content; what was shown before is destroyed."""
        fill(self, content)
        content.installEventFilter(self)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrapped words need another height in another width."""
        super().resizeEvent(event)
        self._make_room()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make room when the content asks for it."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self._make_room()
        return super().eventFilter(watched, event)

    def _make_room(self) -> None:
        """Qt counts wrapped words as one line here; ask the layout for its height in the width there is."""
        content = self.widget()
        layout = None if content is None else content.layout()
        if content is not None and layout is not None and layout.hasHeightForWidth():
            content.setMinimumHeight(layout.minimumHeightForWidth(self.viewport().width()))


def scrolled(content: QWidget, parent: QWidget | None = None) -> ScrollColumn:
    """Put content into a column that scrolls down."""
    return ScrollColumn(content, parent)


def fill(area: QScrollArea, content: QWidget) -> None:
    """Put content into a scrolled place; what lies behind shows through, the content before is destroyed."""
    set_role(content, "scrolled")
    area.setWidget(content)
    content.setAutoFillBackground(False)


class RestArea(QScrollArea):
    """A scrolled place for content of any length: it asks for a few lines and takes the height that is left."""

    def __init__(self, content: QWidget, least_height: int, parent: QWidget | None = None) -> None:
        """Show the content; never lower than `least_height` pixels."""
        super().__init__(parent)
        self._least = least_height
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(least_height)
        fill(self, content)
        self.viewport().setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        """No more height than must be."""
        return QSize(super().sizeHint().width(), self._least)


class FittingArea(QScrollArea):
    """A scrolled place that is as high as its content where there is room, and scrolls where there is not."""

    def __init__(self, content: QWidget, least_height: int, parent: QWidget | None = None) -> None:
        """Show the content; never lower than `least_height` pixels."""
        super().__init__(parent)
        self._content = content
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(least_height)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        fill(self, content)
        self.viewport().setAutoFillBackground(False)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher, like the content."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high the content is at this width, scroll bar or not: one that is there must be able to go again."""
        return self._content.heightForWidth(width - self.verticalScrollBar().sizeHint().width())

    def sizeHint(self) -> QSize:
        """As high as the content."""
        width = self._content.minimumSizeHint().width()
        return QSize(width, self.heightForWidth(max(self.width(), width)))

    def minimumSizeHint(self) -> QSize:
        """As wide as the content must be; it may be lower."""
        return QSize(self._content.minimumSizeHint().width(), self.minimumHeight())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for another height when the content needs one."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
