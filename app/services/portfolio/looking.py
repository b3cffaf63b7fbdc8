"""Looking at a file before it is imported: what it holds, what falls due soon, and how its rows look."""

from datetime import date
from pathlib import Path

from app.services.portfolio.commands import check_file
from app.services.portfolio.figures import terms_in_force
from app.services.portfolio.reading import columns_of, file_sha256
from app.services.portfolio.types import FileLook

LOOK_AHEAD_DAYS = 60
"""How far ahead a month's list is handed out (the usual window of an assignment)."""

SAMPLE_ROWS = 12


def look_at(path: Path, today: date) -> FileLook:
    """Read the whole file and count what it holds; nothing is written anywhere. Raises FileRefused."""
    sha256, columns = file_sha256(path), columns_of(path)
    checked = check_file(path)
    due = [term for term in terms_in_force(checked.terms, today) if (term.due_on - today).days <= LOOK_AHEAD_DAYS]
    return FileLook(
        sha256=sha256,
        columns=columns,
        rows=len(checked.terms) + len(checked.rejected),
        policies=len({term.policy_no for term in checked.terms}),
        customers=len({term.customer_no for term in checked.terms}),
        due=len(due),
        due_premium_cents=sum(term.premium_cents for term in due),
        samples=checked.terms[:SAMPLE_ROWS],
        rejected=checked.rejected,
    )
