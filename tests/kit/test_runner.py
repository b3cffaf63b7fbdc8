"""Work leaves the UI thread, comes back to it, and is told to whom it concerns."""

import logging
import threading
from collections.abc import Iterator
from enum import StrEnum
from uuid import uuid4

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import text
from sqlalchemy.orm import Session

from app.services.rooms import Room
from app.services.store.changes import NO_CHANGES, Changes
from app.services.store.refusals import Refused
from app.services.store.store import Store
from app.services.store.work import WriteWork
from app.ui.kit.runner import Lanes, Runner
from tests.support.immediate_runner import ImmediateRunner

TOUCHED = Changes(frozenset({Room.QUEUE}), frozenset({uuid4()}))


class Whim(StrEnum):
    """Why a test refuses."""

    NO = "no"


@pytest.fixture
def runner(dressed: QApplication, blank_store: Store) -> Iterator[Runner]:
    """A runner on a real store; its threads end with the test."""
    made = Runner(blank_store)
    yield made
    made.close()


@pytest.fixture
def owner(dressed: QApplication, qtbot: QtBot) -> QWidget:
    """A page that asks for work."""
    page = QWidget()
    qtbot.addWidget(page)
    return page


def keep(session: Session, name: str) -> None:
    session.execute(text("INSERT INTO sync_state (name, value) VALUES (:name, 'x')"), {"name": name})


def names(session: Session) -> set[str]:
    return set(session.scalars(text("SELECT name FROM sync_state")))


def test_reading_happens_elsewhere_and_its_answer_arrives_on_the_ui_thread(
    runner: Runner, owner: QWidget, qtbot: QtBot
) -> None:
    seen: list[tuple[int, int]] = []
    runner.read(
        owner, lambda _session: threading.get_ident(), lambda ident: seen.append((ident, threading.get_ident()))
    )
    qtbot.waitUntil(lambda: bool(seen))
    worker, answered = seen[0]
    assert worker != threading.get_ident() == answered


