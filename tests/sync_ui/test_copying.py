"""A copied note leaves the clipboard by itself, and nothing else does."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.sync import copying


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copying, "CLEARED_AFTER_MS", 20)


def test_the_note_is_gone_after_its_time(qapp: QApplication, qtbot: QtBot) -> None:
    copying.copy_for_a_while("客戶想比較三家")
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == "客戶想比較三家"
    qtbot.waitUntil(lambda: clipboard.text() == "")


def test_what_was_copied_since_stays(qapp: QApplication, qtbot: QtBot) -> None:
    clipboard = QGuiApplication.clipboard()
    copying.copy_for_a_while("備註")
    clipboard.setText("別的東西")
    qtbot.wait(60)
    assert clipboard.text() == "別的東西"
