"""The way from unlock to lock and back: one window, one sitting at a time."""

import logging
from contextlib import suppress

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from app.services.access.permissions import may
from app.services.store.clock import Clock
from app.services.store.refusals import Refused
from app.services.sync.engine import SyncEngine
from app.services.vault.profiles import erase, list_profiles
from app.settings import Settings
from app.ui.kit.actions import ActionRegistry
from app.ui.kit.language import Language, apply_language
from app.ui.kit.runner import Lanes, Runner
from app.ui.kit.theme import ThemeName, apply_theme, theme_name
from app.ui.kit.words import spoken
from app.ui.shell.locking import IdleWatch
from app.ui.shell.menus import DeskMenu
from app.ui.shell.preferences import Preferences
from app.ui.shell.read_ahead import read_ahead
from app.ui.shell.sitting import Sitting
from app.ui.shell.texts import product_name
from app.ui.shell.window import DeskWindow
from app.ui.shell.workplace import Workplace
from app.ui.sync.presenter import SyncPresenter
from app.ui.vault.page import UnlockPage
from app.ui.vault.presenter import UnlockPresenter
from app.ui.vault.types import Opened, Showcase

logger = logging.getLogger(__name__)


class Desk(QObject):
    """Owns the window, the lanes of the unlock page, and the sitting while there is one."""

    unlocked = Signal(object)
    """The Sitting that has begun."""
    locked = Signal()
    """Nothing of the sitting is left: lanes drained, store closed, keys wiped."""

    def __init__(
        self,
        application: QApplication,
        settings: Settings,
        preferences: Preferences,
        clock: Clock,
        showcase: Showcase | None = None,
        window: DeskWindow | None = None,
    ) -> None:
        """Make the window, or take over the one already on screen; `start` shows it."""
        super().__init__()
        self._application, self._settings, self._preferences = application, settings, preferences
        self._clock, self._showcase = clock, showcase
        self._lanes = Lanes(self)
        self._sitting: Sitting | None = None
        self._ending: Sitting | None = None
        self._last_login = ""
        self._revoked_login = ""
        self.window = window or DeskWindow(preferences)
        self.window.closing.connect(self._leave)
        self.unlock_page: UnlockPage | None = None
        self.unlock_presenter: UnlockPresenter | None = None
        self.workplace: Workplace | None = None
        self.window.winId()  # makes the native window, which is where the idle watch listens
        self.idle_watch = IdleWatch(self.window.windowHandle(), clock, parent=self)
        self.idle_watch.idle.connect(self.lock)

    @property
    def sitting(self) -> Sitting | None:
        """The sitting, while unlocked."""
        return self._sitting

    def start(self) -> None:
        """Show the window with the unlock page."""
        self._show_unlock_page()
        self.window.show()
        language = spoken()
        self._lanes.plain(self, lambda: read_ahead(language), done=lambda _nothing: None)

    def begin_as(self, login: str) -> None:
        """Begin as a person of the demonstration, without the unlock page being touched."""
        if self.unlock_presenter is not None:
            self.unlock_presenter.begin_as(login)

    def lock(self) -> None:
        """Keep what is being typed, close the pages, let the lanes finish, close the store, wipe the keys."""
        sitting, workplace = self._sitting, self.workplace
        if sitting is None or workplace is None:
            return
        self._sitting, self.workplace = None, None
        workplace.settle()
        sitting.sync.stop()
        self._show_unlock_page()
        page = self.unlock_page
        if page is not None:
            page.show_busy(self.tr("Locking: the last records are being kept …"))
        self._ending = sitting
        sitting.runner.idle.connect(self._finish)
        sitting.runner.drain()

    def switch_language(self, name: str) -> None:
        """Speak another language from now on."""
        apply_language(self._application, Language(name))
        self._preferences.remember("language", name)
        if self.unlock_page is not None:
            self.unlock_page.set_product(product_name())

    def switch_theme(self, name: str | None = None) -> None:
        """Use another theme from now on; without a name, the other one."""
        other = ThemeName.LIGHT if theme_name() is ThemeName.DARK else ThemeName.DARK
        chosen = ThemeName(name) if name else other
        apply_theme(self._application, chosen)
        self._preferences.remember("theme", chosen.value)

    def _begin(self, opened: Opened) -> None:
        """Build the sitting and show the workplace."""
        actor = opened.actor
        runner = Runner(opened.store, self)
        engine = SyncEngine(opened.store, opened.connect, self._clock)
        sitting = Sitting(
            vault=opened.vault,
            store=opened.store,
            actor=actor,
            clock=self._clock,
            connect=opened.connect,
            runner=runner,
            sync=SyncPresenter(runner, engine.run, runner),
            actions=ActionRegistry(lambda permission: may(actor.role, permission), runner),
            is_demo=self._showcase is not None,
        )
        self._sitting, self._last_login = sitting, actor.login
        sitting.sync.revoked.connect(self._forget_everything)
        workplace = Workplace(sitting, self._preferences, self.window)
        workplace.lock_requested.connect(self.lock)
        workplace.theme_requested.connect(self.switch_theme)
        DeskMenu(workplace, self)
        self.workplace, self.unlock_page, self.unlock_presenter = workplace, None, None
        self.window.show_page(workplace)
        sitting.sync.start()
        logger.info("A sitting began")
        self.unlocked.emit(sitting)

    def _finish(self) -> None:
        """The lanes are empty: nobody uses the store any more."""
        sitting, self._ending = self._ending, None
        if sitting is None:
            return
        sitting.runner.close()
        sitting.vault.lock()
        sitting.runner.deleteLater()
        logger.info("A sitting ended")
        if self._revoked_login:
            self._erase(self._revoked_login)
        if self.unlock_page is not None:
            self.unlock_page.show_busy("")
            if self._revoked_login:
                self._say_revoked()
        self._revoked_login = ""
        self.locked.emit()

    def _forget_everything(self) -> None:
        """The company took this laptop off its list."""
        self._revoked_login = self._last_login
        self.lock()

    def _erase(self, login: str) -> None:
        for profile in list_profiles(self._settings.data_dir):
            if profile.login == login:
                with suppress(Refused):
                    erase(profile)

    def _say_revoked(self) -> None:
        if self.unlock_page is not None and self.unlock_presenter is not None:
            self.unlock_presenter.refresh()
            self.unlock_page.show_problem(
                self.tr("Your company has taken this laptop off its list. The data on it has been made unreadable.")
            )

    def _show_unlock_page(self) -> None:
        page = UnlockPage(product_name())
        page.language_chosen.connect(self.switch_language)
        presenter = UnlockPresenter(page, self._lanes, self._settings.data_dir, self._clock, self._showcase)
        if self._last_login:
            presenter.refresh(self._last_login)
        presenter.opened.connect(self._begin)
        self.unlock_page, self.unlock_presenter = page, presenter
        self.window.show_page(page)

    def _leave(self) -> None:
        """The window closes: finish at once, because nobody can wait for a signal any more."""
        sitting, workplace = self._sitting, self.workplace
        self._sitting = self.workplace = None
        if sitting is not None and workplace is not None:
            workplace.settle()
            sitting.sync.stop()
            self._ending = sitting
        if self._ending is not None:
            self._ending.runner.close()
            self._ending.vault.lock()
            self._ending = None
        if self._revoked_login:
            self._erase(self._revoked_login)
        self._lanes.close()
