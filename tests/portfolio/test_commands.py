"""Importing into a real PostgreSQL: all or nothing, twice is once, and only for those who may."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.services.portfolio.commands import CHUNK, check_file, import_file
from app.services.portfolio.reading import file_sha256
from app.services.portfolio.types import (
    Column,
    FileRefusal,
    FileRefused,
    ImportProgress,
    RowReason,
    RowRefusal,
)
from app.services.remote.types import RemoteFailure, RemoteTrouble
from tests.portfolio.files import WORDS, row, write
from tests.support.people import Person, Team, gather_team
from tests.support.servers import ServerDatabase


@pytest.fixture
def team(desk_database: ServerDatabase) -> Team:
    return gather_team(desk_database)


def counted(team: Team) -> tuple[int, int, int]:
    """Customers, policies and batches in the database."""
    query = "SELECT (SELECT count(*) FROM app.customer), (SELECT count(*) FROM app.policy), (SELECT count(*) FROM app.import_batch)"
    customers, policies, batches = team.office.rows(query)[0]
    return customers, policies, batches


def test_a_file_becomes_customers_and_policies_and_is_reported(team: Team, tmp_path: Path) -> None:
    path = write(tmp_path / "desk.csv", [row(1), row(2, premium="x"), row(3), row(3), row(4)])
    with team.supervisor.remote() as remote:
        report = import_file(remote, path)
    assert (report.new, report.changed, report.same, report.elsewhere) == (3, 0, 0, 0)
    assert (report.customers, report.policies) == (3, 3)
    assert report.rejected == (
        RowRefusal(3, RowReason.PREMIUM_INVALID, Column.PREMIUM),
        RowRefusal(5, RowReason.REPEATED, Column.POLICY_NO),
    )
    assert counted(team) == (3, 3, 1)
    batch = team.office.rows(
        "SELECT batch_id, file_name, sha256, new, rejected, finished_at IS NOT NULL FROM app.import_batch"
    )
    assert batch == [(report.batch_id, "desk.csv", report.sha256, 3, 2, True)]


def test_the_same_file_again_changes_nothing(team: Team, tmp_path: Path) -> None:
    path = write(tmp_path / "desk.csv", [row(number) for number in range(1, 8)])
    everything = "SELECT (SELECT jsonb_agg(c ORDER BY c) FROM app.customer c), (SELECT jsonb_agg(p ORDER BY p) FROM app.policy p)"
    with team.supervisor.remote() as remote:
        import_file(remote, path)
        before = team.office.rows(everything)
        again = import_file(remote, path)
    assert (again.new, again.changed, again.same) == (0, 0, 7)
    assert team.office.rows(everything) == before


def test_a_changed_premium_is_the_only_thing_that_is_written(team: Team, tmp_path: Path) -> None:
    with team.manager.remote() as remote:
        import_file(remote, write(tmp_path / "desk.csv", [row(number) for number in range(1, 8)]))
        report = import_file(
            remote, write(tmp_path / "next.csv", [row(n, "9.5" if n == 5 else "360.91") for n in range(1, 9)])
        )
    assert (report.new, report.changed, report.same) == (1, 1, 6)
    assert team.office.rows("SELECT premium_cents FROM app.policy WHERE policy_no = 'MV000005'") == [(950,)]


def test_a_number_that_a_person_corrected_is_not_overwritten(team: Team, tmp_path: Path) -> None:
    with team.manager.remote() as remote:
        import_file(remote, write(tmp_path / "desk.csv", [row(1)]))
        team.office.rows("UPDATE app.customer SET phone = '0911222333', dnc = true RETURNING 1")
        import_file(remote, write(tmp_path / "next.csv", [row(1, phone="0900000999")]))
    assert team.office.rows("SELECT phone, dnc FROM app.customer") == [("0911222333", True)]


def test_a_file_that_turns_out_damaged_leaves_nothing_behind(team: Team, tmp_path: Path) -> None:
    path = write(tmp_path / "torn.csv", [row(number) for number in range(1, CHUNK + 100)])
    with path.open("ab") as file:
        file.write(b"\xff\xfe broken\n")
    with team.supervisor.remote() as remote:
        with pytest.raises(FileRefused) as refused:
            import_file(remote, path)
        assert refused.value.reason is FileRefusal.NOT_UTF8
        assert counted(team) == (0, 0, 0)
        assert import_file(remote, write(tmp_path / "whole.csv", [row(1)])).new == 1


def test_progress_is_told_and_a_cancelled_import_leaves_nothing_behind(team: Team, tmp_path: Path) -> None:
    path = write(tmp_path / "long.csv", [row(number) for number in range(1, 2 * CHUNK + 100)])
    told: list[ImportProgress] = []
    with team.supervisor.remote() as remote:
        with pytest.raises(FileRefused) as refused:
            import_file(remote, path, progress=told.append, cancelled=lambda: len(told) == 1)
        assert refused.value.reason is FileRefusal.CANCELLED
        assert counted(team) == (0, 0, 0)
        import_file(remote, path, progress=told.append)
    assert [step.rows_taken for step in told] == [CHUNK, CHUNK, 2 * CHUNK, 2 * CHUNK + 99]
    assert counted(team) == (CHUNK + 50, 2 * CHUNK + 99, 1)


def test_cancelling_in_the_last_chunk_still_takes_everything_back(team: Team, tmp_path: Path) -> None:
    told: list[ImportProgress] = []
    with team.supervisor.remote() as remote, pytest.raises(FileRefused) as refused:
        import_file(remote, write(tmp_path / "short.csv", [row(1)]), progress=told.append, cancelled=lambda: bool(told))
    assert (refused.value.reason, len(told)) == (FileRefusal.CANCELLED, 1)
    assert counted(team) == (0, 0, 0)


def test_a_file_other_than_the_one_looked_at_is_not_imported(team: Team, tmp_path: Path) -> None:
    path = write(tmp_path / "desk.csv", [row(1)])
    looked_at = file_sha256(path)
    write(path, [row(1), row(2)])
    with team.supervisor.remote() as remote:
        with pytest.raises(FileRefused) as refused:
            import_file(remote, path, expected_sha256=looked_at)
        assert refused.value.reason is FileRefusal.CHANGED_SINCE
        assert import_file(remote, path, expected_sha256=file_sha256(path)).new == 2


def test_a_refused_file_never_dials(team: Team, tmp_path: Path) -> None:
    nobody = replace(team.supervisor, login="u_nobody")
    for path in (tmp_path / "nowhere.csv", write(tmp_path / "short.csv", [], WORDS[:-1])):
        with nobody.remote() as remote, pytest.raises(FileRefused):
            import_file(remote, path)


def test_only_supervision_imports(team: Team, tmp_path: Path) -> None:
    path = write(tmp_path / "desk.csv", [row(1)])

    def attempt(person: Person) -> RemoteTrouble:
        with person.remote() as remote, pytest.raises(RemoteFailure) as failure:
            import_file(remote, path)
        return failure.value.trouble

    assert attempt(team.chen) is RemoteTrouble.DENIED
    assert attempt(replace(team.manager, password="wrong")) is RemoteTrouble.LOGIN_NEEDED
    assert counted(team) == (0, 0, 0)


def test_a_file_can_be_looked_at_before_it_is_imported(tmp_path: Path) -> None:
    checked = check_file(write(tmp_path / "desk.csv", [row(1), row(2, phone="無")]))
    assert [term.policy_no for term in checked.terms] == ["MV000001"]
    assert checked.rejected == (RowRefusal(3, RowReason.PHONE_INVALID, Column.PHONE),)
