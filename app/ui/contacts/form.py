"""The record of a contact: how, what came of it, the customer's words, when next; and what saving will do, said beforehand."""

from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from app.services.contacts import catalogue
from app.services.contacts.types import Channel, ContactDraft, Direction
from app.services.store.clock import Clock
from app.services.store.ids import CustomerId
from app.services.store.labels import LabelKind
from app.ui.contacts import texts
from app.ui.contacts.choices import IntentionTags, NextTime, OutcomeGrid, finer_choices
from app.ui.contacts.texts import Field
from app.ui.kit.buttons import KeyButton, Segmented, Tag
from app.ui.kit.forms import TextArea
from app.ui.kit.language import format_duration
from app.ui.kit.layouts import FittingArea
from app.ui.kit.theme import Space, Tone, set_tone
from app.ui.kit.widgets import Chip, Heading, Muted, Panel, Text, row_of
from app.ui.kit.words import spoken, word

SAVE_KEY = "Ctrl+Return"
NOTE_KEY = "N"
INCOMING_KEY = "I"
NOTE_HEIGHT = 56
LEAST_HEIGHT = 180


@dataclass(frozen=True, slots=True)
class FormCustomer:
    """Whom the record is about, with what decides what saving does: the stage now and the first due date still to be worked."""

    customer_id: CustomerId
    stage: str
    due_on: date | None


