"""Buttons and their keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.services.access.permissions import Permission
from app.ui.kit.actions import ActionRegistry, ActionSpec, key_text
from app.ui.kit.buttons import KeyButton, Segmented, Tag
from app.ui.kit.forms import PassphraseField, TextArea


@pytest.fixture
def page(dressed: QApplication, qtbot: QtBot) -> QWidget:
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    return made


def put(page: QWidget, widget: QWidget) -> None:
    layout = page.layout()
    assert layout is not None
    layout.addWidget(widget)
    widget.show()


@pytest.mark.parametrize(
    ("shortcut", "said"),
    [
        ("Ctrl+Return", "Ctrl Enter"),
        ("F9", "F9"),
        ("Alt+1", "Alt 1"),
        ("Ctrl+K", "Ctrl K"),
        ("Ctrl++", "Ctrl +"),
        ("Esc", "Esc"),
    ],
)
def test_a_key_is_written_as_it_stands_on_the_keyboard(shortcut: str, said: str) -> None:
    assert key_text(shortcut) == said


def test_pressing_the_key_is_clicking_the_button(page: QWidget, qtbot: QtBot) -> None:
    button = KeyButton("同意續保", "1")
    put(page, button)
    page.setFocus()
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(page, Qt.Key.Key_1)


def test_a_digit_typed_into_a_text_stays_in_the_text(page: QWidget, qtbot: QtBot) -> None:
    button, line, area = KeyButton("同意續保", "1"), QLineEdit(), TextArea()
    for widget in (button, line, area):
        put(page, widget)
    clicks: list[bool] = []
    button.clicked.connect(clicks.append)
    for field in (line, area):
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_1)
    assert (line.text(), area.toPlainText(), clicks) == ("1", "1", [])


def test_other_words_leave_the_key_as_it_is(page: QWidget) -> None:
    button = KeyButton("價格", "Alt+1")
    put(page, button)
    button.setText("Price & more")
    assert button.shortcut().toString() == "Alt+1"
    assert button.words() == "Price & more"


def test_a_button_that_stands_for_an_action_fires_it_once(page: QWidget, qtbot: QtBot) -> None:
    fired: list[int] = []
    action = QAction("鎖定", page)
    action.setShortcut("Ctrl+L")
    action.triggered.connect(lambda _checked: fired.append(1))
    page.addAction(action)
    button = KeyButton().follow(action)
    put(page, button)
    QTest.keyClick(page, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    button.click()
    assert (fired, button.words(), button.key) == ([1, 1], "鎖定", "Ctrl+L")
    action.setEnabled(False)
    assert not button.isEnabled()


def test_the_button_has_room_for_its_words_and_its_key(page: QWidget) -> None:
    bare, keyed = KeyButton("儲存並下一位"), KeyButton("儲存並下一位", "Ctrl+Return")
    assert keyed.sizeHint().width() > bare.sizeHint().width() >= bare.fontMetrics().horizontalAdvance("儲存並下一位")


def test_exactly_one_choice_holds_and_a_refresh_keeps_it(page: QWidget, qtbot: QtBot) -> None:
    choices = Segmented([("all", "全部 37"), ("due", "回電 4")])
    put(page, choices)
    chosen: list[object] = []
    choices.chosen.connect(chosen.append)
    choices.button("due").click()
    choices.show_choices([("all", "全部 36"), ("due", "回電 3")])
    assert (choices.value(), chosen, choices.button("due").text()) == ("due", ["due"], "回電 3")
    choices.show_choices([("all", "全部 36")])
    assert choices.value() == "all"


def test_a_tag_can_be_put_on_and_off(page: QWidget) -> None:
    tag = Tag("價格")
    put(page, tag)
    tag.click()
    assert tag.isChecked()
    tag.click()
    assert not tag.isChecked()


def test_a_passphrase_can_be_pasted_looked_at_and_forgotten(page: QWidget, dressed: QApplication) -> None:
    field = PassphraseField()
    put(page, field)
    dressed.clipboard().setText("correct horse battery")
    field.line.paste()
    assert (field.text(), field.line.echoMode()) == ("correct horse battery", QLineEdit.EchoMode.Password)
    field.show_box.click()
    assert field.line.echoMode() == QLineEdit.EchoMode.Normal
    field.clear()
    assert (field.text(), field.line.echoMode(), field.line.isUndoAvailable()) == (
        "",
        QLineEdit.EchoMode.Password,
        False,
    )


SPEC = ActionSpec("queue.call", "Sync now", "F9", Permission.WORK_CALLS)


def test_an_action_works_by_its_key_and_is_listed(page: QWidget, qtbot: QtBot) -> None:
    registry = ActionRegistry(lambda _permission: True)
    fired: list[int] = []
    registry.bind(SPEC, page, lambda: fired.append(1))
    QTest.keyClick(page, Qt.Key.Key_F9)
    assert (fired, registry.specs(), SPEC.room) == ([1], (SPEC,), "queue")


def test_an_action_without_permission_is_grey(page: QWidget, qtbot: QtBot) -> None:
    registry = ActionRegistry(lambda _permission: False)
    fired: list[int] = []
    action = registry.bind(SPEC, page, lambda: fired.append(1))
    QTest.keyClick(page, Qt.Key.Key_F9)
    assert (fired, action.isEnabled()) == ([], False)


def test_an_action_is_bound_once_and_goes_with_its_page(page: QWidget, qtbot: QtBot) -> None:
    registry = ActionRegistry(lambda _permission: True)
    owner = QWidget()
    registry.bind(SPEC, owner, lambda: None)
    with pytest.raises(ValueError, match="twice"):
        registry.bind(SPEC, page, lambda: None)
    owner.deleteLater()
    qtbot.waitUntil(lambda: registry.specs() == ())
