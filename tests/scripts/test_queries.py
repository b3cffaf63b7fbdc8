"""The scripts that travel with the program."""

import pytest

from app.services.contacts.catalogue import outcomes, reasons
from app.services.scripts.queries import all_scripts, fields, objections, scripts_for, special
from app.services.scripts.rules import fields_of, fill
from app.services.scripts.types import PanelStage
from app.services.store.labels import LabelKind, values
from app.services.store.resources import LANGUAGES, Language, content


@pytest.mark.parametrize("line", ["motorbike", "van", "car", "agricultural"])
def test_a_motor_customer_is_opened_with_the_motor_script(line: str) -> None:
    assert scripts_for(PanelStage.FIRST_CONTACT, line, "zh_TW")[0].script_id == "SC-OPEN-02"


def test_another_line_is_opened_with_the_general_script() -> None:
    ids = [script.script_id for script in scripts_for(PanelStage.FIRST_CONTACT, "other", "zh_TW")]
    assert ids[0] == "SC-OPEN-01"
    assert "SC-OPEN-02" not in ids


@pytest.mark.parametrize(("stage", "first"), [(PanelStage.FOLLOW_UP, "SC-FU-01"), (PanelStage.CLOSING, "SC-CONF-01")])
def test_each_later_stage_begins_with_its_opening(stage: PanelStage, first: str) -> None:
    assert scripts_for(stage, "car", "en")[0].script_id == first


def test_the_twelve_objections_and_the_special_cases_are_there() -> None:
    assert {script.script_id for script in objections("zh_TW")} == {f"OB-{number:02}" for number in range(1, 13)}
    ids = {script.script_id for script in special("zh_TW")}
    assert {"SC-APPT-01", "SC-VM-01", "SC-WN-01", "SC-3P-01", "SC-STOP-01", "SC-END-01"} <= ids


def test_no_script_is_lost_by_a_doubled_id() -> None:
    files = ("first_contact", "follow_up", "closing", "special", "objections")
    assert len(all_scripts("en")) == sum(len(content(f"scripts/{name}").entries("scripts")) for name in files)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_branch_leads_somewhere(language: Language) -> None:
    scripts = all_scripts(language)
    lost = [
        (script.script_id, node.number, branch)
        for script in scripts.values()
        for node in script.nodes
        for branch in node.branches
        if branch.to_script not in scripts and branch.to_node not in {other.number for other in script.nodes}
    ]
    assert lost == []


def test_the_nodes_of_a_script_are_numbered_in_order() -> None:
    for script in all_scripts("en").values():
        assert [node.number for node in script.nodes] == list(range(1, len(script.nodes) + 1)), script.script_id


def test_every_placeholder_is_a_known_field_and_every_field_is_used() -> None:
    used = frozenset().union(*(fields_of(script) for script in all_scripts("en").values()))
    assert used == set(fields("en"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_with_all_its_fields_shows_no_braces(language: Language) -> None:
    known = {field_id: field.label for field_id, field in fields(language).items()}
    for script in all_scripts(language).values():
        for node in script.nodes:
            filled = fill(node.text, known)
            assert filled.missing == ()
            assert not any(brace in piece.text for piece in filled.segments for brace in "{}"), script.script_id


def test_every_answer_moment_and_point_is_used_by_some_script() -> None:
    parts = content("scripts/parts")
    scripts = all_scripts("en").values()
    nodes = [node for script in scripts for node in script.nodes]
    assert {entry.words("text").english for entry in parts.entries("points")} == {
        point.text for script in scripts for point in script.must_say
    }
    assert {entry.words("text").english for entry in parts.entries("moments")} == {
        node.when for node in nodes if node.when
    }
    assert {entry.words("text").english for entry in parts.entries("answers")} == {
        branch.answer for node in nodes for branch in node.branches
    }


def test_the_script_named_by_an_outcome_or_a_reason_exists() -> None:
    named = {outcome.script_id for outcome in outcomes().values()} | {r.script_id for r in reasons().values()}
    assert named - {None} <= set(all_scripts("en"))


def test_an_objection_answers_reasons_of_the_catalogue() -> None:
    assert {code for script in objections("en") for code in script.reasons} <= set(reasons())


def test_lines_are_those_of_the_contract() -> None:
    lines = frozenset().union(*(script.lines for script in all_scripts("en").values()))
    assert lines <= set(values(LabelKind.LINE))


def test_no_policy_detail_is_spoken_before_the_identity_is_checked() -> None:
    details = {"product", "expiry_date", "policy_tail", "old_premium", "quote_premium"}
    for script_id in ("SC-OPEN-01", "SC-OPEN-02", "SC-OPEN-TW", "SC-3P-01", "SC-VM-01", "SC-WN-01"):
        before_check = []
        for node in all_scripts("en")[script_id].nodes:
            before_check.append(node.text)
            if "Identity confirmed" in {branch.answer for branch in node.branches}:
                break
        assert not any(f"{{{field}}}" in text for field in details for text in before_check), script_id