class RecordForm(Panel):
    """One record being written; it holds what was typed until it is told that it was saved."""

    edited = Signal()
    """The person changed something."""
    save_requested = Signal()

    def __init__(self, clock: Clock, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        """Start without a customer; times are those of `zone`."""
        super().__init__(parent, role="side")
        self._clock, self._zone = clock, zone
        self._customer: FormCustomer | None = None
        self._outcome: str | None = None
        self._is_busy = False
        self.heading, self.talk = Heading(), Chip(tone=Tone.DANGER)
        self.channels = Segmented([(channel, "") for channel in Channel])
        self.incoming = Tag()
        self.outcomes, self.finer, self.reasons = OutcomeGrid(), _combo(), _combo()
        self.effect, self.effect_text = Panel(role="answer"), Text(wraps=True)
        self.intentions, self.next_time = IntentionTags(), NextTime(clock, zone)
        self.note = TextArea()
        self.save = KeyButton(key=SAVE_KEY, primary=True)
        self.labels = {name: Muted() for name in ("outcome", "note", "next")}
        self.note_key = KeyButton(key=NOTE_KEY, role="link", is_dense=True)
        self.problems = {field: Text(role="small", tone=Tone.DANGER, wraps=True) for field in Field}
        for problem in self.problems.values():
            problem.hide()
        self._build()
        self._connect()

    def _build(self) -> None:
        self.column.setContentsMargins(0, Space.M, 0, Space.M)
        self.column.setSpacing(Space.XS + 2)
        self.talk.hide()
        self.incoming.set_key(INCOMING_KEY)
        head = row_of(self.heading, None, self.talk, self.incoming)
        head.setContentsMargins(Space.M + 2, 0, Space.M + 2, 0)
        self.column.addLayout(head)
        fields = QWidget()
        self.column.addWidget(FittingArea(fields, LEAST_HEIGHT, self))
        self._lay_out_fields(QVBoxLayout(fields))
        foot = QVBoxLayout()
        foot.setContentsMargins(Space.M + 2, Space.XS, Space.M + 2, 0)
        foot.setSpacing(Space.XS + 2)
        foot.addWidget(self.problems[Field.FORM])
        foot.addWidget(self.save)
        self.column.addLayout(foot)

    def _lay_out_fields(self, column: QVBoxLayout) -> None:
        column.setContentsMargins(Space.M + 2, 0, Space.M + 2, 0)
        column.setSpacing(Space.XS + 2)
        self.effect.column.setContentsMargins(Space.S + 2, Space.XS, Space.S, Space.XS)
        self.effect.column.addWidget(self.effect_text)
        self.note.setFixedHeight(NOTE_HEIGHT)
        for part in (
            self.channels,
            self.labels["outcome"],
            self.outcomes,
            self.problems[Field.OUTCOME],
            self.effect,
            row_of(self.finer, self.reasons, spacing=Space.XS + 2),
            self.problems[Field.REASON],
            self.intentions,
            row_of(self.labels["note"], None, self.note_key),
            self.note,
            self.problems[Field.NOTE],
            self.labels["next"],
            self.next_time,
            self.problems[Field.NEXT],
        ):
            if isinstance(part, QWidget):
                column.addWidget(part)
            else:
                column.addLayout(part)
        column.addStretch(1)

    def _connect(self) -> None:
        self.channels.chosen.connect(self._on_edited)
        self.incoming.toggled.connect(self._on_edited)
        self.outcomes.chosen.connect(self._on_outcome)
        self.finer.currentIndexChanged.connect(self._on_finer)
        self.reasons.currentIndexChanged.connect(self._on_edited)
        self.intentions.chosen.connect(self._on_edited)
        self.next_time.chosen.connect(self._on_edited)
        self.note.textChanged.connect(self._on_edited)
        self.note_key.clicked.connect(self.focus_note)
        self.save.clicked.connect(self.save_requested)

    def retranslate(self) -> None:
        """Set every word again."""
        self.heading.setText(self.tr("Contact record"))
        self.channels.show_choices([(channel, word(LabelKind.CONTACT_CHANNEL, channel)) for channel in Channel])
        self.channels.setAccessibleName(self.tr("How the contact was made"))
        self.incoming.setText(self.tr("Customer called"))
        self.labels["outcome"].setText(self.tr("Outcome"))
        self.labels["note"].setText(self.tr("What the customer said"))
        self.labels["next"].setText(self.tr("Next contact"))
        self.note.setAccessibleName(self.tr("What the customer said"))
        self.note_key.setText(self.tr("Write"))
        self.finer.setAccessibleName(self.tr("Finer outcome"))
        self.reasons.setAccessibleName(self.tr("Reason"))
        self.outcomes.retranslate()
        self.intentions.retranslate()
        self.next_time.retranslate()
        self._show_save()
        if self._customer is not None:
            draft = self.draft()
            self._fill_finer(draft.outcome)
            self._fill_reasons(draft.reason)
        self._show_effect()

    def customer_id(self) -> CustomerId | None:
        """Whom the record is about."""
        return None if self._customer is None else self._customer.customer_id

    def show_customer(self, customer: FormCustomer) -> None:
        """Take note of what changed about the customer on screen; what was typed stays."""
        self._customer = customer
        self._show_effect()

    def show_draft(self, customer: FormCustomer, draft: ContactDraft) -> None:
        """Show a record as it was typed so far, for another customer or after saving."""
        self._customer = customer
        self.show_busy(is_busy=False)
        blockers = [QSignalBlocker(part) for part in (self.incoming, self.note)]
        self.channels.choose(draft.channel)
        self.incoming.setChecked(draft.direction is Direction.IN)
        self.note.setPlainText(draft.note)
        del blockers
        self._outcome = draft.outcome
        self.outcomes.choose(draft.outcome)
        self._fill_finer(draft.outcome)
        self._fill_reasons(draft.reason)
        self.intentions.choose(draft.intention)
        self.next_time.choose(draft.next_at)
        self.clear_problems()
        self._show_save()
        self._show_effect()

    def draft(self) -> ContactDraft:
        """What is typed and chosen now. Raises ValueError without a customer."""
        if self._customer is None:
            raise ValueError("no customer is on screen")
        return ContactDraft(
            customer_id=self._customer.customer_id,
            channel=Channel(self.channels.value()),
            direction=Direction.IN if self.incoming.isChecked() else Direction.OUT,
            outcome=self._outcome,
            reason=None if self.reasons.isHidden() else self.reasons.currentData(),
            intention=None if self.intentions.isHidden() else self.intentions.value(),
            note=self.note.toPlainText(),
            next_at=self.next_time.value(),
        )

    def show_talk(self, seconds: int | None, *, is_talking: bool) -> None:
        """Show how long the call has been going on, or was; None hides it."""
        text = "" if seconds is None else self.tr("Call {time}").format(time=format_duration(seconds))
        self.talk.show_text(text, Tone.DANGER if is_talking else Tone.MUTED)

    def show_busy(self, *, is_busy: bool) -> None:
        """Take no second save while one is under way; writing goes on."""
        self._is_busy = is_busy
        self.note.setReadOnly(is_busy)
        self._show_save()

    def forget(self) -> None:
        """Let go of the customer: the record was saved, or there is nobody to call."""
        self._customer, self._outcome = None, None
        self.note.setReadOnly(False)
        blockers = [QSignalBlocker(part) for part in (self.incoming, self.note)]
        self.note.clear()
        self.incoming.setChecked(False)
        del blockers
        self.channels.choose(Channel.PHONE)
        self.outcomes.choose(None)
        self.next_time.choose(None)
        self._fill_finer(None)
        self._fill_reasons(None)
        self.clear_problems()
        self.effect_text.clear()
        self.show_talk(None, is_talking=False)
        self.show_busy(is_busy=False)

    def show_problem(self, field: Field, sentence: str) -> None:
        """Say beside the field why the record was not saved; everything typed stays, and the field gets the keyboard."""
        self.clear_problems()
        self.problems[field].setText(sentence)
        self.problems[field].show()
        if field is Field.NOTE:
            set_tone(self.note, Tone.DANGER)
            self.note.setFocus()
        elif field is Field.REASON:
            self.reasons.setFocus()

    def problem(self) -> str:
        """The sentence on screen, or an empty one."""
        return next((text.text() for text in self.problems.values() if not text.isHidden()), "")

    def clear_problems(self) -> None:
        """Take back what was said."""
        for text in self.problems.values():
            text.clear()
            text.hide()
        set_tone(self.note, None)

    def offer_reasons(self) -> None:
        """Open the list of reasons, where the outcome needs one."""
        if self.reasons.isVisible():
            self.reasons.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.reasons.showPopup()

    def focus_note(self) -> None:
        """Put the keyboard into the note, behind what is there."""
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.note.moveCursor(self.note.textCursor().MoveOperation.End)

    def _on_outcome(self, code: str) -> None:
        self._outcome = code
        self._fill_finer(code)
        self._fill_reasons(self.reasons.currentData())
        self._on_edited()

    def _on_finer(self) -> None:
        code = self.finer.currentData()
        if code is not None and code != self._outcome:
            self._outcome = code
            self.outcomes.choose(code)
            self._fill_reasons(self.reasons.currentData())
            self._on_edited()

    def _on_edited(self) -> None:
        if self._customer is None:
            return
        self.clear_problems()
        self._show_effect()
        self.edited.emit()

    def _fill_finer(self, code: str | None) -> None:
        choices = finer_choices(code)
        blocker = QSignalBlocker(self.finer)
        self.finer.clear()
        for choice in choices:
            self.finer.addItem(catalogue.label(choice, spoken()), choice)
        self.finer.setCurrentIndex(self.finer.findData(code))
        self.finer.setVisible(len(choices) > 1)
        del blocker

    def _fill_reasons(self, chosen: str | None) -> None:
        """Offer the reasons by group, only for an outcome that needs one; the one chosen before stays chosen."""
        outcome = catalogue.outcomes().get(self._outcome or "")
        is_needed = outcome is not None and outcome.needs_reason
        blocker = QSignalBlocker(self.reasons)
        self.reasons.clear()
        if is_needed:
            self.reasons.addItem(self.tr("Choose the reason"), None)
            for group in catalogue.reason_groups():
                for code in group.members:
                    self.reasons.addItem(catalogue.label(code, spoken()), code)
            self.reasons.setCurrentIndex(max(self.reasons.findData(chosen), 0))
        self.reasons.setVisible(is_needed)
        self.intentions.setVisible(outcome is not None and outcome.right_party)
        del blocker

    def _show_effect(self) -> None:
        if self._customer is None:
            return
        draft, customer = self.draft(), self._customer
        sentence = texts.consequence(draft, customer.stage, customer.due_on, self._clock.now(), self._zone)
        outcome = catalogue.outcomes().get(draft.outcome or "")
        is_final = outcome is not None and outcome.stops_contact
        self.effect_text.setText(sentence)
        set_tone(self.effect, Tone.DANGER if is_final else None)

    def _show_save(self) -> None:
        self.save.setText(self.tr("Saving…") if self._is_busy else self.tr("Save and go to the next"))
        self.save.setEnabled(self._customer is not None and not self._is_busy)


def _combo() -> QComboBox:
    combo = QComboBox()
    combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    combo.setMaxVisibleItems(14)
    combo.hide()
    return combo
