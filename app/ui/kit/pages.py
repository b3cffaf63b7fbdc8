"""What every page does by itself: words again on a new language, fresh figures after a change, nothing while hidden."""

from typing import ClassVar

from PySide6.QtCore import QEvent
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

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start stale: the first showing reads."""
        super().__init__(parent)
        set_role(self, "ground")
        self._is_stale = True
        self._has_started = False

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
