"""The script on screen: stages, objections, the text to read aloud, answers to follow, and points that must be said."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.services.scripts.types import PanelStage, Point
from app.ui.kit.buttons import KeyButton, Segmented, Tag
from app.ui.kit.flow import FlowLayout, clear
from app.ui.kit.layouts import RestArea
from app.ui.kit.theme import Space, Tone, set_role
from app.ui.kit.widgets import EmptyState, KeyHint, Line, Muted, Notice, Panel, Text, row_of
from app.ui.scripts import texts
from app.ui.scripts.reading import Answer, Reading, Step

OBJECTION_KEYS = ("Alt+1", "Alt+2", "Alt+3", "Alt+4")
ANSWER_KEYS = ("A", "S", "D", "F", "G", "H")
LEAST_TEXT_HEIGHT = 120
BACK_KEY = "Backspace"


class ReadAloud(QLabel):
    """A text in the size and spacing in which it is read aloud."""

    def __init__(self, step: Step | Answer, reading: Reading, parent: QWidget | None = None) -> None:
        """Show the text with its filled places and its gaps."""
        super().__init__(parent)
        text = step.text if isinstance(step, Step) else step.preview
        set_role(self, "script")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setText(texts.rich_text(text, lambda field: reading.labels.get(field, field)))
        self.setAccessibleName(texts.spoken_text(text, lambda field: reading.labels.get(field, field)))


class AnswerBlock(Panel):
    """One answer of the customer; pressing it goes where the answer leads."""

    pressed = Signal()

    def __init__(self, answer: Answer, key: str, reading: Reading, parent: QWidget | None = None) -> None:
        """Show the answer, the key that chooses it, and the beginning of what comes then."""
        super().__init__(parent, role="answer", tone=answer.tone if answer.tone is Tone.AMBER else None)
        self.answer = answer
        if answer.script:
            title = texts.answer_elsewhere_text(answer.answer, answer.script)
        else:
            title = texts.answer_text(answer.answer)
        self.column.setContentsMargins(Space.M, Space.XS + 2, Space.M, Space.XS + 2)
        self.column.setSpacing(2)
        head = row_of(Text(title, "small", wraps=True))
        head.setStretch(0, 1)
        if key:
            head.addWidget(KeyHint(key), 0, Qt.AlignmentFlag.AlignTop)
            QShortcut(QKeySequence(key), self).activated.connect(self.pressed)
        self.column.addLayout(head)
        self.column.addWidget(ReadAloud(answer, reading))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(title)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose with the mouse."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Enter or Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit()
        else:
            super().keyPressEvent(event)


class ScriptPanel(Panel):
    """What to say to this customer now."""

    stage_chosen = Signal(object)
    """A PanelStage."""
    script_chosen = Signal(str)
    """The id of another script of the stage."""
    objection_chosen = Signal(str)
    """The id of an objection's script."""
    branch_chosen = Signal(object)
    """The Branch an answer stands for."""
    back_requested = Signal()
    words_changed = Signal()
    """The language or the colours changed; the reading has to be shown again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without a script."""
        super().__init__(parent)
        self._reading: Reading | None = None
        self._ticked: set[str] = set()
        self.stages = Segmented([(stage, "") for stage in PanelStage])
        self.version, self.title = Muted(), Text(role="strong")
        self.objections = tuple(KeyButton(key=key, is_dense=True) for key in OBJECTION_KEYS)
        self.more_objections, self.other_scripts = _menu_button(), _menu_button()
        self.back = KeyButton(key=BACK_KEY, role="link", is_dense=True)
        self.gaps = Notice()
        self.steps = QWidget()
        # A long script scrolls instead of pushing the points out of sight.
        self.area = RestArea(self.steps, LEAST_TEXT_HEIGHT)
        self.points_title = Muted()
        self.empty = EmptyState()
        self._build()
        self.stages.chosen.connect(self.stage_chosen)
        self.back.clicked.connect(self.back_requested)
        for place, button in enumerate(self.objections):
            button.clicked.connect(lambda _checked=False, mine=place: self._on_objection(mine))

    def _build(self) -> None:
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        head = QWidget()
        flow = FlowLayout(head, line_gap=Space.S)
        flow.setContentsMargins(Space.M + 2, Space.S, Space.M + 2, Space.S)
        for part in (self.stages, self.title, self.version, self.other_scripts, self.back):
            flow.addWidget(part)
        self.column.addWidget(head)
        objections = QWidget()
        flow = FlowLayout(objections)
        flow.setContentsMargins(Space.M + 2, 0, Space.M + 2, Space.S)
        for button in (*self.objections, self.more_objections):
            flow.addWidget(button)
        self.column.addWidget(objections)
        self.column.addWidget(Line())
        notice = QVBoxLayout()
        notice.setContentsMargins(Space.L, Space.S, Space.L, 0)
        notice.addWidget(self.gaps)
        self.column.addLayout(notice)
        self._steps = column = QVBoxLayout(self.steps)
        column.setContentsMargins(Space.L + 2, Space.XS, Space.L + 2, Space.M)
        column.setSpacing(Space.S)
        self.column.addWidget(self.area, 1)
        self.column.addWidget(self.empty, 1)
        self._foot = QWidget()
        self._points = FlowLayout(self._foot, line_gap=Space.XS)
        self._points.setContentsMargins(Space.M + 2, Space.S, Space.M + 2, Space.S + 2)
        self._foot_line = Line()
        self.column.addWidget(self._foot_line)
        self.column.addWidget(self._foot)
        self.show_nothing()

    def retranslate(self) -> None:
        """Set every word again."""
        self.stages.show_choices([(stage, texts.stage_name(stage)) for stage in PanelStage])
        self.stages.setAccessibleName(self.tr("Stage of the script"))
        self.more_objections.setText(self.tr("More"))
        self.other_scripts.setText(self.tr("Other script"))
        self.back.setText(self.tr("Back"))
        self.area.setAccessibleName(self.tr("Text to read aloud"))
        self.empty.show_text(
            self.tr("There is no script for this stage."),
            self.tr("Choose another stage, or tell your supervisor that it is missing."),
        )
        self.words_changed.emit()

    def restyle(self) -> None:
        """Take up the colours of another theme."""
        self.words_changed.emit()

    def show_nothing(self) -> None:
        """Say that there is no script to read."""
        self._reading = None
        menus = (self.other_scripts, self.more_objections)
        for part in (self.area, self._foot, self._foot_line, self.back, self.gaps, *menus, *self.objections):
            part.hide()
        self.title.setText("")
        self.version.setText("")
        self.empty.show()

    def show_reading(self, reading: Reading) -> None:
        """Show a script from the place it is read from; the same place keeps its scroll position."""
        is_same = self._reading is not None and _place(self._reading) == _place(reading)
        offset = self.area.verticalScrollBar().value() if is_same else 0
        self._reading = reading
        self.stages.choose(reading.stage)
        self.title.setText(reading.title)
        self.version.setText(self.tr("Version {number}").format(number=reading.version))
        self.back.setVisible(reading.may_go_back)
        self._show_gaps(reading)
        self._show_objections(reading)
        self._show_steps(reading)
        self._show_points(reading.points)
        self.empty.hide()
        self.area.show()
        self.area.verticalScrollBar().setValue(offset)

    def forget_ticks(self) -> None:
        """Start the points anew for the next customer."""
        self._ticked.clear()

    def ticked(self) -> frozenset[str]:
        """The codes of the points said so far."""
        return frozenset(self._ticked)

    def answers(self) -> tuple[AnswerBlock, ...]:
        """The answers on screen."""
        return tuple(self.steps.findChildren(AnswerBlock))

    def _show_gaps(self, reading: Reading) -> None:
        if not reading.gaps:
            self.gaps.show_text("")
            return
        names = self.tr(", ").join(reading.gaps)
        sentence = self.tr("Do not start this script yet: {fields} must be filled in first.")
        self.gaps.show_text(sentence.format(fields=names), Tone.AMBER)

    def _show_objections(self, reading: Reading) -> None:
        for place, button in enumerate(self.objections):
            button.setVisible(place < len(reading.objections))
            if place < len(reading.objections):
                button.setText(reading.objections[place][1])
        _fill_menu(self.more_objections, reading.objections[len(self.objections) :], self.objection_chosen)
        others = tuple(choice for choice in reading.choices if choice[0] != reading.script_id)
        _fill_menu(self.other_scripts, others, self.script_chosen)

    def _show_steps(self, reading: Reading) -> None:
        layout = self._steps
        clear(layout)
        keys = iter(ANSWER_KEYS)
        for step in reading.steps:
            if step.when:
                layout.addWidget(Text(self.tr("When: {situation}").format(situation=step.when), "small", wraps=True))
            layout.addWidget(ReadAloud(step, reading))
            if step.tip:
                layout.addWidget(Text(self.tr("Tip: {tip}").format(tip=step.tip), "small", tone="info", wraps=True))
            for answer in step.answers:
                block = AnswerBlock(answer, next(keys, ""), reading)
                block.pressed.connect(lambda mine=answer: self.branch_chosen.emit(mine.branch))
                layout.addWidget(block)
        layout.addStretch(1)

    def _show_points(self, points: tuple[Point, ...]) -> None:
        layout = self._points
        layout.removeWidget(self.points_title)
        clear(layout)
        layout.addWidget(self.points_title)
        for point in points:
            tag = Tag(self._point_text(point))
            tag.setChecked(point.code in self._ticked)
            tag.toggled.connect(lambda on, mine=point, its=tag: self._on_ticked(mine, its, is_on=on))
            layout.addWidget(tag)
        self._foot.setVisible(bool(points))
        self._foot_line.setVisible(bool(points))
        self._count_points()

    def _point_text(self, point: Point) -> str:
        return f"✓ {point.text}" if point.code in self._ticked else point.text

    def _on_ticked(self, point: Point, tag: Tag, *, is_on: bool) -> None:
        (self._ticked.add if is_on else self._ticked.discard)(point.code)
        tag.setText(self._point_text(point))
        self._count_points()

    def _count_points(self) -> None:
        points = self._reading.points if self._reading else ()
        said = sum(point.code in self._ticked for point in points)
        self.points_title.setText(self.tr("Must be said: {said} of {all}").format(said=said, all=len(points)))

    def _on_objection(self, place: int) -> None:
        if self._reading is not None and place < len(self._reading.objections):
            self.objection_chosen.emit(self._reading.objections[place][0])


def _menu_button() -> QToolButton:
    button = QToolButton()
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setMenu(QMenu(button))
    button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return button


def _fill_menu(button: QToolButton, choices: tuple[tuple[str, str], ...], chosen: SignalInstance) -> None:
    menu = button.menu()
    menu.clear()
    for script_id, name in choices:
        menu.addAction(name).triggered.connect(lambda _checked=False, mine=script_id: chosen.emit(mine))
    button.setVisible(bool(choices))


def _place(reading: Reading) -> tuple[str, tuple[Step, ...]]:
    return reading.script_id, reading.steps
