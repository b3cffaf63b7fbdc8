"""The customer card over the script: who it is, why now, the masked number, and the facts needed in a call."""

from datetime import date, datetime, tzinfo

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from app.services.calls.types import CallCard
from app.services.contacts import catalogue
from app.services.store.labels import LabelKind
from app.ui.customers import texts
from app.ui.kit.buttons import KeyButton
from app.ui.kit.flow import FlowLayout
from app.ui.kit.theme import Space, Tone
from app.ui.kit.widgets import Chip, KeyValueGrid, Panel, Text
from app.ui.kit.words import spoken, word

CALL_KEY = "F9"
NUMBER_SHOWN_MS = 30_000
"""How long a number stands readable for somebody who dials by hand (R-SEC: masked otherwise)."""
WIDE, NARROW = 720, 400
"""From these widths in pixels on the facts stand in three columns, below the other one in a single one."""
LEAST_WIDTH = 250
Fact = tuple[str, str] | tuple[str, str, str]


class FactColumns(QWidget):
    """Facts in as many columns as the width allows, read downwards."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._facts: tuple[Fact, ...] = ()
        self._columns = 0
        self._grids = tuple(KeyValueGrid() for _ in range(3))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.L)
        for grid in self._grids:
            row.addWidget(grid, 1)

    def show_facts(self, facts: tuple[Fact, ...]) -> None:
        """Show (name, value[, tone]) facts."""
        self._facts = facts
        self._spread()

    def facts(self) -> tuple[tuple[str, str], ...]:
        """The facts on screen."""
        return tuple((fact[0], fact[1]) for fact in self._facts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Spread the facts again when the width passes the limit."""
        super().resizeEvent(event)
        if self._columns != self._fitting():
            self._spread()

    def _fitting(self) -> int:
        if self.width() < NARROW:
            return 1
        return 3 if self.width() >= WIDE else 2

    def _spread(self) -> None:
        self._columns = columns = self._fitting()
        height = -(-len(self._facts) // columns)
        for place, grid in enumerate(self._grids):
            grid.show_facts(self._facts[place * height : (place + 1) * height] if place < columns else ())
            grid.setVisible(place < columns)


class CustomerPanel(Panel):
    """The card of one customer."""

    call_requested = Signal()
    """The person starts or ends the call (the timer)."""

    def __init__(self, zone: tzinfo, currency: str, parent: QWidget | None = None) -> None:
        """Start without a customer; times are shown in `zone`, money in `currency`."""
        super().__init__(parent)
        self._zone, self._currency = zone, currency
        self._card: CallCard | None = None
        self._now, self._today = datetime.fromtimestamp(0, zone), date.min
        self._talking = False
        self.name, self.why = Text(role="name"), Text(role="", tone="accent", wraps=True)
        self.stage, self.last, self.trouble = Chip(tone=Tone.ACCENT), Chip(), Chip(tone=Tone.DANGER)
        self.call = KeyButton(key=CALL_KEY, primary=True, icon_name="calls")
        self.facts = FactColumns()
        chips = QWidget()
        flow = FlowLayout(chips)
        for part in (self.name, self.stage, self.last, self.trouble):
            flow.addWidget(part)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.addWidget(chips, 1)
        self._head.addWidget(self.call, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(self._head)
        self.column.addWidget(self.why)
        self.column.addWidget(self.facts)
        self._number = ""
        self._hide_number = QTimer(self, singleShot=True, interval=NUMBER_SHOWN_MS)
        self._hide_number.timeout.connect(lambda: self.show_number(""))
        self.call.clicked.connect(self.call_requested)

    def minimumSizeHint(self) -> QSize:
        """Narrower than the name and the button side by side: below a width they stand one under the other."""
        return QSize(LEAST_WIDTH, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the call button under the name where there is no room beside it."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < NARROW
        direction = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if self._head.direction() is not direction:
            self._head.setDirection(direction)

    def show_card(self, card: CallCard, why: str, now: datetime, today: date) -> None:
        """Show a customer; `why` is the sentence that says why they are next."""
        if self._card is None or self._card.customer_id != card.customer_id:
            self._number = ""
        self._card, self._now, self._today = card, now, today
        self.name.setText(card.name)
        self.name.setAccessibleName(self.tr("Customer {name}").format(name=card.name))
        self.why.setText(why)
        self.stage.show_text(word(LabelKind.STAGE, card.stage) if card.stage else "", Tone.ACCENT)
        self.last.show_text(self._last_text(card), Tone.MUTED)
        self.trouble.show_text(self._trouble_text(card), Tone.DANGER)
        self.facts.show_facts(self._facts(card))
        self._show_call()

    def show_talking(self, *, is_talking: bool) -> None:
        """Let the button end the call while one is going on."""
        self._talking = is_talking
        self._show_call()

    def show_number(self, number: str) -> None:
        """Let the number be read for half a minute; an empty one hides it again."""
        self._number = number
        if number:
            self._hide_number.start()
        self._show_call()

    def _show_call(self) -> None:
        if self._card is None:
            return
        may_call = self._card.phone_is_good and not self._card.dnc
        self.call.setText(self._call_text(self._card))
        self.call.setEnabled(self._talking or may_call)

    def _call_text(self, card: CallCard) -> str:
        if self._number:
            return self._number
        return self.tr("End the call") if self._talking else texts.call_text(card)

    def _last_text(self, card: CallCard) -> str:
        if not card.history:
            return self.tr("Not contacted yet")
        return self.tr("Last: {outcome}").format(outcome=catalogue.label(card.history[0].outcome, spoken()))

    def _trouble_text(self, card: CallCard) -> str:
        if card.dnc:
            return self.tr("Must not be contacted")
        return "" if card.phone_is_good else self.tr("Number must be corrected")

    def _facts(self, card: CallCard) -> tuple[Fact, ...]:
        if not card.policies:
            return ((self.tr("Policy"), self.tr("None")), (self.tr("Customer no."), card.customer_no))
        first, *others = card.policies
        due_tone = texts.due_tone(first, self._today)
        terms = f"{word(LabelKind.CHANNEL, first.channel)} · {word(LabelKind.PAYMENT, first.payment)}"
        promise_tone = Tone.AMBER if card.promise is not None else ""
        return (
            (self.tr("Policy"), first.policy_no),
            (self.tr("Due"), texts.due_text(first, self._today), due_tone or "strong"),
            (self.tr("Last premium"), texts.premium_text(first, self._currency), "strong"),
            (self.tr("Line"), word(LabelKind.LINE, first.line)),
            (self.tr("Source"), terms),
            (self.tr("Call-back"), texts.promise_text(card, self._now, self._zone), promise_tone),
            (self.tr("Other policies"), texts.other_policies_text(tuple(others))),
            (self.tr("Customer no."), card.customer_no),
        )
