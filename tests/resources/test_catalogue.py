"""What follows from an outcome, and how the codes are named."""

from datetime import timedelta

import pytest

from app.services.contacts.catalogue import (
    label,
    outcome_groups,
    outcomes,
    primary_outcomes,
    reason_groups,
    reasons,
    refined,
)
from app.services.store.labels import LabelKind, ended_stages, values
from app.services.store.labels import label as value_label
from app.services.store.resources import ContentError, Entry


@pytest.mark.parametrize(
    ("key", "code", "right_party", "effective", "stage"),
    [
        (1, "NC01", False, False, "CONTACTING"),
        (2, "TP02", False, False, "CONTACTING"),
        (3, "AP01", True, True, "APPOINTED"),
        (4, "IN08", True, True, "FOLLOWING"),
        (5, "IN02", True, True, "QUOTED"),
        (6, "IN06", True, True, "AGREED"),
        (7, "NI04", True, True, "REFUSED"),
        (8, "ST01", True, True, "DNC"),
        (9, "BD02", False, False, "INVALID"),
    ],
)
def test_a_digit_means_its_outcome(key: int, code: str, right_party: bool, effective: bool, stage: str) -> None:
    outcome = primary_outcomes()[key - 1]
    assert (outcome.code, outcome.right_party, outcome.effective, outcome.stage_after) == (
        code,
        right_party,
        effective,
        stage,
    )


def test_only_the_digits_that_need_more_ask_for_it() -> None:
    assert [outcome.key for outcome in primary_outcomes() if outcome.needs_callback] == [3]
    assert [outcome.key for outcome in primary_outcomes() if outcome.needs_reason] == [4, 7]
    assert [outcome.key for outcome in primary_outcomes() if outcome.stops_contact] == [8]
    assert [outcome.key for outcome in primary_outcomes() if outcome.blocks_number] == [9]


def test_an_effective_contact_always_reached_the_right_party() -> None:
    assert [outcome.code for outcome in outcomes().values() if outcome.effective and not outcome.right_party] == []


def test_whoever_must_not_be_contacted_gets_no_further_call() -> None:
    stopped = [outcome for outcome in outcomes().values() if outcome.stops_contact or outcome.blocks_number]
    assert [o.code for o in stopped if o.next_step is not None and o.next_step.after is not None] == []


def test_a_bad_number_is_blocked_and_an_asked_for_stop_is_a_stop() -> None:
    assert {o.code for o in outcomes().values() if o.stage_after == "INVALID"} == {
        o.code for o in outcomes().values() if o.blocks_number
    }
    assert all(o.stops_contact for o in outcomes().values() if o.stage_after == "DNC")


def test_delays_are_spans_of_time() -> None:
    considering, refused = outcomes()["IN08"].next_step, outcomes()["NI04"].next_step
    assert considering is not None
    assert considering.after == timedelta(days=3)
    assert refused is not None
    assert (refused.after, refused.before_due) == (None, timedelta(days=3))


def test_what_the_policy_system_says_is_not_offered_for_choice() -> None:
    offered = {code for group in outcome_groups() for code in group.members}
    assert {"CL03", "CL04", "CL05", "CL08", "CL09", "ST03"} == set(outcomes()) - offered
    assert all(len(group.members) <= 10 for group in outcome_groups())


@pytest.mark.parametrize(
    ("reason", "code"),
    [("R101", "NI04"), ("R201", "NI02"), ("R501", "NI03"), ("R504", "ST04"), ("R803", "ST01"), (None, "NI04")],
)
def test_a_refusal_becomes_the_outcome_its_reason_stands_for(reason: str | None, code: str) -> None:
    assert refined(outcomes()["NI04"], reason).code == code


def test_only_the_refusal_key_is_refined() -> None:
    assert refined(outcomes()["NI01"], "R201").code == "NI01"


def test_every_finer_outcome_and_every_group_exists() -> None:
    assert {reason.outcome for reason in reasons().values()} - {None} <= set(outcomes())
    assert {outcome.group for outcome in outcomes().values()} == {group.code for group in outcome_groups()}
    assert [group.code for group in reason_groups()] == [f"R{number}" for number in range(1, 10)]
    assert all(reason.code.startswith(reason.group) for reason in reasons().values())
    assert {reason.solvable for reason in reasons().values()} == {"yes", "maybe", "no", "unknown"}


def test_a_code_is_named_in_each_language_and_an_unknown_one_stands_for_itself() -> None:
    assert [label("ST01", language) for language in ("zh_TW", "zh_CN", "en")] == [
        "要求不再來電",
        "要求不再来电",
        "Asks for no more calls",
    ]
    assert label("R1", "zh_TW") == "價格與經濟壓力"
    assert label("ZZ99", "en") == "ZZ99"


def test_values_of_the_contract_have_words() -> None:
    assert value_label(LabelKind.STAGE, "FOLLOWING", "zh_TW") == "追蹤中"
    assert value_label(LabelKind.STAGE, "FOLLOWING", "zh_CN") == "跟进中"
    assert value_label(LabelKind.LINE, "car", "en") == "Private car"
    assert value_label(LabelKind.LINE, "boat", "en") == "boat"
    assert set(values(LabelKind.LINE)) == {"motorbike", "van", "car", "agricultural", "other"}
    assert ended_stages() == {"RENEWED", "RENEWED_LATE", "REFUSED", "LOST", "DNC", "EXCLUDED"}


def test_a_content_entry_names_itself_when_it_is_wrong() -> None:
    entry = Entry({"code": "X1", "number": "1", "flag": "yes", "list": "a", "texts": [1]})
    for read in (
        lambda: entry.text("text"),
        lambda: entry.number("number"),
        lambda: entry.flag("flag"),
        lambda: entry.texts("list"),
        lambda: entry.texts("texts"),
        lambda: entry.entries("texts"),
        lambda: entry.entry("text"),
    ):
        with pytest.raises(ContentError, match="X1"):
            read()
