"""What is on screen while the desk is unlocked: top bar, rail, the open page."""

from functools import cached_property

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ui.kit.actions import ActionSpec
from app.ui.kit.buttons import KeyButton
from app.ui.kit.pages import Page
from app.ui.kit.theme import set_role
from app.ui.kit.widgets import Toast
from app.ui.shell import actions
from app.ui.shell.help_sheet import HelpSheet
from app.ui.shell.preferences import Preferences
from app.ui.shell.rail import Rail
from app.ui.shell.rooms import RoomEntry, rooms_for
from app.ui.shell.sitting import Sitting
from app.ui.shell.top_bar import TopBar
from app.ui.sync.page import LOOK, SyncPage


class Workplace(QWidget):
    """Pages are built when first opened and live until the desk is locked.

    Every part is made inside its parent: Qt styles a whole tree of widgets again each time it is moved to another parent.
    """

    lock_requested = Signal()
    theme_requested = Signal()

    def __init__(self, sitting: Sitting, preferences: Preferences, parent: QWidget | None = None) -> None:
        """Build the frame and open the first tab of the role."""
        super().__init__(parent)
        set_role(self, "ground")
        self._sitting = sitting
        self._preferences = preferences
        self._entries: tuple[RoomEntry, ...] = rooms_for(sitting.actor.role)
        self._pages: dict[int, Page] = {}
        self.top_bar = TopBar(sitting.actor, sitting.actor.zone, is_demo=sitting.is_demo, parent=self)
        self.rail = Rail([entry.icon for entry in self._entries], self)
        self._stack = QStackedWidget(self)
        self.toast = Toast(self)
        self._lay_out()
        self._bind_actions()
        self._connect()
        self.retranslate()
        if self._entries:
            self.open_place(0)

    @cached_property
    def help_sheet(self) -> HelpSheet:
        """The sheet of keys, made when it is first asked for."""
        return HelpSheet(self)

    @property
    def page(self) -> Page | None:
        """The open page."""
        page = self._stack.currentWidget()
        return page if isinstance(page, Page) else None

    @property
    def entries(self) -> tuple[RoomEntry, ...]:
        """The tabs of the role, in the order of the rail."""
        return self._entries

    @property
    def open_entry(self) -> RoomEntry | None:
        """The tab that is open."""
        place = self._place()
        return self._entries[place] if place is not None else None

    def open_place(self, place: int) -> None:
        """Open a tab, building its page at the first time."""
        if place not in self._pages:
            self._pages[place] = self._build(place)
        self._remember_columns()
        self._stack.setCurrentWidget(self._pages[place])
        self.rail.open_place(place)
        self._say_page()

    def open_room(self, room_id: str) -> None:
        """Open the tab of this id. Raises StopIteration if the role has no such tab."""
        self.open_place(next(place for place, entry in enumerate(self._entries) if entry.id == room_id))

    def action(self, spec: ActionSpec) -> QAction:
        """The bound action of the frame."""
        return self._sitting.actions.action(spec.id)

    def settle(self) -> None:
        """Let every page hand over what is still being typed, and remember how wide its columns are."""
        for page in self._pages.values():
            page.settle()
        self._remember_columns()

    def show_help(self) -> None:
        """Show every key that works now."""
        groups: dict[str, dict[str, str]] = {}
        for spec in self._sitting.actions.specs():
            if spec.shortcut:
                groups.setdefault(spec.room, {})[spec.shortcut] = spec.words
        listed = {key for keys in groups.values() for key in keys}
        page = self.page
        for button in page.findChildren(KeyButton) if page else ():
            if button.key and button.isVisible() and button.key not in listed:
                groups.setdefault("page", {})[button.key] = button.words()
        self.help_sheet.show_keys(
            [(room, [(words, key) for key, words in keys.items()]) for room, keys in groups.items()]
        )

    def retranslate(self) -> None:
        """Say everything again in the language on screen."""
        self.rail.show_words([entry.words for entry in self._entries])
        self._sitting.actions.retranslate()
        self._say_page()

    def changeEvent(self, event: QEvent) -> None:
        """Answer a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.rail)
        body.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addLayout(body, 1)

    def _bind_actions(self) -> None:
        bind = self._sitting.actions.bind
        bind(actions.SEARCH, self, self._focus_search)
        bind(actions.SYNC, self, self._sitting.sync.run_now)
        bind(actions.HELP, self, self.show_help)
        bind(actions.THEME, self, self.theme_requested.emit)
        bind(actions.NEXT_ROOM, self, lambda: self._step(1))
        bind(actions.PREVIOUS_ROOM, self, lambda: self._step(-1))
        self.top_bar.follow_lock(bind(actions.LOCK, self, self.lock_requested.emit))

    def _connect(self) -> None:
        self.rail.chosen.connect(self.open_place)
        self.top_bar.searched.connect(self._filter)
        self.top_bar.status.sync_requested.connect(self._sitting.sync.run_now)
        self.top_bar.status.look_requested.connect(self._open_problems)
        self._sitting.sync.state_changed.connect(self.top_bar.status.show_state)
        self.top_bar.status.show_state(self._sitting.sync.state)
        self._sitting.runner.trouble.connect(self._say_trouble)

    def _build(self, place: int) -> Page:
        page = self._entries[place].build(self._sitting, self._stack)
        page.setObjectName(self._entries[place].id)
        page.follow(self._sitting.runner)
        page.progress_changed.connect(self.top_bar.show_progress)
        self._stack.addWidget(page)
        self._preferences.recall_columns(page)
        return page

    def _remember_columns(self) -> None:
        for page in self._pages.values():
            if page.isVisible():
                self._preferences.remember_columns(page)

    def _place(self) -> int | None:
        page = self.page
        return next((place for place, built in self._pages.items() if built is page), None)

    def _say_page(self) -> None:
        entry, page = self.open_entry, self.page
        if entry is not None and page is not None:
            self.top_bar.show_page(entry.words, has_filter=page.has_filter)

    def _step(self, by: int) -> None:
        place = self._place()
        if place is not None:
            self.open_place((place + by) % len(self._entries))

    def _open_problems(self) -> None:
        self.open_room("sync")
        page = self.page
        if isinstance(page, SyncPage):
            page.open_part(LOOK)

    def _focus_search(self) -> None:
        if self.top_bar.search.isVisible():
            self.top_bar.search.setFocus()
            self.top_bar.search.selectAll()

    def _say_trouble(self, sentence: str) -> None:
        self.toast.show_text(sentence, "danger")

    def _filter(self, text: str) -> None:
        if self.page is not None:
            self.page.filter_text(text)
