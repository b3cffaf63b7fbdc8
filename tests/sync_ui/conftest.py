"""The sync tab on screen, in English, the language of the source."""

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.kit.language import Language, apply_language
from tests.support.looks import dressed

__all__ = ["dressed"]


@pytest.fixture
def in_english(dressed: QApplication) -> QApplication:
    """The program speaking English."""
    apply_language(dressed, Language.EN)
    return dressed
