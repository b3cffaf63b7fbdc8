"""The one window: the unlock page or the workplace, never a person's data in its title."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from app.ui.shell.preferences import Preferences
from app.ui.shell.texts import product_name

FIRST_WIDTH, FIRST_HEIGHT = 1280, 800
LEAST_WIDTH, LEAST_HEIGHT = 1024, 640


class DeskWindow(QMainWindow):
    """Remembers its size; asks to be closed, so that what is being typed is kept first."""

    closing = Signal()

    def __init__(self, preferences: Preferences) -> None:
        """Take the size of last time."""
        super().__init__()
        self._preferences = preferences
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self.resize(FIRST_WIDTH, FIRST_HEIGHT)
        preferences.recall_window(self)
        self._say_title()

    def show_page(self, page: QWidget) -> None:
        """Put a page on screen; the one before is destroyed."""
        self.setCentralWidget(page)

    def changeEvent(self, event: QEvent) -> None:
        """Answer a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_title()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the size, then let the desk finish its work."""
        self._preferences.remember_window(self)
        self.closing.emit()
        super().closeEvent(event)

    def _say_title(self) -> None:
        self.setWindowTitle(product_name())
