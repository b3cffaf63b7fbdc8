"""Importing from the page into a real PostgreSQL."""

import csv
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.services.portfolio.commands import CHUNK
from app.services.portfolio.types import FileRefusal, FileRefused
from app.services.remote.offline import OfflineRemote
from app.services.remote.types import RemoteTrouble
from app.services.store.resources import resource_path
from app.services.store.store import Store
from app.ui.kit.runner import Runner
from app.ui.portfolio.page import PortfolioPage
from app.ui.portfolio.presenter import PortfolioPresenter
from app.ui.portfolio.state import Stage
from tests.portfolio.files import WORDS, row, write
from tests.portfolio_ui.conftest import TODAY, ImportDesk, MakeDesk
from tests.support.people import Team

PATIENCE_MS = 60_000


def test_looking_writes_nothing_and_importing_writes_what_was_shown(desk: ImportDesk, tmp_path: Path) -> None:
    desk.page.file_chosen.emit(write(tmp_path / "desk.csv", [row(1), row(2), row(3, premium="x")]))
    assert (desk.stage, desk.counted()) == (Stage.LOOKED_AT, (0, 0))
    desk.page.import_requested.emit()
    assert (desk.stage, desk.counted()) == (Stage.DONE, (2, 1))
    assert desk.page.notice.text == "Imported: 2 new, 0 changed, 0 as before. 1 row was not taken."


def test_the_same_file_again_says_that_nothing_changed(desk: ImportDesk, tmp_path: Path) -> None:
    path = write(tmp_path / "desk.csv", [row(1), row(2)])
    for _ in range(2):
        desk.page.file_chosen.emit(path)
        desk.page.import_requested.emit()
    assert desk.page.notice.text == "Nothing changed: all 2 policy terms of the file were there already."
    assert desk.counted()[0] == 2


def test_cancelling_takes_everything_back_and_the_file_can_be_imported_afterwards(
    desk: ImportDesk, tmp_path: Path
) -> None:
    desk.page.file_chosen.emit(write(tmp_path / "long.csv", [row(number) for number in range(1, 2 * CHUNK + 2)]))
    told: list[int] = []

    def stop(rows_read: int) -> None:
        if not told and rows_read:
            told.append(rows_read)
            desk.page.cancel_requested.emit()

    desk.page.bar.progress.valueChanged.connect(stop)
    desk.page.import_requested.emit()
    assert told == [CHUNK]
    assert (desk.stage, desk.counted()) == (Stage.LOOKED_AT, (0, 0))
    assert desk.page.notice.text == "The import was cancelled. Nothing of the file has been taken over."
    desk.page.import_requested.emit()
    assert (desk.stage, desk.counted()) == (Stage.DONE, (2 * CHUNK + 1, 1))


def test_the_whole_demo_portfolio_is_imported_while_the_window_stays_alive(
    page: PortfolioPage, team: Team, blank_store: Store, qtbot: QtBot
) -> None:
    holder = QObject()
    runner = Runner(blank_store, holder)
    PortfolioPresenter(page, runner, team.supervisor.remote, lambda: TODAY)
    page.file_chosen.emit(resource_path("demo", "portfolio_2026-11-22.csv.gz"))
    qtbot.waitUntil(lambda: page.state.stage is Stage.LOOKED_AT, timeout=PATIENCE_MS)
    assert (page.policies.figure, page.customers.figure) == ("33,452", "30,689")
    counts: set[str] = set()
    page.import_requested.emit()

    def is_done() -> bool:
        counts.add(page.bar.words.text())
        return page.state.stage is Stage.DONE

    qtbot.waitUntil(is_done, timeout=PATIENCE_MS)
    assert sum(words.endswith("everything can be taken back.") for words in counts) > 1
    assert page.notice.text == "Imported: 33,452 new, 0 changed, 0 as before."
    assert team.office.rows("SELECT count(*) FROM app.policy") == [(33_452,)]
    runner.close()


