"""Python's garbage is collected on the UI thread alone while there are other threads.

Python collects in whichever thread happens to allocate. Cycles often hold widgets and timers, and Qt objects must die on
the thread they live on: collected on a lane they end the program.
"""

import gc
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer

EVERY_MILLISECONDS = 1000


@dataclass(slots=True)
class _Held:
    """How many holders there are in this process."""

    count: int = 0


_held = _Held()


class UiGarbage(QObject):
    """While at least one of these is at work, automatic collection is off and a timer of the UI thread does it."""

    def __init__(self, parent: QObject) -> None:
        """Wait for `start`."""
        super().__init__(parent)
        self._is_on = False
        self._timer = QTimer(self, interval=EVERY_MILLISECONDS)
        self._timer.timeout.connect(collect)

    def start(self) -> None:
        """Take over; call it on the UI thread before the first piece of work is sent away."""
        if self._is_on:
            return
        self._is_on = True
        _held.count += 1
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Hand back to Python when the last holder stops; call it on the UI thread once the threads have ended."""
        if not self._is_on:
            return
        self._is_on = False
        self._timer.stop()
        _held.count -= 1
        if _held.count == 0:
            gc.collect()
            gc.enable()


def collect() -> None:
    """Collect the generations that are due, as Python would have done."""
    due = [
        generation
        for generation, (count, threshold) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
        if count > threshold > 0
    ]
    if due:
        gc.collect(max(due))
