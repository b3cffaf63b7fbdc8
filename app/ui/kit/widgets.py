"""Small parts of every page: panels, words, chips, bars, grids of facts, empty places and passing notes."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.ui.kit.actions import key_text
from app.ui.kit.theme import Space, set_role, set_tone

TOAST_MILLISECONDS = 4000


class Panel(QFrame):
    """A white sheet with a line around it; `side-left`, `side-right`, `notice` and `answer` are its other roles."""

    def __init__(self, parent: QWidget | None = None, *, role: str = "panel", tone: str | None = None) -> None:
        """Start empty, with a column layout and the usual margins."""
        super().__init__(parent)
        set_role(self, role)
        set_tone(self, tone)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.M + 2, Space.M, Space.M + 2, Space.M)
        self.column.setSpacing(Space.S)


class Text(QLabel):
    """Plain words in one of the type roles: muted, small, strong, heading, name, figure, script, brand."""

    def __init__(
        self,
        text: str = "",
        role: str = "",
        *,
        tone: str | None = None,
        wraps: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Text is never read as markup: what people typed is shown as they typed it."""
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        set_role(self, role)
        set_tone(self, tone)


class Heading(Text):
    """The title of a panel."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        """Show the title."""
        super().__init__(text, "heading", parent=parent)


class Muted(Text):
    """Words that stand back."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, wraps: bool = False) -> None:
        """Show the words."""
        super().__init__(text, "muted", wraps=wraps, parent=parent)


class Chip(Text):
    """A short word on a soft ground; its tone is a meaning, and the word says the same."""

    def __init__(self, text: str = "", tone: str = "muted", parent: QWidget | None = None) -> None:
        """Show the word."""
        super().__init__(text, "chip", tone=tone, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)

    def show_text(self, text: str, tone: str) -> None:
        """Show another word with another meaning; an empty one hides the chip."""
        self.setText(text)
        set_tone(self, tone)
        self.setVisible(bool(text))


class KeyHint(Text):
    """A key cap."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        """Show the key as it stands on the keyboard."""
        super().__init__(key_text(key), "key", parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)


class Bar(QProgressBar):
    """A thin bar from nothing to all."""

    def __init__(self, value: int = 0, maximum: int = 100, parent: QWidget | None = None) -> None:
        """Show value of maximum."""
        super().__init__(parent)
        self.setTextVisible(False)
        self.setFixedHeight(6)
        self.show_share(value, maximum)

    def show_share(self, value: int, maximum: int, tone: str | None = None) -> None:
        """Show value of maximum; more than all is full."""
        self.setRange(0, max(maximum, 1))
        self.setValue(min(max(value, 0), max(maximum, 1)))
        set_tone(self, tone)


class Line(QFrame):
    """A thin line between two parts."""

    def __init__(self, parent: QWidget | None = None, *, is_vertical: bool = False) -> None:
        """Lie down, or stand."""
        super().__init__(parent)
        set_role(self, "line")
        if is_vertical:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)


class KeyValueGrid(QWidget):
    """Facts in two columns: what it is, muted, and what it says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[QLabel, QLabel]] = []

    def show_facts(self, facts: Sequence[tuple[str, str] | tuple[str, str, str]]) -> None:
        """Show (name, value) or (name, value, tone or "strong"); rows that stay are reused, so nothing flickers."""
        while len(self._rows) < len(facts):
            self._add_row()
        for (name, value), fact in zip(self._rows, facts, strict=False):
            name.setText(fact[0])
            value.setText(fact[1])
            look = "".join(fact[2:])
            set_role(value, "strong" if look else "")
            set_tone(value, "" if look == "strong" else look)
            value.setAccessibleName(f"{fact[0]} {fact[1]}")
        for index, pair in enumerate(self._rows):
            for label in pair:
                label.setVisible(index < len(facts))

    def facts(self) -> tuple[tuple[str, str], ...]:
        """The facts on screen."""
        return tuple((name.text(), value.text()) for name, value in self._rows if not name.isHidden())

    def _add_row(self) -> None:
        name, value = Muted(), Text(wraps=True)
        name.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = len(self._rows)
        self._grid.addWidget(name, row, 0)
        self._grid.addWidget(value, row, 1)
        self._rows.append((name, value))


class EmptyState(QWidget):
    """An empty place that says why it is empty and what to do."""

    def __init__(self, text: str = "", hint: str = "", parent: QWidget | None = None) -> None:
        """Show the reason and the next step."""
        super().__init__(parent)
        self._text = Text(text, "heading", wraps=True)
        self._hint = Muted(hint, wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.S)
        column.addStretch(1)
        for label in (self._text, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addStretch(2)

    def show_text(self, text: str, hint: str) -> None:
        """Show another reason and next step."""
        self._text.setText(text)
        self._hint.setText(hint)
        self.setAccessibleName(f"{text} {hint}")


class Notice(Panel):
    """A sentence that stays until it is no longer true: why something is refused, what needs a look."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(parent, role="notice")
        self.column.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        self._text = Text(wraps=True)
        self.column.addWidget(self._text)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence on screen; empty while hidden."""
        return "" if self.isHidden() else self._text.text()

    def show_text(self, text: str, tone: str = "info") -> None:
        """Show a sentence; an empty one hides the notice."""
        self._text.setText(text)
        self.setAccessibleName(text)
        set_tone(self, tone)
        self.setVisible(bool(text))


class Toast(QFrame):
    """A passing note at the foot of its page; it takes no focus and no place."""

    def __init__(self, parent: QWidget) -> None:
        """Wait hidden over the page."""
        super().__init__(parent)
        self._page = parent
        set_role(self, "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._text = Text(wraps=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        row.addWidget(self._text)
        self._timer = QTimer(self, singleShot=True, interval=TOAST_MILLISECONDS)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """The last note."""
        return self._text.text()

    def show_text(self, text: str, tone: str = "accent") -> None:
        """Show a note for a few seconds."""
        self._text.setText(text)
        self.setAccessibleName(text)
        set_tone(self, tone)
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot of the page when it is resized."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.move((self._page.width() - self.width()) // 2, self._page.height() - self.height() - Space.L)


def row_of(*parts: QWidget | int | None, spacing: int = Space.S) -> QHBoxLayout:
    """Lay widgets side by side; None is a stretch, a number a gap in pixels."""
    row = QHBoxLayout()
    row.setSpacing(spacing)
    for part in parts:
        if part is None:
            row.addStretch(1)
        elif isinstance(part, int):
            row.addSpacing(part)
        else:
            row.addWidget(part)
    return row