def test_a_write_is_committed_and_told_once(runner: Runner, owner: QWidget, qtbot: QtBot, blank_store: Store) -> None:
    heard: list[tuple[Changes, object]] = []
    runner.changed.connect(lambda changes, initiator: heard.append((changes, initiator)))
    told: list[Changes] = []

    def work(session: Session) -> Changes:
        keep(session, "written")
        return TOUCHED

    runner.write(owner, work, told.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [(TOUCHED, owner)]
    assert told == [TOUCHED]
    with blank_store.read() as session:
        assert "written" in names(session)


def test_a_write_without_listener_tells_its_own_page_like_everybody_else(
    runner: Runner, owner: QWidget, qtbot: QtBot
) -> None:
    heard: list[object] = []
    runner.changed.connect(lambda _changes, initiator: heard.append(initiator))
    runner.write(owner, lambda _session: TOUCHED)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [None]


def test_a_write_that_changed_nothing_is_told_to_nobody_else(runner: Runner, owner: QWidget, qtbot: QtBot) -> None:
    heard: list[object] = []
    told: list[Changes] = []
    runner.changed.connect(lambda changes, _initiator: heard.append(changes))
    runner.write(owner, lambda _session: NO_CHANGES, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert not heard


def test_a_refusal_rolls_back_and_reaches_who_asked(
    runner: Runner, owner: QWidget, qtbot: QtBot, blank_store: Store
) -> None:
    refusals: list[Refused] = []

    def work(session: Session) -> Changes:
        keep(session, "half")
        raise Refused(Whim.NO)

    runner.write(owner, work, refused=refusals.append)
    qtbot.waitUntil(lambda: bool(refusals))
    assert refusals[0].reason is Whim.NO
    with blank_store.read() as session:
        assert "half" not in names(session)


@pytest.mark.may_warn("app.ui.kit.runner")
def test_a_surprise_is_told_and_logged_without_what_it_said(
    runner: Runner, owner: QWidget, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def work(_session: Session) -> object:
        raise LookupError("王建國 0912-345-678")

    with qtbot.waitSignal(runner.trouble) as told:
        runner.read(owner, work, lambda _answer: None)
    assert told.args[0].startswith("發生未預期的狀況")
    assert "LookupError" in caplog.text
    assert "王建國" not in caplog.text


@pytest.mark.may_warn("app.ui.kit.runner")
def test_who_wants_to_hear_of_a_failure_hears_it_instead(runner: Runner, owner: QWidget, qtbot: QtBot) -> None:
    failures: list[Exception] = []
    troubles: list[str] = []
    runner.trouble.connect(troubles.append)

    def work() -> object:
        raise ConnectionError

    runner.network(owner, work, lambda _answer: None, failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], ConnectionError)
    assert not troubles


def test_an_answer_for_a_page_that_is_gone_is_dropped_but_the_change_is_still_told(
    runner: Runner, qtbot: QtBot
) -> None:
    gone = QWidget()
    gate = threading.Event()
    told: list[object] = []
    heard: list[object] = []
    runner.changed.connect(lambda changes, _initiator: heard.append(changes))

    def work(_session: Session) -> Changes:
        gate.wait(10)
        return TOUCHED

    runner.write(gone, work, told.append)
    gone.deleteLater()
    qtbot.waitUntil(lambda: not _is_there(gone))
    gate.set()
    qtbot.waitUntil(lambda: bool(heard))
    assert not told


def _is_there(widget: QObject) -> bool:
    try:
        widget.objectName()
    except RuntimeError:
        return False
    return True


def test_a_slow_line_holds_up_neither_reading_nor_writing(runner: Runner, owner: QWidget, qtbot: QtBot) -> None:
    gate = threading.Event()
    order: list[str] = []
    runner.network(owner, lambda: gate.wait(10), lambda _answer: order.append("network"))
    runner.write(owner, lambda _session: NO_CHANGES, lambda _changes: order.append("write"))
    qtbot.waitUntil(lambda: order == ["write"])
    runner.read(owner, names, lambda _names: order.append("read"))
    qtbot.waitUntil(lambda: order == ["write", "read"])
    gate.set()
    qtbot.waitUntil(lambda: order == ["write", "read", "network"])


def test_closing_finishes_every_accepted_write_and_takes_no_more(
    dressed: QApplication, blank_store: Store, owner: QWidget
) -> None:
    runner = Runner(blank_store)

    def keeping(name: str) -> WriteWork:
        def work(session: Session) -> Changes:
            keep(session, name)
            return TOUCHED

        return work

    for number in range(5):
        runner.write(owner, keeping(f"w{number}"))
    runner.close()
    runner.write(owner, keeping("late"))
    with blank_store.read() as session:
        assert {f"w{number}" for number in range(5)} <= names(session)
        assert "late" not in names(session)


def test_draining_lets_writes_finish_and_then_says_so(runner: Runner, owner: QWidget, qtbot: QtBot) -> None:
    told: list[Changes] = []
    for _ in range(3):
        runner.write(owner, lambda _session: TOUCHED, told.append)
    with qtbot.waitSignal(runner.idle):
        runner.drain()
    assert len(told) == 3
    assert not runner.is_busy


def test_a_page_that_breaks_over_its_answer_does_not_keep_the_desk_from_locking(
    runner: Runner, owner: QWidget, qtbot: QtBot
) -> None:
    def break_down(_answer: object) -> None:
        raise LookupError

    with qtbot.capture_exceptions() as broken, qtbot.waitSignal(runner.idle):
        runner.write(owner, lambda _session: NO_CHANGES, break_down)
        runner.drain()
    assert [kind for kind, _error, _trace in broken] == [LookupError]
    assert not runner.is_busy


def test_draining_an_idle_runner_says_so_at_once(dressed: QApplication, qtbot: QtBot) -> None:
    lanes = Lanes()
    with qtbot.waitSignal(lanes.idle):
        lanes.drain()
    lanes.close()


def test_what_sync_brought_is_told_to_everybody(runner: Runner, qtbot: QtBot) -> None:
    with qtbot.waitSignal(runner.changed) as told:
        runner.announce(TOUCHED)
    assert told.args == [TOUCHED, None]


def test_the_immediate_runner_answers_alike(dressed: QApplication, blank_store: Store, owner: QWidget) -> None:
    runner = ImmediateRunner(blank_store)
    events: list[object] = []
    runner.changed.connect(lambda _changes, initiator: events.append(initiator))
    runner.write(owner, lambda _session: TOUCHED, lambda _changes: events.append("done"))
    runner.read(owner, names, lambda found: events.append(len(found)))
    assert events[:2] == ["done", owner]
    assert isinstance(events[2], int)
    runner.close()


def test_logging_is_quiet_when_nothing_breaks(
    runner: Runner, owner: QWidget, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    done: list[object] = []
    with caplog.at_level(logging.DEBUG):
        runner.read(owner, names, done.append)
        qtbot.waitUntil(lambda: bool(done))
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]
