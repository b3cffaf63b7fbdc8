"""Small parts of every page."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.ui.kit.forms import Field, TextArea
from app.ui.kit.icons import has_icon, icon
from app.ui.kit.layouts import Columns
from app.ui.kit.theme import LIGHT
from app.ui.kit.widgets import Bar, Chip, EmptyState, KeyValueGrid, Notice, Text, Toast


@pytest.fixture
def page(dressed: QApplication, qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(600, 400)
    qtbot.addWidget(made)
    made.show()
    return made


def test_what_a_person_typed_is_never_read_as_markup(page: QWidget) -> None:
    label = Text("<b>王</b>", parent=page)
    assert label.text() == "<b>王</b>"
    assert label.sizeHint().width() > Text("王", parent=page).sizeHint().width() * 2


def test_facts_are_replaced_without_new_widgets(page: QWidget) -> None:
    grid = KeyValueGrid(page)
    grid.show_facts([("保單", "A"), ("到期", "2026/12/02", "strong"), ("風險", "逾期", "danger")])
    labels = len(grid.findChildren(QLabel))
    grid.show_facts([("保單", "B")])
    assert (grid.facts(), len(grid.findChildren(QLabel))) == ((("保單", "B"),), labels)


@pytest.mark.parametrize(
    ("value", "maximum", "shown"), [(23, 60, (23, 60)), (70, 60, (60, 60)), (5, 0, (1, 1)), (-1, 60, (0, 60))]
)
def test_a_bar_is_full_at_most(page: QWidget, value: int, maximum: int, shown: tuple[int, int]) -> None:
    bar = Bar(parent=page)
    bar.show_share(value, maximum)
    assert (bar.value(), bar.maximum()) == shown


def test_an_empty_chip_and_an_empty_notice_are_not_there(page: QWidget) -> None:
    chip, notice = Chip("逾期", "danger", page), Notice(page)
    chip.show_text("", "muted")
    notice.show_text("現在不能撥打。", "amber")
    assert (chip.isHidden(), notice.text) == (True, "現在不能撥打。")
    notice.show_text("")
    assert (notice.isHidden(), notice.text) == (True, "")


def test_a_toast_goes_by_itself_and_takes_no_focus(
    page: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.kit.widgets.TOAST_MILLISECONDS", 30)
    toast = Toast(page)
    toast.show_text("已儲存", "ok")
    assert toast.isVisible()
    assert not toast.hasFocus()
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_an_empty_place_says_why_and_what_to_do(page: QWidget) -> None:
    place = EmptyState(parent=page)
    place.show_text("名單是空的。", "請洽主管。")
    assert place.accessibleName() == "名單是空的。 請洽主管。"


def test_a_field_names_its_control_and_says_what_is_wrong(page: QWidget) -> None:
    area = TextArea()
    field = Field(area, "備註", page)
    field.show_problem("太長")
    assert (area.accessibleName(), area.accessibleDescription(), area.property("tone")) == ("備註", "太長", "danger")
    field.show_problem("")
    assert not area.property("tone")


def test_columns_remember_their_widths(page: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "desk.ini"), QSettings.Format.IniFormat)
    first, second = (Columns("calls", QWidget(), QWidget(), QWidget()) for _ in range(2))
    for columns in (first, second):
        qtbot.addWidget(columns)
        columns.resize(900, 300)
        columns.show()
    first.setSizes([200, 500, 200])
    first.remember(settings)
    second.recall(settings)
    assert second.sizes() == first.sizes()


def test_an_icon_is_drawn_in_the_colour_asked_for(dressed: QApplication) -> None:
    assert has_icon("lock")
    image = icon("lock", LIGHT.danger, 20).pixmap(20, 20).toImage()
    inks = {
        image.pixelColor(x, y).name().upper()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert inks == {LIGHT.danger}


def test_a_picture_that_is_not_there_is_an_empty_icon(dressed: QApplication) -> None:
    assert not has_icon("nothing")
    assert icon("nothing").isNull()
