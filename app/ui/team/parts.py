"""Parts of the overview: a card with one figure, and bars of counts."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from app.ui.kit.language import format_number
from app.ui.kit.theme import Space, set_tone
from app.ui.kit.widgets import Bar, Heading, Muted, Panel, Text, row_of

SHORTEST_BAR = 48


class FigureCard(Panel):
    """One figure that matters, with what it is made of."""

    def __init__(self, parent: QWidget | None = None, *, has_bar: bool = False) -> None:
        """Start without a figure."""
        super().__init__(parent)
        self.column.setSpacing(Space.XS)
        self._title = Muted()
        self._figure = Text(role="figure")
        self._beside = Muted()
        self._beside.setAlignment(Qt.AlignmentFlag.AlignBottom)
        self._below = Muted(wraps=True)
        self.column.addWidget(self._title)
        self.column.addLayout(row_of(self._figure, self._beside, None))
        self._bar = Bar() if has_bar else None
        if self._bar is not None:
            self.column.addWidget(self._bar)
        self.column.addWidget(self._below)
        self.column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    @property
    def figure(self) -> str:
        """The figure on screen."""
        return self._figure.text()

    @property
    def below(self) -> str:
        """The words under the figure."""
        return self._below.text()

    def show_figure(self, title: str, figure: str, beside: str, below: str, *, tone: str = "") -> None:
        """Show a figure, what it counts against, and what stands apart."""
        self._title.setText(title)
        self._figure.setText(figure)
        self._beside.setText(beside)
        self._below.setText(below)
        set_tone(self._figure, tone)
        set_tone(self, tone)
        self.setAccessibleName(f"{title} {figure} {beside} {below}")

    def show_share(self, value: int, maximum: int) -> None:
        """Fill the bar."""
        if self._bar is not None:
            self._bar.show_share(value, maximum)


class CountBars(Panel):
    """Named counts as bars, longest first as given; empty says so in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without counts."""
        super().__init__(parent)
        self._title = Heading()
        self._empty = Muted(wraps=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.S)
        self._grid.setColumnStretch(1, 1)
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
        parts = (Text(), Bar(), Text())
        parts[1].setMinimumWidth(SHORTEST_BAR)
        parts[2].setAlignment(Qt.AlignmentFlag.AlignRight)
        row = len(self._rows)
        for column, part in enumerate(parts):
            self._grid.addWidget(part, row, column, Qt.AlignmentFlag.AlignVCenter)
        self._rows.append(parts)
