"""One thing that needs a look: what was meant, both values side by side, and the choices with their keys."""

from datetime import tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.sync.types import FieldEdit, ProblemReason, ProblemRow
from app.ui.kit.buttons import KeyButton
from app.ui.kit.flow import clear
from app.ui.kit.forms import TextArea
from app.ui.kit.language import format_datetime
from app.ui.kit.layouts import scrolled
from app.ui.kit.theme import Space, set_role
from app.ui.kit.widgets import Chip, Heading, KeyValueGrid, Line, Muted, Panel, Text, row_of
from app.ui.sync.problem_texts import (
    field_text,
    has_choice,
    reason_text,
    reason_tone,
    record_facts,
    refusal_text,
    short_reason,
    value_text,
    who_text,
)
from app.ui.sync.texts import kind_text

NOTE_HEIGHT = 120


class EditPart(Panel):
    """One field: mine and theirs side by side, and the button that sends mine again."""

    send_requested = Signal(str)

    def __init__(self, edit: FieldEdit, zone: tzinfo, key: str, *, is_conflict: bool) -> None:
        """Show the field; `key` sends mine again, where that can be done."""
        super().__init__(role="answer")
        self.column.addWidget(Heading(field_text(edit.field)))
        sides = QHBoxLayout()
        sides.setSpacing(Space.XL)
        theirs = value_text(edit.field, edit.theirs, zone) if edit.knows_theirs else self.tr("not known here")
        self._add_side(sides, self.tr("You typed"), value_text(edit.field, edit.mine, zone))
        self._add_side(sides, self.tr("Holds now"), theirs)
        self.column.addLayout(sides)
        self.send = KeyButton(self.tr("Send mine again"), key)
        self.send.clicked.connect(lambda: self.send_requested.emit(edit.field))
        if edit.blocked is None:
            self.column.addLayout(row_of(self.send, None))
        else:
            self.send.setParent(self)
            self.send.hide()
            self.send.set_key("")
            if is_conflict:
                self.column.addWidget(Muted(refusal_text(edit.blocked), wraps=True))

    def _add_side(self, sides: QHBoxLayout, name: str, value: str) -> None:
        column = QVBoxLayout()
        column.setSpacing(Space.XS)
        shown = Text(value, "name", wraps=True)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        shown.setAccessibleName(f"{name} {value}")
        column.addWidget(Muted(name))
        column.addWidget(shown)
        column.addStretch(1)
        sides.addLayout(column, 1)


class ProblemDetail(Panel):
    """What the selected row is about; it says what the person wants and decides nothing."""

    send_requested = Signal(int, str)
    """Seq and field: send mine again."""
    settle_requested = Signal(int)
    """Seq: keep theirs, or the person has seen it."""
    copy_requested = Signal(str)

    def __init__(self, zone: tzinfo, parent: QWidget | None = None) -> None:
        """Start empty; times are shown in the company's zone."""
        super().__init__(parent)
        self._zone = zone
        self._row: ProblemRow | None = None
        self.title, self.chip, self.why = Text(role="name"), Chip(), Text(wraps=True)
        self.facts = KeyValueGrid()
        self._edits = QVBoxLayout()
        self._edits.setSpacing(Space.M)
        self._note_name, self.note = Heading(), TextArea()
        self.note.setReadOnly(True)
        self.note.setMinimumHeight(NOTE_HEIGHT)
        self.copy = KeyButton(key="C", icon_name="copy")
        self.settle = KeyButton()
        self.copy.clicked.connect(self._copy)
        self.settle.clicked.connect(self._settle)
        self._lay_out()

    def _lay_out(self) -> None:
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, Space.S, 0)
        inside.setSpacing(Space.M)
        inside.addLayout(row_of(self.title, self.chip, None))
        inside.addWidget(self.why)
        inside.addWidget(self.facts)
        inside.addLayout(self._edits)
        inside.addWidget(self._note_name)
        inside.addWidget(self.note)
        inside.addStretch(1)
        self.column.setSpacing(Space.M)
        self.column.addWidget(scrolled(body), 1)
        self.column.addWidget(Line())
        self.column.addLayout(row_of(self.copy, None, self.settle))

    def show_row(self, row: ProblemRow | None) -> None:
        """Show another problem, or the same one as it stands now."""
        if row != self._row:
            self._row = row
            self.retranslate()

    def edits(self) -> tuple[EditPart, ...]:
        """The fields on screen."""
        items = (self._edits.itemAt(place) for place in range(self._edits.count()))
        return tuple(part for item in items if item and isinstance(part := item.widget(), EditPart))

    def retranslate(self) -> None:
        """Say everything again in the language on screen."""
        row = self._row
        if row is None:
            return
        is_conflict = row.reason is ProblemReason.CONFLICT
        self.title.setText(kind_text(row.kind))
        self.chip.show_text(short_reason(row.reason), reason_tone(row.reason))
        self.why.setText(reason_text(row))
        self.facts.show_facts(self._facts(row))
        self._show_edits(row, is_conflict=is_conflict)
        self._show_note(row)
        self._show_settle(may_choose=has_choice(row))

    def _facts(self, row: ProblemRow) -> list[tuple[str, str] | tuple[str, str, str]]:
        facts: list[tuple[str, str] | tuple[str, str, str]] = [
            (self.tr("Customer"), who_text(row.customer_name), "" if row.customer_name is None else "strong"),
            (self.tr("You saved it"), format_datetime(row.typed_at, self._zone)),
            (self.tr("The server answered"), format_datetime(row.raised_at, self._zone)),
        ]
        if row.due_at is not None:
            facts.append((self.tr("Promised for"), format_datetime(row.due_at, self._zone)))
        return facts + ([] if row.record is None else [*record_facts(row.record)])

    def _show_edits(self, row: ProblemRow, *, is_conflict: bool) -> None:
        clear(self._edits)
        for number, edit in enumerate(row.edits, start=1):
            part = EditPart(edit, self._zone, str(number), is_conflict=is_conflict)
            part.send_requested.connect(lambda field: self.send_requested.emit(row.seq, field))
            self._edits.addWidget(part)
            part.show()  # at once: Qt would wait for the next turn, and the keys with it

    def _show_settle(self, *, may_choose: bool) -> None:
        self.settle.setText(self.tr("Keep theirs") if may_choose else self.tr("I have seen this"))
        self.settle.set_key("K" if may_choose else "S")
        set_role(self.settle, "" if may_choose else "primary")  # of two choices neither is the better one

    def _show_note(self, row: ProblemRow) -> None:
        note = "" if row.record is None else row.record.note
        self._note_name.setText(self.tr("Your note"))
        self.note.setAccessibleName(self.tr("Your note"))
        if self.note.toPlainText() != note:
            self.note.setPlainText(note)
        self.copy.setText(self.tr("Copy the note"))
        for part in (self._note_name, self.note, self.copy):
            part.setVisible(bool(note))

    def _copy(self) -> None:
        self.copy_requested.emit(self.note.toPlainText())

    def _settle(self) -> None:
        if self._row is not None:
            self.settle_requested.emit(self._row.seq)
