"""The search that proves that nothing readable lies about finds what does."""

import gzip
from pathlib import Path

import pytest

from app.demo.tour.search import ENCODINGS, search

NAME, PHONE = "歐陽佳穎", "0900000815"


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("before", [b"", b"\x00", b"\xff" * 4096])
def test_a_name_is_found_in_each_encoding_at_any_place(tmp_path: Path, encoding: str, before: bytes) -> None:
    guilty, innocent = tmp_path / "guilty", tmp_path / "innocent"
    guilty.write_bytes(before + NAME.encode(encoding))
    innocent.write_bytes(before + "歐陽佳".encode(encoding))
    found = search([guilty, innocent], [NAME, PHONE])
    assert found.found_in == (guilty,)
    assert (found.files, found.words, found.left_out) == (2, 2, 0)
    assert found.bytes_read == guilty.stat().st_size + innocent.stat().st_size


def test_two_words_that_begin_alike_are_told_apart(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"0900000816")
    assert search([file], ["0900000815"]).found_in == ()
    assert search([file], ["0900000815", "0900000816"]).found_in == (file,)


def test_what_is_packed_is_looked_into(tmp_path: Path) -> None:
    packed, broken = tmp_path / "portfolio.csv.gz", tmp_path / "broken.gz"
    packed.write_bytes(gzip.compress(f"1,{NAME},{PHONE}".encode()))
    broken.write_bytes(gzip.compress(NAME.encode())[:-9])
    assert search([packed, broken], [PHONE]).found_in == (packed,)


def test_a_word_that_chance_would_find_anywhere_is_counted_and_not_looked_for(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"xyz")
    found = search([file], ["xy", "", NAME])
    assert found.found_in == ()
    assert (found.words, found.left_out) == (1, 1)
