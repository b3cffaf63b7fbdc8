"""A list that refreshes without jumping."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.ui.kit.rows import RowsModel, RowsView, TwoLineRow


def rows(*ids: int, detail: str = "到期 12/02") -> tuple[TwoLineRow, ...]:
    return tuple(
        TwoLineRow(number, f"客戶{number}", "車險", ("回電 14:00", "danger"), detail, "NT$ 28,640") for number in ids
    )


@pytest.fixture
def view(dressed: QApplication, qtbot: QtBot) -> RowsView:
    made = RowsView()
    qtbot.addWidget(made)
    made.resize(320, 300)
    made.show()
    return made


def test_the_model_keeps_the_rules_of_qt(qtmodeltester: ModelTester) -> None:
    model = RowsModel()
    model.show_rows(rows(1, 2, 3))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt leaves it untyped


def test_a_refresh_keeps_the_selected_customer_and_the_scroll_position(view: RowsView) -> None:
    view.show_rows(rows(*range(100)))
    view.reveal(50)
    offset = view.verticalScrollBar().value()
    view.show_rows(rows(*range(1, 101)))
    assert view.current_id() == 50
    assert view.verticalScrollBar().value() == offset > 0


def test_a_refresh_tells_nobody_that_somebody_was_chosen(view: RowsView) -> None:
    chosen: list[object] = []
    view.chosen.connect(chosen.append)
    view.show_rows(rows(1, 2, 3))
    view.select(2)
    view.show_rows(rows(3, 2, 1))
    assert not chosen


def test_taking_the_keyboard_chooses_nobody(view: RowsView, qtbot: QtBot) -> None:
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.clearFocus()
    view.show_rows(rows(1, 2, 3))
    chosen: list[object] = []
    view.chosen.connect(chosen.append)
    view.setFocus()
    assert view.hasFocus()
    assert (chosen, view.current_id()) == ([], None)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert chosen == [1]


def test_arrow_and_enter_choose_and_open(view: RowsView, qtbot: QtBot) -> None:
    view.show_rows(rows(1, 2, 3))
    view.select(1)
    chosen: list[object] = []
    opened: list[object] = []
    view.chosen.connect(chosen.append)
    view.opened.connect(opened.append)
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert (chosen, opened) == ([2], [2])


def test_a_customer_who_left_the_list_is_selected_no_more(view: RowsView) -> None:
    view.show_rows(rows(1, 2))
    view.select(2)
    view.show_rows(rows(1))
    assert view.current_id() is None
    assert not view.select(2)


def test_contents_that_change_in_place_repaint_without_a_reset(view: RowsView, qtbot: QtBot) -> None:
    view.show_rows(rows(1, 2))
    resets: list[int] = []
    view.rows_model.modelReset.connect(lambda: resets.append(1))
    with qtbot.waitSignal(view.rows_model.dataChanged):
        view.show_rows((*rows(1), *rows(2, detail="到期 12/05")))
    assert not resets


def test_a_screen_reader_hears_the_whole_row(view: RowsView) -> None:
    view.show_rows(rows(7))
    spoken = view.rows_model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "客戶7, 車險, 回電 14:00, 到期 12/02, NT$ 28,640"


def test_rows_are_painted_in_the_width_there_is(view: RowsView) -> None:
    view.show_rows(
        (
            TwoLineRow(
                1, "一個非常非常非常長的公司名稱股份有限公司", "車險", ("剩 3 天", "danger"), "很長" * 40, "NT$ 412,000"
            ),
        )
    )
    view.select(1)
    for width in (60, 320, 900):
        view.resize(width, 200)
        assert not view.grab().isNull()
    assert not view.horizontalScrollBar().isVisible()
