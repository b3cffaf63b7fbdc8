"""The unlock page without a vault: what one sees, and what it asks for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.store.refusals import StoreRefusal
from app.services.vault.types import VaultRefusal
from app.ui.kit.language import Language, apply_language
from app.ui.vault.opening import OpeningRefusal
from app.ui.vault.page import UnlockPage
from app.ui.vault.texts import REFUSAL_TEXT, refusal_text
from app.ui.vault.types import Enrolment, Showcase, ShowcasePerson

PASSPHRASE = "correct horse battery"


@pytest.fixture
def page(dressed: QApplication, qtbot: QtBot) -> UnlockPage:
    made = UnlockPage("續保台")
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    return made


def test_one_store_needs_no_choice_and_enter_unlocks_it(page: UnlockPage, qtbot: QtBot) -> None:
    page.show_profiles(["u_lin"])
    assert not page.who.isVisible()
    assert page.focusWidget() is page.passphrase.line
    QTest.keyClicks(page.passphrase.line, PASSPHRASE)
    with qtbot.waitSignal(page.unlock_requested) as asked:
        QTest.keyClick(page.passphrase.line, Qt.Key.Key_Return)
    assert asked.args == ["u_lin", PASSPHRASE]


def test_several_stores_can_be_chosen_from(page: UnlockPage, qtbot: QtBot) -> None:
    page.show_profiles(["u_chen", "u_lin"], "u_lin")
    assert page.who.isVisible()
    page.passphrase.line.setText(PASSPHRASE)
    with qtbot.waitSignal(page.unlock_requested) as asked:
        page.button.click()
    assert asked.args == ["u_lin", PASSPHRASE]


def test_an_empty_passphrase_asks_for_nothing(page: UnlockPage, qtbot: QtBot) -> None:
    page.show_profiles(["u_lin"])
    with qtbot.assertNotEmitted(page.unlock_requested):
        page.button.click()


def test_the_first_start_shows_the_form_and_hands_over_what_was_typed(page: UnlockPage, qtbot: QtBot) -> None:
    page.show_profiles([])
    form = page.enrolment
    assert form.isVisible()
    assert not page.button.isVisible()
    assert not form.back.isVisible()
    for line, typed in ((form.host, "db.example"), (form.login, "u_lin"), (form.passphrase.line, PASSPHRASE)):
        line.setFocus()
        QTest.keyClicks(line, typed)
    with qtbot.waitSignal(form.submitted) as asked:
        QTest.keyClick(form.passphrase.line, Qt.Key.Key_Return)
    server = {"host": "db.example", "port": "5432", "database": "renewal_desk", "sslmode": "verify-full"}
    assert asked.args == [Enrolment("u_lin", PASSPHRASE, server)]
    assert PASSPHRASE not in repr(asked.args)


def test_somebody_else_can_sign_in_and_go_back(page: UnlockPage) -> None:
    page.show_profiles(["u_lin"])
    page.other.click()
    assert page.enrolment.isVisible()
    page.enrolment.back.click()
    assert page.passphrase.isVisible()


def test_while_it_opens_nothing_can_be_pressed_twice(page: UnlockPage) -> None:
    page.show_profiles(["u_lin"])
    page.show_busy("解鎖中…")
    assert not page.button.isEnabled()
    assert page.busy.isVisible()
    page.show_problem("密碼不正確，請檢查鍵盤後再試。")
    assert page.button.isEnabled()
    assert page.notice.text.startswith("密碼不正確")
    assert page.focusWidget() is page.passphrase.line


def test_too_many_wrong_passphrases_count_down_and_let_go(page: UnlockPage, qtbot: QtBot) -> None:
    page.show_profiles(["u_lin"])
    page.show_countdown(1)
    assert not page.button.isEnabled()
    assert "1 秒" in page.notice.text
    qtbot.waitUntil(page.button.isEnabled)
    assert page.notice.text == ""


def test_a_store_beyond_repair_can_be_set_aside(page: UnlockPage, qtbot: QtBot) -> None:
    page.show_profiles(["u_lin"])
    page.show_problem(refusal_text(VaultRefusal.KEYRING_SECRET_MISSING), may_set_aside=True)
    with qtbot.waitSignal(page.set_aside_requested) as asked:
        page.set_aside.click()
    assert asked.args == ["u_lin"]


def test_a_demonstration_says_so_and_lets_one_choose_who_to_be(page: UnlockPage, qtbot: QtBot) -> None:
    people = (ShowcasePerson("u_demo_1", "陳怡安", "專員"), ShowcasePerson("u_demo_2", "何宗翰", "主管"))
    page.show_profiles([person.login for person in people])
    page.show_showcase(Showcase(people, "demo-desk-anhe-2026", {}))
    assert page.demo.isVisible()
    with qtbot.waitSignal(page.person_chosen) as asked:
        QTest.keyClick(page, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert asked.args == ["u_demo_2"]


def test_the_language_can_be_chosen_before_anything_else(page: UnlockPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.language_chosen) as asked:
        page.languages.button("en").click()
    assert asked.args == ["en"]


def test_the_page_speaks_the_language_on_screen(page: UnlockPage, dressed: QApplication, qtbot: QtBot) -> None:
    assert page.button.words() == "解鎖"
    apply_language(dressed, Language.EN)
    qtbot.waitUntil(lambda: page.button.words() == "Unlock")


def test_what_was_typed_is_forgotten(page: UnlockPage) -> None:
    page.passphrase.line.setText(PASSPHRASE)
    page.enrolment.passphrase.line.setText(PASSPHRASE)
    page.forget()
    assert (page.passphrase.text(), page.enrolment.passphrase.text()) == ("", "")


@pytest.mark.parametrize(
    "reason", [*VaultRefusal, *StoreRefusal, *OpeningRefusal], ids=lambda reason: f"{type(reason).__name__}.{reason}"
)
def test_every_reason_has_its_sentence(dressed: QApplication, reason: VaultRefusal) -> None:
    assert reason in REFUSAL_TEXT
    assert refusal_text(reason).endswith("。")


@pytest.mark.parametrize("size", [(1024, 640), (1280, 720)])
def test_nothing_is_cut_off_in_a_small_window(page: UnlockPage, size: tuple[int, int]) -> None:
    page.show_profiles([])
    page.resize(*size)
    page.show_problem(refusal_text(VaultRefusal.KEYRING_SECRET_MISSING), may_set_aside=True)
    page.ensurePolished()
    for part in (page.enrolment.passphrase.line, page.enrolment.passphrase.show_box, page.enrolment.button):
        assert part.height() >= part.minimumSizeHint().height()
