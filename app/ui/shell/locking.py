"""Watches for idleness: after a quarter of an hour without a key or a click the desk locks itself."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow

IDLE_MINUTES = 15

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
    """Tells when nobody has touched the window for a while.

    It listens at the native window, where keys and clicks arrive once; a filter over the whole application would be asked
    about every event of every object, also of those that are just being destroyed.
    """

    idle = Signal()

    def __init__(self, window: QWindow, minutes: float = IDLE_MINUTES, parent: QObject | None = None) -> None:
        """Watch from now on."""
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True, interval=int(minutes * 60_000))
        self._timer.timeout.connect(self.idle)
        window.installEventFilter(self)
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Start counting again at every sign of life; nothing is filtered."""
        if event.type() in _SIGNS_OF_LIFE:
            self._timer.start()
        return False
