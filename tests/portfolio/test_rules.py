from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.portfolio.rules import cents, check_row, check_rows, iso_day
from app.services.portfolio.types import Column, PolicyTerm, RowReason, RowRefusal

GOOD = ("MV000124", "C000104", "曾雅婷", "0900000104", "小貨車", "業務員", "年繳", "2025-11-22", "2026-11-22", "360.91")
HISTORY = (*GOOD, "已續保", "372.5")


def changed(row: tuple[str, ...], place: int, cell: str) -> tuple[str, ...]:
    return (*row[:place], cell, *row[place + 1 :])


def test_a_good_row_becomes_a_term_in_cents_and_our_codes() -> None:
    assert check_row(GOOD, 2) == PolicyTerm(
        "MV000124",
        "C000104",
        "曾雅婷",
        "0900000104",
        "van",
        "agent",
        "yearly",
        date(2025, 11, 22),
        date(2026, 11, 22),
        36_091,
        None,
        None,
    )


def test_a_row_of_a_history_carries_its_outcome_and_the_renewed_premium() -> None:
    term = check_row(HISTORY, 2)
    assert isinstance(term, PolicyTerm)
    assert (term.result, term.renewed_premium_cents) == ("renewed", 37_250)


@pytest.mark.parametrize(
    ("place", "word", "code"),
    [
        (4, "機車", "motorbike"),
        (4, "小貨車", "van"),
        (4, "自用小客車", "car"),
        (4, "農業機械", "agricultural"),
        (5, "業務員", "agent"),
        (5, "保險經紀人", "broker"),
        (6, "年繳", "yearly"),
        (6, " 半年繳 ", "half_yearly"),
    ],
)
def test_the_words_of_the_file_become_our_codes(place: int, word: str, code: str) -> None:
    term = check_row(changed(GOOD, place, word), 2)
    assert isinstance(term, PolicyTerm)
    assert term[place] == code


@pytest.mark.parametrize(
    ("word", "amount", "expected"),
    [
        ("已續保", "", ("renewed", None)),
        ("未續保", "", ("lost", None)),
        ("期中退保", "", ("cancelled", None)),
        ("", "", (None, None)),
    ],
)
def test_outcome_words_become_results(word: str, amount: str, expected: tuple[str | None, int | None]) -> None:
    term = check_row((*GOOD, word, amount), 2)
    assert isinstance(term, PolicyTerm)
    assert (term.result, term.renewed_premium_cents) == expected


@pytest.mark.parametrize(
    ("place", "cell", "reason", "column"),
    [
        (0, "", RowReason.EMPTY, Column.POLICY_NO),
        (0, "8.6E+17", RowReason.NUMBER_DESTROYED, Column.POLICY_NO),
        (0, "=1+1", RowReason.FORMULA, Column.POLICY_NO),
        (0, "9" * 200, RowReason.TOO_LONG, Column.POLICY_NO),
        (1, "C\x00", RowReason.UNPRINTABLE, Column.CUSTOMER_NO),
        (2, " ", RowReason.EMPTY, Column.NAME),
        (2, "名" * 200, RowReason.TOO_LONG, Column.NAME),
        (2, '=HYPERLINK("http://example.invalid")', RowReason.FORMULA, Column.NAME),
        (3, "", RowReason.EMPTY, Column.PHONE),
        (3, "無", RowReason.PHONE_INVALID, Column.PHONE),
        (3, "0912", RowReason.PHONE_INVALID, Column.PHONE),
        (3, "900000104", RowReason.PHONE_ZERO_LOST, Column.PHONE),
        (4, "飛機", RowReason.UNKNOWN_WORD, Column.LINE),
        (5, "", RowReason.EMPTY, Column.CHANNEL),
        (6, "月繳", RowReason.UNKNOWN_WORD, Column.PAYMENT),
        (7, "22/11/2025", RowReason.DATE_INVALID, Column.STARTS_ON),
        (8, "2026-02-30", RowReason.DATE_INVALID, Column.DUE_ON),
        (8, "2026-W47-7", RowReason.DATE_INVALID, Column.DUE_ON),
        (8, "", RowReason.EMPTY, Column.DUE_ON),
        (8, "2025-11-22", RowReason.DUE_NOT_AFTER_START, Column.DUE_ON),
        (9, "-1", RowReason.PREMIUM_INVALID, Column.PREMIUM),
        (9, "1.005", RowReason.PREMIUM_INVALID, Column.PREMIUM),
        (9, "1e3", RowReason.PREMIUM_INVALID, Column.PREMIUM),
        (9, "面議", RowReason.PREMIUM_INVALID, Column.PREMIUM),
        (9, "", RowReason.EMPTY, Column.PREMIUM),
        (10, "續保", RowReason.UNKNOWN_WORD, Column.RESULT),
        (10, "未續保", RowReason.RENEWED_PREMIUM_WITHOUT_RENEWAL, Column.RENEWED_PREMIUM),
        (11, "x", RowReason.PREMIUM_INVALID, Column.RENEWED_PREMIUM),
    ],
)
def test_an_unfit_cell_refuses_its_row_and_names_reason_and_column(
    place: int, cell: str, reason: RowReason, column: Column
) -> None:
    assert check_row(changed(HISTORY, place, cell), 7) == RowRefusal(7, reason, column)


