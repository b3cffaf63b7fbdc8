"""What is remembered between starts: language, theme, window and column sizes. It holds no names."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QWidget

from app.ui.kit.layouts import Columns


class Preferences:
    """A small settings file in the data directory."""

    def __init__(self, path: Path) -> None:
        """Read the file, if there is one."""
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    def text(self, name: str, otherwise: str) -> str:
        """A remembered word."""
        value = self._settings.value(name)
        return value if isinstance(value, str) else otherwise

    def remember(self, name: str, value: str) -> None:
        """Remember a word."""
        self._settings.setValue(name, value)
        self._settings.sync()

    def recall_window(self, window: QWidget) -> None:
        """Give a window the size and place of last time."""
        geometry = self._settings.value("window/geometry")
        if isinstance(geometry, QByteArray):
            window.restoreGeometry(geometry)

    def remember_window(self, window: QWidget) -> None:
        """Write size and place of a window down."""
        self._settings.setValue("window/geometry", window.saveGeometry())
        self._settings.sync()

    def recall_columns(self, page: QWidget) -> None:
        """Give the columns of a page their widths of last time."""
        for columns in page.findChildren(Columns):
            columns.recall(self._settings)

    def remember_columns(self, page: QWidget) -> None:
        """Write the widths of a page's columns down."""
        for columns in page.findChildren(Columns):
            columns.remember(self._settings)
        self._settings.sync()
