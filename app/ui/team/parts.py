"""Parts of the overview: bars of counts."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui.kit.language import format_number
from app.ui.kit.theme import Space
from app.ui.kit.widgets import Bar, Muted, Panel, Text

SHORTEST_BAR = 48


class CountBars(Panel):
    """Named counts as bars, longest first as given; empty says so in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without counts."""
        super().__init__(parent)
        self._title = Text(role="heading", wraps=True)
        self._empty = Muted(wraps=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.S)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 2)
        self._rows: list[tuple[Text, Bar, Text]] = []
        self.column.addWidget(self._title)
        self.column.addWidget(self._empty)
        self.column.addLayout(self._grid)
        self.column.addStretch(1)

    def show_counts(self, title: str, counts: Sequence[tuple[str, int]], empty: str) -> None:
        """Show the counts; the longest bar is the greatest count."""
        self._title.setText(title)
        self._empty.setText(empty)
        self._empty.setVisible(not counts)
        while len(self._rows) < len(counts):
            self._add_row()
        top = max((count for _name, count in counts), default=1)
        for index, parts in enumerate(self._rows):
            for part in parts:
                part.setVisible(index < len(counts))
            if index < len(counts):
                name, count = counts[index]
                parts[0].setText(name)
                parts[1].show_share(count, top)
                parts[1].setAccessibleName(f"{name} {count}")
                parts[2].setText(format_number(count))

    def _add_row(self) -> None:
        parts = (Text(wraps=True), Bar(), Text())
        parts[1].setMinimumWidth(SHORTEST_BAR)
        parts[2].setAlignment(Qt.AlignmentFlag.AlignRight)
        row = len(self._rows)
        for column, part in enumerate(parts):
            self._grid.addWidget(part, row, column, Qt.AlignmentFlag.AlignVCenter)
        self._rows.append(parts)
