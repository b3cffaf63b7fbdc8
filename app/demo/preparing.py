"""What the window shows while the demonstration is prepared: what is being done, and why it could not be."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.demo.seed import DemoStep
from app.ui.kit.theme import Space, set_role
from app.ui.kit.widgets import Bar, Chip, Muted, Notice, Panel, Text, row_of
from app.ui.shell.texts import product_name

CARD_WIDTH = 460


class PreparingPage(QWidget):
    """A card with one line that changes; nobody can do anything here but wait or close the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with the first step."""
        super().__init__(parent)
        set_role(self, "ground")
        self._step = DemoStep.STARTING
        self._is_stuck = False
        self._product, self._demo = Text(role="brand-large"), Chip(tone="amber")
        self._note, self._words = Muted(wraps=True), Text(role="strong", wraps=True)
        self._bar, self._problem = Bar(), Notice()
        self._bar.setRange(0, 0)
        self._lay_out()
        self.retranslate()

    @property
    def words(self) -> str:
        """The line that says what is being done."""
        return self._words.text()

    def show_step(self, step: DemoStep) -> None:
        """Say what is being done now."""
        self._step = step
        self.retranslate()

    def show_trouble(self) -> None:
        """Say that the demonstration cannot be shown, and where to look."""
        self._is_stuck = True
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language on screen."""
        self._product.setText(product_name())
        self._demo.setText(self.tr("Demo data"))
        self._note.setText(
            self.tr(
                "An invented company is being set up on this computer. Nobody in it exists, and nothing leaves the computer."
            )
        )
        self._words.setText("" if self._is_stuck else self._step_words())
        self._bar.setVisible(not self._is_stuck)
        self._problem.show_text(
            self.tr(
                "The demonstration could not be prepared. Close the window and start it again; the reason stands in the log."
            )
            if self._is_stuck
            else "",
            "danger",
        )

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - the name that Qt gives
        """Answer a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _step_words(self) -> str:
        return {
            DemoStep.STARTING: self.tr("Starting a database server of our own …"),
            DemoStep.SETTING_UP: self.tr("Setting up the company and its people …"),
            DemoStep.IMPORTING: self.tr("Importing the portfolio …"),
            DemoStep.ASSIGNING: self.tr("Dealing the customers to the specialists …"),
            DemoStep.REMEMBERING: self.tr("Writing down the calls of the last weeks …"),
            DemoStep.READY: self.tr("Signing in …"),
        }[self._step]

    def _lay_out(self) -> None:
        card = Panel()
        card.setFixedWidth(CARD_WIDTH)
        card.column.setContentsMargins(Space.XL + 4, Space.XL, Space.XL + 4, Space.XL)
        card.column.setSpacing(Space.M)
        card.column.addLayout(row_of(self._product, None, self._demo))
        for part in (self._note, self._words, self._bar, self._problem):
            card.column.addWidget(part)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addLayout(row_of(None, card, None))
        column.addStretch(1)
