"""Numbers as they are shown, texts as they are searched."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.customers.rules import digits_of, folded, masked_phone


@pytest.mark.parametrize(
    ("phone", "shown"),
    [
        ("0912678345", "0912-***-345"),
        ("0912 678-345", "0912-***-345"),
        ("０９１２６７８３４５", "0912-***-345"),
        ("+886912678345", "8869-***-345"),
        ("(02) 2345-6789#12", "0223-***-912"),
        ("021234567", "021-***-567"),
        ("1234567", "1-***-567"),
        ("123456", "***-456"),
        ("1234", "***-4"),
        ("119", "***"),
        ("5", "***"),
        ("", ""),
        (None, ""),
        ("無", ""),
    ],
)
def test_the_middle_of_a_number_is_hidden(phone: str | None, shown: str) -> None:
    assert masked_phone(phone) == shown


@given(st.text())
def test_at_least_three_digits_stay_hidden_and_never_more_than_seven_are_shown(phone: str) -> None:
    digits, shown = digits_of(phone), digits_of(masked_phone(phone))
    assert len(shown) <= min(7, max(0, len(digits) - 3))


def test_full_width_signs_case_and_blanks_do_not_matter_in_a_search() -> None:
    assert folded("　ＭＶ－２０２５ ") == folded("mv-2025")
