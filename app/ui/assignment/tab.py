"""The tab of a month: first the portfolio file, then handing its customers out; going on from one proposes at once."""

from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QVBoxLayout, QWidget

from app.ui.assignment.page import AssignmentPage
from app.ui.kit.buttons import KeyButton
from app.ui.kit.pages import Page
from app.ui.kit.theme import Space
from app.ui.kit.widgets import row_of
from app.ui.portfolio.page import PortfolioPage

IMPORT, HAND_OUT = 0, 1


class AssignmentTab(Page):
    """Two steps side by side in one tab; each keeps what it shows while the other is open."""

    def __init__(self, portfolio: PortfolioPage, assignment: AssignmentPage, parent: QWidget | None = None) -> None:
        """Open the first step."""
        super().__init__(parent)
        self.portfolio, self.assignment = portfolio, assignment
        self.steps = (KeyButton(key="Alt+1"), KeyButton(key="Alt+2"))
        self._stack = QStackedWidget()
        self._group = QButtonGroup(self)
        for place, page in enumerate((portfolio, assignment)):
            self.steps[place].setCheckable(True)
            self._group.addButton(self.steps[place], place)
            self._stack.addWidget(page)
        head = row_of(*self.steps, None)
        head.setContentsMargins(Space.L, Space.M, Space.L, Space.XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        self._group.idClicked.connect(self.open_step)
        portfolio.continue_requested.connect(self._go_on)
        self.open_step(IMPORT)
        self.start()

    @property
    def step(self) -> int:
        """Which step is open: 0 the import, 1 handing out."""
        return self._stack.currentIndex()

    def open_step(self, place: int) -> None:
        """Open a step."""
        self.steps[place].setChecked(True)
        if self.isVisible():
            self.steps[place].setFocus()
        self._stack.setCurrentIndex(place)

    def retranslate(self) -> None:
        """Name the steps; the pages speak for themselves."""
        self.steps[IMPORT].setText(self.tr("1 Import the file"))
        self.steps[HAND_OUT].setText(self.tr("2 Hand out the customers"))

    def settle(self) -> None:
        """Let both steps hand over what is under way."""
        self.portfolio.settle()
        self.assignment.settle()

    def _go_on(self) -> None:
        self.open_step(HAND_OUT)
        self.assignment.propose_requested.emit()
