"""What must not stay open or on the laptop: a desk left alone or put to sleep, a store the company took back."""

import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.services.vault.profiles import list_profiles
from app.settings import Settings
from app.ui.calls.page import CallsPage
from app.ui.shell.desk import Desk
from app.ui.shell.locking import IDLE_MINUTES, IdleWatch
from app.ui.shell.sitting import Sitting
from tests.support.factories.queue import NOW
from tests.support.fixed_clock import FixedClock
from tests.support.people import Person, Team

LIMIT = timedelta(minutes=IDLE_MINUTES)
MOMENT = timedelta(seconds=1)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def window(qtbot: QtBot) -> QWindow:
    window = QWindow()
    window.show()
    return window


@pytest.fixture
def watch(window: QWindow, clock: FixedClock) -> IdleWatch:
    return IdleWatch(window, clock, parent=window)


def test_the_wait_is_over_after_a_quarter_of_an_hour_and_not_before(
    watch: IdleWatch, window: QWindow, clock: FixedClock, qtbot: QtBot
) -> None:
    clock.advance(LIMIT - MOMENT)
    with qtbot.assertNotEmitted(watch.idle):
        watch.look()
    QTest.keyClick(window, Qt.Key.Key_A)
    clock.advance(LIMIT - MOMENT)
    with qtbot.assertNotEmitted(watch.idle):
        watch.look()
    clock.advance(MOMENT)
    with qtbot.waitSignal(watch.idle):
        watch.look()


def test_the_first_touch_after_a_long_sleep_finds_the_desk_locked(
    watch: IdleWatch, window: QWindow, clock: FixedClock, qtbot: QtBot
) -> None:
    clock.advance(timedelta(hours=9))
    with qtbot.waitSignal(watch.idle):
        QTest.mouseClick(window, Qt.MouseButton.LeftButton)


def test_a_clock_set_back_locks_nobody_out_and_nobody_in(watch: IdleWatch, clock: FixedClock, qtbot: QtBot) -> None:
    clock.advance(timedelta(days=-300))
    with qtbot.assertNotEmitted(watch.idle):
        watch.look()
    clock.advance(LIMIT)
    with qtbot.waitSignal(watch.idle):
        watch.look()


def test_a_store_the_company_took_back_is_gone_even_if_the_window_closes_at_that_moment(
    desk: Desk, team: Team, sit_down: Callable[[Person], Sitting], settings: Settings
) -> None:
    sitting = sit_down(team.chen)
    sitting.runner.read(desk, lambda _session: None, lambda _nothing: None)  # keeps the lanes busy while it locks
    sitting.sync.revoked.emit()
    desk.window.close()
    assert list_profiles(settings.data_dir) == ()


@pytest.mark.skipif(sys.platform == "win32", reason="a policy of the company there")
def test_a_crash_leaves_no_picture_of_the_memory_on_the_disk() -> None:
    asked = "import resource as r; from app.bootstrap import keep_memory_off_the_disk as keep; keep(); print(r.getrlimit(r.RLIMIT_CORE))"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "(0, 0)"


def test_no_file_holds_a_customer_or_a_word_about_them(
    desk: Desk, team: Team, sit_down: Callable[[Person], Sitting], settings: Settings, qtbot: QtBot
) -> None:
    sitting = sit_down(team.chen)
    workplace = desk.workplace
    assert workplace is not None
    page = workplace.page
    assert isinstance(page, CallsPage)
    qtbot.waitUntil(lambda: page.record.customer_id() is not None)
    page.filter_text("客戶1")
    page.record.outcomes.buttons["NC01"].click()
    page.record.note.setPlainText("王太太說她先生出國")
    page.record.save_requested.emit()
    qtbot.waitUntil(lambda: sitting.sync.state.waiting == 0 and not sitting.runner.is_busy)
    page.record.note.setPlainText("王太太說她先生回來了")
    with qtbot.waitSignal(desk.locked):
        desk.lock()
    files = [path for folder in (settings.data_dir, Path.home()) for path in folder.rglob("*") if path.is_file()]
    assert {"store.db", "vault.json", "desk.ini"} <= {path.name for path in files}
    words = ("客戶1", "0900000001", "0900000002", "王太太", team.chen.name, team.chen.password)
    secrets = [word.encode(code) for word in words for code in ("utf-8", "utf-16-le", "utf-16-be")]
    leaks = [(path.name, secret) for path in files for secret in secrets if secret in path.read_bytes()]
    assert leaks == []
