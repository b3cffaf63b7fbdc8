import csv
from datetime import date
from pathlib import Path

import pytest

from app.services.portfolio.commands import check_file
from app.services.portfolio.looking import look_at
from app.services.portfolio.returning import save_rejected, save_template
from app.services.portfolio.types import RETURNED_HEADERS, FileRefusal, FileRefused
from tests.portfolio.files import WORDS, row, write

TODAY = date(2026, 11, 1)


def cells_of(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def save(source: Path, target: Path) -> list[list[str]]:
    look = look_at(source, TODAY)
    save_rejected(source, target, look.rejected, [f"理由 {one.line_no}" for one in look.rejected], look.sha256)
    return cells_of(target)


def test_rejected_rows_are_saved_as_they_stand_in_the_file_with_line_and_reason(tmp_path: Path) -> None:
    source = write(tmp_path / "desk.csv", [row(1), row(2, phone="無"), row(3)[:4], row(4)])
    saved = save(source, tmp_path / "rejected.csv")
    assert saved == [
        [*RETURNED_HEADERS, *WORDS],
        ["3", "理由 3", *row(2, phone="無")],
        ["4", "理由 4", *row(3)[:4]],
    ]


def test_a_mended_list_of_rejected_rows_can_be_imported_as_it_is(tmp_path: Path) -> None:
    source = write(tmp_path / "desk.csv", [row(1), row(2, phone="無")])
    saved = save(source, tmp_path / "rejected.csv")
    saved[1][2 + WORDS.index("手機")] = "0911222333"
    mended = write(tmp_path / "mended.csv", saved[1:], saved[0])
    assert [term.policy_no for term in check_file(mended).terms] == ["MV000002"]
    again = save(
        write(tmp_path / "again.csv", [["9", "舊理由", *row(5, premium="x")]], saved[0]), tmp_path / "next.csv"
    )
    assert again == [[*RETURNED_HEADERS, *WORDS], ["2", "理由 2", *row(5, premium="x")]]


def test_a_cell_that_a_spreadsheet_would_carry_out_is_made_harmless(tmp_path: Path) -> None:
    rows = [row(1, premium="=1+1"), row(2, premium="+886 912"), row(3, premium="-cmd"), row(4, premium="@x")]
    saved = save(write(tmp_path / "desk.csv", rows), tmp_path / "rejected.csv")
    assert [cells[-1] for cells in saved[1:]] == ["'=1+1", "+886 912", "'-cmd", "'@x"]


def test_rows_of_a_file_that_has_changed_meanwhile_are_not_saved(tmp_path: Path) -> None:
    source = write(tmp_path / "desk.csv", [row(1, phone="無")])
    look = look_at(source, TODAY)
    write(source, [row(2)])
    with pytest.raises(FileRefused) as refused:
        save_rejected(source, tmp_path / "rejected.csv", look.rejected, ["理由"], look.sha256)
    assert refused.value.reason is FileRefusal.CHANGED_SINCE
    assert not (tmp_path / "rejected.csv").exists()


def test_an_empty_template_has_the_header_of_a_portfolio(tmp_path: Path) -> None:
    save_template(tmp_path / "template.csv")
    assert cells_of(tmp_path / "template.csv") == [WORDS]
    assert check_file(tmp_path / "template.csv").terms == ()


def test_a_place_that_cannot_be_written_to_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileRefused) as refused:
        save_template(tmp_path / "nowhere" / "template.csv")
    assert refused.value.reason is FileRefusal.UNWRITABLE
