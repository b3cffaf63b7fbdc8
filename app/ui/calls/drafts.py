"""Keeps what is being typed: in memory from the first stroke, in the store when the typing pauses, until the record is saved."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from app.services.access.types import Actor
from app.services.contacts.commands import save_draft
from app.services.contacts.types import ContactDraft
from app.services.store.clock import Clock
from app.services.store.ids import CustomerId
from app.ui.calls.page import CallsPage
from app.ui.kit.runner import Runner

PAUSE_MS = 800
"""A draft is written this long after the last stroke, and at once on leaving the customer."""


class Drafts(QObject):
    """The unfinished records of this sitting that the store has not confirmed yet."""

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
        self._held: dict[CustomerId, ContactDraft] = {}
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.keep_now)

    def touch(self) -> None:
        """Something was typed or chosen: hold it, and write it when the typing pauses."""
        if self._page.record.customer_id() is None:
            return
        draft = self._whole_draft()
        self._held[draft.customer_id] = draft
        self._timer.start()

    def pause(self) -> None:
        """Write nothing now: the record itself is about to be saved."""
        self._timer.stop()

    def keep_now(self) -> None:
        """Write what is held of the customer on screen, if the store does not have it yet."""
        self._timer.stop()
        customer_id = self._page.record.customer_id()
        if customer_id is None or customer_id not in self._held:
            return
        draft, actor, now = self._whole_draft(), self._actor, self._clock.now()
        self._held[customer_id] = draft
        self._runner.write(
            self._page,
            lambda session: save_draft(session, actor, draft, now),
            done=lambda _changes: self._confirm(draft),
            refused=lambda _refused: None,
        )

    def of(self, customer_id: CustomerId) -> ContactDraft | None:
        """What is held of a customer and may not be in the store yet."""
        return self._held.get(customer_id)

    def drop(self, customer_id: CustomerId) -> None:
        """Let go: the record was saved."""
        self._held.pop(customer_id, None)

    def _confirm(self, draft: ContactDraft) -> None:
        """The store has this draft; a later one is still held."""
        if self._held.get(draft.customer_id) == draft:
            del self._held[draft.customer_id]
