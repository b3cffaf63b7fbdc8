from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.services.team.rules import overview_of
from app.ui.kit.tables import TONE_ROLE
from app.ui.team.page import TeamPage
from app.ui.team.table import AGE_COLUMN, GROUP_COLUMN, PENDING_COLUMN, RHYTHM_COLUMN, TeamTable
from tests.support.factories.team import overview_document, person

NOW = datetime(2026, 11, 22, 6, 0, 1, tzinfo=UTC)


@pytest.fixture
def page(qtbot: QtBot) -> TeamPage:
    shown = TeamPage(lambda: NOW, ZoneInfo("Asia/Taipei"))
    qtbot.addWidget(shown)
    shown.resize(1200, 700)
    return shown


def test_without_figures_the_page_says_so(page: TeamPage, qtbot: QtBot) -> None:
    page.show_overview(None)
    page.show()
    assert not page.rate.isVisible()
    assert not page.people.isVisible()


def test_figures_come_from_the_overview(page: TeamPage) -> None:
    page.show_overview(overview_of(overview_document(), NOW))
    assert page.rate.figure == "60.6%"
    assert page.overdue.figure == "2"
    assert page.people.model().rowCount() == 6


def test_a_small_sample_is_shown_with_its_size_and_not_judged(page: TeamPage) -> None:
    few = person(1, "甲", matured={"renewed": 1, "lost": 9, "pending": 3, "cancelled": 0})
    page.show_overview(overview_of(overview_document(people=[few]), NOW))
    cell = page.people.model().index(0, 4)
    assert cell.data() == "10% (n=10)"
    assert cell.data(TONE_ROLE) == "muted"


def test_the_group_column_appears_only_with_several_groups(page: TeamPage) -> None:
    other = "00000000-0000-7000-8000-000000000002"
    page.show_overview(overview_of(overview_document(), NOW))
    assert page.people.isColumnHidden(GROUP_COLUMN)
    document = overview_document(people=[person(1, "甲"), person(2, "乙", group_id=other)])
    document["groups"].append({"group_id": other, "name": "北二組"})
    page.show_overview(overview_of(document, NOW))
    assert not page.people.isColumnHidden(GROUP_COLUMN)


def test_a_refresh_keeps_the_selected_person(page: TeamPage) -> None:
    shown = overview_of(overview_document(), NOW)
    page.show_overview(shown)
    chosen = shown.lines[3].user_id
    page.people.select(chosen)
    page.show_overview(overview_of(overview_document(day="2026-11-22"), NOW))
    assert page.people.current_id() == chosen


def test_settled_renewals_are_not_among_the_open_ones(page: TeamPage) -> None:
    page.show_overview(overview_of(overview_document(), NOW))
    words = {label.text() for label in page.findChildren(QLabel)}
    assert "512" in words
    assert "900" not in words


def test_a_narrow_table_leaves_columns_out_instead_of_cutting_all(qtbot: QtBot) -> None:
    table = TeamTable(lambda: NOW)
    qtbot.addWidget(table)
    table.show_lines(overview_of(overview_document(), NOW).lines)
    table.show()
    assert wait_for(table, qtbot, width=600, rhythm_is_hidden=True).isColumnHidden(PENDING_COLUMN)
    assert not wait_for(table, qtbot, width=900, rhythm_is_hidden=False).isColumnHidden(PENDING_COLUMN)
    assert table.columnWidth(AGE_COLUMN) >= table.sizeHintForColumn(AGE_COLUMN)


def wait_for(table: TeamTable, qtbot: QtBot, *, width: int, rhythm_is_hidden: bool) -> TeamTable:
    table.resize(width, 300)
    qtbot.waitUntil(lambda: table.isColumnHidden(RHYTHM_COLUMN) is rhythm_is_hidden)
    return table
