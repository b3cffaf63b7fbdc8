"""Decides when sync runs: at the start, by the clock, soon after something was typed, and when a person asks."""

import logging
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from app.services.store.changes import Changes
from app.services.sync.backoff import Backoff
from app.services.sync.queries import sync_status
from app.services.sync.types import SyncOutcome, SyncReport, SyncStatus
from app.ui.kit.runner import Runner
from app.ui.sync.state import SyncState

logger = logging.getLogger(__name__)

NUDGE_MILLISECONDS = 400
"""How long after a write sync starts: long enough that saving and moving on is one run."""
POLL_SECONDS = 120
"""How often sync runs by itself until the server has said otherwise."""


class SyncPresenter(QObject):
    """Runs sync on the network lane, one run at a time, and tells the state of it."""

    state_changed = Signal(object)
    """The new SyncState."""
    revoked = Signal()
    """The server says this laptop must forget everything."""

    def __init__(self, runner: Runner, run: Callable[[], SyncReport], parent: QObject | None = None) -> None:
        """`run` carries the store to the server and back once; it is called on the network lane."""
        super().__init__(parent)
        self._runner = runner
        self._run = run
        self._state = SyncState()
        self._wants_another = False
        self._backoff = Backoff()
        self._nudge = QTimer(self, singleShot=True, interval=NUDGE_MILLISECONDS)
        self._nudge.timeout.connect(self.run_now)
        self._poll = QTimer(self, singleShot=True)
        self._poll.timeout.connect(self.run_now)
        runner.changed.connect(self._on_changed)

    @property
    def state(self) -> SyncState:
        """The state as last told."""
        return self._state

    def start(self) -> None:
        """Tell the state and run for the first time."""
        self._read_status()
        self.run_now()

    def stop(self) -> None:
        """Run no more: the sitting ends."""
        self._nudge.stop()
        self._poll.stop()
        self._wants_another = False

    def run_now(self) -> None:
        """Run once; during a run: once more afterwards."""
        if self._state.is_running:
            self._wants_another = True
            return
        self._nudge.stop()
        self._poll.stop()
        self._tell(replace(self._state, is_running=True))
        self._runner.network(self, self._run, self._on_report, self._on_failed)

    def _on_report(self, report: SyncReport) -> None:
        self._tell(replace(self._state, is_running=False, outcome=report.outcome))
        if report.outcome is SyncOutcome.REVOKED:
            self.revoked.emit()
            return
        self._runner.announce(report.changes)
        self._read_status()
        self._plan_next(report)

    def _on_failed(self, error: Exception) -> None:
        logger.error("Sync run broke: %s", type(error).__name__)
        self._tell(replace(self._state, is_running=False, outcome=SyncOutcome.BROKEN))
        self._read_status()
        self._wait(self._backoff.failed())

    def _plan_next(self, report: SyncReport) -> None:
        if self._wants_another:
            self._wants_another = False
            self._nudge.start()
        if report.outcome is SyncOutcome.DONE:
            self._backoff.worked()
            self._wait(report.poll_after_seconds or POLL_SECONDS)
        else:
            self._wait(max(self._backoff.failed(), 1.0))

    def _wait(self, seconds: float) -> None:
        self._poll.start(int(seconds * 1000))

    def _on_changed(self, _changes: Changes, _initiator: object) -> None:
        self._read_status(may_nudge=True)

    def _read_status(self, *, may_nudge: bool = False) -> None:
        def show(status: SyncStatus) -> None:
            was_waiting = self._state.waiting
            self._tell(
                replace(self._state, waiting=status.waiting, problems=status.problems, synced_at=status.synced_at)
            )
            if may_nudge and status.waiting > was_waiting:
                self._nudge.start()

        self._runner.read(self, sync_status, show)

    def _tell(self, state: SyncState) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)
