"""Keeps what is being typed: in memory from the first stroke, in the store when the typing pauses, until the record is saved."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from app.services.access.types import Actor
from app.services.contacts.commands import save_draft
from app.services.contacts.types import ContactDraft
from app.services.store.clock import Clock
from app.services.store.ids import CustomerId
from app.ui.calls import texts
from app.ui.calls.page import CallsPage
from app.ui.kit.runner import Runner

PAUSE_MS = 800
"""A draft is written this long after the last stroke, and at once on leaving the customer."""


class Drafts(QObject):
    """The unfinished records of this sitting, and which of them the store has not confirmed yet."""

    def __init__(
        self,
        page: CallsPage,
        runner: Runner,
        actor: Actor,
        clock: Clock,
        whole_draft: Callable[[], ContactDraft],
        parent: QObject | None = None,
    ) -> None:
        """`whole_draft` says what stands on screen now."""
        super().__init__(parent)
        self._page, self._runner, self._actor, self._clock = page, runner, actor, clock
        self._whole_draft = whole_draft
        self._typed: dict[CustomerId, ContactDraft] = {}
        self._unkept: set[CustomerId] = set()
        self._is_paused = False
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.keep_now)

    def touch(self) -> None:
        """Something was typed or chosen: hold it, and write it when the typing pauses."""
        if self._page.record.customer_id() is None:
            return
        self._hold(self._whole_draft())
        if not self._is_paused:
            self._timer.start()

    def pause(self) -> None:
        """Write what is typed, then nothing until `go_on` or `drop`: a draft written behind its record would be saved as a second one."""
        self.keep_now()
        self._is_paused = True

    def go_on(self) -> None:
        """Write again: the record was not saved."""
        self._is_paused = False

    def keep_now(self) -> None:
        """Write everything the store has not confirmed yet."""
        self._timer.stop()
        if self._is_paused:
            return
        if self._page.record.customer_id() in self._unkept:
            self._hold(self._whole_draft())
        for customer_id in tuple(self._unkept):
            self._write(self._typed[customer_id])

    def of(self, customer_id: CustomerId) -> ContactDraft | None:
        """What was typed about a customer in this sitting; the store may not have it yet, and a card read before it did never will."""
        return self._typed.get(customer_id)

    def drop(self, customer_id: CustomerId) -> None:
        """Let go: the record was saved."""
        self._typed.pop(customer_id, None)
        self._unkept.discard(customer_id)
        self._is_paused = False

    def _hold(self, draft: ContactDraft) -> None:
        self._typed[draft.customer_id] = draft
        self._unkept.add(draft.customer_id)

    def _write(self, draft: ContactDraft) -> None:
        actor, now = self._actor, self._clock.now()
        self._runner.write(
            self._page,
            lambda session: save_draft(session, actor, draft, now),
            done=lambda _changes: self._confirm(draft),
            refused=lambda refused: self._page.record.show_problem(*texts.refusal(refused)),
        )

    def _confirm(self, draft: ContactDraft) -> None:
        """The store has this draft; a later one is still to be written."""
        if self._typed.get(draft.customer_id) == draft:
            self._unkept.discard(draft.customer_id)
