"""The Qt binding must not eat references to None: 6.12 does on Python 3.11 and ends the program after some hours."""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QListWidget
from pytestqt.qtbot import QtBot

CALLS = 1000
TOLERANCE = 100
"""References to None come and go in pytest itself; a leak shows as one for each call."""


def deeds(qtbot: QtBot) -> dict[str, Callable[[], object]]:
    label, combo, items = QLabel(), QComboBox(), QListWidget()
    for widget in (label, combo, items):
        qtbot.addWidget(widget)
    return {
        "setText": lambda: label.setText("續保"),
        "setVisible": lambda: label.setVisible(False),
        "combo.addItem": lambda: combo.addItem("一"),
        "list.addItem": lambda: items.addItem("一"),
        "setProperty": lambda: label.setProperty("tone", "ok"),
    }


@pytest.mark.parametrize("name", ["setText", "setVisible", "combo.addItem", "list.addItem", "setProperty"])
def test_a_thousand_calls_leave_none_as_it_was(dressed: QApplication, qtbot: QtBot, name: str) -> None:
    deed = deeds(qtbot)[name]
    deed()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        deed()
    assert abs(sys.getrefcount(None) - before) < TOLERANCE