@pytest.mark.parametrize(
    ("width", "reason"), [(9, RowReason.TOO_SHORT), (11, RowReason.TOO_SHORT), (13, RowReason.TOO_LONG)]
)
def test_a_row_of_another_width_is_not_guessed_at(width: int, reason: RowReason) -> None:
    assert check_row((HISTORY * 2)[:width], 3) == RowRefusal(3, reason)


@pytest.mark.parametrize(
    ("place", "cell", "clean"),
    [
        (0, " MV000124 ", "MV000124"),
        (0, "ＭＶ０００１２４", "MV000124"),
        (0, "MV-000124", "MV-000124"),
        (2, "謝勝雄\u200b", "謝勝雄"),
        (2, "王　小明", "王　小明"),
        (2, "O'Neill, 安", "O'Neill, 安"),
        (3, "0900-000 104", "0900000104"),
        (3, "+886900000104", "+886900000104"),
        (3, "０９０００００１０４", "0900000104"),
    ],
)
def test_invisible_and_full_width_signs_are_cleaned_and_nothing_else(place: int, cell: str, clean: str) -> None:
    term = check_row(changed(GOOD, place, cell), 2)
    assert isinstance(term, PolicyTerm)
    assert term[place] == clean


def test_the_second_row_of_a_term_is_refused_but_the_next_year_is_another_term() -> None:
    next_year = changed(changed(GOOD, 7, "2026-11-22"), 8, "2027-11-22")
    checked = list(
        check_rows([(2, GOOD), (3, next_year), (4, changed(GOOD, 9, "1")), (5, changed(GOOD, 0, " MV000124"))])
    )
    assert [isinstance(one, PolicyTerm) for one in checked] == [True, True, False, False]
    assert checked[2:] == [RowRefusal(line, RowReason.REPEATED, Column.POLICY_NO) for line in (4, 5)]


def test_a_refused_row_does_not_block_a_good_one_of_the_same_term() -> None:
    checked = list(check_rows([(2, changed(GOOD, 9, "x")), (3, GOOD)]))
    assert isinstance(checked[1], PolicyTerm)


@given(st.integers(0, 10**12))
def test_amounts_survive_writing_and_reading_to_the_cent(amount: int) -> None:
    assert cents(f"{amount // 100}.{amount % 100:02d}") == amount
    if amount % 10 == 0:
        assert cents(f"{amount // 100}.{amount % 100 // 10}") == amount


@given(st.dates())
def test_every_iso_day_is_read(day: date) -> None:
    assert iso_day(day.isoformat()) == day


@given(st.lists(st.text(max_size=12), min_size=8, max_size=13))
def test_no_row_whatever_breaks_the_check(row: list[str]) -> None:
    assert isinstance(check_row(row, 2), PolicyTerm | RowRefusal)
