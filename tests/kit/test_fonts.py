"""The program can write what it has to write, whatever fonts the system has."""

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics, QRawFont
from PySide6.QtWidgets import QApplication

from app.ui.kit.fonts import CARRIED, CARRIED_FAMILY, SYSTEM_FAMILIES, chinese_family, font_of


def test_the_carried_font_is_there() -> None:
    assert list(CARRIED.glob("*.[ot]tf"))


def test_a_chinese_font_is_chosen(dressed: QApplication) -> None:
    family = chinese_family()
    chinese = QFontDatabase.families(QFontDatabase.WritingSystem.TraditionalChinese)
    assert family in {*SYSTEM_FAMILIES, CARRIED_FAMILY, *chinese}
    assert QApplication.font().family() == family


@pytest.mark.parametrize(
    "sample", ["續保台電話聯絡紀錄", "续保台联系记录网络", "Renewal 0123456789", "（「」、。→·●…−÷"]
)
def test_the_font_on_screen_has_every_character(dressed: QApplication, sample: str) -> None:
    raw = QRawFont.fromFont(font_of(13))
    lacking = [character for character in sample if not raw.supportsCharacter(ord(character))]
    assert not lacking


def test_digits_are_equally_wide(dressed: QApplication) -> None:
    metrics = QFontMetrics(font_of(13))
    assert len({metrics.horizontalAdvance(digit * 10) for digit in "0123456789"}) == 1


def test_bold_is_bold(dressed: QApplication) -> None:
    assert font_of(13, is_bold=True).weight() == QFont.Weight.Bold
