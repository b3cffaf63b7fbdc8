"""Measures how long a call goes on; started and ended by the person, told second by second."""

from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from app.services.store.clock import Clock

SECOND_MS = 1000


class TalkTimer(QObject):
    """The length of the call with the customer on screen."""

    changed = Signal()

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        """Start silent."""
        super().__init__(parent)
        self._clock = clock
        self._since: datetime | None = None
        self._before: int | None = None
        self._timer = QTimer(self, interval=SECOND_MS)
        self._timer.timeout.connect(self.changed)

    @property
    def is_talking(self) -> bool:
        """Whether a call is going on."""
        return self._since is not None

    def toggle(self) -> None:
        """Begin the call, or end it; beginning again adds to what was talked before."""
        if self._since is None:
            self._since = self._clock.now()
            self._timer.start()
        else:
            self._before = self.seconds()
            self._since = None
            self._timer.stop()
        self.changed.emit()

    def seconds(self) -> int | None:
        """Seconds talked so far; None when there was no call."""
        if self._since is None:
            return self._before
        return (self._before or 0) + max(int((self._clock.now() - self._since).total_seconds()), 0)

    def start_over(self, before: int | None) -> None:
        """Go to another customer, with what was already talked with them."""
        self._since, self._before = None, before
        self._timer.stop()
        self.changed.emit()
