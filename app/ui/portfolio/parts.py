"""Parts of the import page: where a file is dropped, what it holds, what is not taken of it, and the bar of the next step."""

from collections.abc import Sequence

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.services.portfolio.types import HEADERS, OPTIONAL, FileLook, RowRefusal
from app.ui.kit.buttons import KeyButton
from app.ui.kit.language import format_number
from app.ui.kit.theme import Space, set_tone
from app.ui.kit.widgets import Bar, Chip, EmptyState, Heading, Muted, Panel, Text, row_of
from app.ui.portfolio.state import ImportState, Stage
from app.ui.portfolio.tables import RejectedTable, SampleTable

BAR_WIDTH = 280


class DropZone(Panel):
    """The empty page: it says what to do, and where a file can be dropped."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Wait for a file."""
        super().__init__(parent)
        self._empty = EmptyState()
        self._is_reading = False
        self.column.addWidget(self._empty, 1)

    def retranslate(self) -> None:
        """Say what to do."""
        if self._is_reading:
            self._empty.show_text(self.tr("The file is being read …"), self.tr("Nothing is written yet."))
            return
        columns = "、".join(word for word, column in HEADERS.items() if column not in OPTIONAL)
        self._empty.show_text(
            self.tr("Drop the portfolio file here, or choose it."),
            self.tr(
                "CSV in UTF-8 (also packed with gzip) or an Excel workbook; its first row names the columns: {columns}. "
                "You see what the file holds before anything is written."
            ).format(columns=columns),
        )

    def show_reading(self, *, is_on: bool) -> None:
        """Say that a file is being read."""
        if is_on is not self._is_reading:
            self._is_reading = is_on
            self.retranslate()

    def show_hovering(self, *, is_on: bool) -> None:
        """Show that a file that is held over the page would be taken."""
        set_tone(self, "accent" if is_on else None)


class SamplePanel(Panel):
    """The first rows of the file under the columns that were found."""

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        """Start empty; premiums are in `currency`."""
        super().__init__(parent)
        self._heading, self._note, self.all_fine = Heading(), Muted(), Chip(tone="ok")
        self.table = SampleTable(currency)
        self.column.addLayout(row_of(self._heading, self.all_fine, None, self._note))
        self.column.addWidget(self.table, 1)

    def retranslate(self) -> None:
        """Say everything again."""
        self._heading.setText(self.tr("Columns and first rows"))
        self._note.setText(self.tr("Names and phone numbers are masked."))
        self.all_fine.setText(self.tr("Every row can be taken"))
        self.table.setAccessibleName(self.tr("First rows of the file, masked"))
        self.table.retranslate()

    def show_look(self, look: FileLook) -> None:
        """Show what the file holds."""
        self.all_fine.setVisible(not look.rejected)
        self.table.show_look(look)


class RejectedPanel(Panel):
    """The rows that are not taken, and how to get them back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._heading, self._count = Heading(), Chip(tone="amber")
        self.table = RejectedTable()
        self.save = KeyButton(key="Ctrl+S", is_dense=True)
        self.column.addLayout(row_of(self._heading, self._count, None))
        self.column.addWidget(self.table, 1)
        self.column.addLayout(row_of(self.save, None))

    def retranslate(self) -> None:
        """Say everything again."""
        self._heading.setText(self.tr("Rows that are not taken"))
        self.save.setText(self.tr("Save these rows with reasons …"))
        self.table.setAccessibleName(self.tr("Rows that are not taken"))
        self.table.retranslate()

    def show_refusals(self, refusals: Sequence[RowRefusal], *, may_save: bool) -> None:
        """Show the rows; they can be saved while nothing is under way."""
        self._count.setText(format_number(len(refusals)))
        self.save.setEnabled(may_save)
        self.table.show_refusals(refusals)


class ActionBar(Panel):
    """The next step, its progress, and the way back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without a step."""
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.words = Text(wraps=True)
        self.progress = Bar()
        self.progress.setFixedWidth(BAR_WIDTH)
        self.take = KeyButton(key="Ctrl+Return", primary=True)
        self.cancel = KeyButton(key="Esc")
        self.go_on = KeyButton(key="Ctrl+Return", primary=True)
        said = QWidget()
        column = QVBoxLayout(said)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.words)
        column.addWidget(self.progress)
        said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.column.addLayout(row_of(said, self.cancel, self.take, self.go_on))

    def retranslate(self) -> None:
        """Say what the buttons do."""
        self.cancel.setText(self.tr("Cancel"))
        self.go_on.setText(self.tr("Hand out the customers"))

    def show_state(self, state: ImportState) -> None:
        """Show where the import stands; only one of the two steps forward is ever there."""
        look = state.look
        if look is None:
            return
        taken = look.rows - len(look.rejected)
        self.take.setText(self.tr("Import %Ln row(s)", "", taken))
        self.take.setVisible(state.stage is Stage.LOOKED_AT)
        self.take.setEnabled(taken > 0)
        self.cancel.setVisible(state.is_busy)
        self.cancel.setEnabled(state.stage is Stage.IMPORTING)
        self.go_on.setVisible(state.stage is Stage.DONE)
        self.progress.setVisible(state.is_busy)
        read = 0 if state.progress is None else state.progress.rows_read
        self.progress.show_share(read, look.rows)
        self.words.setText(self._words(state, read, look.rows))
        self.progress.setAccessibleName(self.words.text())

    def _words(self, state: ImportState, read: int, rows: int) -> str:
        match state.stage:
            case Stage.IMPORTING if read < rows:
                return (self.tr("{read} of {rows} rows; until the end everything can be taken back.")).format(
                    read=format_number(read), rows=format_number(rows)
                )
            case Stage.IMPORTING:
                return self.tr("All rows are sent; the shared database is finishing …")
            case Stage.CANCELLING:
                return self.tr("Taking everything back …")
            case Stage.DONE:
                return self.tr("The file is imported. Next, hand the customers out.")
            case _:
                return self.tr("Nothing has been written yet.")
