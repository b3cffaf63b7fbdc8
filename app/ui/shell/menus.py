"""The menu at the right of the top bar: language, theme, years, help."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from app.ui.kit.language import Language, language
from app.ui.kit.theme import ThemeName, theme_name
from app.ui.shell import actions
from app.ui.shell.workplace import Workplace

if TYPE_CHECKING:
    from app.ui.shell.desk import Desk


class DeskMenu(QObject):
    """Lives as long as the workplace it hangs in."""

    def __init__(self, workplace: Workplace, desk: "Desk") -> None:
        """Hang the menu under the button of the top bar."""
        super().__init__(workplace)
        self._menu = QMenu(workplace)
        self._languages = QActionGroup(self)
        self._themes = QActionGroup(self)
        for tongue in Language:
            action = self._choice(tongue.own_name, self._languages, is_chosen=tongue is language())
            action.triggered.connect(lambda _checked=False, name=tongue.value: desk.switch_language(name))
        self._menu.addSeparator()
        self._theme_actions = {}
        for theme in ThemeName:
            action = self._choice("", self._themes, is_chosen=theme is theme_name())
            action.triggered.connect(lambda _checked=False, name=theme.value: desk.switch_theme(name))
            self._theme_actions[theme] = action
        self._menu.addSeparator()
        self._menu.addAction(workplace.action(actions.SYNC))
        self._menu.addAction(workplace.action(actions.HELP))
        self._menu.addAction(workplace.action(actions.LOCK))
        self._menu.aboutToShow.connect(self._tick)
        workplace.top_bar.set_menu(self._menu)
        workplace.installEventFilter(self)
        self._say()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say it again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        return super().eventFilter(watched, event)

    def _choice(self, words: str, group: QActionGroup, *, is_chosen: bool) -> QAction:
        action = QAction(words, self._menu)
        action.setCheckable(True)
        action.setChecked(is_chosen)
        group.addAction(action)
        self._menu.addAction(action)
        return action

    def _say(self) -> None:
        self._theme_actions[ThemeName.LIGHT].setText(self.tr("Light"))
        self._theme_actions[ThemeName.DARK].setText(self.tr("Dark"))

    def _tick(self) -> None:
        for theme, action in self._theme_actions.items():
            action.setChecked(theme is theme_name())
        for tongue, action in zip(Language, self._languages.actions(), strict=True):
            action.setChecked(tongue is language())
