"""The rail of tabs at the left: a picture over one word; only the tabs the role may open."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton, QVBoxLayout, QWidget

from app.ui.kit.icons import two_state_icon
from app.ui.kit.theme import Space, set_role

WIDTH = 84
ICON_PIXELS = 20


class Rail(QFrame):
    """Tabs of which exactly one is open."""

    chosen = Signal(int)
    """The place of the tab a person chose."""

    def __init__(self, icons: Sequence[str], parent: QWidget | None = None) -> None:
        """One tab for each icon name; the words follow."""
        super().__init__(parent)
        set_role(self, "rail")
        self.setFixedWidth(WIDTH)
        self._icons = tuple(icons)
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, Space.S, 6, Space.S)
        column.setSpacing(2)
        for place in range(len(self._icons)):
            tab = QToolButton()
            tab.setCheckable(True)
            tab.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            tab.setIconSize(QSize(ICON_PIXELS, ICON_PIXELS))
            tab.setFixedSize(WIDTH - 12, 52)
            tab.setShortcut(f"Ctrl+{place + 1}")
            set_role(tab, "tab")
            self._group.addButton(tab, place)
            column.addWidget(tab)
        column.addStretch(1)
        self._group.idClicked.connect(self.chosen)
        self._draw_icons()

    def show_words(self, words: Sequence[str]) -> None:
        """Set the word of each tab."""
        for tab, word in zip(self._group.buttons(), words, strict=True):
            shortcut = tab.shortcut()
            tab.setText(word)
            tab.setShortcut(shortcut)
            tab.setAccessibleName(word)
            tab.setToolTip(f"{word}  {shortcut.toString()}")

    def open_place(self, place: int) -> None:
        """Mark a tab as open without telling anybody."""
        self._group.button(place).setChecked(True)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the pictures again in the colours on screen."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_group"):
            self._draw_icons()

    def _draw_icons(self) -> None:
        for tab, name in zip(self._group.buttons(), self._icons, strict=False):
            tab.setIcon(two_state_icon(name, ICON_PIXELS))
