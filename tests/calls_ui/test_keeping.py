"""What is typed is neither lost nor written twice when saving, locking and reading get in each other's way."""

from collections.abc import Iterator
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.models.customers import Customer
from app.services.calls.queries import call_card
from app.services.contacts.commands import save_draft
from app.services.contacts.queries import draft_of, history
from app.services.contacts.types import ContactDraft
from app.services.store.changes import NO_CHANGES, Changes
from app.services.store.ids import CustomerId
from app.services.store.refusals import Refused, StoreRefusal
from app.services.store.store import Store
from app.ui.calls import drafts as drafts_module
from app.ui.calls import presenter as presenter_module
from app.ui.calls.page import CallsPage
from app.ui.calls.presenter import CallsPresenter
from app.ui.kit.actions import ActionRegistry
from app.ui.kit.runner import Runner
from tests.calls_ui.conftest import ME, on_screen
from tests.support.factories.customers import customer_id
from tests.support.factories.queue import NOW
from tests.support.fixed_clock import FixedClock

FIRST, SECOND = customer_id(1), customer_id(2)
LONGEST_WAIT = 30


@pytest.fixture
def runner(store: Store) -> Iterator[Runner]:
    holder = QObject()
    runner = Runner(store, holder)
    yield runner
    runner.close()


@pytest.fixture
def gate(runner: Runner) -> Event:
    """Holds whatever stands behind it, once it was put into a lane."""
    return Event()


@pytest.fixture
def page(qtbot: QtBot, runner: Runner) -> CallsPage:
    """A page on threads, with the first customer on screen and the presenter as its child."""
    clock = FixedClock(NOW)
    page = CallsPage(ME, clock, ActionRegistry(lambda _permission: True))
    qtbot.addWidget(page)
    CallsPresenter(page, runner, ME, clock)
    page.follow(runner)
    on_screen(qtbot, page)
    qtbot.waitUntil(lambda: page.record.customer_id() == FIRST)
    return page


def presenter_of(page: CallsPage) -> CallsPresenter:
    presenter = page.findChild(CallsPresenter)
    assert isinstance(presenter, CallsPresenter)
    return presenter


def hold_writes(runner: Runner, page: CallsPage, gate: Event) -> None:
    def wait(_session: Any) -> Changes:
        gate.wait(LONGEST_WAIT)
        return NO_CHANGES

    runner.write(page, wait)


def kept(store: Store, customer: CustomerId) -> ContactDraft | None:
    with store.read() as session:
        return draft_of(session, customer)


def notes(store: Store, customer: CustomerId) -> list[str]:
    with store.read() as session:
        return [line.note for line in history(session, customer) if line.is_pending]


def test_locking_while_a_record_is_being_saved_brings_no_draft_of_it_back(
    page: CallsPage, runner: Runner, gate: Event, store: Store
) -> None:
    page.record.outcomes.buttons["NC01"].click()
    page.record.note.setPlainText("沒接")
    hold_writes(runner, page, gate)
    presenter_of(page).save()
    page.record.outcomes.buttons["NC01"].click()  # a key pressed too early for the next customer
    presenter_of(page).settle()
    runner.drain()
    gate.set()
    runner.close()
    assert notes(store, FIRST) == ["沒接"]
    assert kept(store, FIRST) is None


def test_locking_while_a_record_is_refused_keeps_what_was_typed(
    page: CallsPage, runner: Runner, gate: Event, store: Store
) -> None:
    page.record.outcomes.buttons["NC01"].click()
    page.record.note.setPlainText("沒接")
    with store.write() as session:
        session.delete(session.get_one(Customer, FIRST))
    hold_writes(runner, page, gate)
    presenter_of(page).save()
    presenter_of(page).settle()
    runner.drain()
    gate.set()
    runner.close()
    draft = kept(store, FIRST)
    assert draft is not None
    assert draft.note == "沒接"


def test_a_card_read_before_the_draft_was_written_does_not_show_an_empty_record(
    page: CallsPage, runner: Runner, gate: Event, store: Store, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_read, may_go_on = Event(), Event()

    def slow_card(session: Any, actor: Any, customer: CustomerId, *rest: Any) -> Any:
        card = call_card(session, actor, customer, *rest)
        if customer == FIRST:
            is_read.set()
            may_go_on.wait(LONGEST_WAIT)
        return card

    monkeypatch.setattr(presenter_module, "call_card", slow_card)
    page.record.note.setPlainText("週四再打")
    hold_writes(runner, page, gate)
    presenter_of(page).open_customer(SECOND)
    qtbot.waitUntil(lambda: page.record.customer_id() == SECOND)
    presenter_of(page).open_customer(FIRST)
    assert is_read.wait(LONGEST_WAIT)
    gate.set()
    qtbot.waitUntil(lambda: kept(store, FIRST) is not None)
    written = Event()
    runner.write(page, lambda _session: NO_CHANGES, done=lambda _changes: written.set())
    qtbot.waitUntil(written.is_set)
    may_go_on.set()
    qtbot.waitUntil(lambda: page.record.customer_id() == FIRST)
    assert page.record.note.toPlainText() == "週四再打"


def test_a_draft_the_store_refused_is_said_and_written_at_the_next_chance(
    page: CallsPage, runner: Runner, store: Store, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*_all: Any) -> Changes:
        raise Refused(StoreRefusal.DISK_FULL)

    monkeypatch.setattr(drafts_module, "save_draft", no_room)
    page.record.note.setPlainText("週四再打")
    presenter_of(page).settle()
    qtbot.waitUntil(lambda: page.record.problem().startswith("The disk is full."))
    presenter_of(page).open_customer(SECOND)
    qtbot.waitUntil(lambda: page.record.customer_id() == SECOND)
    monkeypatch.setattr(drafts_module, "save_draft", save_draft)
    presenter_of(page).settle()
    runner.close()
    draft = kept(store, FIRST)
    assert draft is not None
    assert draft.note == "週四再打"
