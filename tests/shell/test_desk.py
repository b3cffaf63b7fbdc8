"""From the first start to the lock and back, on a real store and a real server."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.services.store.refusals import Refused
from app.services.vault.profiles import list_profiles
from app.settings import Settings
from app.ui.kit.theme import ThemeName, theme_name
from app.ui.shell.desk import Desk
from app.ui.shell.preferences import Preferences
from app.ui.shell.sitting import Sitting
from app.ui.vault.types import Enrolment
from tests.shell.conftest import PATIENCE_MS
from tests.support.people import Person, Team

SitDown = Callable[[Person], Sitting]


def rail_words(desk: Desk) -> list[str]:
    assert desk.workplace is not None
    return [entry.words for entry in desk.workplace.entries]


def lock(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.locked, timeout=PATIENCE_MS):
        desk.lock()


def test_a_specialist_enrols_and_finds_their_customers(desk: Desk, team: Team, sit_down: SitDown, qtbot: QtBot) -> None:
    sitting = sit_down(team.chen)
    workplace = desk.workplace
    assert workplace is not None
    assert (sitting.actor.display_name, rail_words(desk)) == ("陳怡君", ["名單", "同步"])
    assert workplace.top_bar.status.words().startswith("已同步")
    assert workplace.top_bar.status.words().endswith("待送 0")
    assert "陳怡君 · 專員" in workplace.top_bar.who_words()
    calls = workplace.page
    assert calls is not None
    qtbot.waitUntil(lambda: calls.queue.rows.rows_model.rowCount() == 3)  # type: ignore[attr-defined]  # the calls page


def test_a_supervisor_sees_the_overview_and_no_call_list(desk: Desk, team: Team, sit_down: SitDown) -> None:
    sit_down(team.supervisor)
    assert rail_words(desk)[0] == "總覽"
    assert "名單" not in rail_words(desk)
    assert desk.workplace is not None
    assert not desk.workplace.top_bar.search.isVisible()


def test_the_window_never_bears_a_name(desk: Desk, team: Team, sit_down: SitDown) -> None:
    sit_down(team.chen)
    assert desk.window.windowTitle() == "續保台"


def test_locking_closes_the_store_wipes_the_keys_and_leaves_the_unlock_page(
    desk: Desk, team: Team, sit_down: SitDown, qtbot: QtBot
) -> None:
    sitting = sit_down(team.chen)
    lock(desk, qtbot)
    assert desk.sitting is None
    assert desk.workplace is None
    with pytest.raises(Refused), sitting.store.read():
        pass
    with pytest.raises(Refused):
        sitting.vault.server_password()
    page = desk.unlock_page
    assert page is not None
    qtbot.waitUntil(page.isVisible)
    assert page.passphrase.text() == ""


def test_the_key_locks_and_the_passphrase_opens_again(desk: Desk, team: Team, sit_down: SitDown, qtbot: QtBot) -> None:
    sit_down(team.chen)
    with qtbot.waitSignal(desk.locked, timeout=PATIENCE_MS):
        QTest.keyClick(desk.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    page = desk.unlock_page
    assert page is not None
    page.passphrase.line.setText(team.chen.password)
    QTest.keyClick(page.passphrase.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.sitting is not None, timeout=PATIENCE_MS)


def test_a_wrong_passphrase_is_said_and_then_slowed_down(
    desk: Desk, team: Team, sit_down: SitDown, qtbot: QtBot
) -> None:
    sit_down(team.chen)
    lock(desk, qtbot)
    page = desk.unlock_page
    assert page is not None
    for _ in range(3):
        page.notice.show_text("")
        page.unlock_requested.emit(team.chen.login, "not the passphrase")
        qtbot.waitUntil(lambda: page.notice.text.startswith("密碼不正確"), timeout=PATIENCE_MS)
    page.unlock_requested.emit(team.chen.login, team.chen.password)
    qtbot.waitUntil(lambda: "秒後再試" in page.notice.text, timeout=PATIENCE_MS)
    assert not page.button.isEnabled()
    qtbot.waitUntil(page.button.isEnabled, timeout=PATIENCE_MS)


def test_what_cannot_sign_in_leaves_nothing_on_the_laptop(
    desk: Desk, team: Team, settings: Settings, qtbot: QtBot
) -> None:
    page = desk.unlock_page
    assert page is not None
    dead: dict[str, str | int] = {"host": "127.0.0.1", "port": 9, "database": "renewal_desk", "sslmode": "disable"}
    page.enrol_requested.emit(Enrolment(team.chen.login, team.chen.password, dead))
    qtbot.waitUntil(lambda: page.notice.text.startswith("第一次使用需要連上伺服器"), timeout=PATIENCE_MS)
    assert list_profiles(settings.data_dir) == ()
    page.enrol_requested.emit(Enrolment(team.chen.login, "short", dead))
    qtbot.waitUntil(lambda: page.notice.text == "密碼至少要 15 個字元。")


def test_language_and_theme_switch_at_once_and_are_remembered(
    desk: Desk, team: Team, sit_down: SitDown, settings: Settings, qtbot: QtBot
) -> None:
    sit_down(team.chen)
    desk.switch_language("en")
    qtbot.waitUntil(lambda: rail_words(desk) == ["Calls", "Sync"] and desk.window.windowTitle() == "Renewal Desk")
    desk.switch_theme()
    assert theme_name() is ThemeName.DARK
    kept = Preferences(settings.preferences_file)
    assert (kept.text("language", ""), kept.text("theme", "")) == ("en", "dark")
    assert team.chen.login not in settings.preferences_file.read_text(encoding="utf-8")


def test_the_help_sheet_lists_every_key_and_goes_with_esc(
    desk: Desk, team: Team, sit_down: SitDown, qtbot: QtBot
) -> None:
    sit_down(team.chen)
    workplace = desk.workplace
    assert workplace is not None
    QTest.keyClick(desk.window, Qt.Key.Key_F1)
    sheet = workplace.help_sheet
    assert sheet.isVisible()
    listed = sheet.listed()
    assert {"Ctrl+L": "鎖定", "F1": "按鍵與說明", "Ctrl+K": "搜尋"}.items() <= listed.items()
    assert {"Ctrl+Return", "J", "K"} <= set(listed)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_the_search_key_goes_to_the_search_field(desk: Desk, team: Team, sit_down: SitDown, qtbot: QtBot) -> None:
    sit_down(team.chen)
    workplace = desk.workplace
    assert workplace is not None
    desk.window.activateWindow()
    QTest.keyClick(desk.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(workplace.top_bar.search.hasFocus)


def test_closing_the_window_locks(desk: Desk, team: Team, sit_down: SitDown) -> None:
    sitting = sit_down(team.chen)
    desk.window.close()
    with pytest.raises(Refused), sitting.store.read():
        pass


def test_an_untouched_desk_locks_itself(desk: Desk, team: Team, sit_down: SitDown, qtbot: QtBot) -> None:
    sit_down(team.chen)
    with qtbot.waitSignal(desk.locked, timeout=PATIENCE_MS):
        desk.idle_watch.idle.emit()


def test_a_laptop_taken_off_the_list_forgets_everything(
    desk: Desk, team: Team, sit_down: SitDown, settings: Settings, qtbot: QtBot
) -> None:
    sitting = sit_down(team.chen)
    with team.office.connect() as connection:
        connection.execute("UPDATE app.device SET revoked = true WHERE user_id = %s", (team.chen.user_id,))
    with qtbot.waitSignal(desk.locked, timeout=PATIENCE_MS):
        sitting.sync.run_now()
    assert list_profiles(settings.data_dir) == ()
    assert desk.unlock_page is not None
    assert desk.unlock_page.notice.text.startswith("公司已停用這台電腦")


@pytest.mark.parametrize("size", [(1024, 640), (1280, 720), (1440, 900)])
def test_the_top_bar_is_whole_at_every_size(
    desk: Desk, team: Team, sit_down: SitDown, size: tuple[int, int], qtbot: QtBot
) -> None:
    sit_down(team.chen)
    workplace = desk.workplace
    assert workplace is not None
    for language in ("zh_TW", "en"):
        desk.switch_language(language)
        qtbot.waitUntil(lambda: workplace.top_bar.lock_button.words() in {"鎖定", "Lock"})
        desk.window.resize(*size)
        qtbot.waitUntil(lambda: workplace.top_bar.width() == size[0])
        bar = workplace.top_bar
        for part in (bar.lock_button, bar.status):
            assert part.geometry().right() <= bar.width()
            assert part.width() >= part.minimumSizeHint().width()
