"""The import page: choose or drop a file, see what it holds, import it, and get back what was not taken."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.services.portfolio.types import FileLook
from app.ui.kit.buttons import KeyButton
from app.ui.kit.cards import FigureCard
from app.ui.kit.language import format_money, format_number
from app.ui.kit.layouts import Columns
from app.ui.kit.pages import Page
from app.ui.kit.theme import Space, set_role
from app.ui.kit.widgets import Heading, Muted, Notice, row_of
from app.ui.portfolio.dialogs import ask_for_file, ask_where_to_save
from app.ui.portfolio.parts import ActionBar, DropZone, RejectedPanel, SamplePanel
from app.ui.portfolio.state import ImportState, Stage
from app.ui.portfolio.texts import is_only_cancelled, refusal_text, report_text


class PortfolioPage(Page):
    """Shows an `ImportState` and asks for the steps; it opens no file and no line itself."""

    file_chosen = Signal(object)
    """The Path of the file to look at."""
    import_requested = Signal()
    cancel_requested = Signal()
    save_rejected_requested = Signal(object)
    """The Path to save the rejected rows in."""
    save_template_requested = Signal(object)
    """The Path to save an empty list in."""
    continue_requested = Signal()
    """The file is imported, and the person goes on to hand the customers out."""

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        """Start without a file; premiums are in `currency`."""
        super().__init__(parent)
        self._currency = currency
        self._state = ImportState()
        self.heading, self.file_name = Heading(), Muted()
        self.choose, self.template = KeyButton(key="Ctrl+O"), KeyButton(role="link")
        self.notice = Notice()
        self.drop_zone = DropZone()
        self.policies, self.customers, self.due, self.premium = (FigureCard() for _ in range(4))
        self.samples, self.rejected = SamplePanel(currency), RejectedPanel()
        self.bar = ActionBar()
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)
        self.start()

    @property
    def state(self) -> ImportState:
        """What is on screen."""
        return self._state

    def show_state(self, state: ImportState) -> None:
        """Show where the import stands."""
        self._state = state
        self._say()

    def settle(self) -> None:
        """An import that is under way is taken back: nobody is there to see what comes of it."""
        if self._state.is_busy:
            self.cancel_requested.emit()

    def retranslate(self) -> None:
        """Say everything again in the language on screen."""
        self.heading.setText(self.tr("Portfolio file"))
        self.template.setText(self.tr("Save an empty template …"))
        for part in (self.drop_zone, self.samples, self.rejected, self.bar):
            part.retranslate()
        self._say()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file, unless an import is under way."""
        if _dropped_file(event) is not None and not self._state.is_busy:
            self.drop_zone.show_hovering(is_on=True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The file was carried away again."""
        self.drop_zone.show_hovering(is_on=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at the file that was dropped."""
        self.drop_zone.show_hovering(is_on=False)
        path = _dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.file_chosen.emit(path)

    def _lay_out(self) -> None:
        self.cards = QWidget()
        grid = QGridLayout(self.cards)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(Space.M)
        for place, card in enumerate((self.policies, self.customers, self.due, self.premium)):
            grid.addWidget(card, 0, place)
            grid.setColumnStretch(place, 1)
        self.body = Columns("portfolio", self.samples, self.rejected)
        self.body.setHandleWidth(Space.M)
        self.body.setSizes([640, 512])
        page = QVBoxLayout(self)
        page.setContentsMargins(Space.L, Space.S, Space.L, Space.L)
        page.setSpacing(Space.M)
        page.addLayout(row_of(self.heading, self.file_name, None, self.template, self.choose))
        for part in (self.notice, self.cards):
            page.addWidget(part)
        page.addWidget(self.body, 1)
        page.addWidget(self.drop_zone, 1)
        page.addWidget(self.bar)

    def _connect(self) -> None:
        self.choose.clicked.connect(self._ask_for_file)
        self.template.clicked.connect(self._ask_for_template)
        self.rejected.save.clicked.connect(self._ask_for_rejected)
        self.bar.take.clicked.connect(self.import_requested)
        self.bar.cancel.clicked.connect(self.cancel_requested)
        self.bar.go_on.clicked.connect(self.continue_requested)

    def _ask_for_file(self) -> None:
        ask_for_file(
            self,
            self.tr("Choose a portfolio file"),
            self.tr("Tables"),
            self.tr("All files"),
            self.file_chosen.emit,
        )

    def _ask_for_template(self) -> None:
        ask_where_to_save(
            self,
            self.tr("Save an empty template"),
            self.tr("CSV table"),
            self.tr("portfolio template") + ".csv",
            self.save_template_requested.emit,
        )

    def _ask_for_rejected(self) -> None:
        ask_where_to_save(
            self,
            self.tr("Save the rows that are not taken"),
            self.tr("CSV table"),
            self.tr("rows not taken") + ".csv",
            self.save_rejected_requested.emit,
        )

    def _say(self) -> None:
        state, look = self._state, self._state.look
        is_waiting = state.stage is Stage.READING
        self.choose.setText(self.tr("Choose a file …") if look is None else self.tr("Choose another file …"))
        set_role(self.choose, "primary" if look is None else "")
        self.choose.setEnabled(not state.is_busy and not is_waiting)
        self.file_name.setText(state.file_name)
        self.drop_zone.setVisible(look is None)
        self.drop_zone.show_reading(is_on=is_waiting)
        for part in (self.cards, self.body, self.bar):
            part.setVisible(look is not None)
        self._say_notice()
        if look is not None:
            self._say_look(look)
            self.bar.show_state(state)

    def _say_notice(self) -> None:
        state = self._state
        if state.trouble is not None:
            tone = "amber" if is_only_cancelled(state.trouble) else "danger"
            self.notice.show_text(refusal_text(state.trouble), tone)
        elif state.saved_to:
            self.notice.show_text(self.tr("Saved as “%1”.").replace("%1", state.saved_to), "ok")
        elif state.report is not None:
            self.notice.show_text(report_text(state.report), "ok")
        else:
            self.notice.show_text("")

    def _say_look(self, look: FileLook) -> None:
        self.policies.show_figure(
            self.tr("Policies in the file"),
            format_number(look.policies),
            "",
            self.tr("%Ln row(s)", "", look.rows),
        )
        self.customers.show_figure(
            self.tr("Customers"),
            format_number(look.customers),
            "",
            self.tr("%Ln column(s) found", "", len(look.columns)),
        )
        self.due.show_figure(
            self.tr("Due within 60 days"), format_number(look.due), "", self.tr("policy terms that are still running")
        )
        self.premium.show_figure(
            self.tr("Their premium"),
            format_money(look.due_premium_cents // 100 * 100, self._currency),
            "",
            self.tr("of the terms due within 60 days"),
        )
        self.samples.show_look(look)
        self.rejected.setVisible(bool(look.rejected))
        self.rejected.show_refusals(look.rejected, may_save=not self._state.is_busy)


def _dropped_file(event: QDropEvent) -> Path | None:
    """The one local file that is carried, or None."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    event.setDropAction(Qt.DropAction.CopyAction)
    return Path(urls[0].toLocalFile())
