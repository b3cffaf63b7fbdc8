"""A card with one figure that matters."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.kit.theme import Space, set_tone
from app.ui.kit.widgets import Bar, Muted, Panel, Text, row_of


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
