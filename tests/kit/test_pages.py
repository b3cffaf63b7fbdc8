"""A page is fresh when it is seen, and leaves itself alone otherwise."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.services.rooms import Room
from app.services.store.changes import Changes
from app.services.store.store import Store
from app.ui.kit.pages import Page
from tests.support.immediate_runner import ImmediateRunner

QUEUE = Changes(frozenset({Room.QUEUE}))
SCRIPTS = Changes(frozenset({Room.SCRIPTS}))


class CountingPage(Page):
    """Counts how often it read."""

    rooms = frozenset({Room.QUEUE})

    def __init__(self) -> None:
        super().__init__()
        self.reads = 0
        self.start()

    def refresh(self) -> None:
        self.reads += 1


@pytest.fixture
def runner(dressed: QApplication, blank_store: Store) -> ImmediateRunner:
    return ImmediateRunner(blank_store)


@pytest.fixture
def page(runner: ImmediateRunner, qtbot: QtBot) -> CountingPage:
    made = CountingPage()
    qtbot.addWidget(made)
    made.follow(runner)
    return made


def test_the_first_showing_reads_once(page: CountingPage) -> None:
    assert page.reads == 0
    page.show()
    page.hide()
    page.show()
    assert page.reads == 1


def test_a_change_in_its_room_is_read_at_once_while_on_screen(page: CountingPage, runner: ImmediateRunner) -> None:
    page.show()
    runner.announce(QUEUE)
    assert page.reads == 2


def test_a_change_elsewhere_leaves_it_alone(page: CountingPage, runner: ImmediateRunner) -> None:
    page.show()
    runner.announce(SCRIPTS)
    assert page.reads == 1


def test_many_changes_while_hidden_are_one_reading_when_shown(page: CountingPage, runner: ImmediateRunner) -> None:
    page.show()
    page.hide()
    for _ in range(3):
        runner.announce(QUEUE)
    assert (page.reads, page.is_stale) == (1, True)
    page.show()
    assert (page.reads, page.is_stale) == (2, False)


def test_its_own_write_is_not_echoed_to_it(page: CountingPage, runner: ImmediateRunner) -> None:
    page.show()
    runner.write(page, lambda _session: QUEUE, lambda _changes: None)
    assert page.reads == 1


def test_its_own_write_without_a_listener_is_read_like_any_other(page: CountingPage, runner: ImmediateRunner) -> None:
    page.show()
    runner.write(page, lambda _session: QUEUE)
    assert page.reads == 2


def test_somebody_elses_write_is_read(page: CountingPage, runner: ImmediateRunner, qtbot: QtBot) -> None:
    other = QWidget()
    qtbot.addWidget(other)
    page.show()
    runner.write(other, lambda _session: QUEUE, lambda _changes: None)
    assert page.reads == 2
