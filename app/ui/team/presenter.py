"""Keeps the overview in step: reads the kept figures at once, fetches fresh ones while the tab is on screen."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer

from app.services.access.types import Actor
from app.services.remote.types import RemoteFailure
from app.services.store.changes import Changes
from app.services.team import queries
from app.ui.kit.runner import Runner
from app.ui.team.page import TeamPage

POLL_MILLISECONDS = 5_000
"""One overview of a group of twenty costs the shared database under a millisecond; five seconds feel live."""


class TeamPresenter(QObject):
    """Connects the team page with the store and the shared database."""

    def __init__(self, page: TeamPage, runner: Runner, actor: Actor, fetch: Callable[[], Changes]) -> None:
        """`fetch` asks the shared database and keeps the answer; it runs on the network lane."""
        super().__init__(page)
        self._page = page
        self._runner = runner
        self._actor = actor
        self._fetch = fetch
        self._is_fetching = False
        self._timer = QTimer(self, interval=POLL_MILLISECONDS)
        self._timer.timeout.connect(self.fetch)
        page.refresh_requested.connect(self.refresh)
        page.installEventFilter(self)

    def refresh(self) -> None:
        """Show what is kept."""
        actor = self._actor
        self._runner.read(self._page, lambda session: queries.overview(session, actor), self._page.show_overview)

    def fetch(self) -> None:
        """Ask the shared database, unless an answer is still on its way."""
        if self._is_fetching:
            return
        self._is_fetching = True
        self._runner.network(self._page, self._fetch, self._on_fetched, self._on_failed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Poll only while the tab is on screen."""
        if event.type() == QEvent.Type.Show:
            self.fetch()
            self._timer.start()
        elif event.type() == QEvent.Type.Hide:
            self._timer.stop()
        return super().eventFilter(watched, event)

    def _on_fetched(self, _changes: Changes) -> None:
        self._is_fetching = False
        self._page.show_trouble("")
        self.refresh()

    def _on_failed(self, error: Exception) -> None:
        self._is_fetching = False
        if not isinstance(error, RemoteFailure):
            raise error
        self._page.show_trouble(self.tr("Offline"))
