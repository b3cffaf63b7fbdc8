"""The tables of the import: the first rows of a file, masked, and the rows that are not taken."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHeaderView, QWidget

from app.services.portfolio import types as portfolio
from app.services.portfolio.types import FileLook, PolicyTerm, RowRefusal
from app.ui.kit.language import format_number
from app.ui.kit.tables import Column, Table, TableModel
from app.ui.portfolio.samples import sample_text
from app.ui.portfolio.texts import HEADER_WORDS, row_text


class SampleTable(Table):
    """The first policy terms of a file under the headers of the file."""

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        """Start without columns; premiums are in `currency`."""
        self._currency = currency
        self._found: tuple[portfolio.Column, ...] = ()
        self._samples = TableModel[PolicyTerm]((), lambda term: (term.policy_no, term.due_on))
        super().__init__(self._samples, parent, may_sort=False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setStretchLastSection(True)
        self.setCornerWidget(QWidget())

    def show_look(self, look: FileLook) -> None:
        """Show what the file holds."""
        if look.columns != self._found:
            self._found = look.columns
            self._samples.beginResetModel()
            self._samples.columns = tuple(self._column(column) for column in look.columns)
            self._samples.endResetModel()
        self.show_rows(look.samples)

    def retranslate(self) -> None:
        """Say the cells again in the language on screen."""
        if self._found:
            self._samples.retranslate()

    def _column(self, column: portfolio.Column) -> Column[PolicyTerm]:
        return Column(_always(HEADER_WORDS[column]), self._text_of(column))

    def _text_of(self, column: portfolio.Column) -> Callable[[PolicyTerm], str]:
        return lambda term: sample_text(term, column, self._currency)


class RejectedTable(Table):
    """The rows of a file that are not taken: the line of the file and why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        self._refusals = TableModel(self._columns(), lambda refusal: refusal.line_no)
        super().__init__(self._refusals, parent)
        header = self.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)

    def show_refusals(self, refusals: Sequence[RowRefusal]) -> None:
        """Show the rows."""
        self.show_rows(refusals)

    def retranslate(self) -> None:
        """Say headers and reasons again in the language on screen."""
        self._refusals.retranslate()

    def _columns(self) -> tuple[Column[RowRefusal], ...]:
        return (
            Column(
                lambda: self.tr("Line"),
                lambda refusal: format_number(refusal.line_no),
                is_number=True,
                sort_key=lambda refusal: refusal.line_no,
                hint=lambda: self.tr("The line of the file; the header is line 1."),
            ),
            Column(lambda: self.tr("Why it is not taken"), row_text),
        )


def _always(text: str) -> Callable[[], str]:
    return lambda: text
