"""Copying a note: it does not stay in the clipboard longer than it is needed."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

CLEARED_AFTER_MS = 30_000


def copy_for_a_while(text: str) -> None:
    """Put a text into the clipboard and take it out after half a minute, unless something else was copied meanwhile."""
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(text)

    def clear() -> None:
        if clipboard.text() == text:
            clipboard.clear()

    # The clipboard outlives the page, so a lock in between does not leave the note behind.
    QTimer.singleShot(CLEARED_AFTER_MS, clipboard, clear)
