"""The state of sync in the top bar: a chip in words, which opens what it means and what needs a look."""

from datetime import tzinfo

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from app.ui.kit.buttons import KeyButton
from app.ui.kit.theme import Space, set_role, set_tone
from app.ui.kit.widgets import Heading, Text, row_of
from app.ui.sync.state import SyncState
from app.ui.sync.texts import chip_text, explanation

PANEL_WIDTH = 360


class SyncPanel(QFrame):
    """What the state means, and a button to sync now; closes by itself when one goes elsewhere."""

    sync_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Start hidden."""
        super().__init__(parent, Qt.WindowType.Popup)
        set_role(self, "panel")
        self.setFixedWidth(PANEL_WIDTH)
        self._title = Heading()
        self._words = Text(wraps=True)
        self._button = KeyButton(primary=True)
        self._button.clicked.connect(self.sync_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addLayout(row_of(None, self._button))

    def show_state(self, state: SyncState, zone: tzinfo) -> None:
        """Say what the state means."""
        self._title.setText(self.tr("Sync with the office"))
        self._words.setText(explanation(state, zone))
        self._button.setText(self.tr("Syncing …") if state.is_running else self.tr("Sync now"))
        self._button.setEnabled(not state.is_running)
        self.adjustSize()


class StatusStrip(QPushButton):
    """The chip; it is always there and always true. A click opens what needs a look, or else says what the state means."""

    sync_requested = Signal()
    look_requested = Signal()

    def __init__(self, zone: tzinfo, parent: QWidget | None = None) -> None:
        """Times are shown in the company's time zone."""
        super().__init__(parent)
        set_role(self, "status")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._zone = zone
        self._state = SyncState()
        self._panel = SyncPanel(self)
        self._panel.sync_requested.connect(self.sync_requested)
        self.clicked.connect(self._on_clicked)
        self.show_state(self._state)

    def show_state(self, state: SyncState) -> None:
        """Show another state."""
        self._state = state
        words, tone = chip_text(state, self._zone)
        self.setText(f"● {words}")
        self.setAccessibleName(words)
        self.setToolTip(explanation(state, self._zone))
        set_tone(self, tone)
        self._panel.show_state(state, self._zone)

    def words(self) -> str:
        """The state in words."""
        return self.accessibleName()

    def changeEvent(self, event: QEvent) -> None:
        """Say it again in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_state(self._state)

    def _on_clicked(self) -> None:
        if self._state.problems:
            self.look_requested.emit()
        else:
            self._open_panel()

    def _open_panel(self) -> None:
        self._panel.adjustSize()
        corner = self.mapToGlobal(QPoint(self.width() - self._panel.width(), self.height() + Space.XS))
        self._panel.move(corner)
        self._panel.show()
