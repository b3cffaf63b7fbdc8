"""Joins the page to the shared database: who is on duty, a proposal, and carrying it out, all on the network lane."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TypeVar

from PySide6.QtCore import QObject

from app.services.assignment.commands import confirm, propose_assignment, roster
from app.services.assignment.types import AssignmentRefusal, Proposal, Roster
from app.services.remote.interface import Remote
from app.services.remote.types import AssignCounts, RemoteFailure
from app.services.store.refusals import Refused
from app.ui.assignment.page import AssignmentPage
from app.ui.assignment.state import AssignmentState, Done, Errand
from app.ui.kit.runner import Runner, unexpected_text

T = TypeVar("T")


class AssignmentPresenter(QObject):
    """One question to the shared database at a time; nothing is written before the person confirms."""

    def __init__(
        self, page: AssignmentPage, runner: Runner, connect: Callable[[], Remote], today: Callable[[], date]
    ) -> None:
        """`connect` opens a short-lived line to the shared database, `today` is the business day."""
        super().__init__(page)
        self._page, self._runner, self._connect, self._today = page, runner, connect, today
        self._choices = 0
        page.refresh_requested.connect(self.refresh)
        page.propose_requested.connect(self.propose)
        page.confirm_requested.connect(self.confirm)
        page.window_changed.connect(self.forget_proposal)

    def refresh(self) -> None:
        """Show who is on duty with what they hold; a proposal on screen stays."""
        if self._page.state.errand is None and self._page.state.proposal is None:
            self._ask(Errand.ROSTER, roster, self._on_roster)

    def propose(self) -> None:
        """Work out a proposal for the days on screen."""
        if self._page.state.errand in {Errand.PROPOSAL, Errand.CONFIRMATION}:
            return
        window, count_held, today = (
            self._page.choice.window_chosen(),
            self._page.choice.count_held.isChecked(),
            self._today(),
        )

        choices = self._choices

        def work(remote: Remote) -> tuple[Roster, Proposal]:
            people = roster(remote)
            return people, propose_assignment(remote, window, today, count_held=count_held)

        if self._page.state.trouble is not AssignmentRefusal.CHANGED_SINCE:
            self._page.show_state(replace(self._page.state, trouble=None))
        self._page.show_state(replace(self._page.state, done=None))
        self._ask(Errand.PROPOSAL, work, lambda answer: self._on_proposed(*answer, choices))

    def confirm(self) -> None:
        """Carry out the proposal on screen."""
        state = self._page.state
        proposal = state.proposal
        if proposal is None or state.errand is not None:
            return

        def work(remote: Remote) -> tuple[AssignCounts, Roster]:
            counts = confirm(remote, proposal)
            return counts, roster(remote)

        people = sum(1 for share in proposal.shares if share.given)
        self._page.show_state(replace(state, trouble=None))
        self._ask(Errand.CONFIRMATION, work, lambda answer: self._on_confirmed(*answer, people))

    def forget_proposal(self) -> None:
        """Something else was chosen: what was proposed before is no longer shown, nor what is still on its way."""
        self._choices += 1
        state = self._page.state
        if state.proposal is not None or state.trouble is not None or state.done is not None:
            self._page.show_state(replace(state, proposal=None, trouble=None, done=None))

    def _ask(self, errand: Errand, work: Callable[[Remote], T], done: Callable[[T], None]) -> None:
        """Ask the shared database on the network lane."""
        self._page.show_state(replace(self._page.state, errand=errand))

        def ask() -> T:
            with self._connect() as remote:
                return work(remote)

        self._runner.network(self._page, ask, done, lambda error: self._on_failed(errand, error))

    def _on_roster(self, people: Roster) -> None:
        """Show the people; a proposal asked for meanwhile is still on its way."""
        state = replace(self._page.state, roster=people)
        self._page.show_state(replace(state, errand=None) if state.errand is Errand.ROSTER else state)

    def _on_proposed(self, people: Roster, proposal: Proposal, choices: int) -> None:
        state = replace(self._page.state, roster=people, errand=None)
        self._page.show_state(replace(state, proposal=proposal) if choices == self._choices else state)

    def _on_confirmed(self, counts: AssignCounts, people: Roster, given_to: int) -> None:
        self._page.show_state(AssignmentState(roster=people, done=Done(counts, given_to)))

    def _on_failed(self, errand: Errand, error: Exception) -> None:
        if errand is not self._page.state.errand:
            return  # what was asked for afterwards tells the same
        state = replace(self._page.state, errand=None)
        if isinstance(error, Refused) and isinstance(error.reason, AssignmentRefusal):
            self._page.show_state(replace(state, proposal=None, trouble=error.reason))
            if error.reason is AssignmentRefusal.CHANGED_SINCE:
                self.propose()
        elif isinstance(error, RemoteFailure):
            self._page.show_state(replace(state, trouble=error.trouble))
        else:
            self._page.show_state(state)
            self._runner.trouble.emit(unexpected_text())
