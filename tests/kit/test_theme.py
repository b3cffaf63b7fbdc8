"""The colours of both themes can be read, and a switch reaches what is on screen."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.kit.pages import Page
from app.ui.kit.style import PICTURES, style_sheet
from app.ui.kit.theme import DARK, LIGHT, THEMES, ThemeName, Tokens, Tone, apply_theme, set_tone, tokens
from app.ui.kit.widgets import Chip

LEAST_CONTRAST = 4.5


def contrast(one: str, other: str) -> float:
    """The contrast of two colours as WCAG 2.2 counts it."""
    lights = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lights[0] + 0.05) / (lights[1] + 0.05)


def _luminance(colour: str) -> float:
    shown = QColor(colour)
    shares = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (shown.redF(), shown.greenF(), shown.blueF())
    ]
    return 0.2126 * shares[0] + 0.7152 * shares[1] + 0.0722 * shares[2]


def pairs(colours: Tokens) -> list[tuple[str, str]]:
    """Every ink on every ground the style sheet and the painters put it on."""
    grounds = [colours.ground, colours.panel, colours.field, colours.hover, colours.accent_soft]
    found = [(ink, ground) for ink in (colours.text, colours.muted, colours.accent) for ground in grounds]
    found += [(colours.ink(tone), colours.soft(tone)) for tone in Tone]
    found += [(colours.ink(tone), ground) for tone in Tone for ground in (colours.panel, colours.accent_soft)]
    found += [(colours.text, colours.soft(tone)) for tone in Tone]
    found += [(colours.on_accent, colours.accent), (colours.on_accent, colours.accent_hover)]
    found += [(colours.muted, colours.track), (colours.accent, colours.chip)]
    return found


def test_black_on_white_counts_as_twenty_one() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_ink_can_be_read_on_its_ground(colours: Tokens) -> None:
    faint = [
        (ink, ground, round(contrast(ink, ground), 2))
        for ink, ground in pairs(colours)
        if contrast(ink, ground) < LEAST_CONTRAST
    ]
    assert not faint


@pytest.mark.parametrize("name", ThemeName)
def test_the_style_sheet_has_no_place_left_open_and_its_pictures_exist(name: ThemeName) -> None:
    sheet = style_sheet(THEMES[name], name)
    assert "$" not in sheet
    named = {part.split('"')[0] for part in sheet.split('url("')[1:]}
    assert named
    assert all(PICTURES.joinpath(picture.rpartition("/")[2]).is_file() for picture in named)


def test_a_page_hears_of_another_theme(dressed: QApplication, qtbot: QtBot) -> None:
    class Painted(Page):
        restyled = 0

        def restyle(self) -> None:
            self.restyled += 1

    page = Painted()
    qtbot.addWidget(page)
    page.start()
    page.show()
    before = page.restyled
    apply_theme(dressed, ThemeName.DARK)
    assert page.restyled > before
    assert tokens() is DARK


def test_a_chip_takes_the_colour_of_its_meaning(dressed: QApplication, qtbot: QtBot) -> None:
    chip = Chip("遲了", "danger")
    qtbot.addWidget(chip)
    chip.show()
    first = chip.palette().color(chip.foregroundRole()).name().upper()
    set_tone(chip, "ok")
    assert (first, chip.palette().color(chip.foregroundRole()).name().upper()) == (LIGHT.danger, LIGHT.ok)
