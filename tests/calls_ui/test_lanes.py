"""The loop on the real lanes: answers come from other threads, one after the other, and nothing is doubled or mixed up."""

from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.models.contacts import Contact
from app.services.contacts.commands import save_draft
from app.services.contacts.types import ContactDraft
from app.services.rooms import Room
from app.services.store.changes import Changes
from app.services.store.store import Store
from app.ui.calls.page import CallsPage
from app.ui.calls.presenter import CallsPresenter
from app.ui.kit.actions import ActionRegistry
from app.ui.kit.runner import Runner
from tests.calls_ui.conftest import ME, on_screen
from tests.support.factories.customers import customer_id
from tests.support.factories.queue import NOW
from tests.support.fixed_clock import FixedClock

FIRST, SECOND, THIRD = customer_id(1), customer_id(2), customer_id(3)


@pytest.fixture
def runner(store: Store) -> Iterator[Runner]:
    holder = QObject()
    runner = Runner(store, holder)
    yield runner
    runner.close()


@pytest.fixture
def working(qtbot: QtBot, runner: Runner) -> tuple[CallsPage, CallsPresenter]:
    """A page on threads, with the first customer on screen."""
    clock = FixedClock(NOW)
    page = CallsPage(ME, clock, ActionRegistry(lambda _permission: True))
    qtbot.addWidget(page)
    presenter = CallsPresenter(page, runner, ME, clock)
    page.follow(runner)
    on_screen(qtbot, page)
    qtbot.waitUntil(lambda: page.record.customer_id() == FIRST)
    return page, presenter


def test_saving_twice_in_one_breath_makes_one_record(
    working: tuple[CallsPage, CallsPresenter], qtbot: QtBot, store: Store
) -> None:
    page, presenter = working
    page.record.outcomes.buttons["NC01"].click()
    presenter.save()
    presenter.save()
    assert not page.record.save.isEnabled()
    qtbot.waitUntil(lambda: page.record.customer_id() == SECOND)
    with store.read() as session:
        assert session.scalar(select(func.count()).select_from(Contact).filter_by(is_pending=True)) == 1


def test_going_through_the_list_quickly_ends_at_the_last_choice(
    working: tuple[CallsPage, CallsPresenter], qtbot: QtBot, runner: Runner
) -> None:
    page, presenter = working
    page.record.note.setPlainText("先記一下")
    for customer in (SECOND, FIRST, THIRD, FIRST):
        presenter.open_customer(customer)
    qtbot.waitUntil(lambda: not runner.is_busy)
    assert page.record.customer_id() == FIRST
    assert page.queue.current() == FIRST
    assert page.record.note.toPlainText() == "先記一下"


def test_what_is_typed_outlives_changes_from_elsewhere(
    working: tuple[CallsPage, CallsPresenter], qtbot: QtBot, runner: Runner
) -> None:
    page, _presenter = working
    page.record.note.setPlainText("還在寫")
    other = QObject()

    def write_elsewhere(session: Session) -> Changes:
        for number in (2, 3, 4):
            save_draft(session, ME, ContactDraft(customer_id(number), note="別處"), NOW)
        return Changes(frozenset({Room.CONTACTS}))

    runner.write(other, write_elsewhere)
    runner.announce(Changes(frozenset({Room.QUEUE, Room.CUSTOMERS})))
    qtbot.waitUntil(lambda: not runner.is_busy)
    assert page.record.note.toPlainText() == "還在寫"
    assert [row.title for row in page.queue.rows.rows_model.rows if row.mark] == ["客戶2", "客戶3", "客戶4"]


def test_a_reading_begun_before_the_save_does_not_bring_the_finished_customer_back(
    working: tuple[CallsPage, CallsPresenter], qtbot: QtBot, runner: Runner
) -> None:
    page, presenter = working
    held = Event()
    runner.read(page, lambda _session: held.wait(30), lambda _was_set: None)
    presenter.refresh()  # what sync brought is read behind the held reading, for the customer on screen
    page.record.outcomes.buttons["NC01"].click()
    presenter.save()
    qtbot.waitUntil(lambda: page.record.customer_id() is None)
    held.set()
    qtbot.waitUntil(lambda: not runner.is_busy)
    assert page.record.customer_id() == SECOND


@pytest.mark.may_warn("app.ui.kit.runner")
def test_a_store_that_fails_keeps_the_record_and_says_so(
    working: tuple[CallsPage, CallsPresenter], qtbot: QtBot, store: Store
) -> None:
    page, presenter = working
    page.record.outcomes.buttons["IN06"].click()
    page.record.note.setPlainText("同意")
    store.close()
    presenter.save()
    qtbot.waitUntil(lambda: page.record.problem() != "")
    assert page.record.problem().startswith("The record could not be saved. Your text is kept")
    assert page.record.note.toPlainText() == "同意"
    assert page.record.save.isEnabled()
