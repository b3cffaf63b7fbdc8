"""Joins the sync tab to the services: reads what needs a look and the outbox, and carries out what a person decides."""

from typing import Any

from PySide6.QtCore import QObject

from app.services.access.types import Actor
from app.services.store.clock import Clock
from app.services.store.refusals import Refused
from app.services.store.work import WriteWork
from app.services.sync.outgoing import outbox_rows
from app.services.sync.problems import keep_theirs, problem_rows, send_mine_again
from app.services.sync.types import OutboxRow, ProblemRow
from app.ui.kit.runner import Runner
from app.ui.sync.copying import copy_for_a_while
from app.ui.sync.page import SyncPage
from app.ui.sync.problem_texts import not_done

OUTBOX_SHOWN = 2_000
"""More than a month of one person's records; reading and showing them takes a few hundredths of a second."""


class SyncPagePresenter(QObject):
    """Connects the sync tab with the store."""

    def __init__(self, page: SyncPage, runner: Runner, actor: Actor, clock: Clock) -> None:
        """Serve this page for the person at work."""
        super().__init__(page)
        self._page, self._runner, self._actor, self._clock = page, runner, actor, clock
        page.refresh_requested.connect(self.refresh)
        page.detail.settle_requested.connect(self.settle)
        page.detail.send_requested.connect(self.send)
        page.detail.copy_requested.connect(self.copy)

    def refresh(self) -> None:
        """Read and show both parts."""
        now = self._clock.now()

        def read(session: Any) -> tuple[tuple[ProblemRow, ...], tuple[OutboxRow, ...]]:
            return problem_rows(session), outbox_rows(session, OUTBOX_SHOWN, now)

        self._runner.read(self._page, read, lambda found: self._page.show_state(*found))

    def settle(self, seq: int) -> None:
        """Let theirs stand, or note that it has been seen."""
        actor, now = self._actor, self._clock.now()
        self._decide(
            lambda session: keep_theirs(session, actor, seq, now), self.tr("Settled. The outbox still shows it.")
        )

    def send(self, seq: int, field: str) -> None:
        """Send my value again."""
        actor, now = self._actor, self._clock.now()
        self._decide(
            lambda session: send_mine_again(session, actor, seq, field, now), self.tr("Yours is on its way again.")
        )

    def copy(self, note: str) -> None:
        """Put the note into the clipboard for half a minute."""
        copy_for_a_while(note)
        self._page.toast.show_text(self.tr("Copied for half a minute."), "ok")

    def _decide(self, work: WriteWork, sentence: str) -> None:
        def done(_changes: object) -> None:
            self._page.toast.show_text(sentence, "ok")
            self.refresh()

        def refused(reason: Refused) -> None:
            self._page.toast.show_text(not_done(reason), "danger")
            self.refresh()

        self._runner.write(self._page, work, done, refused)
