"""The import page alone, over frozen values."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from app.services.portfolio.types import FileRefusal, FileRefused, ImportProgress, ImportReport
from app.services.remote.types import RemoteTrouble
from app.services.store.ids import new_id
from app.ui.kit.language import Language, apply_language
from app.ui.portfolio.page import PortfolioPage
from app.ui.portfolio.state import ImportState, Stage


def report(**counts: int) -> ImportReport:
    numbers = {"new": 0, "changed": 0, "same": 0, "elsewhere": 0, "customers": 1, "policies": 1} | counts
    return ImportReport(batch_id=new_id(), sha256="", rejected=(), **numbers)


def words_of(page: PortfolioPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def drop(page: PortfolioPage, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(page, QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, buttons, keys))
    QApplication.sendEvent(page, QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, buttons, keys))


def test_the_empty_page_says_what_to_do_and_which_columns_a_file_has(page: PortfolioPage) -> None:
    assert page.drop_zone.isVisible()
    assert not page.bar.isVisible()
    assert "Drop the portfolio file here" in words_of(page)
    assert "保單號碼、客戶編號、要保人" in words_of(page)


def test_a_file_that_was_looked_at_shows_its_counts_and_that_nothing_is_written(
    page: PortfolioPage, looked_at: ImportState
) -> None:
    page.show_state(looked_at)
    assert (page.policies.figure, page.customers.figure, page.due.figure) == ("2", "2", "2")
    assert page.premium.figure == "NT$ 721"
    assert "Nothing has been written yet." in words_of(page)
    assert page.bar.take.words() == "Import 2 rows"
    assert not page.bar.go_on.isVisible()


def test_names_and_numbers_of_the_first_rows_are_masked_everywhere(page: PortfolioPage, looked_at: ImportState) -> None:
    page.show_state(looked_at)
    model = page.samples.table.model()
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
    cells = [
        str(model.index(line, column).data(role))
        for line in range(model.rowCount())
        for column in range(model.columnCount())
        for role in roles
    ]
    assert "曾○○" in cells
    assert "0900-***-104" in cells
    assert not [cell for cell in cells if "雅婷" in cell or "0900000104" in cell]


def test_rejected_rows_are_told_with_line_column_and_reason(page: PortfolioPage, looked_at: ImportState) -> None:
    page.show_state(looked_at)
    model = page.rejected.table.model()
    assert model.index(0, 0).data() == "4"
    assert model.index(0, 1).data() == "手機: The leading 0 of the phone number is missing"
    assert page.rejected.save.isVisible()


def test_a_file_without_a_usable_row_cannot_be_imported(page: PortfolioPage, looked_at: ImportState) -> None:
    look = looked_at.look
    assert look is not None
    page.show_state(replace(looked_at, look=replace(look, rows=1)))
    assert not page.bar.take.isEnabled()


def test_progress_is_a_count_and_can_be_cancelled_by_key(
    page: PortfolioPage, looked_at: ImportState, qtbot: QtBot
) -> None:
    page.show_state(replace(looked_at, stage=Stage.IMPORTING, progress=ImportProgress(1, 1)))
    assert page.bar.words.text().startswith("1 of 3 rows")
    assert not page.choose.isEnabled()
    with qtbot.waitSignal(page.cancel_requested):
        QTest.keyClick(page, Qt.Key.Key_Escape)


def test_a_page_that_goes_away_takes_a_running_import_back(
    page: PortfolioPage, looked_at: ImportState, qtbot: QtBot
) -> None:
    page.show_state(looked_at)
    with qtbot.assertNotEmitted(page.cancel_requested):
        page.settle()
    page.show_state(replace(looked_at, stage=Stage.IMPORTING))
    with qtbot.waitSignal(page.cancel_requested):
        page.settle()


def test_one_key_imports_and_the_same_key_goes_on(page: PortfolioPage, looked_at: ImportState, qtbot: QtBot) -> None:
    page.show_state(looked_at)
    with qtbot.waitSignal(page.import_requested), qtbot.assertNotEmitted(page.continue_requested):
        QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    page.show_state(replace(looked_at, stage=Stage.DONE, report=report(new=2)))
    with qtbot.waitSignal(page.continue_requested), qtbot.assertNotEmitted(page.import_requested):
        QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_what_came_of_an_import_is_said_in_sentences(page: PortfolioPage, looked_at: ImportState) -> None:
    done = replace(looked_at, stage=Stage.DONE)
    page.show_state(replace(done, report=report(new=1200, changed=3, same=4, elsewhere=1)))
    assert page.notice.text == (
        "Imported: 1,200 new, 3 changed, 4 as before. 1 policy term stands under another customer and was left alone."
    )
    page.show_state(replace(done, report=report(same=7)))
    assert page.notice.text == "Nothing changed: all 7 policy terms of the file were there already."


@pytest.mark.parametrize("reason", FileRefusal)
def test_every_refusal_is_a_sentence_with_the_next_step(page: PortfolioPage, reason: FileRefusal) -> None:
    page.show_state(ImportState(trouble=FileRefused(reason, "生日")))
    assert page.notice.text.endswith(".")
    assert "{" not in page.notice.text
    assert page.notice.property("tone") == ("amber" if reason is FileRefusal.CANCELLED else "danger")


@pytest.mark.parametrize("trouble", RemoteTrouble)
def test_every_trouble_of_the_line_says_that_trying_again_does_no_harm(
    page: PortfolioPage, trouble: RemoteTrouble
) -> None:
    page.show_state(ImportState(trouble=trouble))
    assert page.notice.text.endswith("importing it again does no harm.")


def test_a_dropped_file_is_looked_at_and_several_are_not(page: PortfolioPage, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.file_chosen) as chosen:
        drop(page, tmp_path / "desk.csv")
    assert chosen.args == [tmp_path / "desk.csv"]
    with qtbot.assertNotEmitted(page.file_chosen):
        drop(page, tmp_path / "one.csv", tmp_path / "two.csv")


def test_the_dialog_of_ctrl_o_chooses_a_file_without_holding_the_window_up(
    page: PortfolioPage, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "desk.csv").write_text("x", encoding="utf-8")
    QTest.keyClick(page, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile("desk.csv")
    with qtbot.waitSignal(page.file_chosen) as chosen:
        dialog.accept()
    assert chosen.args == [tmp_path / "desk.csv"]


def test_another_language_is_spoken_at_once(
    page: PortfolioPage, looked_at: ImportState, dressed: QApplication, qtbot: QtBot
) -> None:
    page.show_state(looked_at)
    apply_language(dressed, Language.ZH_TW)
    qtbot.waitUntil(lambda: page.bar.take.words() == "匯入 2 筆")
    assert page.rejected.table.model().headerData(0, Qt.Orientation.Horizontal) == "行號"
