"""The sync tab over frozen values."""

from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.services.access.types import Role
from app.services.sync.types import ProblemReason
from app.ui.kit.language import Language, apply_language
from app.ui.kit.tables import TONE_ROLE
from app.ui.shell.rooms import rooms_for
from app.ui.sync.page import LOOK, OUTBOX, SyncPage
from app.ui.sync.problem_texts import short_reason
from app.ui.sync.state import SyncState
from app.ui.sync.status_strip import StatusStrip, SyncPanel
from tests.sync_ui import samples

ZONE = ZoneInfo("Asia/Taipei")
ALL = (samples.problem(), samples.two_fields(), samples.refused_record())


@pytest.fixture
def page(in_english: QApplication, qtbot: QtBot) -> SyncPage:
    shown = SyncPage(ZONE)
    qtbot.addWidget(shown)
    shown.resize(1196, 672)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def select(page: SyncPage, seq: int) -> None:
    place = page.problems.rows_model.place_of(seq)
    assert place is not None
    page.problems.setCurrentIndex(page.problems.rows_model.index(place))


def said(page: SyncPage) -> set[str]:
    """The words of the detail that are on screen."""
    return {label.text() for label in page.detail.findChildren(QLabel) if label.isVisible()}


def states(page: SyncPage) -> list[tuple[str, str]]:
    model = page.outbox.model()
    cells = [model.index(place, 0) for place in range(model.rowCount())]
    return [(cell.data(), cell.data(TONE_ROLE)) for cell in cells]


def test_nothing_to_look_at_is_said_in_words(page: SyncPage) -> None:
    assert not page.nothing.isVisible()  # before anything was read there is nothing to say
    page.show_state((), ())
    assert page.nothing.isVisible()
    assert not page.detail.isVisible()
    page.open_part(OUTBOX)
    assert page.nothing_sent.isVisible()
    assert [button.words() for button in page.parts] == ["Needs a look", "Outbox"]


def test_both_values_stand_side_by_side(page: SyncPage) -> None:
    page.show_state(ALL, samples.outbox())
    assert {"0911222333", "0922000222", "You typed", "Holds now", "王建國"} <= said(page)
    assert [button.words() for button in page.parts] == ["Needs a look · 3", "Outbox · 1"]


def test_the_keys_send_mine_or_keep_theirs(page: SyncPage, qtbot: QtBot) -> None:
    page.show_state(ALL, ())
    with qtbot.waitSignal(page.detail.send_requested) as sent:
        QTest.keyClick(page.problems, Qt.Key.Key_1)
    assert sent.args == [9, "phone"]
    with qtbot.waitSignal(page.detail.settle_requested) as kept:
        QTest.keyClick(page.problems, Qt.Key.Key_K)
    assert kept.args == [9]


def test_of_two_fields_only_what_still_fits_can_be_sent(page: SyncPage, qtbot: QtBot) -> None:
    page.show_state(ALL, ())
    select(page, 8)
    assert "The renewal has moved on since; yours no longer fits its stage." in said(page)
    stage, next_at = page.detail.edits()
    assert (stage.send.isVisible(), next_at.send.isVisible()) == (False, True)
    QTest.keyClick(page.problems, Qt.Key.Key_1)
    with qtbot.waitSignal(page.detail.send_requested) as sent:
        QTest.keyClick(page.problems, Qt.Key.Key_2)
    assert sent.args == [8, "next_at"]


def test_a_refused_record_keeps_its_note_to_read_and_to_copy(page: SyncPage, qtbot: QtBot) -> None:
    page.show_state(ALL, ())
    assert not page.detail.copy.isVisible()
    select(page, 7)
    assert page.detail.note.toPlainText() == samples.NOTE
    assert {"No longer on your list", "02:34"} <= said(page)
    with qtbot.waitSignal(page.detail.copy_requested) as copied:
        QTest.keyClick(page.problems, Qt.Key.Key_C)
    assert copied.args == [samples.NOTE]
    assert page.detail.settle.words() == "I have seen this"
    with qtbot.waitSignal(page.detail.settle_requested):
        QTest.keyClick(page.problems, Qt.Key.Key_S)


def test_a_refresh_keeps_the_selection_and_a_settled_row_gives_way_to_the_next(page: SyncPage) -> None:
    page.show_state(ALL, ())
    select(page, 8)
    page.show_state((samples.problem(10), *ALL), ())
    assert page.problems.current_id() == 8
    page.show_state((samples.problem(10), ALL[0], ALL[2]), ())
    assert page.problems.current_id() == 7
    page.show_state((samples.problem(10),), ())
    assert page.problems.current_id() == 10


def test_the_outbox_says_what_became_of_each(page: SyncPage) -> None:
    page.show_state(ALL, samples.outbox())
    QTest.keyClick(page, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert page.part == OUTBOX
    assert states(page) == [
        ("To send", "info"),
        ("Arrived", "ok"),
        ("Changed on both sides", "amber"),
        ("Not your customer", "muted"),
    ]
    model = page.outbox.model()
    assert [model.index(0, column).data() for column in range(1, 5)] == [
        "Contact record",
        "王建國",
        "22 Nov 14:00",
        "—",
    ]
    assert model.index(3, 2).data() == "No longer on your list"


def test_another_language_is_spoken_at_once(page: SyncPage, in_english: QApplication, qtbot: QtBot) -> None:
    page.show_state(ALL, samples.outbox())
    apply_language(in_english, Language.ZH_TW)
    qtbot.waitUntil(lambda: page.parts[LOOK].words() == "需要處理 · 3")
    assert {"您輸入的", "目前的值", "電話號碼"} <= said(page)
    assert page.detail.settle.words() == "保留對方的"
    assert states(page)[0][0] == "待送"


@pytest.mark.parametrize("role", Role)
def test_every_role_has_the_tab(role: Role) -> None:
    assert rooms_for(role)[-1].id == "sync"


@pytest.mark.parametrize("reason", ProblemReason)
def test_every_reason_has_words(in_english: QApplication, reason: ProblemReason) -> None:
    assert short_reason(reason)
    assert short_reason(reason) != reason.value


@pytest.mark.qt_log_ignore("does not support raise", "does not support grabbing the keyboard")
def test_the_chip_opens_what_needs_a_look_or_says_what_the_state_means(in_english: QApplication, qtbot: QtBot) -> None:
    strip = StatusStrip(ZONE)
    qtbot.addWidget(strip)
    asked: list[bool] = []
    strip.look_requested.connect(lambda: asked.append(True))
    panel = strip.findChild(SyncPanel)
    assert panel is not None
    strip.show_state(SyncState(problems=2))
    strip.click()
    assert (asked, panel.isVisible()) == ([True], False)
    strip.show_state(SyncState())
    strip.click()
    assert (asked, panel.isVisible()) == ([True], True)
    panel.close()
