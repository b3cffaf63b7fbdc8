"""The bar over every page: product, page, search, today's progress, sync in words, who I am, and the way out."""

from datetime import tzinfo

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QSizePolicy, QToolButton, QWidget

from app.services.access.types import Actor
from app.ui.kit.buttons import KeyButton
from app.ui.kit.icons import icon
from app.ui.kit.language import format_number
from app.ui.kit.theme import Space, set_role, tokens
from app.ui.kit.widgets import Bar, Chip, KeyHint, Muted, Text
from app.ui.shell.texts import product_name, role_name
from app.ui.sync.status_strip import StatusStrip

HEIGHT = 48
NARROW = 1180
"""Below this width, in pixels, the bar leaves out what is said elsewhere too."""


class SearchField(QLineEdit):
    """The search field with its key shown inside while it is empty."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setMinimumWidth(150)
        self.setMaximumWidth(380)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setClearButtonEnabled(True)
        self._hint = KeyHint(key, self)
        self.textChanged.connect(lambda text: self._hint.setVisible(not text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the key at the right end."""
        super().resizeEvent(event)
        size = self._hint.sizeHint()
        self.setTextMargins(0, 0, size.width() + Space.XS, 0)
        self._hint.setGeometry(
            self.width() - size.width() - Space.S, (self.height() - size.height()) // 2, size.width(), size.height()
        )


class TopBar(QFrame):
    """One line that is always true."""

    searched = Signal(str)

    def __init__(self, actor: Actor, zone: tzinfo, *, is_demo: bool, parent: QWidget | None = None) -> None:
        """Say who is at work; progress and sync follow."""
        super().__init__(parent)
        set_role(self, "top-bar")
        self.setFixedHeight(HEIGHT)
        self._actor = actor
        self._done = self._goal = 0
        self._brand, self._page = Text(role="brand"), Muted()
        self.search = SearchField("Ctrl+K")
        self.search.textChanged.connect(self.searched)
        self._today, self._count, self._bar = Muted(), Text(role="strong"), Bar()
        self._bar.setFixedWidth(110)
        self._demo = Chip(tone="amber")
        self.status = StatusStrip(zone)
        self._who = Text()
        self.menu_button = QToolButton()
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        set_role(self.menu_button, "quiet")
        self.lock_button = KeyButton(is_dense=True)
        self._lay_out()
        self._demo.setVisible(is_demo)  # not before it has a place: shown without one it is a window of its own
        self.show_progress(0, 0)
        self.retranslate()

    def show_page(self, title: str, *, has_filter: bool) -> None:
        """Say which page is on screen; the search field is there only where it does something."""
        self._page.setText(title)
        self.search.clear()
        self.search.setVisible(has_filter)

    def show_progress(self, done: int, goal: int) -> None:
        """Show today's count against its goal; without a goal there is nothing to show."""
        self._done, self._goal = done, goal
        self._count.setText(f"{format_number(done)} / {format_number(goal)}")
        self._bar.show_share(done, goal)
        self._bar.setAccessibleName(self.tr("Today {done} of {goal}").format(done=done, goal=goal))
        self._arrange()

    def retranslate(self) -> None:
        """Say everything again in the language on screen."""
        self._brand.setText(product_name())
        self._today.setText(self.tr("Today"))
        self._demo.setText(self.tr("Demo data"))
        self._who.setText(f"{self._actor.display_name} · {role_name(self._actor.role)}")
        self.search.setPlaceholderText(self.tr("Search names, policy numbers, last digits of a phone"))
        self.search.setAccessibleName(self.tr("Search"))
        self.menu_button.setAccessibleName(self.tr("Menu"))
        self.menu_button.setToolTip(self.tr("Language, theme, help"))
        self.restyle()
        self.show_progress(self._done, self._goal)

    def restyle(self) -> None:
        """Draw the pictures again in the colours on screen."""
        self.menu_button.setIcon(icon("settings", tokens().muted))

    def who_words(self) -> str:
        """Who is at work, as it is said on screen."""
        return self._who.text()

    def set_menu(self, menu: QMenu) -> None:
        """Hang the menu under its button."""
        self.menu_button.setMenu(menu)

    def follow_lock(self, action: QAction) -> None:
        """Let the lock button stand for its action."""
        self.lock_button.follow(action)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the less needed when it gets narrow."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Answer a change of language or theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange and hasattr(self, "menu_button"):
            self.restyle()

    def _arrange(self) -> None:
        is_wide = self.width() >= NARROW
        has_goal = self._goal > 0
        self._today.setVisible(has_goal)
        self._count.setVisible(has_goal)
        self._bar.setVisible(has_goal and is_wide)
        self._page.setVisible(is_wide)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, 0, Space.L, 0)
        row.setSpacing(Space.M)
        row.addWidget(self._brand)
        row.addWidget(self._page)
        row.addWidget(self.search, 3)
        row.addStretch(1)
        for part in (self._demo, self._today, self._count, self._bar, self.status, self._who):
            row.addWidget(part)
        row.addWidget(self.menu_button)
        row.addWidget(self.lock_button)
