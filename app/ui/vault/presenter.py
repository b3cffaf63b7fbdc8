"""Connects the unlock page with the vault; opening takes a second of hard work, so it is done on a lane."""

import math
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.services.store.clock import Clock
from app.services.store.refusals import Refused
from app.services.vault.profiles import list_profiles, set_aside
from app.services.vault.types import Profile, TooSoon, VaultRefusal
from app.ui.kit.runner import Lanes
from app.ui.vault.opening import enrol, open_profile
from app.ui.vault.page import UnlockPage
from app.ui.vault.texts import refusal_text, unforeseen_text
from app.ui.vault.types import Enrolment, Opened, Showcase

_BEYOND_REPAIR = frozenset({VaultRefusal.KEYRING_SECRET_MISSING})


class UnlockPresenter(QObject):
    """Lives as long as its page."""

    opened = Signal(object)
    """The Opened store; whoever takes it must lock it."""

    def __init__(
        self, page: UnlockPage, lanes: Lanes, data_dir: Path, clock: Clock, showcase: Showcase | None = None
    ) -> None:
        """Offer the stores on this machine."""
        super().__init__(page)
        self._page, self._lanes, self._data_dir, self._clock = page, lanes, data_dir, clock
        self._showcase = showcase
        page.unlock_requested.connect(self.unlock)
        page.enrol_requested.connect(self.enrol)
        page.set_aside_requested.connect(self._set_aside)
        page.person_chosen.connect(self.begin_as)
        self.refresh()
        if showcase is not None:
            page.show_showcase(showcase)

    def refresh(self, chosen: str = "") -> None:
        """Offer the stores that are here now."""
        if self._showcase is not None:
            self._page.show_profiles([person.login for person in self._showcase.people], chosen)
        else:
            self._page.show_profiles([profile.login for profile in list_profiles(self._data_dir)], chosen)

    def unlock(self, login: str, passphrase: str) -> None:
        """Open the store of this login; in a demonstration it is made at the first visit."""
        profile = self._profile(login)
        if profile is None and self._showcase is not None:
            self.enrol(Enrolment(login, passphrase, self._showcase.server))
            return
        if profile is None:
            self._page.show_problem(refusal_text(VaultRefusal.MISSING))
            return
        clock = self._clock
        self._page.show_busy(self.tr("Unlocking …"))
        self._lanes.plain(
            self._page, lambda: open_profile(profile, passphrase, clock), self._on_opened, self._on_failed
        )

    def begin_as(self, login: str) -> None:
        """Begin as a person of the demonstration, with the passphrase everybody there shares."""
        if self._showcase is not None:
            self.unlock(login, self._showcase.passphrase)

    def enrol(self, enrolment: Enrolment) -> None:
        """Set this laptop up for a person."""
        data_dir, clock = self._data_dir, self._clock
        self._page.show_busy(self.tr("Setting up this laptop and fetching your customers …"))
        self._lanes.plain(self._page, lambda: enrol(data_dir, enrolment, clock), self._on_opened, self._on_failed)

    def _on_opened(self, opened: Opened) -> None:
        self._page.forget()
        self.opened.emit(opened)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, TooSoon):
            self._page.show_countdown(math.ceil(error.retry_after_seconds))
        elif isinstance(error, Refused):
            self._page.show_problem(refusal_text(error.reason), may_set_aside=error.reason in _BEYOND_REPAIR)
        else:
            self._page.show_problem(unforeseen_text())

    def _set_aside(self, login: str) -> None:
        profile = self._profile(login)
        if profile is None:
            return
        self._page.show_busy(self.tr("Setting the store aside …"))

        def done(_path: Path) -> None:
            self._page.show_busy("")
            self.refresh()
            self._page.show_note(
                self.tr("The store was set aside, still encrypted. Sign in afresh; nothing in it was deleted.")
            )

        self._lanes.plain(self._page, lambda: set_aside(profile), done, self._on_failed)

    def _profile(self, login: str) -> Profile | None:
        profile = next((profile for profile in list_profiles(self._data_dir) if profile.login == login), None)
        if profile is None or self._showcase is None:
            return profile
        # The demonstration's own server may listen elsewhere than when the store was made.
        return replace(profile, server=self._showcase.server)
