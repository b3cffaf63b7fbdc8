"""The workbench: queue, customer with script, and contact record with history side by side; no dialog in the calling loop."""

from datetime import date, datetime
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.services.access.types import Actor
from app.services.calls.types import CallCard
from app.services.queue.types import QueueView
from app.services.rooms import Room
from app.services.store.clock import Clock
from app.services.store.labels import ended_stages
from app.ui.calls import actions
from app.ui.contacts.form import FormCustomer, RecordForm
from app.ui.contacts.panel import HistoryPanel
from app.ui.customers.panel import CustomerPanel
from app.ui.kit.actions import ActionRegistry
from app.ui.kit.layouts import Columns, scrolled
from app.ui.kit.pages import Page
from app.ui.kit.theme import Space
from app.ui.kit.widgets import EmptyState, Line, Panel, Toast
from app.ui.queue.panel import QueuePanel
from app.ui.queue.texts import why_sentence
from app.ui.scripts.panel import ScriptPanel

WIDTHS = (330, 512, 350)
LEAST_WIDTHS = (264, 300, 286)


class CallsPage(Page):
    """A specialist's day on one page; it shows frozen values and says what the person wants."""

    rooms: ClassVar[frozenset[Room]] = frozenset(
        {Room.QUEUE, Room.CONTACTS, Room.CUSTOMERS, Room.RENEWALS, Room.PORTFOLIO, Room.ASSIGNMENT}
    )
    has_filter: ClassVar[bool] = True

    refresh_requested = Signal()
    settle_requested = Signal()

    def __init__(self, actor: Actor, clock: Clock, registry: ActionRegistry, parent: QWidget | None = None) -> None:
        """Build the three columns for the person at work; times are those of their company."""
        super().__init__(parent)
        self._zone = actor.zone
        self._shown: tuple[CallCard, datetime, date] | None = None
        self.columns = Columns("calls", parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.columns)
        self.queue = QueuePanel(actor.zone, actor.currency, self.columns)
        self._middle = QStackedWidget(self.columns)
        self._build_middle(actor)
        self._side = Panel(self.columns, role="side-right")
        self._build_side(actor, clock)
        self._size_columns()
        self.toast = Toast(self)
        self._bind(registry)
        self.show_nobody()
        self.start()

    def _build_middle(self, actor: Actor) -> None:
        work = QWidget()
        self._work = scrolled(work, self._middle)
        self.nobody = EmptyState(parent=self._middle)
        self._middle.addWidget(self._work)
        self._middle.addWidget(self.nobody)
        self.customer = CustomerPanel(actor.zone, actor.currency, work)
        self.script = ScriptPanel(work)
        column = QVBoxLayout(work)
        column.setContentsMargins(Space.M - 4, Space.M, Space.M - 4, Space.M)
        column.setSpacing(Space.M)
        column.addWidget(self.customer)
        column.addWidget(self.script, 1)

    def _build_side(self, actor: Actor, clock: Clock) -> None:
        self.record = RecordForm(clock, actor.zone, self._side)
        self.history = HistoryPanel(actor.zone, actor.display_name, self._side)
        column = self._side.column
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.record)
        column.addWidget(Line())
        column.addWidget(self.history, 1)

    def _size_columns(self) -> None:
        parts = (self.queue, self._middle, self._side)
        for place, (part, least) in enumerate(zip(parts, LEAST_WIDTHS, strict=True)):
            part.setMinimumWidth(least)
            self.columns.setStretchFactor(place, 1 if place == 1 else 0)
        self.columns.setSizes(list(WIDTHS))

    def _bind(self, registry: ActionRegistry) -> None:
        registry.bind(actions.NEXT, self, lambda: self.queue.step(1))
        registry.bind(actions.PREVIOUS, self, lambda: self.queue.step(-1))
        registry.bind(actions.FILTER, self, self.queue.focus_filter)
        registry.bind(actions.REASON, self, self.record.offer_reasons)
        back = registry.bind(actions.BACK_TO_LIST, self, self.queue.leave_filter)
        back.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        # The Enter of the number pad is another key than Return.
        QShortcut(QKeySequence("Ctrl+Enter"), self).activated.connect(self.record.save.click)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the list, where digits choose outcomes."""
        super().showEvent(event)
        self.queue.focus_rows()

    def retranslate(self) -> None:
        """Set every word of the three columns again."""
        self.nobody.show_text(
            self.tr("Nobody is on the line."),
            self.tr("Choose a customer in the list, or wait: call-backs come up by themselves when they are due."),
        )
        for panel in (self.queue, self.script, self.record, self.history):
            panel.retranslate()
        if self._shown is not None:
            self._show_customer(*self._shown)

    def restyle(self) -> None:
        """Take up the colours of another theme."""
        self.script.restyle()

    def refresh(self) -> None:
        """Ask for fresh figures."""
        self.refresh_requested.emit()

    def filter_text(self, text: str) -> None:
        """Narrow the list to what contains the text."""
        self.queue.filter_text.setText(text)

    def settle(self) -> None:
        """Hand over what is being typed."""
        self.settle_requested.emit()

    def show_view(self, view: QueueView, now: datetime) -> None:
        """Show the list; selection, scroll position and filter stay."""
        self.queue.show_view(view, now)
        self.progress_changed.emit(view.done_today, view.goal_today)

    def show_card(self, card: CallCard, now: datetime, today: date) -> None:
        """Show a customer; the record being typed is left to whoever knows the draft."""
        self._middle.setCurrentWidget(self._work)
        self._shown = (card, now, today)
        self._show_customer(card, now, today)
        self.history.show_lines(card.history, now)
        self.history.show()
        self.queue.select(card.customer_id)

    def show_nobody(self) -> None:
        """Show that no customer is being worked."""
        self._middle.setCurrentWidget(self.nobody)
        self._shown = None
        self.record.forget()
        self.history.hide()

    def show_saved(self) -> None:
        """Say that the record is safe; the keyboard goes to the list, so that digits choose outcomes again."""
        self.toast.show_text(self.tr("Saved"), "ok")
        self.queue.focus_rows()

    def _show_customer(self, card: CallCard, now: datetime, today: date) -> None:
        self.customer.show_card(card, why_sentence(card.why, now, self._zone), now, today)


def form_customer(card: CallCard) -> FormCustomer:
    """What the record form has to know of a card: the stage, and the first due date still to be worked."""
    open_terms = [
        policy.due_on
        for policy in card.policies
        if policy.result is None and policy.stage is not None and policy.stage not in ended_stages()
    ]
    return FormCustomer(card.customer_id, card.stage, min(open_terms, default=None))
