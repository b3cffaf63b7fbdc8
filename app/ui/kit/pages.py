"""What every page does by itself: words again on a new language, fresh figures after a change, nothing while hidden."""

from typing import ClassVar

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from app.services.rooms import Room
from app.services.store.changes import Changes
from app.ui.kit.runner import Runner
from app.ui.kit.theme import set_role


class Page(QWidget):
    """A page or panel of a room.

    Build the widgets in `__init__`, set every word in `retranslate`, read again in `refresh`; then call `start`
    at the end of `__init__`, and `follow(runner)` once (the shell does it for the pages it opens).
    """

    rooms: ClassVar[frozenset[Room]] = frozenset()
    """The rooms whose data this page shows; a change in another room leaves it alone."""
    has_filter: ClassVar[bool] = False
    """Whether the search field of the top bar filters this page, by `filter_text`."""
    progress_changed = Signal(int, int)
    """Done and goal of today, for the top bar; emitted by a page that knows them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start stale: the first showing reads."""
        super().__init__(parent)
        self._is_stale = True
        self._has_started = False
        set_role(self, "ground")

    def start(self) -> None:
        """Say the words for the first time; call it when all widgets exist."""
        self._has_started = True
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word of the page; called at the start and after a change of language."""

    def restyle(self) -> None:
        """Take up the colours again, where a picture was drawn in them; called after a change of theme."""

    def refresh(self) -> None:
        """Read again what the page shows, keeping selection and scroll position."""

    def filter_text(self, text: str) -> None:
        """Show only what contains the text; called with each key stroke in the search field, empty for everything."""

    def settle(self) -> None:
        """Hand what is still being typed to the runner; called before the page is closed, the runner still takes work."""

    def follow(self, runner: Runner) -> None:
        """Keep in step with what is written in this page's rooms."""
        runner.changed.connect(self._on_changed)

    @property
    def is_stale(self) -> bool:
        """Whether something changed that this page has not read yet."""
        return self._is_stale

    def make_stale(self) -> None:
        """Read again now if the page is on screen, otherwise when it is shown."""
        if self.isVisible():
            self._is_stale = False
            self.refresh()
        else:
            self._is_stale = True

    def showEvent(self, event: QShowEvent) -> None:
        """Read again if something changed meanwhile."""
        super().showEvent(event)
        if self._is_stale:
            self._is_stale = False
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Answer a change of language or theme."""
        super().changeEvent(event)
        if not self._has_started:
            return
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self.restyle()

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if initiator is not self and changes.rooms & self.rooms:
            self.make_stale()
