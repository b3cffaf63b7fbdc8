"""The page that stands before everything: choose who, give the passphrase, Enter."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.kit.buttons import KeyButton, Segmented
from app.ui.kit.forms import Field, PassphraseField
from app.ui.kit.language import Language, language
from app.ui.kit.layouts import scrolled
from app.ui.kit.theme import Space, set_role
from app.ui.kit.widgets import Bar, Muted, Notice, Panel, Text, row_of
from app.ui.vault.demo_panel import DemoPanel
from app.ui.vault.enrol_form import EnrolForm
from app.ui.vault.types import Enrolment, Showcase

CARD_WIDTH = 460


class UnlockPage(QWidget):
    """Widgets and intents; it knows no vault."""

    unlock_requested = Signal(str, str)
    """Login and passphrase."""
    enrol_requested = Signal(object)
    """The Enrolment of a first start."""
    set_aside_requested = Signal(str)
    """The login whose store cannot be opened any more."""
    person_chosen = Signal(str)
    """The login of a person of the demonstration."""
    language_chosen = Signal(str)

    def __init__(self, product: str, parent: QWidget | None = None) -> None:
        """Start without anybody to choose from."""
        super().__init__(parent)
        set_role(self, "ground")
        self._product = Text(product, "brand-large")
        self._subtitle = Muted()
        self.who = QComboBox()
        self._who_field = Field(self.who)
        self.passphrase = PassphraseField()
        self._passphrase_field = Field(self.passphrase)
        self.button, self.other = KeyButton(primary=True), KeyButton(role="link")
        self.notice, self.busy, self._busy_words = Notice(), Bar(), Muted()
        self.set_aside = KeyButton(role="danger")
        self.enrolment = EnrolForm()
        self.demo = DemoPanel()
        self.languages = Segmented([(name.value, name.own_name) for name in Language])
        self.languages.choose(language().value)
        self._wait = QTimer(self, interval=1000)
        self._seconds_left = 0
        self._unlock_form = QWidget()
        self._logins: tuple[str, ...] = ()
        self._lay_out()
        self._connect()
        self.show_busy("")
        self.retranslate()

    def show_profiles(self, logins: Sequence[str], chosen: str = "") -> None:
        """Offer the stores on this machine; without any, the form of the first start."""
        self._logins = tuple(logins)
        self.who.clear()
        self.who.addItems(list(self._logins))
        self.who.setCurrentText(chosen or (self._logins[0] if self._logins else ""))
        self._who_field.setVisible(len(self._logins) > 1)
        self.enrolment.show_back(is_there=bool(self._logins))
        self._open_form(is_enrolment=not self._logins)

    def show_showcase(self, showcase: Showcase) -> None:
        """Say that this is a demonstration, and offer its people."""
        self.demo.show_showcase(showcase)
        self.demo.show()
        self.other.hide()

    def show_busy(self, words: str) -> None:
        """Say what is under way and hold everything still; empty words let go."""
        is_busy = bool(words)
        self._busy_words.setText(words)
        self._busy_words.setVisible(is_busy)
        self.busy.setVisible(is_busy)
        self.busy.setRange(0, 0 if is_busy else 1)
        for part in (self._who_field, self._passphrase_field, self.button, self.other, self.demo):
            part.setEnabled(not is_busy)
        self.enrolment.show_busy(is_busy=is_busy)
        if is_busy:
            self.notice.show_text("")
            self.set_aside.hide()
        else:
            self._focus()

    def show_problem(self, sentence: str, *, may_set_aside: bool = False) -> None:
        """Say why it did not open and let the person try again."""
        self.show_busy("")
        self.notice.show_text(sentence, "danger")
        self.set_aside.setVisible(may_set_aside)
        self._focus()

    def show_note(self, sentence: str) -> None:
        """Say something that is not a failure."""
        self.notice.show_text(sentence, "info")

    def show_countdown(self, seconds: int) -> None:
        """Hold the button until the next try is allowed, counting down."""
        self.show_busy("")
        self._seconds_left = max(seconds, 1)
        self._wait.start()
        self._say_countdown()

    def forget(self) -> None:
        """Empty the passphrase fields."""
        self.passphrase.clear()
        self.enrolment.passphrase.clear()

    def showEvent(self, event: QShowEvent) -> None:
        """Be ready for typing: a page that was built outside its window had no focus to take."""
        super().showEvent(event)
        self._focus()

    def changeEvent(self, event: QEvent) -> None:
        """Answer a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language on screen."""
        self._subtitle.setText(self.tr("Renewals, one customer at a time"))
        self._who_field.set_label(self.tr("Who"))
        self._passphrase_field.set_label(self.tr("Passphrase"))
        self.passphrase.show_box.setText(self.tr("Show the passphrase"))
        self.button.setText(self.tr("Unlock"))
        self.other.setText(self.tr("Somebody else signs in on this laptop"))
        self.set_aside.setText(self.tr("Set this store aside and sign in afresh"))
        self.languages.setAccessibleName(self.tr("Language"))
        self.enrolment.retranslate()
        self.demo.retranslate()
        self.languages.choose(language().value)

    def set_product(self, product: str) -> None:
        """Set the product's name."""
        self._product.setText(product)

    def _unlock(self) -> None:
        if self.button.isEnabled() and self.passphrase.text():
            self.unlock_requested.emit(self.who.currentText(), self.passphrase.text())

    def _on_language(self, name: str) -> None:
        self.language_chosen.emit(name)

    def _on_enrol(self, enrolment: Enrolment) -> None:
        self.enrol_requested.emit(enrolment)

    def _open_form(self, *, is_enrolment: bool) -> None:
        self._unlock_form.setVisible(not is_enrolment)
        self.enrolment.setVisible(is_enrolment)
        self.notice.show_text("")
        self._focus()

    def _focus(self) -> None:
        if self._unlock_form.isHidden():
            self.enrolment.host.setFocus()
        else:
            self.passphrase.line.setFocus()
            self.passphrase.line.selectAll()

    def _tick(self) -> None:
        self._seconds_left -= 1
        self._say_countdown()

    def _say_countdown(self) -> None:
        is_over = self._seconds_left <= 0
        self.button.setEnabled(is_over)
        if is_over:
            self._wait.stop()
            self.notice.show_text("")
            self._focus()
        else:
            self.notice.show_text(
                self.tr("Too many wrong passphrases. Try again in %n second(s).", "", self._seconds_left), "amber"
            )

    def _connect(self) -> None:
        self.button.clicked.connect(self._unlock)
        self.passphrase.submitted.connect(self._unlock)
        self.other.clicked.connect(lambda: self._open_form(is_enrolment=True))
        self.enrolment.cancelled.connect(lambda: self._open_form(is_enrolment=False))
        self.enrolment.submitted.connect(self._on_enrol)
        self.set_aside.clicked.connect(lambda: self.set_aside_requested.emit(self.who.currentText()))
        self.demo.person_chosen.connect(self.person_chosen)
        self.languages.chosen.connect(self._on_language)
        self._wait.timeout.connect(self._tick)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._unlock_form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self._who_field)
        column.addWidget(self._passphrase_field)
        column.addLayout(row_of(self.other, None, self.button))
        card = Panel()
        card.setFixedWidth(CARD_WIDTH)
        card.column.setContentsMargins(Space.XL + 4, Space.XL, Space.XL + 4, Space.XL)
        card.column.setSpacing(Space.M)
        forms = (self.demo, self._unlock_form, self.enrolment)
        for part in (self._product, self._subtitle, *forms, self.busy, self._busy_words, self.notice):
            card.column.addWidget(part)
        card.column.addWidget(self.set_aside, 0, Qt.AlignmentFlag.AlignLeft)
        self.demo.hide()
        self.set_aside.hide()
        middle = QWidget()
        set_role(middle, "ground")
        centre = QVBoxLayout(middle)
        centre.addStretch(1)
        centre.addLayout(_centred(card))
        centre.addStretch(1)
        centre.addLayout(_centred(self.languages))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, Space.L)
        whole.addWidget(scrolled(middle))


def _centred(widget: QWidget) -> QHBoxLayout:
    return row_of(None, widget, None)
