from datetime import date
from pathlib import Path

import pytest

from app.services.portfolio.looking import SAMPLE_ROWS, look_at
from app.services.portfolio.types import Column, FileRefusal, FileRefused, RowReason, RowRefusal
from tests.portfolio.files import row, write

TODAY = date(2026, 11, 1)


def test_a_look_counts_what_runs_and_falls_due_within_sixty_days(tmp_path: Path) -> None:
    rows = [row(1), row(2), row(3, due_on="2026-12-31"), row(4, due_on="2027-01-01"), row(5, due_on="2026-10-31")]
    look = look_at(write(tmp_path / "desk.csv", rows), TODAY)
    assert (look.rows, look.policies, look.customers, look.due) == (5, 5, 3, 3)
    assert look.due_premium_cents == 3 * 36091
    assert [term.policy_no for term in look.samples] == ["MV000001", "MV000002", "MV000003", "MV000004", "MV000005"]


def test_a_look_names_the_columns_in_the_order_of_the_file(tmp_path: Path) -> None:
    words, cells = ["保費", *WORDS_WITHOUT_PREMIUM], ["360.91", *row(1)[:-1]]
    look = look_at(write(tmp_path / "desk.csv", [cells], words), TODAY)
    assert look.columns[:2] == (Column.PREMIUM, Column.POLICY_NO)
    assert len(look.columns) == 10
    assert look.samples[0].premium_cents == 36091


def test_a_look_shows_only_the_first_rows_and_every_refusal(tmp_path: Path) -> None:
    rows = [row(number) for number in range(1, SAMPLE_ROWS + 5)]
    look = look_at(write(tmp_path / "desk.csv", [*rows, row(99, phone="無")]), TODAY)
    assert len(look.samples) == SAMPLE_ROWS
    assert look.rejected == (RowRefusal(SAMPLE_ROWS + 6, RowReason.PHONE_INVALID, Column.PHONE),)


def test_a_file_that_is_no_portfolio_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileRefused) as refused:
        look_at(write(tmp_path / "desk.csv", [], ["保單號碼", "生日"]), TODAY)
    assert (refused.value.reason, refused.value.detail) == (FileRefusal.UNKNOWN_COLUMN, "生日")


WORDS_WITHOUT_PREMIUM = ["保單號碼", "客戶編號", "要保人", "手機", "險種", "業務來源", "繳別", "起日", "到期日"]
