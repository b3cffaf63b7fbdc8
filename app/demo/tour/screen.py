"""Reading the screen: every word that is visible, and the figures of the overview."""

import re
from collections.abc import Iterator
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from app.demo.tour.types import Unmet
from app.ui.team.page import TeamPage

CONTACTS_COLUMN = 2
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_NO_DIGIT = re.compile(r"\D+")


def visible_words(window: QWidget) -> Iterator[str]:
    """Everything the window says: on labels, in fields and lists, in hints, and to a screen reader."""
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible():
            yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.windowTitle())
            yield from _own_words(widget)


def shows_number(window: QWidget, number: str) -> bool:
    """Say whether a phone number can be read in full anywhere in the window, however its digits are grouped."""
    digits = _NO_DIGIT.sub("", number)
    return any(digits in _NO_DIGIT.sub("", words) for words in visible_words(window))


def contacts_today(page: TeamPage, name: str) -> int:
    """The contacts of today in a person's line of the overview. Raises Unmet without such a line."""
    model: QAbstractItemModel = page.people.model()
    for row in range(model.rowCount()):
        if model.index(row, 0).data() == name:
            return int(_NO_DIGIT.sub("", str(model.index(row, CONTACTS_COLUMN).data()).partition("/")[0]))
    raise Unmet("the specialist has a line in the overview")


def newest_records(page: TeamPage) -> dict[UUID, str]:
    """The newest records of the overview: whose they are, by the id of the record."""
    return {UUID(str(row.id)): row.title for row in page.newest.rows_model.rows}


def _own_words(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit():
            yield from (widget.text(), widget.placeholderText())
        case QPlainTextEdit() | QTextEdit():
            yield widget.toPlainText()
        case QComboBox():
            yield from (widget.itemText(place) for place in range(widget.count()))
        case QAbstractItemView():
            yield from _cells(widget.model())


def _cells(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is None:
        return
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for row in range(model.rowCount()):
        for column in range(columns):
            index: Any = model.index(row, column)
            yield from (str(said) for role in _ROLES if (said := index.data(role)))
