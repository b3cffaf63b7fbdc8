"""What the unlock page shows in a demonstration: that the data is invented, the passphrase, and who one can be."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.kit.buttons import KeyButton
from app.ui.kit.theme import Space
from app.ui.kit.widgets import Chip, Muted, Text, row_of
from app.ui.vault.types import Showcase


class DemoPanel(QWidget):
    """A note and one button for each person; Alt and a digit press them."""

    person_chosen = Signal(str)
    """The login of the person one wants to be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without people."""
        super().__init__(parent)
        self._showcase: Showcase | None = None
        self._chip, self._note = Chip(tone="amber"), Muted(wraps=True)
        self._passphrase = Text(role="strong")
        self._choose = Text(role="heading")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        self._column.addLayout(row_of(self._chip, None))
        for part in (self._note, self._passphrase, self._choose):
            self._column.addWidget(part)
        self.buttons: dict[str, KeyButton] = {}

    def show_showcase(self, showcase: Showcase) -> None:
        """Show the people of the demonstration."""
        self._showcase = showcase
        for place, person in enumerate(showcase.people, start=1):
            button = KeyButton(key=f"Alt+{place}")
            button.clicked.connect(lambda _checked=False, login=person.login: self.person_chosen.emit(login))
            self._column.addWidget(button)
            self.buttons[person.login] = button
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language on screen."""
        self._chip.setText(self.tr("Demo data"))
        self._note.setText(
            self.tr(
                "Everybody and everything in here is invented; nothing leaves this computer. Choose who you want to be."
            )
        )
        self._choose.setText(self.tr("Begin as"))
        for person in self._showcase.people if self._showcase is not None else ():
            role = QCoreApplication.translate("Shell", person.role)
            self.buttons[person.login].setText(f"{person.display_name} · {role}")
        if self._showcase is not None:
            self._passphrase.setText(self.tr("Passphrase: {passphrase}").format(passphrase=self._showcase.passphrase))
