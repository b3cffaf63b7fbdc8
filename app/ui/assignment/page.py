"""Handing customers out: choose the days, see what everybody would be given and how even it is, confirm."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.services.assignment.types import Proposal
from app.ui.assignment.parts import ConfirmBar, FairnessPanel, WindowChoice
from app.ui.assignment.state import AssignmentState, Errand
from app.ui.assignment.tables import PeopleTable, rows_of
from app.ui.assignment.texts import done_text, errand_text, refusal_text, shortfall_texts
from app.ui.kit.cards import FigureCard
from app.ui.kit.language import format_date, format_money, format_number, format_percent
from app.ui.kit.layouts import Columns
from app.ui.kit.pages import Page
from app.ui.kit.theme import Space
from app.ui.kit.widgets import EmptyState, Heading, Muted, Notice, Panel, row_of

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
        self.people = PeopleTable(currency)
        self.empty = EmptyState()
        self.fairness = FairnessPanel()
        self.bar = ConfirmBar()
        self._heading, self._note = Heading(), Muted()
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
        self._heading.setText(self.tr("Specialists on duty"))
        self.people.setAccessibleName(self.tr("Specialists, before and after"))
        self.people.retranslate()
        for part in (self.choice, self.fairness, self.bar):
            part.retranslate()
        self._say()

    def _lay_out(self) -> None:
        cards = QGridLayout()
        cards.setSpacing(Space.M)
        for place, card in enumerate((self.customers, self.spread, self.kept, self.people_card)):
            cards.addWidget(card, 0, place)
            cards.setColumnStretch(place, 1)
        members = Panel()
        members.column.addLayout(row_of(self._heading, None, self._note))
        members.column.addWidget(self.people, 1)
        members.column.addWidget(self.empty, 1)
        columns = Columns("assignment", members, self.fairness)
        columns.setHandleWidth(Space.M)
        columns.setStretchFactor(0, 3)
        columns.setStretchFactor(1, 1)
        columns.setSizes([820, 340])
        page = QVBoxLayout(self)
        page.setContentsMargins(Space.L, Space.S, Space.L, Space.L)
        page.setSpacing(Space.M)
        page.addLayout(row_of(self.choice, None))
        page.addWidget(self.notice)
        page.addLayout(cards)
        page.addWidget(columns, 1)
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
        self.fairness.show_fairness(
            () if proposal is None else shortfall_texts(proposal), () if proposal is None else proposal.classes
        )
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
            self.tr("within one of %n class(es): %1 at most", "", len(proposal.classes)).replace(
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
        state = self._state
        rows = rows_of(state.roster, state.proposal)
        away = () if state.roster is None else state.roster.away
        self.people.show_people(rows, has_proposal=state.proposal is not None)
        self.people.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        if state.roster is None:
            self.empty.show_text(
                self.tr("Nobody is shown yet."), self.tr("The people on duty come from the shared database.")
            )
        else:
            self.empty.show_text(
                self.tr("Nobody of your groups is on duty."),
                self.tr("Your administrator sets who is on duty and which groups you answer for."),
            )
        self.people_card.show_figure(
            self.tr("On duty"),
            NO_FIGURE if state.roster is None else format_number(len(rows)),
            "",
            self.tr("not on duty: %1").replace("%1", "、".join(away)) if away else self.tr("nobody is away"),
        )
        self._note.setText(
            self.tr("Numbers of days: left until the earliest policy expires") if state.proposal is not None else ""
        )
