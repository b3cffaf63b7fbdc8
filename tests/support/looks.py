"""The look and language of the program, as every test of a screen finds it."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.kit.fonts import apply_fonts
from app.ui.kit.language import Language, apply_language, use_roc_years
from app.ui.kit.theme import ThemeName, apply_theme


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    """The application in the light theme, speaking Traditional Chinese; whatever the test switches is switched back."""
    _dress(qapp)
    yield qapp
    _dress(qapp)


def _dress(application: QApplication) -> None:
    apply_fonts(application)
    apply_theme(application, ThemeName.LIGHT)
    apply_language(application, Language.ZH_TW)
    use_roc_years(is_on=False)
