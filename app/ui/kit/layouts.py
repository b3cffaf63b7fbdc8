"""Columns a person can resize, which remember their widths."""

from PySide6.QtCore import QByteArray, QSettings, QSize, Qt
from PySide6.QtWidgets import QScrollArea, QSplitter, QWidget

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


def scrolled(content: QWidget, parent: QWidget | None = None) -> QScrollArea:
    """Let content scroll down when there is too little height; it never scrolls sideways."""
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    fill(area, content)
    area.viewport().setAutoFillBackground(False)
    return area


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
