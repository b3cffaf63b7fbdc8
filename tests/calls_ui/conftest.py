"""The workbench on screen: alone over frozen values, or joined to a real encrypted store."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.services.calls.types import CallCard
from app.services.contacts.queries import draft_of, history
from app.services.contacts.types import ContactDraft, ContactLine
from app.services.store.ids import CustomerId
from app.services.store.store import Store
from app.ui.calls.page import CallsPage, form_customer
from app.ui.calls.presenter import CallsPresenter
from app.ui.kit.actions import ActionRegistry
from app.ui.kit.language import Language, apply_language
from tests.calls_ui import samples
from tests.support.factories.access import specialist
from tests.support.factories.customers import add_contact, add_customer, add_promise, add_term
from tests.support.factories.queue import NOW, TODAY
from tests.support.fixed_clock import FixedClock
from tests.support.immediate_runner import ImmediateRunner
from tests.support.looks import dressed
from tests.support.spans import DAY, HOUR

__all__ = ["dressed"]

ME = specialist()


@pytest.fixture(autouse=True)
def _in_english(dressed: QApplication) -> None:
    """The sentences are compared in English, the language of the source."""
    apply_language(dressed, Language.EN)


@pytest.fixture
def page(qtbot: QtBot) -> CallsPage:
    """The page over frozen values, with the first customer on screen and nothing typed."""
    page = CallsPage(samples.ACTOR, FixedClock(samples.NOW), ActionRegistry(lambda _permission: True))
    qtbot.addWidget(page)
    page.resize(1196, 672)
    page.show_view(samples.queue_view(), samples.NOW)
    show(page, samples.call_card())
    on_screen(qtbot, page)
    return page


def show(page: CallsPage, card: CallCard) -> None:
    """Put a customer on screen, as the presenter does."""
    page.show_card(card, samples.NOW, samples.TODAY)
    page.record.show_draft(form_customer(card), card.draft or ContactDraft(card.customer_id))


def on_screen(qtbot: QtBot, widget: QWidget) -> None:
    """Show a window and wait until it has the keyboard."""
    with qtbot.waitExposed(widget):
        widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


@dataclass(slots=True)
class Desk:
    """A page joined to a store."""

    qtbot: QtBot
    page: CallsPage
    presenter: CallsPresenter
    store: Store
    clock: FixedClock
    runner: ImmediateRunner

    def press(self, *keys: Qt.Key | str, ctrl: bool = False) -> int:
        """Press keys where the keyboard is, and say how many they were."""
        modifier = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
        for key in keys:
            code = Qt.Key(ord(key)) if isinstance(key, str) else key
            QTest.keyClick(QApplication.focusWidget() or self.page, code, modifier)
        return len(keys)

    def write(self, words: str) -> None:
        """Write words where the keyboard is, as an input method hands over Chinese."""
        event = QInputMethodEvent("", [])
        event.setCommitString(words)
        QApplication.sendEvent(QApplication.focusWidget() or self.page, event)

    def save(self) -> int:
        """Press Ctrl+Enter."""
        return self.press(Qt.Key.Key_Return, ctrl=True)

    def shown(self) -> CustomerId | None:
        """Whose record is on screen."""
        return self.page.record.customer_id()

    def history(self, customer_id: CustomerId) -> tuple[ContactLine, ...]:
        """The records of a customer in the store."""
        with self.store.read() as session:
            return history(session, customer_id)

    def kept_draft(self, customer_id: CustomerId) -> ContactDraft | None:
        """The draft of a customer in the store."""
        with self.store.read() as session:
            return draft_of(session, customer_id)


@pytest.fixture
def store(blank_store: Store) -> Store:
    """Customer 1 with a promise that is due, 2 expiring in 4 days, 3 and 4 to be contacted first, 5 left in peace."""
    with blank_store.write() as session:
        for number in range(1, 6):
            add_customer(session, number)
        add_term(session, 1, TODAY + 10 * DAY, stage="APPOINTED", next_at=NOW - HOUR)
        add_promise(session, 1, NOW - HOUR)
        add_contact(session, 1, NOW - 2 * DAY, note="要比較", outcome="AP01")
        add_term(session, 2, TODAY + 4 * DAY)
        add_term(session, 3, TODAY + 20 * DAY)
        add_term(session, 4, TODAY + 25 * DAY)
        add_term(session, 5, TODAY + 15 * DAY, stage="DNC")
    return blank_store


@pytest.fixture
def desk(qtbot: QtBot, store: Store) -> Iterator[Desk]:
    """The page at work on the store, every answer at once."""
    clock, holder = FixedClock(NOW), QObject()
    runner = ImmediateRunner(store, holder)
    page = CallsPage(ME, clock, ActionRegistry(lambda _permission: True))
    qtbot.addWidget(page)
    page.resize(1196, 672)
    presenter = CallsPresenter(page, runner, ME, clock)
    page.follow(runner)
    on_screen(qtbot, page)
    yield Desk(qtbot, page, presenter, store, clock, runner)
    runner.close()
