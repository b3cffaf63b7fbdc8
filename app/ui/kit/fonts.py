"""The program's type: the system's Chinese font if it has one, otherwise the one carried along; digits of one width."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from app.ui.kit.theme import FontSize

CARRIED = Path(__file__).parents[3] / "resources" / "fonts"
CARRIED_FAMILY = "Renewal Sans TC"
SYSTEM_FAMILIES = (
    "Microsoft JhengHei UI",
    "Microsoft JhengHei",
    "PingFang TC",
    "Noto Sans CJK TC",
    "Noto Sans TC",
    "Source Han Sans TC",
)


def apply_fonts(app: QApplication) -> str:
    """Choose the family, make its digits equally wide, and return its name."""
    family = chinese_family()
    font = QFont(family)
    font.setPixelSize(FontSize.BODY)
    font.setFeature(QFont.Tag("tnum"), 1)
    app.setFont(font)
    return family


def chinese_family() -> str:
    """The first family that writes Traditional Chinese and Latin: the system's, else the carried one."""
    present = set(QFontDatabase.families())
    for family in SYSTEM_FAMILIES:
        if family in present:
            return family
    others = _families(QFontDatabase.WritingSystem.TraditionalChinese)
    if CARRIED_FAMILY in others:
        return CARRIED_FAMILY
    # A mere fallback font (Droid Sans Fallback) has no Latin letters of its own: the page would be set in two faces.
    whole = [family for family in others if family in set(_families(QFontDatabase.WritingSystem.Latin))]
    if whole:
        return whole[0]
    for path in sorted(CARRIED.glob("*.[ot]tf")):
        QFontDatabase.addApplicationFont(str(path))
    return CARRIED_FAMILY


def _families(writing_system: QFontDatabase.WritingSystem) -> list[str]:
    return [str(family) for family in QFontDatabase.families(writing_system)]


def font_of(pixels: int, *, is_bold: bool = False) -> QFont:
    """The program's font in this size, for widgets that paint by themselves."""
    font = QFont(QApplication.font())
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight.Bold if is_bold else QFont.Weight.Normal)
    return font
