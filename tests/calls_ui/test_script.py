"""The script panel: the right script, gaps that are named, answers to follow and the way back, objections on their keys."""

from collections.abc import Mapping

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.services.scripts import queries
from app.services.scripts.types import PanelStage
from app.ui.kit.buttons import Tag
from app.ui.kit.theme import Tone
from app.ui.scripts.panel import ScriptPanel
from app.ui.scripts.presenter import ScriptPresenter
from app.ui.scripts.reading import nodes_from
from tests.calls_ui import samples
from tests.calls_ui.conftest import on_screen

VALUES: Mapping[str, str] = {
    "company": "安和產險",
    "agent": "林雅婷",
    "emp_no": "A1207",
    "license_no": "0108123456",
    "service_phone": "0800-020-068",
    "customer_title": "王<b>建國",
}


@pytest.fixture
def panel(qtbot: QtBot) -> ScriptPanel:
    panel = ScriptPanel()
    qtbot.addWidget(panel)
    panel.resize(520, 460)
    panel.retranslate()
    on_screen(qtbot, panel)
    return panel


@pytest.fixture
def scripts(panel: ScriptPanel) -> ScriptPresenter:
    presenter = ScriptPresenter(panel, panel)
    presenter.show_customer(samples.customer_id(0), "car", "QUOTED", VALUES)
    return presenter


def read_aloud(panel: ScriptPanel) -> str:
    return " ".join(label.accessibleName() for label in panel.steps.findChildren(QLabel) if label.accessibleName())


def test_the_stage_of_the_renewal_chooses_the_stage_of_the_script(panel: ScriptPanel, scripts: ScriptPresenter) -> None:
    assert panel.stages.value() is PanelStage.FOLLOW_UP
    scripts.show_customer(samples.customer_id(1), "car", "ASSIGNED", VALUES)
    assert panel.stages.value() is PanelStage.FIRST_CONTACT


def test_filled_places_stand_out_gaps_are_named_and_names_are_never_markup(
    panel: ScriptPanel, scripts: ScriptPresenter
) -> None:
    shown = " ".join(label.text() for label in panel.steps.findChildren(QLabel))
    assert "<b>安和產險</b>" in shown
    assert "王&lt;b&gt;建國" in shown
    assert "[" in read_aloud(panel)
    assert "{" not in read_aloud(panel)


def test_an_answer_leads_on_by_its_key_and_back_returns(
    panel: ScriptPanel, scripts: ScriptPresenter, qtbot: QtBot
) -> None:
    before, title = read_aloud(panel), panel.title.text()
    elsewhere = next(block for block in panel.answers() if block.answer.script)
    assert elsewhere.answer.tone is Tone.AMBER
    QTest.keyClick(panel, Qt.Key.Key_S)
    assert panel.title.text() == elsewhere.answer.script != title
    QTest.keyClick(panel, Qt.Key.Key_Backspace)
    assert (panel.title.text(), read_aloud(panel)) == (title, before)
    assert panel.back.isHidden()


def test_objections_open_with_alt_and_a_digit_and_are_kept_with_the_record(
    panel: ScriptPanel, scripts: ScriptPresenter, qtbot: QtBot
) -> None:
    first = queries.objections("en")[0]
    QTest.keyClick(panel, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert panel.title.text() == first.name
    assert scripts.in_use() == (first.script_id, first.version)
    assert len(panel.more_objections.menu().actions()) == len(queries.objections("en")) - len(panel.objections)


def test_points_stay_ticked_from_script_to_script_and_start_anew_for_the_next_customer(
    panel: ScriptPanel, scripts: ScriptPresenter
) -> None:
    first = panel.findChildren(Tag)[0]
    first.click()
    said = panel.ticked()
    assert len(said) == 1
    scripts.open_script("OB-01")
    scripts.go_back()
    assert panel.ticked() == said
    assert panel.points_title.text().startswith("Must be said: 1 of ")
    scripts.show_customer(samples.customer_id(1), "car", "QUOTED", VALUES)
    assert panel.ticked() == frozenset()


def test_a_missing_mandatory_field_is_named_before_the_script_is_started(
    panel: ScriptPanel, scripts: ScriptPresenter
) -> None:
    assert panel.gaps.text == ""
    without = {name: value for name, value in VALUES.items() if name != "license_no"}
    scripts.show_customer(samples.customer_id(0), "car", "QUOTED", without)
    assert panel.gaps.text.startswith("Do not start this script yet: ")


@pytest.mark.parametrize("script_id", sorted(queries.all_scripts("zh_TW")))
def test_every_part_of_every_script_can_be_reached_and_followed(
    panel: ScriptPanel, scripts: ScriptPresenter, script_id: str
) -> None:
    script = queries.all_scripts("en")[script_id]
    scripts.open_script(script_id)
    assert panel.title.text() == script.name
    reached, waiting = set[int](), [script.nodes[0].number]
    while waiting:
        for node in nodes_from(script, waiting.pop()):
            if node.number not in reached:
                reached.add(node.number)
                waiting += [branch.to_node for branch in node.branches if branch.to_node is not None]
    assert reached == {node.number for node in script.nodes}
