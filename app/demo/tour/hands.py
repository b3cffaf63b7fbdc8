"""Working the window as a person does: key strokes to whatever has the focus, clicks on what is visible, waiting with the event loop."""

from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QToolButton, QWidget

from app.demo.tour.types import Unmet

LOOK_EVERY_MS = 5
PATIENCE_SECONDS = 30.0
"""How long a condition may take; many times what it takes on two cores, so that a busy machine does not fail the tour."""

_NO_KEYS = Qt.KeyboardModifier.NoModifier
_LEFT = Qt.MouseButton.LeftButton


class Hands:
    """Keys and clicks, counted."""

    def __init__(self, window: QWidget) -> None:
        """Work this window."""
        self._window = window
        self.keys = 0
        self.clicks = 0

    def activate(self) -> None:
        """Bring the window to the front, as a window manager does at the start and when a menu closes; off screen there is none."""
        self._window.activateWindow()
        self.wait_until(self._window.isActiveWindow, "the window is in front")

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NO_KEYS) -> None:
        """Press one key where the focus is; a combination counts as one."""
        self.keys += 1
        QTest.keyClick(self._focus(), key, modifiers)

    def type_text(self, text: str) -> None:
        """Type plain letters, one key each, where the focus is."""
        self.keys += len(text)
        QTest.keyClicks(self._focus(), text)

    def compose(self, text: str) -> None:
        """Write Chinese where the focus is, as an input method hands it over: the finished words at once."""
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(self._focus(), event)

    def click(self, widget: QWidget) -> None:
        """Click in the middle of a widget as soon as a person could click it. Raises Unmet for one that stays hidden or held."""
        self.wait_until(lambda: widget.isVisible() and widget.isEnabled(), f"{type(widget).__name__} can be clicked")
        self.clicks += 1
        QTest.mouseClick(widget, _LEFT, _NO_KEYS, widget.rect().center())

    def click_row(self, view: QAbstractItemView, index: QModelIndex) -> None:
        """Scroll to a row of a list and click it."""
        view.scrollTo(index)
        self.clicks += 1
        QTest.mouseClick(view.viewport(), _LEFT, _NO_KEYS, view.visualRect(index).center())

    def choose(self, button: QToolButton, words: str) -> None:
        """Open the menu of a button and click the entry with these words. Raises Unmet if it does not appear."""
        chosen: list[QAction] = []

        def pick() -> None:
            menu = QApplication.activePopupWidget()
            if not isinstance(menu, QMenu):
                return
            timer.stop()
            chosen.extend(action for action in menu.actions() if action.text() == words)
            if chosen:
                QTest.mouseClick(menu, _LEFT, _NO_KEYS, menu.actionGeometry(chosen[0]).center())
            else:
                menu.close()

        timer = QTimer(interval=LOOK_EVERY_MS)
        timer.timeout.connect(pick)
        timer.start()
        self.click(button)  # comes back when the menu is closed
        self.wait_until(lambda: not timer.isActive(), "the menu opened")
        if not chosen:
            raise Unmet(f"the menu offers {words}")
        self.clicks += 1
        self.activate()

    def wait_until(self, holds: Callable[[], bool], what: str, seconds: float = PATIENCE_SECONDS) -> None:
        """Let the program run until the condition holds. Raises Unmet when it takes too long."""
        if holds():
            return
        loop = QEventLoop()
        looking = QTimer(interval=LOOK_EVERY_MS)
        looking.timeout.connect(lambda: loop.quit() if holds() else None)
        giving_up = QTimer(singleShot=True, interval=int(seconds * 1000))
        giving_up.timeout.connect(loop.quit)
        looking.start()
        giving_up.start()
        loop.exec()
        if not holds():
            raise Unmet(f"{what} within {seconds:.0f} s")

    def settle(self) -> None:
        """Let everything that is due now happen: layout, painting, answers that have arrived."""
        for _ in range(3):
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
            QApplication.sendPostedEvents()

    def park(self) -> None:
        """Take the mouse out of the way, so that no hint lies over a picture."""
        QTest.mouseMove(self._window, QPoint(1, 1))

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self._window
