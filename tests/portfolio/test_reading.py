import gzip
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook

from app.services.portfolio.reading import column_order, file_sha256, numbered_rows
from app.services.portfolio.rules import check_rows
from app.services.portfolio.types import HEADERS, FileRefusal, FileRefused, PolicyTerm

WORDS = list(HEADERS)[:10]
CELLS = [
    "MV000124",
    "C000104",
    "曾雅婷",
    "0900000104",
    "小貨車",
    "業務員",
    "年繳",
    "2025-11-22",
    "2026-11-22",
    "360.91",
]


def rows_of(path: Path) -> list[tuple[int, list[str]]]:
    with numbered_rows(path) as rows:
        return [(line_no, list(row)) for line_no, row in rows]


def refusal_of(path: Path) -> tuple[FileRefusal, str]:
    with pytest.raises(FileRefused) as refused:
        rows_of(path)
    reason = refused.value.reason
    assert isinstance(reason, FileRefusal)
    return reason, refused.value.detail


def text(*rows: list[str], delimiter: str = ",", end: str = "\r\n") -> str:
    return "".join(delimiter.join(row) + end for row in rows)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
@pytest.mark.parametrize("packed", [False, True])
def test_text_files_are_read_with_any_delimiter_mark_and_packing(
    tmp_path: Path, delimiter: str, encoding: str, *, packed: bool
) -> None:
    content = text(WORDS, CELLS, delimiter=delimiter).encode(encoding)
    path = tmp_path / "office file"
    path.write_bytes(gzip.compress(content) if packed else content)
    assert rows_of(path) == [(2, CELLS)]


def test_quotes_line_feeds_and_blank_lines_keep_the_line_numbers_true(tmp_path: Path) -> None:
    path = tmp_path / "quotes.csv"
    odd = [*CELLS[:2], '"曾,\n""雅婷"', *CELLS[3:]]
    path.write_text(text(WORDS, odd, [""], CELLS, end="\n"), encoding="utf-8")
    assert rows_of(path) == [(3, [*CELLS[:2], '曾,\n"雅婷', *CELLS[3:]]), (5, CELLS)]


def test_columns_may_stand_in_any_order(tmp_path: Path) -> None:
    path = tmp_path / "turned.csv"
    path.write_text(text(WORDS[::-1], CELLS[::-1], CELLS[:4]), encoding="utf-8")
    assert rows_of(path) == [(2, CELLS), (3, CELLS[:4])]


def test_a_workbook_gives_the_same_terms_as_the_text_file(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    sheet.append(WORDS)
    sheet.append([*CELLS[:7], date(2025, 11, 22), datetime(2026, 11, 22), 360.91])  # noqa: DTZ001 - a cell has no zone
    sheet.append([])
    sheet.append(["MV7", 88, "林", "0900000105", "機車", "業務員", "年繳", "2025-11-22", "2026-11-23", 400.0])
    book.save(tmp_path / "book.xlsx")
    with numbered_rows(tmp_path / "book.xlsx") as rows:
        numbered = list(rows)
    assert [line_no for line_no, _ in numbered] == [2, 4]
    first, second = check_rows(numbered)
    assert isinstance(first, PolicyTerm)
    assert isinstance(second, PolicyTerm)
    assert (first.starts_on, first.due_on, first.premium_cents) == (date(2025, 11, 22), date(2026, 11, 22), 36_091)
    assert (second.customer_no, second.premium_cents) == ("88", 40_000)


@pytest.mark.parametrize(
    ("words", "reason", "detail"),
    [
        (WORDS[:-1], FileRefusal.MISSING_COLUMN, "保費"),
        ([*WORDS, "結果"], FileRefusal.MISSING_COLUMN, "續保保費"),
        ([*WORDS, "備註"], FileRefusal.UNKNOWN_COLUMN, "備註"),
        ([*WORDS, ""], FileRefusal.UNKNOWN_COLUMN, ""),
        ([*WORDS, "手機"], FileRefusal.REPEATED_COLUMN, "手機"),
        ([""], FileRefusal.EMPTY, ""),
    ],
)
def test_a_header_that_does_not_fit_is_refused_by_name(words: list[str], reason: FileRefusal, detail: str) -> None:
    with pytest.raises(FileRefused) as refused:
        column_order(words)
    assert (refused.value.reason, refused.value.detail) == (reason, detail)


def test_files_that_are_none_are_refused_with_a_reason(tmp_path: Path) -> None:
    (tmp_path / "empty.csv").write_bytes(b"")
    (tmp_path / "big5.csv").write_bytes(text(WORDS, CELLS).encode("big5"))
    (tmp_path / "late.csv").write_bytes(text(WORDS, CELLS).encode() + b"\xff\xfe" * 9000)
    (tmp_path / "torn.csv.gz").write_bytes(gzip.compress(text(WORDS, *[CELLS] * 50).encode())[:-20])
    (tmp_path / "torn.xlsx").write_bytes(b"PK\x03\x04 nothing behind it")
    assert refusal_of(tmp_path / "empty.csv") == (FileRefusal.EMPTY, "")
    assert refusal_of(tmp_path / "big5.csv") == (FileRefusal.NOT_UTF8, "")
    assert refusal_of(tmp_path / "late.csv") == (FileRefusal.NOT_UTF8, "")
    assert refusal_of(tmp_path / "torn.csv.gz") == (FileRefusal.UNREADABLE, "")
    assert refusal_of(tmp_path / "torn.xlsx") == (FileRefusal.UNREADABLE, "")
    assert refusal_of(tmp_path / "nowhere.csv") == (FileRefusal.MISSING, "")
    assert refusal_of(tmp_path) == (FileRefusal.UNREADABLE, "")


def test_the_fingerprint_is_that_of_the_file_as_it_lies_there(tmp_path: Path) -> None:
    (tmp_path / "abc").write_bytes(b"abc")
    assert file_sha256(tmp_path / "abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    with pytest.raises(FileRefused):
        file_sha256(tmp_path / "nowhere")
