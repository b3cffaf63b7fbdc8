"""The one sheet that lists every key (F1); it lies over the page and goes with Esc."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.kit.buttons import KeyButton
from app.ui.kit.layouts import scrolled
from app.ui.kit.theme import Space, set_role
from app.ui.kit.widgets import Heading, KeyHint, Muted, Text, row_of
from app.ui.shell.texts import group_name

COLUMNS = 2
Group = tuple[str, Sequence[tuple[str, str]]]


class HelpSheet(QFrame):
    """Keys by room."""

    def __init__(self, parent: QWidget) -> None:
        """Start hidden over the parent."""
        super().__init__(parent)
        set_role(self, "panel")
        self._over = parent
        self._listed: dict[str, str] = {}
        self._title = Text(role="name")
        self._close = KeyButton(key="Esc", is_dense=True)
        self._close.clicked.connect(self.hide)
        self._area = scrolled(QWidget())
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addLayout(row_of(self._title, None, self._close))
        column.addWidget(self._area, 1)
        parent.installEventFilter(self)
        self.hide()

    def show_keys(self, groups: Sequence[Group]) -> None:
        """Show (room, ((words, key), …)) groups over the page."""
        self._listed = {key: words for _, keys in groups for words, key in keys}
        self._title.setText(self.tr("Keys"))
        self._close.setText(self.tr("Close"))
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, Space.M, 0)
        row.setSpacing(Space.XL)
        for column_groups in _in_columns(groups):
            column = QVBoxLayout()
            column.setSpacing(Space.L)
            for room, keys in column_groups:
                column.addWidget(self._group(room, keys))
            column.addStretch(1)
            row.addLayout(column, 1)
        self._area.show_content(content)
        self._place()
        self.show()
        self.raise_()
        self._close.setFocus()

    def listed(self) -> dict[str, str]:
        """What the sheet says of each key."""
        return dict(self._listed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and F1 put the sheet away."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F1):
            self.hide()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle when the window is resized."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        width, height = min(820, self._over.width() - 48), min(600, self._over.height() - 48)
        self.setGeometry((self._over.width() - width) // 2, (self._over.height() - height) // 2, width, height)

    @staticmethod
    def _group(room: str, keys: Sequence[tuple[str, str]]) -> QWidget:
        part = QWidget()
        grid = QGridLayout(part)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(Space.XS)
        grid.addWidget(Heading(group_name(room)), 0, 0, 1, 2)
        for row, (words, key) in enumerate(keys, start=1):
            grid.addWidget(Muted(words), row, 0)
            grid.addWidget(KeyHint(key), row, 1, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(0, 1)
        return part


def _in_columns(groups: Sequence[Group]) -> list[list[Group]]:
    """Deal the groups out so that the columns end at about the same height; reading order stays within a column."""
    columns: list[list[Group]] = [[] for _ in range(COLUMNS)]
    heights = [0] * COLUMNS
    for group in groups:
        shortest = heights.index(min(heights))
        columns[shortest].append(group)
        heights[shortest] += len(group[1]) + 2
    return columns
