"""Joins the workbench to the services: reads list and card, saves the record and goes on to the next customer."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, QTimer

from app.services.access.types import Actor
from app.services.calls.commands import finish_call
from app.services.calls.queries import call_card, find_customers
from app.services.calls.types import CallCard, FoundCustomer
from app.services.contacts.types import ContactDraft
from app.services.customers.queries import number_to_dial
from app.services.queue.queries import queue_view
from app.services.queue.rules import first_to_call
from app.services.queue.types import QueueView
from app.services.store.changes import Changes
from app.services.store.clock import Clock
from app.services.store.ids import CustomerId
from app.services.store.refusals import Refused
from app.services.store.work import ReadWork
from app.ui.calls import texts
from app.ui.calls.drafts import Drafts
from app.ui.calls.page import CallsPage, form_customer
from app.ui.calls.talk import TalkTimer
from app.ui.contacts.texts import Field
from app.ui.kit.runner import Runner
from app.ui.scripts.presenter import ScriptPresenter

LIST_EVERY_MS = 60_000
"""How often the list is read again for the time alone: promises come due, rests end."""
FOUND_LIMIT = 30
LEAST_SEARCH = 2
"""From this many signs on the whole store is searched, not only the list."""


@dataclass(frozen=True, slots=True)
class _Desk:
    """What one reading brings: the list, and the card if a customer is wanted and still there; `turn` counts the records saved before."""

    view: QueueView
    card: CallCard | None
    turn: int


class CallsPresenter(QObject):
    """Works one call after the other."""

    def __init__(
        self, page: CallsPage, runner: Runner, actor: Actor, clock: Clock, dial: Callable[[str], bool] | None = None
    ) -> None:
        """Serve this page for the person at work; the first reading happens when the page is shown.

        `dial` hands a number to a phone program and says whether one took it; without it calls are timed, not dialled.
        """
        super().__init__(page)
        self._page, self._runner, self._actor, self._clock = page, runner, actor, clock
        self._dial = dial
        self._scripts = ScriptPresenter(page.script, self)
        self._drafts = Drafts(page, runner, actor, clock, self._whole_draft, self)
        self._talk = TalkTimer(clock, self)
        self._card: CallCard | None = None
        self._wanted: CustomerId | None = None
        self._may_choose_first = True
        self._is_saving = False
        self._turn = 0
        self._connect()
        self._list_timer = QTimer(self, interval=LIST_EVERY_MS)
        self._list_timer.timeout.connect(page.make_stale)
        self._list_timer.start()

    def _connect(self) -> None:
        page = self._page
        page.refresh_requested.connect(self.refresh)
        page.settle_requested.connect(self.settle)
        page.queue.chosen.connect(self.open_customer)
        page.queue.searched.connect(self._search)
        page.record.edited.connect(self._drafts.touch)
        page.record.save_requested.connect(self.save)
        page.customer.call_requested.connect(self._on_call)
        self._talk.changed.connect(self._show_talk)
        page.script.words_changed.connect(self._fill_script)

    def refresh(self) -> None:
        """Read the list and the card on screen again; what is being typed stays."""
        self._read(self._wanted)

    def settle(self) -> None:
        """Hand what is being typed to the store."""
        self._drafts.keep_now()

    def open_customer(self, customer_id: CustomerId) -> None:
        """Go to a customer; what was typed about the one before is kept as a draft."""
        if self._is_saving or customer_id == self._wanted:
            return
        self._drafts.keep_now()
        self._wanted = customer_id
        actor, now, today = self._actor, self._clock.now(), self._today()
        self._runner.read(
            self._page,
            lambda session: call_card(session, actor, customer_id, now, today),
            self._show_card,
            self._on_no_card,
        )

    def save(self) -> None:
        """Save the record in one transaction and go on to the next customer; a second press while saving does nothing."""
        if self._is_saving or self._page.record.customer_id() is None:
            return
        self._drafts.pause()
        self._is_saving = True
        self._page.record.show_busy(is_busy=True)
        draft, actor, now = self._whole_draft(), self._actor, self._clock.now()

        def work(session: Any) -> Changes:
            changes, _contact = finish_call(session, actor, draft, now)
            return changes

        self._runner.write(
            self._page,
            work,
            done=lambda _changes: self._on_saved(draft.customer_id),
            refused=self._on_refused,
            failed=lambda _error: self._on_not_saved(Field.FORM, texts.not_saved()),
        )

    def _read(self, customer_id: CustomerId | None) -> None:
        self._runner.read(self._page, self._desk_work(customer_id), self._show_desk)

    def _desk_work(self, customer_id: CustomerId | None) -> ReadWork[_Desk]:
        """Reading list and card; without a wish, the card of the first who may be called, at the start and after saving."""
        actor, now, today, turn = self._actor, self._clock.now(), self._today(), self._turn
        may_choose = self._may_choose_first and customer_id is None

        def work(session: Any) -> _Desk:
            view = queue_view(session, actor, now, today)
            wanted = customer_id
            if may_choose:
                first = first_to_call(view.rows)
                wanted = None if first is None else first.facts.customer_id
            why = next((row.why for row in view.rows if row.facts.customer_id == wanted), None)
            try:
                card = None if wanted is None else call_card(session, actor, wanted, now, today, why=why)
            except Refused:
                card = None
            return _Desk(view, card, turn)

        return work

    def _show_desk(self, desk: _Desk) -> None:
        self._page.show_view(desk.view, self._clock.now())
        if desk.card is None:
            if self._wanted is None and self._card is None:
                self._page.show_nobody()
            return
        # A reading begun before the record was saved still brings the customer just finished.
        if self._wanted is None and self._may_choose_first and desk.turn == self._turn:
            self._wanted = desk.card.customer_id
        self._show_card(desk.card)

    def _show_card(self, card: CallCard) -> None:
        """Show a card that is still wanted; a record being typed for the same customer is left as it is."""
        if card.customer_id != self._wanted:
            return
        self._may_choose_first = False
        record, customer = self._page.record, form_customer(card)
        is_same = record.customer_id() == card.customer_id
        if not is_same:
            self._drafts.keep_now()
        self._card = card
        self._page.show_card(card, self._clock.now(), self._today())
        if is_same:
            record.show_customer(customer)
        else:
            draft = self._drafts.of(card.customer_id) or card.draft or ContactDraft(card.customer_id)
            self._talk.start_over(draft.talk_seconds)
            record.show_draft(customer, draft)
        self._fill_script()

    def _on_no_card(self, _error: Exception) -> None:
        """The customer was handed over between list and card: read the list again and stay where we are."""
        self._wanted = self._page.record.customer_id()
        self._read(self._wanted)

    def _on_saved(self, customer_id: CustomerId) -> None:
        """The record is safe; who is next is read with the list, so that saving waits for no ranking."""
        self._is_saving = False
        self._drafts.drop(customer_id)
        self._talk.start_over(None)
        self._card, self._wanted, self._may_choose_first = None, None, True
        self._turn += 1
        self._page.show_nobody()
        self._page.show_saved()
        self._read(None)

    def _on_refused(self, refused: Refused) -> None:
        self._on_not_saved(*texts.refusal(refused))

    def _on_not_saved(self, field: Field, sentence: str) -> None:
        self._is_saving = False
        self._page.record.show_busy(is_busy=False)
        self._page.record.show_problem(field, sentence)
        self._drafts.go_on()
        self._drafts.touch()

    def _on_call(self) -> None:
        """Begin or end the call; beginning hands the number to the phone program."""
        customer_id, actor, dial = self._wanted, self._actor, self._dial
        if self._talk.is_talking or dial is None or customer_id is None:
            self._talk.toggle()
            return

        def call(number: str) -> None:
            if customer_id != self._wanted:
                return
            if not dial(number):
                self._page.customer.show_number(number)
                self._page.toast.show_text(texts.dial_yourself(), "amber")
            self._talk.toggle()

        self._runner.read(
            self._page, lambda session: number_to_dial(session, actor, customer_id), call, self._on_not_dialled
        )

    def _on_not_dialled(self, error: Exception) -> None:
        if not isinstance(error, Refused):
            raise error
        self._page.toast.show_text(texts.not_dialled(error), "danger")

    def _search(self, query: str) -> None:
        if len(query) < LEAST_SEARCH:
            return

        def show(found: tuple[FoundCustomer, ...]) -> None:
            self._page.queue.show_found(query, found)

        self._runner.read(self._page, lambda session: find_customers(session, query, FOUND_LIMIT), show)

    def _whole_draft(self) -> ContactDraft:
        """What is typed, with the length of the call and the script that was read."""
        script = self._scripts.in_use()
        return replace(
            self._page.record.draft(),
            talk_seconds=self._talk.seconds(),
            script_id=None if script is None else script[0],
            script_version=None if script is None else script[1],
        )

    def _fill_script(self) -> None:
        if self._card is None:
            return
        line = self._card.policies[0].line if self._card.policies else ""
        values = texts.spoken_values(self._card, self._actor.currency)
        self._scripts.show_customer(self._card.customer_id, line, self._card.stage, values)

    def _show_talk(self) -> None:
        is_talking = self._talk.is_talking
        self._page.record.show_talk(self._talk.seconds(), is_talking=is_talking)
        self._page.customer.show_talking(is_talking=is_talking)

    def _today(self) -> date:
        return self._clock.today(self._actor.zone)
