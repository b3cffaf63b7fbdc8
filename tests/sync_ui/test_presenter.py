"""The sync tab joined to a real encrypted store."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.customers import Customer
from app.models.sync import SyncProblem
from app.services.outbox.queries import outbox_count, waiting_ops
from app.services.store.store import Store
from app.services.sync.problems import keep_theirs
from app.ui.sync.page import SyncPage
from app.ui.sync.page_presenter import SyncPagePresenter
from tests.support.factories.access import specialist
from tests.support.factories.customers import add_customer, customer_id
from tests.support.factories.queue import NOW
from tests.support.fixed_clock import FixedClock
from tests.support.immediate_runner import ImmediateRunner
from tests.sync_ui.samples import NOTE

ME = specialist()


@pytest.fixture
def store(blank_store: Store) -> Store:
    """A phone number in conflict, and a record that was not taken."""
    change = {"set": {"phone": {"from": "0900000000", "to": "0911222333"}}, "at": NOW.isoformat()}
    record = {"outcome": "AP01", "channel": "phone", "note": NOTE, "at": NOW.isoformat()}
    conflict = {"r": "conflict", "conf": [{"f": "phone", "theirs": "0922000222"}]}
    with blank_store.write() as session:
        add_customer(session, 1, phone="0922000222")
        session.add(
            SyncProblem(
                seq=2, kind="customer.patch", customer_id=customer_id(1), result="conflict", op=change,
                answer=conflict, raised_at=NOW,
            )
        )  # fmt: skip
        session.add(
            SyncProblem(
                seq=1, kind="contact.add", customer_id=customer_id(5), result="quarantined", op=record,
                answer={"r": "quarantined", "why": "not_yours"}, raised_at=NOW,
            )
        )  # fmt: skip
    return blank_store


@pytest.fixture
def page(in_english: QApplication, store: Store, qtbot: QtBot) -> Iterator[SyncPage]:
    """The page at work on the store, every answer at once."""
    holder = QObject()
    runner = ImmediateRunner(store, holder)
    shown = SyncPage(ME.zone)
    qtbot.addWidget(shown)
    SyncPagePresenter(shown, runner, ME, FixedClock(NOW))
    shown.follow(runner)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    yield shown
    runner.close()


def open_problems(store: Store) -> int:
    with store.read() as session:
        return outbox_count(session).problems


def phone(store: Store) -> str | None:
    with store.read() as session:
        return session.get_one(Customer, customer_id(1)).phone


def test_sending_mine_by_its_key_changes_the_list_and_fills_the_outbox(page: SyncPage, store: Store) -> None:
    assert page.problems.current_id() == 2
    QTest.keyClick(page.problems, Qt.Key.Key_1)
    assert (phone(store), open_problems(store)) == ("0911222333", 1)
    with store.read() as session:
        assert [op.kind for op in waiting_ops(session, 5)] == ["customer.patch"]
    assert page.problems.current_id() == 1
    assert [button.words() for button in page.parts] == ["Needs a look · 1", "Outbox · 1"]
    assert page.toast.text == "Yours is on its way again."


def test_keeping_theirs_by_its_key_leaves_the_list_as_it_is(page: SyncPage, store: Store) -> None:
    QTest.keyClick(page.problems, Qt.Key.Key_K)
    assert (phone(store), open_problems(store)) == ("0922000222", 1)


def test_the_note_goes_to_the_clipboard_and_nothing_is_settled_by_that(page: SyncPage, store: Store) -> None:
    page.problems.setCurrentIndex(page.problems.rows_model.index(1))
    QTest.keyClick(page.problems, Qt.Key.Key_C)
    assert QGuiApplication.clipboard().text() == NOTE
    assert open_problems(store) == 2
    QTest.keyClick(page.problems, Qt.Key.Key_S)
    assert open_problems(store) == 1


def test_what_was_settled_elsewhere_meanwhile_is_said_and_leaves_the_list(page: SyncPage, store: Store) -> None:
    with store.write() as session:
        keep_theirs(session, ME, 2, NOW)
    QTest.keyClick(page.problems, Qt.Key.Key_1)
    assert page.toast.text == "This has been settled already."
    assert phone(store) == "0922000222"
    assert page.problems.current_id() == 1
