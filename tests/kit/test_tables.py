"""A table whose columns are data, sorted by value."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.ui.kit.tables import TONE_ROLE, Column, Table, TableModel


@dataclass(frozen=True, slots=True)
class Line:
    """One person in a test's table."""

    name: str
    state: str
    rate: float | None


LINES = (Line("林", "通話", 0.81), Line("王", "培訓中", 0.66), Line("陳", "通話", None), Line("張", "靜默", 0.9))

COLUMNS = (
    Column[Line](lambda: "專員", lambda line: line.name),
    Column[Line](lambda: "狀態", lambda line: line.state, tone=lambda _line: "ok", is_chip=True),
    Column[Line](
        lambda: "續保率",
        lambda line: "—" if line.rate is None else f"{line.rate:.0%}",
        is_number=True,
        tone=lambda line: "danger" if line.rate is not None and line.rate < 0.7 else None,
        sort_key=lambda line: line.rate,
        hint=lambda: "已續保 ÷（已續保＋流失）",
    ),
)


@pytest.fixture
def table(dressed: QApplication, qtbot: QtBot) -> Table:
    made = Table(TableModel(COLUMNS, lambda line: line.name))
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    made.show_rows(LINES)
    return made


def names(table: Table) -> list[str]:
    return [table.model().index(row, 0).data() for row in range(table.model().rowCount())]


def test_the_model_keeps_the_rules_of_qt(qtmodeltester: ModelTester) -> None:
    model = TableModel(COLUMNS, lambda line: line.name)
    model.show_rows(LINES)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt leaves it untyped


def test_rows_come_in_the_order_given_until_one_sorts(table: Table) -> None:
    assert names(table) == ["林", "王", "陳", "張"]


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (Qt.SortOrder.AscendingOrder, ["王", "林", "張", "陳"]),
        (Qt.SortOrder.DescendingOrder, ["張", "林", "王", "陳"]),
    ],
)
def test_sorting_is_by_value_and_the_unknown_stands_last(
    table: Table, order: Qt.SortOrder, expected: list[str]
) -> None:
    table.sortByColumn(2, order)
    assert names(table) == expected


def test_the_order_and_the_selection_survive_a_refresh(table: Table) -> None:
    table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    table.select("張")
    chosen: list[object] = []
    table.chosen.connect(chosen.append)
    table.show_rows((*LINES[:3], Line("張", "通話", 0.1)))
    assert (names(table)[0], table.current_id(), chosen) == ("張", "張", [])


def test_sorting_carries_the_selection_along(table: Table) -> None:
    table.select("王")
    table.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    assert table.current_id() == "王"


def test_a_screen_reader_hears_column_and_value(table: Table) -> None:
    assert table.model().index(1, 2).data(Qt.ItemDataRole.AccessibleTextRole) == "續保率 66%"
    assert table.model().index(1, 2).data(TONE_ROLE) == "danger"
    assert table.model().headerData(2, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole).startswith("已續保")


def test_enter_opens_the_row(table: Table, qtbot: QtBot) -> None:
    table.select("王")
    with qtbot.waitSignal(table.opened) as told:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert told.args == ["王"]


def test_chips_and_tones_are_painted(table: Table) -> None:
    table.select("林")
    assert not table.grab().isNull()
