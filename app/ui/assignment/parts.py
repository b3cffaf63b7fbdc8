"""Parts of handing out: the days that are dealt, what could not be met, and the bar of the last step."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QCheckBox, QDateEdit, QHBoxLayout, QSizePolicy, QWidget

from app.services.assignment.types import ClassSpread, Window
from app.ui.assignment.tables import ClassTable
from app.ui.kit.buttons import KeyButton
from app.ui.kit.theme import Space
from app.ui.kit.widgets import Heading, Muted, Panel, Text, row_of

DAYS_AHEAD = 60
"""The usual window: what falls due from today until so many days on."""

DATE_FORMAT = "yyyy/MM/dd"


class WindowChoice(QWidget):
    """From when to when policies fall due whose customers are dealt, and whether what people hold already counts."""

    changed = Signal()
    """Something else was chosen, so that a proposal made before no longer fits."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        """Begin with the usual window."""
        super().__init__(parent)
        self._from_label, self._until_label = Muted(), Muted()
        self.due_from, self.due_until = QDateEdit(), QDateEdit()
        self.count_held = QCheckBox()
        for label, edit in ((self._from_label, self.due_from), (self._until_label, self.due_until)):
            edit.setDisplayFormat(DATE_FORMAT)
            label.setBuddy(edit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        for part in (self._from_label, self.due_from, self._until_label, self.due_until):
            row.addWidget(part)
        row.addSpacing(Space.S)
        row.addWidget(self.count_held)
        self.show_window(Window(today, today + timedelta(days=DAYS_AHEAD)))
        self.due_from.dateChanged.connect(self._on_from)
        self.due_until.dateChanged.connect(lambda _day: self.changed.emit())
        self.count_held.toggled.connect(lambda _is_on: self.changed.emit())

    def window_chosen(self) -> Window:
        """The days chosen, both included."""
        return Window(_day(self.due_from), _day(self.due_until))

    def show_window(self, window: Window) -> None:
        """Choose other days."""
        self.due_from.setDate(_qdate(window.due_from))
        self.due_until.setMinimumDate(_qdate(window.due_from))
        self.due_until.setDate(_qdate(window.due_until))

    def retranslate(self) -> None:
        """Say everything again."""
        self._from_label.setText(self.tr("Policies due from"))
        self._until_label.setText(self.tr("until"))
        self.due_from.setAccessibleName(self.tr("First due date"))
        self.due_until.setAccessibleName(self.tr("Last due date"))
        self.count_held.setText(self.tr("Even out what people hold already"))

    def _on_from(self, day: QDate) -> None:
        self.due_until.setMinimumDate(day)
        self.changed.emit()


class FairnessPanel(Panel):
    """What could not be met and why, and every class with its spread."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._heading, self.notes = Heading(), Text(wraps=True)
        self._classes_heading, self._hint = Heading(), Muted(wraps=True)
        self.classes = ClassTable()
        self.column.addWidget(self._heading)
        self.column.addWidget(self.notes)
        self.column.addSpacing(Space.XS)
        self.column.addWidget(self._classes_heading)
        self.column.addWidget(self.classes, 1)
        self.column.addWidget(self._hint)
        self.column.addStretch(0)

    def retranslate(self) -> None:
        """Say everything again."""
        self._heading.setText(self.tr("Rules"))
        self._classes_heading.setText(self.tr("Classes"))
        self._hint.setText(
            self.tr(
                "Everybody is given the same number of every class: insurance line, days left, third of the premium. "
                "Whoever had a customer last keeps them where there is a seat."
            )
        )
        self.classes.setAccessibleName(self.tr("Classes and their spread"))
        self.classes.retranslate()

    def show_fairness(self, notes: Sequence[str], classes: Sequence[ClassSpread]) -> None:
        """Show notes and classes; without classes the rules are explained."""
        self.notes.setText("\n".join(notes))
        self.notes.setVisible(bool(notes))
        self._hint.setVisible(not classes)
        self.classes.setVisible(bool(classes))
        self._classes_heading.setVisible(bool(classes))
        self.classes.show_classes(classes)


class ConfirmBar(Panel):
    """What is true now, and the step that comes next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without a proposal."""
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.words = Text(wraps=True)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.propose = KeyButton(key="Ctrl+Return", primary=True)
        self.again = KeyButton(key="F5")
        self.confirm = KeyButton(key="Ctrl+Return", primary=True)
        self.column.addLayout(row_of(self.words, self.again, self.propose, self.confirm))

    def retranslate(self) -> None:
        """Say what the buttons do."""
        self.propose.setText(self.tr("Propose"))
        self.again.setText(self.tr("Propose again"))

    def show_step(self, words: str, *, has_proposal: bool, is_busy: bool, customers: int) -> None:
        """Show the next step; only one of the two steps forward is ever there."""
        self.words.setText(words)
        self.confirm.setText(self.tr("Hand out %n customer(s)", "", customers))
        for button, is_there in (
            (self.propose, not has_proposal),
            (self.again, has_proposal),
            (self.confirm, has_proposal),
        ):
            button.setVisible(is_there)
            button.setEnabled(not is_busy)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _day(edit: QDateEdit) -> date:
    chosen = edit.date()
    return date(chosen.year(), chosen.month(), chosen.day())
