"""Importing a portfolio file into the shared database: all of it in one transaction of the server, or nothing."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from app.services.portfolio.reading import file_sha256, numbered_rows
from app.services.portfolio.rules import check_rows
from app.services.portfolio.types import (
    CheckedFile,
    FileRefusal,
    FileRefused,
    ImportProgress,
    ImportReport,
    PolicyTerm,
    RowRefusal,
)
from app.services.remote.interface import Remote
from app.services.remote.types import ImportColumns

CHUNK = 5_000
"""Rows sent in one call: large enough that the server works in sets, small enough to show progress."""

Progress = Callable[[ImportProgress], None]
Cancelled = Callable[[], bool]


def check_file(path: Path) -> CheckedFile:
    """Read the whole file without importing it: what would be sent and what would not. Raises FileRefused."""
    with numbered_rows(path) as rows:
        checked = list(check_rows(rows))
    return CheckedFile(
        terms=tuple(row for row in checked if isinstance(row, PolicyTerm)),
        rejected=tuple(row for row in checked if isinstance(row, RowRefusal)),
    )


def import_file(
    remote: Remote,
    path: Path,
    *,
    expected_sha256: str | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> ImportReport:
    """Import the file; rows that are no policy terms are left out and reported, the same file again changes nothing.

    Raises FileRefused, also when `cancelled` says so after a chunk or the file is not the expected one, and
    RemoteFailure; then nothing was imported.
    """
    sha256 = file_sha256(path)
    if expected_sha256 not in {None, sha256}:
        raise FileRefused(FileRefusal.CHANGED_SINCE)
    terms = _Terms()
    with numbered_rows(path) as rows:
        batch_id = remote.import_begin(path.name, sha256)
        try:
            for chunk in terms.in_chunks(check_rows(rows)):
                _require_wanted(cancelled)
                remote.import_rows(batch_id, ImportColumns(*zip(*chunk, strict=True)))
                terms.taken += len(chunk)
                if progress is not None:
                    progress(ImportProgress(terms.taken + len(terms.rejected), terms.taken))
            _require_wanted(cancelled)
            counts = remote.import_finish(batch_id, len(terms.rejected))
        except BaseException:
            remote.import_cancel()
            raise
    return ImportReport(
        batch_id=batch_id,
        sha256=sha256,
        new=counts.new,
        changed=counts.changed,
        same=counts.same,
        elsewhere=counts.elsewhere,
        customers=len(terms.customers),
        policies=len(terms.policies),
        rejected=tuple(terms.rejected),
    )


def _require_wanted(cancelled: Cancelled | None) -> None:
    """Raise FileRefused(CANCELLED) when the import is no longer wanted."""
    if cancelled is not None and cancelled():
        raise FileRefused(FileRefusal.CANCELLED)


class _Terms:
    """The terms of a file as they go by, and what has to be said of them afterwards."""

    def __init__(self) -> None:
        self.taken = 0
        self.customers: set[str] = set()
        self.policies: set[str] = set()
        self.rejected: list[RowRefusal] = []

    def in_chunks(self, checked: Iterable[PolicyTerm | RowRefusal]) -> Iterator[list[PolicyTerm]]:
        """Hand the terms out in chunks and put the refused rows aside."""
        chunk: list[PolicyTerm] = []
        for row in checked:
            if isinstance(row, RowRefusal):
                self.rejected.append(row)
                continue
            chunk.append(row)
            self.customers.add(row.customer_no)
            self.policies.add(row.policy_no)
            if len(chunk) == CHUNK:
                yield chunk
                chunk = []
        if chunk:
            yield chunk
