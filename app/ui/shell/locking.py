"""Watches for idleness: after a quarter of an hour without a key or a click the desk locks itself."""

from datetime import timedelta

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow

from app.services.store.clock import Clock

IDLE_MINUTES = 15
LOOK_EVERY_MS = 10_000

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)


class IdleWatch(QObject):
    """Tells when nobody has touched the window for a while; the time a laptop slept counts, which the timers of Qt leave out.

    It listens at the native window, where keys and clicks arrive once; a filter over the whole application would be asked
    about every event of every object, also of those that are just being destroyed.
    """

    idle = Signal()

    def __init__(
        self, window: QWindow, clock: Clock, minutes: float = IDLE_MINUTES, parent: QObject | None = None
    ) -> None:
        """Watch from now on."""
        super().__init__(parent)
        self._clock, self._limit = clock, timedelta(minutes=minutes)
        self._touched_at = clock.now()
        self._look = QTimer(self, interval=LOOK_EVERY_MS)
        self._look.timeout.connect(self.look)
        window.installEventFilter(self)
        self._look.start()

    def look(self) -> None:
        """Look at the clock, and tell if nobody was here for too long; a clock set back starts the wait anew."""
        now = self._clock.now()
        if not timedelta() <= now - self._touched_at < self._limit:
            is_over = now > self._touched_at
            self._touched_at = now
            if is_over:
                self.idle.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Start counting again at every sign of life, unless it comes too late; nothing is filtered."""
        if event.type() in _SIGNS_OF_LIFE:
            if self._clock.now() - self._touched_at < self._limit:
                self._touched_at = self._clock.now()
            else:
                QTimer.singleShot(0, self, self.look)
        return False