def test_a_file_that_changed_after_it_was_looked_at_is_not_imported(desk: ImportDesk, tmp_path: Path) -> None:
    path = write(tmp_path / "desk.csv", [row(1)])
    desk.page.file_chosen.emit(path)
    write(path, [row(1), row(2)])
    desk.page.import_requested.emit()
    assert isinstance(desk.page.state.trouble, FileRefused)
    assert desk.page.state.trouble.reason is FileRefusal.CHANGED_SINCE
    assert desk.counted() == (0, 0)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"\x89PNG\r\n\x1a\n\xff\xfe", FileRefusal.NOT_UTF8),
        ("保單號碼,生日\n".encode(), FileRefusal.UNKNOWN_COLUMN),
        ("保單號碼,手機\n".encode(), FileRefusal.MISSING_COLUMN),
        (b"", FileRefusal.EMPTY),
        (b"PK\x03\x04 no workbook", FileRefusal.UNREADABLE),
    ],
)
def test_what_is_no_portfolio_is_refused_in_words(
    desk: ImportDesk, tmp_path: Path, content: bytes, reason: FileRefusal
) -> None:
    path = tmp_path / "desk.csv"
    path.write_bytes(content)
    desk.page.file_chosen.emit(path)
    assert isinstance(desk.page.state.trouble, FileRefused)
    assert (desk.stage, desk.page.state.trouble.reason) == (Stage.EMPTY, reason)
    assert desk.page.notice.text


@pytest.mark.may_warn("app.ui.kit.runner")
def test_offline_the_file_stays_on_screen_and_can_be_imported_later(make_desk: MakeDesk, tmp_path: Path) -> None:
    desk = make_desk(OfflineRemote)
    desk.page.file_chosen.emit(write(tmp_path / "desk.csv", [row(1)]))
    desk.page.import_requested.emit()
    assert (desk.stage, desk.page.state.trouble) == (Stage.LOOKED_AT, RemoteTrouble.OFFLINE)
    assert desk.page.notice.text.startswith("There is no line to the shared database now.")


@pytest.mark.may_warn("app.ui.kit.runner")
def test_without_the_right_nothing_is_imported(make_desk: MakeDesk, team: Team, tmp_path: Path) -> None:
    desk = make_desk(team.chen.remote)
    desk.page.file_chosen.emit(write(tmp_path / "desk.csv", [row(1)]))
    desk.page.import_requested.emit()
    assert (desk.page.state.trouble, desk.counted()) == (RemoteTrouble.DENIED, (0, 0))
    assert desk.page.notice.text.startswith("You do not have the right to do this.")


def test_rows_that_are_not_taken_are_saved_with_their_reasons(desk: ImportDesk, tmp_path: Path) -> None:
    desk.page.file_chosen.emit(write(tmp_path / "desk.csv", [row(1), row(2, phone="900000104")]))
    desk.page.save_rejected_requested.emit(tmp_path / "rejected.csv")
    with (tmp_path / "rejected.csv").open(encoding="utf-8-sig", newline="") as file:
        saved = list(csv.reader(file))
    assert saved[1] == ["3", "手機: The leading 0 of the phone number is missing", *row(2, phone="900000104")]
    assert desk.page.notice.text == "Saved as “rejected.csv”."
    assert desk.stage is Stage.LOOKED_AT


def test_an_empty_template_is_saved_and_a_place_that_does_not_exist_is_told(desk: ImportDesk, tmp_path: Path) -> None:
    desk.page.save_template_requested.emit(tmp_path / "template.csv")
    assert (tmp_path / "template.csv").read_text(encoding="utf-8-sig").strip() == ",".join(WORDS)
    desk.page.save_template_requested.emit(tmp_path / "nowhere" / "template.csv")
    assert desk.page.notice.text.startswith("The list cannot be saved there.")


def test_no_other_file_is_looked_at_while_one_is_imported(desk: ImportDesk, tmp_path: Path) -> None:
    path = write(tmp_path / "desk.csv", [row(1)])
    desk.page.file_chosen.emit(path)
    busy = replace(desk.page.state, stage=Stage.IMPORTING)
    desk.page.show_state(busy)
    desk.page.file_chosen.emit(tmp_path / "other.csv")
    assert desk.page.state == busy
