"""Parts of handing out: the days that are dealt, who is given what, and the bar of the last step."""

from datetime import date, timedelta
from enum import StrEnum

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QCheckBox, QDateEdit, QHBoxLayout, QSizePolicy, QWidget

from app.services.assignment.types import Window
from app.ui.assignment.state import AssignmentState
from app.ui.assignment.tables import ClassTable, PeopleTable, rows_of
from app.ui.assignment.texts import shortfall_texts
from app.ui.kit.buttons import KeyButton, Segmented
from app.ui.kit.language import Language, join_sentences, language, locale
from app.ui.kit.theme import Space
from app.ui.kit.widgets import EmptyState, Heading, Muted, Panel, Text, row_of

DAYS_AHEAD = 60
"""The usual window: what falls due from today until so many days on."""

_DATE_FORMATS = {Language.ZH_TW: "yyyy/MM/dd", Language.ZH_CN: "yyyy-MM-dd", Language.EN: "d MMM yyyy"}


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
            edit.lineEdit().setTextMargins(Space.XS + 2, 0, 0, 0)
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
        for edit in (self.due_from, self.due_until):
            edit.setLocale(locale())
            edit.setDisplayFormat(_DATE_FORMATS[language()])
        self._from_label.setText(self.tr("Policies due from"))
        self._until_label.setText(self.tr("until"))
        self.due_from.setAccessibleName(self.tr("First due date"))
        self.due_until.setAccessibleName(self.tr("Last due date"))
        self.count_held.setText(self.tr("Even out what people hold already"))

    def _on_from(self, day: QDate) -> None:
        self.due_until.setMinimumDate(day)
        self.changed.emit()


class View(StrEnum):
    """What the table shows."""

    PEOPLE = "people"
    CLASSES = "classes"


class DealPanel(Panel):
    """Who is given what, or how evenly every class is dealt; below it what could not be met."""

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        """Start with the people; premiums are in `currency`."""
        super().__init__(parent)
        self._heading, self._note = Heading(), Muted()
        self.views = Segmented()
        self.people, self.classes = PeopleTable(currency), ClassTable()
        self.empty, self.rules = EmptyState(), Muted(wraps=True)
        self.column.addLayout(row_of(self._heading, self.views, None, self._note))
        for part in (self.people, self.classes, self.empty):
            self.column.addWidget(part, 1)
        self.column.addWidget(self.rules)
        self._state = AssignmentState()
        self.views.chosen.connect(lambda _view: self._say())

    def retranslate(self) -> None:
        """Say everything again."""
        self._heading.setText(self.tr("Specialists on duty"))
        self.views.show_choices([(View.PEOPLE, self.tr("Specialists")), (View.CLASSES, self.tr("Classes"))])
        self.views.setAccessibleName(self.tr("What the table shows"))
        self.people.setAccessibleName(self.tr("Specialists, before and after"))
        self.classes.setAccessibleName(self.tr("Classes and how evenly they are dealt"))
        self.people.retranslate()
        self.classes.retranslate()
        self._say()

    def show_state(self, state: AssignmentState) -> None:
        """Show the people, and the proposal if there is one."""
        self._state = state
        self._say()

    def _say(self) -> None:
        proposal = self._state.proposal
        rows = rows_of(self._state.roster, proposal)
        shows_classes = proposal is not None and self.views.value() is View.CLASSES
        self._heading.setVisible(proposal is None)
        self.views.setVisible(proposal is not None)
        self.people.show_people(rows)
        self.classes.show_classes(() if proposal is None else proposal.classes)
        self.people.setVisible(bool(rows) and not shows_classes)
        self.classes.setVisible(shows_classes)
        self.empty.setVisible(not rows)
        self._say_empty()
        self.rules.setText(self._rules() if proposal is None else join_sentences(shortfall_texts(proposal)))
        self.rules.setVisible(bool(rows))
        self._note.setText(self.tr("Days: left until the earliest policy expires"))

    def _say_empty(self) -> None:
        if self._state.roster is None:
            self.empty.show_text(
                self.tr("Nobody is shown yet."), self.tr("The people on duty come from the shared database.")
            )
        else:
            self.empty.show_text(
                self.tr("Nobody of your groups is on duty."),
                self.tr("Your administrator sets who is on duty and which groups you answer for."),
            )

    def _rules(self) -> str:
        return self.tr(
            "Everybody is given the same number of every class: insurance line, days left, third of the premium. "
            "Whoever had a customer last keeps them where there is a seat."
        )


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
        self.confirm.setText(self.tr("Hand out %Ln customer(s)", "", customers))
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
