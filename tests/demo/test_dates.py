from datetime import date, timedelta
from pathlib import Path

from app.demo.dates import FILES_DAY, moved_copy, working_days_before
from app.services.portfolio.commands import check_file
from app.services.store.resources import resource_path


def test_every_date_of_a_file_moves_by_the_same_span_and_nothing_else_changes(tmp_path: Path) -> None:
    source = resource_path("demo", "renewal_history_2026-08_2026-11.csv.gz")
    moved_copy(source, tmp_path / "moved.csv.gz", FILES_DAY + timedelta(days=100))
    before, after = check_file(source), check_file(tmp_path / "moved.csv.gz")
    assert after.rejected == before.rejected == ()
    assert after.terms == tuple(
        term._replace(starts_on=term.starts_on + timedelta(days=100), due_on=term.due_on + timedelta(days=100))
        for term in before.terms
    )


def test_working_days_leave_weekends_out_and_end_before_today() -> None:
    assert working_days_before(date(2026, 11, 23), 3) == (date(2026, 11, 18), date(2026, 11, 19), date(2026, 11, 20))
    assert working_days_before(date(2026, 11, 22), 1) == (date(2026, 11, 20),)
