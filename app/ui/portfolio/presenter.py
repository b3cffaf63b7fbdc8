"""Joins the import page to files and the shared database: looking on the plain lane, importing on the network lane."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Event

import shiboken6
from PySide6.QtCore import QObject, Signal

from app.services.portfolio.commands import import_file
from app.services.portfolio.looking import look_at
from app.services.portfolio.returning import save_rejected, save_template
from app.services.portfolio.types import FileLook, FileRefused, ImportProgress, ImportReport
from app.services.remote.interface import Remote
from app.services.remote.types import RemoteFailure
from app.ui.kit.runner import Runner, unexpected_text
from app.ui.portfolio.page import PortfolioPage
from app.ui.portfolio.state import ImportState, Stage
from app.ui.portfolio.texts import row_text


class PortfolioPresenter(QObject):
    """Walks a file from being chosen to being imported; one file at a time."""

    imported = Signal()
    """A file has been taken over."""
    _progressed = Signal(object, object)

    def __init__(
        self, page: PortfolioPage, runner: Runner, connect: Callable[[], Remote], today: Callable[[], date]
    ) -> None:
        """`connect` opens a short-lived line to the shared database, `today` is the business day."""
        super().__init__(page)
        self._page, self._runner, self._connect, self._today = page, runner, connect, today
        self._path: Path | None = None
        self._cancelled = Event()
        self._progressed.connect(self._on_progress)
        page.file_chosen.connect(self.look_at)
        page.import_requested.connect(self.import_file)
        page.cancel_requested.connect(self.cancel)
        page.save_rejected_requested.connect(self.save_rejected)
        page.save_template_requested.connect(self.save_template)

    def look_at(self, path: Path) -> None:
        """Read a file and show what it holds; nothing is written."""
        if self._page.state.is_busy:
            return
        self._path, today = path, self._today()
        self._page.show_state(ImportState(Stage.READING, path.name))
        self._runner.plain(
            self._page,
            lambda: look_at(path, today),
            lambda look: self._on_looked(path, look),
            lambda error: self._on_not_looked(path, error),
        )

    def import_file(self) -> None:
        """Take the file over that is on screen, exactly as it was looked at."""
        state, path = self._page.state, self._path
        if path is None or state.look is None or state.stage is not Stage.LOOKED_AT:
            return
        cancelled, sha256 = Event(), state.look.sha256
        self._cancelled = cancelled
        self._page.show_state(replace(state, stage=Stage.IMPORTING, progress=None, trouble=None, saved_to=""))

        def progress(step: ImportProgress) -> None:
            if shiboken6.isValid(self):
                self._progressed.emit(cancelled, step)

        def work() -> ImportReport:
            with self._connect() as remote:
                return import_file(remote, path, expected_sha256=sha256, progress=progress, cancelled=cancelled.is_set)

        self._runner.network(self._page, work, self._on_imported, self._on_not_imported)

    def cancel(self) -> None:
        """Take the import back that is under way."""
        if self._page.state.stage is Stage.IMPORTING:
            self._cancelled.set()
            self._page.show_state(replace(self._page.state, stage=Stage.CANCELLING))

    def save_rejected(self, target: Path) -> None:
        """Save the rows that are not taken, with reasons in the language on screen."""
        path, look = self._path, self._page.state.look
        if path is None or look is None:
            return
        rejected, reasons, sha256 = look.rejected, [row_text(refusal) for refusal in look.rejected], look.sha256
        self._save(target, lambda: save_rejected(path, target, rejected, reasons, sha256))

    def save_template(self, target: Path) -> None:
        """Save an empty list."""
        self._save(target, lambda: save_template(target))

    def _save(self, target: Path, work: Callable[[], None]) -> None:
        def done(_nothing: None) -> None:
            self._page.show_state(replace(self._page.state, trouble=None, saved_to=target.name))

        self._runner.plain(self._page, work, done, self._on_not_done)

    def _on_looked(self, path: Path, look: FileLook) -> None:
        if path == self._path:
            self._page.show_state(ImportState(Stage.LOOKED_AT, path.name, look))

    def _on_not_looked(self, path: Path, error: Exception) -> None:
        if path == self._path:
            self._page.show_state(ImportState(Stage.EMPTY, path.name))
            self._on_not_done(error)

    def _on_progress(self, cancelled: Event, step: ImportProgress) -> None:
        """Show how far the import is, unless it is an import of before."""
        if cancelled is self._cancelled and self._page.state.is_busy:
            self._page.show_state(replace(self._page.state, progress=step))

    def _on_imported(self, report: ImportReport) -> None:
        self._page.show_state(replace(self._page.state, stage=Stage.DONE, progress=None, report=report))
        self.imported.emit()

    def _on_not_imported(self, error: Exception) -> None:
        self._page.show_state(replace(self._page.state, stage=Stage.LOOKED_AT, progress=None))
        self._on_not_done(error)

    def _on_not_done(self, error: Exception) -> None:
        """Say why a step was not done."""
        if isinstance(error, FileRefused):
            self._page.show_state(replace(self._page.state, trouble=error, saved_to=""))
        elif isinstance(error, RemoteFailure):
            self._page.show_state(replace(self._page.state, trouble=error.trouble, saved_to=""))
        else:
            self._runner.trouble.emit(unexpected_text())
