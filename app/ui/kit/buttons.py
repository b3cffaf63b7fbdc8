"""Buttons that show their key, choices of which one holds, and tags that can be put on and off."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPen, QShortcutEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from app.ui.kit.actions import key_text
from app.ui.kit.fonts import font_of
from app.ui.kit.icons import icon
from app.ui.kit.theme import FontSize, set_property, set_role, tokens

CAP_GAP = 6
ICON_GAP = 6


class PromptButton(QPushButton):
    """A button whose key acts at once; Qt would show it pressed for a tenth of a second first."""

    def event(self, event: QEvent) -> bool:
        """Click when the key is pressed and means this button alone."""
        if isinstance(event, QShortcutEvent) and not event.isAmbiguous():
            self.click()
            return True
        return super().event(event)


class KeyButton(PromptButton):
    """A button with its key drawn beside the words; clicking and pressing the key are the same."""

    def __init__(
        self,
        text: str = "",
        key: str = "",
        parent: QWidget | None = None,
        *,
        primary: bool = False,
        role: str = "",
        icon_name: str = "",
        is_dense: bool = False,
    ) -> None:
        """Show the words; `key` is a portable key sequence such as Ctrl+Return and works while the button is on screen."""
        super().__init__(parent)
        self._key = key
        self._owns_key = bool(key)
        self._icon_name = icon_name
        self._action: QAction | None = None
        set_role(self, "primary" if primary else role)
        set_property(self, "dense", is_dense)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setText(text)

    @property
    def key(self) -> str:
        """The key sequence shown, in portable form."""
        return self._key

    def setText(self, text: str) -> None:
        """Set the words; the key stays (Qt would drop the shortcut)."""
        super().setText(text.replace("&", "&&"))
        self._apply_key()
        self.updateGeometry()

    def words(self) -> str:
        """The words as given."""
        return self.text().replace("&&", "&")

    def set_key(self, key: str) -> None:
        """Give the button another key, or none."""
        self._key, self._owns_key = key, bool(key)
        self._apply_key()
        self.updateGeometry()
        self.update()

    def follow(self, action: QAction, *, with_words: bool = True) -> "KeyButton":
        """Stand for an action: its words, key and state; the key stays the action's own, so it cannot fire twice."""
        self._action, self._owns_key = action, False

        def adopt() -> None:
            self._key = action.shortcut().toString(QKeySequence.SequenceFormat.PortableText)
            if with_words:
                self.setText(action.text())
            self.setEnabled(action.isEnabled())
            self.setVisible(action.isVisible())

        action.changed.connect(adopt)
        self.clicked.connect(action.trigger)
        adopt()
        return self

    def sizeHint(self) -> QSize:
        """Room for the words, the picture and the key cap."""
        hint = super().sizeHint()
        return QSize(hint.width() + self._extra_width(), hint.height())

    def minimumSizeHint(self) -> QSize:
        """Never narrower than what it says."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame by style, then picture, words and key cap in the middle."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        words, option.text = self.words(), ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        self._draw_inside(painter, words)

    def _apply_key(self) -> None:
        if self._owns_key:
            self.setShortcut(QKeySequence(self._key))
        self.setAccessibleName(self.words())
        self.setAccessibleDescription(key_text(self._key) if self._key else "")

    def _cap_metrics(self) -> QFontMetrics:
        return QFontMetrics(font_of(FontSize.KEY))

    def _cap_width(self) -> int:
        return self._cap_metrics().horizontalAdvance(key_text(self._key)) + 10 if self._key else 0

    def _extra_width(self) -> int:
        cap = self._cap_width() + CAP_GAP if self._key else 0
        picture = FontSize.SCRIPT + ICON_GAP if self._icon_name else 0
        return cap + picture

    def _ink(self) -> str:
        colours = tokens()
        role = self.property("role")
        if not self.isEnabled():
            return colours.muted
        if role == "primary":
            return colours.on_accent
        if role == "danger":
            return colours.danger
        if self.isChecked() or role == "link":
            return colours.accent
        return colours.muted if role == "tag" else colours.text

    def _draw_inside(self, painter: QPainter, words: str) -> None:
        metrics = self.fontMetrics()
        ink = self._ink()
        total = metrics.horizontalAdvance(words) + self._extra_width()
        left = max((self.width() - total) // 2, 4)
        middle = self.height() // 2
        if self._icon_name:
            size = FontSize.SCRIPT
            icon(self._icon_name, ink, size).paint(painter, QRect(left, middle - size // 2, size, size))
            left += size + ICON_GAP
        painter.setPen(QColor(ink))
        painter.setFont(self.font())
        room = self.width() - left - (self._cap_width() + CAP_GAP if self._key else 0) - 4
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(room, 0))
        painter.drawText(QRect(left, 0, max(room, 0), self.height()), Qt.AlignmentFlag.AlignVCenter, shown)
        if self._key:
            self._draw_cap(painter, left + metrics.horizontalAdvance(shown) + CAP_GAP, middle)

    def _draw_cap(self, painter: QPainter, left: int, middle: int) -> None:
        colours = tokens()
        height = self._cap_metrics().height() + 2
        cap = QRect(left, middle - height // 2, self._cap_width(), height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.line)))
        painter.setBrush(QColor(colours.panel))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setFont(font_of(FontSize.KEY))
        painter.setPen(QColor(colours.muted))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key_text(self._key))


class Segmented(QFrame):
    """Choices side by side of which exactly one holds; arrow keys move between them."""

    chosen = Signal(object)
    """The value a person chose."""

    def __init__(
        self, choices: Sequence[tuple[Any, str]] = (), parent: QWidget | None = None, *, is_dense: bool = False
    ) -> None:
        """Show (value, words) choices; the first one holds. Dense choices stand closer together."""
        super().__init__(parent)
        self._is_dense = is_dense
        set_role(self, "segmented")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._values: list[Any] = []
        self._buttons: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(1, 1, 1, 1)
        self._row.setSpacing(0)
        self._group.idClicked.connect(lambda index: self.chosen.emit(self._values[index]))
        self.show_choices(choices)

    def show_choices(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Show other choices; the value that holds stays if it is still there."""
        held = self.value()
        values = [value for value, _ in choices]
        if values != self._values:
            self._rebuild(values)
        for index, (_, words) in enumerate(choices):
            self._buttons[index].setText(words)
        self.choose(held if held in values else (values[0] if values else None))

    def value(self) -> Any:
        """The value that holds, or None without choices."""
        index = self._group.checkedId()
        return self._values[index] if 0 <= index < len(self._values) else None

    def choose(self, value: Any) -> None:
        """Let a value hold without telling anybody."""
        if value in self._values:
            self.button(value).setChecked(True)

    def button(self, value: Any) -> QPushButton:
        """The button of a value."""
        return self._buttons[self._values.index(value)]

    def _rebuild(self, values: list[Any]) -> None:
        for old in self._buttons:
            self._group.removeButton(old)
            self._row.removeWidget(old)
            old.deleteLater()
        self._values, self._buttons = values, []
        for index in range(len(values)):
            button = QPushButton(self)
            button.setCheckable(True)
            set_role(button, "segment")
            set_property(button, "place", _place(index, len(values)))
            set_property(button, "dense", self._is_dense)
            self._group.addButton(button, index)
            self._row.addWidget(button)
            self._buttons.append(button)


class Tag(KeyButton):
    """A word that can be put on and off: an objection heard, a reason given."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        """Start off."""
        super().__init__(text, parent=parent, role="tag")
        self.setCheckable(True)


def _place(index: int, count: int) -> str:
    if count == 1:
        return "only"
    if index == 0:
        return "first"
    return "last" if index == count - 1 else "middle"
