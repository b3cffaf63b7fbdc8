"""The Qt application with its look and language, made once and before any widget."""

import sys
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.settings import Settings
from app.ui.kit.fonts import apply_fonts
from app.ui.kit.icons import icon
from app.ui.kit.language import apply_language, use_roc_years
from app.ui.kit.theme import apply_theme
from app.ui.shell.preferences import Preferences

IS_ON = "on"


def make_application(arguments: Sequence[str] = ()) -> QApplication:
    """The application of this process; an existing one is used again."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = QApplication([sys.argv[0], *arguments])
    application.setApplicationName("Renewal Desk")
    application.setDesktopFileName("renewal-desk")
    return application


def dress(application: QApplication, settings: Settings, preferences: Preferences) -> None:
    """Apply font, theme and language: those chosen last time, else those of the settings."""
    apply_fonts(application)
    apply_theme(application, preferences.text("theme", settings.theme))
    apply_language(application, preferences.text("language", settings.language))
    use_roc_years(is_on=preferences.text("roc_years", "") == IS_ON)
    application.setWindowIcon(icon("app", size=64))
