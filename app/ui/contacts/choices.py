"""The choices of the record form: nine outcomes on nine digits, the customer's inclination, and the next contact."""

from collections.abc import Sequence
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDateTime, QEvent, QRect, QSize, Qt, QTimeZone, Signal
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDateTimeEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from app.services.contacts import catalogue
from app.services.contacts.types import Intention
from app.services.store.clock import Clock
from app.services.store.labels import LabelKind
from app.ui.contacts import texts
from app.ui.contacts.texts import QuickTime
from app.ui.kit.buttons import KeyButton, PromptButton, Tag
from app.ui.kit.flow import FlowLayout
from app.ui.kit.fonts import font_of
from app.ui.kit.theme import FontSize, Space, set_property, tokens
from app.ui.kit.words import spoken, word

CAP = 16
GAP = 5
PAD = 6
BUTTON_WIDTH = 104
HEIGHTS = (30, 38, 58)
"""Heights of a button with one, two and three lines of words; longer words need wider buttons."""
QUICK_KEYS = {QuickTime.TODAY: "Q", QuickTime.TOMORROW: "W", QuickTime.LATER: "E"}
PICK_KEY = "R"


class OutcomeButton(PromptButton):
    """One outcome with its digit; long words go on in a second line instead of being cut."""

    def __init__(self, digit: int, parent: QWidget | None = None) -> None:
        """Show the digit; pressing it chooses, unless a text field has the keyboard."""
        super().__init__(parent)
        self.digit = digit
        self._words = ""
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        set_property(self, "dense", True)

    def show_words(self, words: str) -> None:
        """Set the words of the outcome."""
        self._words = words
        self.setAccessibleName(words)
        self.setAccessibleDescription(str(self.digit))
        self.setToolTip(words)
        self.setShortcut(QKeySequence(str(self.digit)))
        self.updateGeometry()
        self.update()

    def lines_at(self, width: int) -> int:
        """How many lines the words need in a button of this width."""
        room = QRect(0, 0, max(width - CAP - 2 * PAD - 4, 1), 1000)
        needed = self.fontMetrics().boundingRect(room, self._flags(), self._words)
        if needed.width() > room.width():
            return len(HEIGHTS) + 1
        return max(round(needed.height() / self.fontMetrics().lineSpacing()), 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame by style, then the digit on its cap and the words beside it."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        colours = tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cap = QRect(PAD, (self.height() - CAP) // 2, CAP, CAP)
        painter.setPen(QPen(QColor(colours.accent if self.isChecked() else colours.line)))
        painter.setBrush(QColor(colours.accent if self.isChecked() else colours.panel))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setFont(font_of(FontSize.KEY))
        painter.setPen(QColor(colours.on_accent if self.isChecked() else colours.muted))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, str(self.digit))
        painter.setFont(self.font())
        painter.setPen(QColor(colours.accent if self.isChecked() else colours.text))
        place = QRect(cap.right() + GAP, 0, self.width() - cap.right() - GAP - 3, self.height())
        painter.drawText(place, self._flags(), self._words)

    @staticmethod
    def _flags() -> int:
        return int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap)


