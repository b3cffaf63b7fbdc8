"""Parts of forms: a field under its label, a text area that tabs onward, a passphrase field that can be looked at."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.ui.kit.theme import Space, set_tone
from app.ui.kit.widgets import Text


class Field(QWidget):
    """A control under its label, with a line for what is wrong with it."""

    def __init__(self, control: QWidget, label: str = "", parent: QWidget | None = None) -> None:
        """Put the label over the control."""
        super().__init__(parent)
        self.control = control
        self._label = Text(label, "muted")
        self._label.setBuddy(control)
        self._problem = Text("", "small", tone="danger", wraps=True)
        self._problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        for part in (self._label, control, self._problem):
            column.addWidget(part)
        self.set_label(label)

    def set_label(self, label: str) -> None:
        """Set the label; it is the control's accessible name too."""
        self._label.setText(label)
        self.control.setAccessibleName(label)

    def show_problem(self, problem: str) -> None:
        """Say what is wrong; an empty text takes it back."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self.control.setAccessibleDescription(problem)
        set_tone(self.control, "danger" if problem else None)


class TextArea(QPlainTextEdit):
    """Several lines of plain text; Tab goes to the next field."""

    left = Signal()
    """The person has gone to another field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setTabChangesFocus(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the field was left."""
        super().focusOutEvent(event)
        self.left.emit()


class PassphraseField(QWidget):
    """A passphrase: hidden until one asks to see it; pasting is welcome, and nothing is remembered."""

    submitted = Signal()
    """Enter was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty and hidden."""
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.show_box = QCheckBox()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.line)
        column.addWidget(self.show_box)
        self.setFocusProxy(self.line)
        self.show_box.toggled.connect(self._show_letters)
        self.line.returnPressed.connect(self.submitted)

    def setAccessibleName(self, name: str) -> None:
        """Name the line itself: that is where the focus goes."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def text(self) -> str:
        """What was typed."""
        return self.line.text()

    def clear(self) -> None:
        """Forget what was typed and hide again."""
        self.line.clear()
        self.line.setModified(False)
        self.show_box.setChecked(False)

    def _show_letters(self, is_on: bool) -> None:  # noqa: FBT001 - Qt hands the state in by position
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if is_on else QLineEdit.EchoMode.Password)
