"""Handing customers out: choose the days, see what everybody would be given and how even it is, confirm."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.services.assignment.types import Proposal
from app.ui.assignment.parts import ConfirmBar, DealPanel, WindowChoice
from app.ui.assignment.state import AssignmentState, Errand
from app.ui.assignment.texts import done_text, errand_text, refusal_text
from app.ui.kit.cards import FigureCard
from app.ui.kit.language import format_date, format_money, format_number, format_percent
from app.ui.kit.pages import Page
from app.ui.kit.theme import Space
from app.ui.kit.widgets import Notice, row_of

NO_FIGURE = "—"


class AssignmentPage(Page):
    """Shows an `AssignmentState` and asks for the steps; it opens no line itself."""

    refresh_requested = Signal()
    propose_requested = Signal()
    confirm_requested = Signal()
    window_changed = Signal()

    def __init__(self, today: date, currency: str, parent: QWidget | None = None) -> None:
        """Begin with what falls due from `today` on; premiums are in `currency`."""
        super().__init__(parent)
        self._currency = currency
        self._state = AssignmentState()
        self.choice = WindowChoice(today)
        self.notice = Notice()
        self.customers, self.spread, self.people_card = FigureCard(), FigureCard(), FigureCard()
        self.kept = FigureCard(has_bar=True)
        self.deal = DealPanel(currency)
        self.bar = ConfirmBar()
        self._lay_out()
        self._connect()
        self.start()

    @property
    def state(self) -> AssignmentState:
        """What is on screen."""
        return self._state

    def show_state(self, state: AssignmentState) -> None:
        """Show where the handing out stands."""
        self._state = state
        self._say()

    def refresh(self) -> None:
        """Ask the presenter who is on duty."""
        self.refresh_requested.emit()

    def retranslate(self) -> None:
        """Say everything again in the language on screen."""
        for part in (self.choice, self.deal, self.bar):
            part.retranslate()
        self._say()

    def _lay_out(self) -> None:
        cards = QGridLayout()
        cards.setSpacing(Space.M)
        for place, card in enumerate((self.customers, self.spread, self.kept, self.people_card)):
            cards.addWidget(card, 0, place)
            cards.setColumnStretch(place, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(Space.L, Space.S, Space.L, Space.L)
        page.setSpacing(Space.M)
        page.addLayout(row_of(self.choice, None))
        page.addWidget(self.notice)
        page.addLayout(cards)
        page.addWidget(self.deal, 1)
        page.addWidget(self.bar)

    def _connect(self) -> None:
        self.choice.changed.connect(self.window_changed)
        self.bar.propose.clicked.connect(self.propose_requested)
        self.bar.again.clicked.connect(self.propose_requested)
        self.bar.confirm.clicked.connect(self.confirm_requested)

    def _say(self) -> None:
        state, proposal = self._state, self._state.proposal
        self.choice.setEnabled(state.errand is not Errand.CONFIRMATION)
        self._say_notice()
        self._say_figures(proposal)
        self._say_people()
        self.deal.show_state(state)
        self.bar.show_step(
            self._step_words(),
            has_proposal=proposal is not None,
            is_busy=state.errand in {Errand.PROPOSAL, Errand.CONFIRMATION},
            customers=0 if proposal is None else len(proposal.seats),
        )

    def _say_notice(self) -> None:
        state = self._state
        if state.trouble is not None:
            self.notice.show_text(refusal_text(state.trouble), "amber")
        elif state.done is not None:
            self.notice.show_text(done_text(state.done), "ok")
        else:
            self.notice.show_text("")

    def _step_words(self) -> str:
        state = self._state
        if state.errand is not None:
            return errand_text(state.errand)
        if state.proposal is not None:
            return self.tr("This is a proposal; nothing has been written yet.")
        return self.tr("A proposal writes nothing; you confirm it when you have seen it.")

    def _say_figures(self, proposal: Proposal | None) -> None:
        if proposal is None:
            for card, title in (
                (self.customers, self.tr("Customers to hand out")),
                (self.spread, self.tr("Difference between two people")),
                (self.kept, self.tr("Stay with their specialist")),
            ):
                card.show_figure(title, NO_FIGURE, "", self.tr("comes with the proposal"))
            self.kept.show_share(0, 1)
            return
        premium = sum(share.premium_cents for share in proposal.shares) // 100 * 100
        self.customers.show_figure(
            self.tr("Customers to hand out"),
            format_number(len(proposal.seats)),
            format_money(premium, self._currency),
            self.tr("due from %1 to %2")
            .replace("%1", format_date(proposal.window.due_from))
            .replace("%2", format_date(proposal.window.due_until)),
        )
        self.spread.show_figure(
            self.tr("Difference between two people"),
            format_number(proposal.spread),
            self.tr("customer(s) at most", "", proposal.spread),
            self.tr("within one of %Ln class(es): %1 at most", "", len(proposal.classes)).replace(
                "%1", format_number(proposal.class_spread)
            ),
        )
        self._say_kept(proposal)

    def _say_kept(self, proposal: Proposal) -> None:
        kept, known = format_number(proposal.kept), format_number(proposal.known)
        self.kept.show_figure(
            self.tr("Stay with their specialist"),
            format_percent(proposal.kept / proposal.known, 0) if proposal.known else NO_FIGURE,
            f"{kept} / {known}",
            self.tr("of the customers who had one before") if proposal.known else self.tr("nobody had one before"),
        )
        self.kept.show_share(proposal.kept, proposal.known)

    def _say_people(self) -> None:
        roster = self._state.roster
        away = () if roster is None else roster.away
        self.people_card.show_figure(
            self.tr("On duty"),
            NO_FIGURE if roster is None else format_number(len(roster.on_duty)),
            "",
            self.tr("not on duty: %1").replace("%1", "、".join(away)) if away else self.tr("nobody is away"),
        )