class OutcomeGrid(QWidget):
    """The nine outcomes, three in a row, or two where the words of the language need the room."""

    chosen = Signal(str)
    """The code of the outcome a person chose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with nothing chosen."""
        self._shapes: dict[int, tuple[int, int]] = {}
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, OutcomeButton] = {}
        for outcome in catalogue.primary_outcomes():
            button = OutcomeButton(outcome.key or 0, self)
            self.buttons[outcome.code] = button
            self._group.addButton(button)
            button.clicked.connect(lambda _checked=False, code=outcome.code: self.chosen.emit(code))

    def retranslate(self) -> None:
        """Set every word again."""
        for outcome in catalogue.primary_outcomes():
            words = outcome.key_words or outcome.words
            self.buttons[outcome.code].show_words(words.in_language(spoken()))
        self._shapes.clear()
        self.updateGeometry()
        self._place()

    def choose(self, code: str | None) -> None:
        """Show what is chosen without telling; a finer outcome lights the key of its group that stands for it."""
        self._group.setExclusive(False)
        for button in self.buttons.values():
            button.setChecked(False)
        self._group.setExclusive(True)
        key = key_of(code)
        if key is not None:
            self.buttons[key].setChecked(True)

    def heightForWidth(self, width: int) -> int:
        """How high the rows are at this width."""
        columns, height = self._shape(width)
        rows = -(-len(self.buttons) // columns)
        return rows * height + (rows - 1) * GAP

    def sizeHint(self) -> QSize:
        """Three buttons in a row."""
        width = 3 * BUTTON_WIDTH + 2 * GAP
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Two buttons in a row; how high that is depends on the width."""
        return QSize(2 * BUTTON_WIDTH + GAP, 3 * (HEIGHTS[0] + GAP) - GAP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the buttons in as many columns as the words leave room for."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Measure the words again in another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._shapes.clear()

    def _place(self) -> None:
        columns, height = self._shape(self.width())
        width = self._button_width(self.width(), columns)
        for place, button in enumerate(self.buttons.values()):
            row, column = divmod(place, columns)
            button.setGeometry(column * (width + GAP), row * (height + GAP), width, height)

    def _shape(self, width: int) -> tuple[int, int]:
        """How many columns there are at this width, and how high a button is."""
        if width not in self._shapes:
            columns = 3 if self._lines(width, 3) <= len(HEIGHTS) else 2
            self._shapes[width] = columns, HEIGHTS[min(self._lines(width, columns), len(HEIGHTS)) - 1]
        return self._shapes[width]

    def _lines(self, width: int, columns: int) -> int:
        room = self._button_width(width, columns)
        return max(button.lines_at(room) for button in self.buttons.values())

    @staticmethod
    def _button_width(width: int, columns: int) -> int:
        return (width - GAP * (columns - 1)) // columns


class IntentionTags(QWidget):
    """How inclined the customer sounded; a second press takes the choice back."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with nothing chosen."""
        super().__init__(parent)
        flow = FlowLayout(self)
        self.tags = {intention: Tag() for intention in Intention}
        for intention, tag in self.tags.items():
            flow.addWidget(tag)
            tag.clicked.connect(lambda _checked=False, mine=intention: self._on_clicked(mine))

    def retranslate(self) -> None:
        """Set every word again."""
        for intention, tag in self.tags.items():
            tag.setText(word(LabelKind.INTENTION, intention))

    def value(self) -> Intention | None:
        """What is chosen."""
        return next((intention for intention, tag in self.tags.items() if tag.isChecked()), None)

    def choose(self, value: Intention | None) -> None:
        """Show what is chosen without telling."""
        for intention, tag in self.tags.items():
            tag.setChecked(intention is value)

    def _on_clicked(self, mine: Intention) -> None:
        if self.tags[mine].isChecked():
            self.choose(mine)
        self.chosen.emit()


class NextTime(QWidget):
    """When to be in touch again: the usual times on one key each, or any other time within calling hours."""

    chosen = Signal()

    def __init__(self, clock: Clock, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        """Start with nothing chosen; moments are those of `zone`."""
        super().__init__(parent)
        self._clock, self._zone = clock, zone
        self._at: datetime | None = None
        self._quick: QuickTime | None = None
        self.quick = {quick: KeyButton(key=key, is_dense=True) for quick, key in QUICK_KEYS.items()}
        self.pick = KeyButton(key=PICK_KEY, is_dense=True)
        self.edit = QDateTimeEdit()
        self.edit.setCalendarPopup(True)
        self.edit.setTimeZone(QTimeZone(zone.key.encode()))
        self.edit.hide()
        flow_box = QWidget()
        flow = FlowLayout(flow_box)
        for button in (*self.quick.values(), self.pick):
            button.setCheckable(True)
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(flow_box)
        column.addWidget(self.edit)
        for quick, button in self.quick.items():
            button.clicked.connect(lambda _checked=False, mine=quick: self._on_quick(mine))
        self.pick.clicked.connect(self._on_pick)
        self.edit.dateTimeChanged.connect(self._on_edited)

    def retranslate(self) -> None:
        """Set every word again."""
        for quick, button in self.quick.items():
            button.setText(texts.quick_text(quick))
        self.pick.setText(self.tr("Other time"))
        self.edit.setAccessibleName(self.tr("Time of the next contact"))
        self.edit.setDisplayFormat("yyyy/MM/dd HH:mm")
        self._show()

    def value(self) -> datetime | None:
        """The moment chosen, in UTC."""
        return self._at

    def choose(self, at: datetime | None) -> None:
        """Show a moment (or none) without telling."""
        now = self._clock.now()
        self._at = at
        self._quick = next(
            (quick for quick in QuickTime if at and texts.quick_time(quick, now, self._zone) == at), None
        )
        self._show()

    def _on_quick(self, quick: QuickTime) -> None:
        at = texts.quick_time(quick, self._clock.now(), self._zone)
        is_same = self._quick is quick
        self._quick, self._at = (None, None) if is_same else (quick, at)
        self._show()
        self.chosen.emit()

    def _on_pick(self) -> None:
        if self._at is not None and self._quick is None:
            self._at = None
        else:
            self._quick = None
            self._at = self._at or texts.quick_time(QuickTime.TOMORROW, self._clock.now(), self._zone)
        self._show()
        self.chosen.emit()
        if self._at is not None:
            self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_edited(self, value: QDateTime) -> None:
        self._at = datetime.fromtimestamp(value.toSecsSinceEpoch(), UTC)
        self.chosen.emit()

    def _show(self) -> None:
        """Bring buttons and field in line with the moment chosen."""
        now = self._clock.now()
        for quick, button in self.quick.items():
            button.setChecked(self._quick is quick)
            button.setEnabled(texts.quick_time(quick, now, self._zone) is not None)
        is_picked = self._at is not None and self._quick is None
        self.pick.setChecked(is_picked)
        self.edit.setVisible(is_picked)
        if is_picked and self._at is not None:
            was = self.edit.blockSignals(True)
            self.edit.setDateTime(QDateTime.fromSecsSinceEpoch(int(self._at.timestamp()), self.edit.timeZone()))
            self.edit.blockSignals(was)


def key_of(code: str | None) -> str | None:
    """The code on the digit key that an outcome stands under: its own, or the first of its group."""
    outcome = catalogue.outcomes().get(code or "")
    if outcome is None:
        return None
    if outcome.key is not None:
        return outcome.code
    group = (one for one in catalogue.primary_outcomes() if one.group == outcome.group)
    return next((one.code for one in group), None)


def finer_choices(code: str | None) -> Sequence[str]:
    """The codes a person can choose in place of the one on the key: the rest of its group."""
    outcome = catalogue.outcomes().get(code or "")
    if outcome is None:
        return ()
    return next(group.members for group in catalogue.outcome_groups() if group.code == outcome.group)
