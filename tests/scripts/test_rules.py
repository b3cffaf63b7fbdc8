"""Filling placeholders and choosing the stage of the panel."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.scripts.queries import all_scripts, fields
from app.services.scripts.rules import blocking_fields, fill, panel_stage
from app.services.scripts.types import PanelStage, Segment, SegmentKind

PLAIN, FILLED, MISSING = SegmentKind.PLAIN, SegmentKind.FILLED, SegmentKind.MISSING


def test_a_text_is_cut_into_plain_filled_and_missing_pieces() -> None:
    filled = fill("您好，{agent}在{company}", {"agent": "林雅婷"})
    assert filled.segments == (
        Segment("您好，", PLAIN),
        Segment("林雅婷", FILLED),
        Segment("在", PLAIN),
        Segment("company", MISSING),
    )
    assert filled.missing == ("company",)


@pytest.mark.parametrize("blank", ["", "  "])
def test_a_blank_value_counts_as_missing(blank: str) -> None:
    assert fill("{agent}", {"agent": blank}).segments == (Segment("agent", MISSING),)


def test_a_value_that_looks_like_a_placeholder_is_not_filled_again() -> None:
    assert fill("{agent}", {"agent": "{company}", "company": "x"}).segments == (Segment("{company}", FILLED),)


def test_a_missing_field_is_named_once() -> None:
    assert fill("{a}{b}{a}", {}).missing == ("a", "b")


def test_an_empty_text_has_no_pieces() -> None:
    assert fill("", {}).segments == ()


@given(st.lists(st.sampled_from(["甲", "乙 ", "{agent}", "{company}"])))
def test_no_character_of_a_text_is_lost(parts: list[str]) -> None:
    filled = fill("".join(parts), {"agent": "A", "company": "C"})
    assert "".join(piece.text for piece in filled.segments) == "".join(parts).replace("{agent}", "A").replace(
        "{company}", "C"
    )


@pytest.mark.parametrize(
    ("stage", "panel"),
    [
        ("ASSIGNED", PanelStage.FIRST_CONTACT),
        ("CONTACTING", PanelStage.FIRST_CONTACT),
        ("APPOINTED", PanelStage.FOLLOW_UP),
        ("FOLLOWING", PanelStage.FOLLOW_UP),
        ("INTENT", PanelStage.FOLLOW_UP),
        ("QUOTED", PanelStage.FOLLOW_UP),
        ("AGREED", PanelStage.CLOSING),
        ("PROCESSING", PanelStage.CLOSING),
        ("PAID", PanelStage.CLOSING),
    ],
)
def test_the_stage_of_the_task_chooses_the_stage_of_the_panel(stage: str, panel: PanelStage) -> None:
    assert panel_stage(stage) is panel


def test_an_opening_without_the_company_cannot_be_started() -> None:
    opening = all_scripts("zh_TW")["SC-OPEN-02"]
    values = dict.fromkeys(("agent", "emp_no", "license_no", "customer_title", "service_phone"), "x")
    assert blocking_fields(opening, fields("zh_TW"), values) == ("company",)
    assert blocking_fields(opening, fields("zh_TW"), {**values, "company": "安和產險"}) == ()
