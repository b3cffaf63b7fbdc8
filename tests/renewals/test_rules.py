"""How a contact moves the stage of a task."""

import pytest

from app.services.contacts.catalogue import outcomes
from app.services.renewals.rules import is_ended, stage_after
from app.services.store.labels import LabelKind, ended_stages, values

STAGES = tuple(values(LabelKind.STAGE))


@pytest.mark.parametrize(
    ("current", "proposed", "after"),
    [
        ("ASSIGNED", "CONTACTING", "CONTACTING"),
        ("CONTACTING", "APPOINTED", "APPOINTED"),
        ("APPOINTED", "CONTACTING", "CONTACTING"),
        ("INVALID", "CONTACTING", "CONTACTING"),
        ("CONTACTING", "QUOTED", "QUOTED"),
        ("QUOTED", "CONTACTING", "QUOTED"),
        ("AGREED", "APPOINTED", "AGREED"),
        ("NO_INTENT", "CONTACTING", "NO_INTENT"),
        ("NO_INTENT", "INTENT", "INTENT"),
        ("AGREED", "QUOTED", "QUOTED"),
        ("AGREED", "NO_INTENT", "NO_INTENT"),
        ("PAUSED", "CONTACTING", "PAUSED"),
        ("EXCLUDED_REVIEW", "CONTACTING", "EXCLUDED_REVIEW"),
        ("FOLLOWING", "INVALID", "INVALID"),
        ("LOST", "QUOTED", "LOST"),
        ("REFUSED", "LOST", "REFUSED"),
        ("DNC", "INTENT", "DNC"),
        ("LOST", "DNC", "DNC"),
        ("PROCESSING", "DNC", "DNC"),
        ("RENEWED", "DNC", "RENEWED"),
        ("RENEWED_LATE", "LOST", "RENEWED_LATE"),
    ],
)
def test_the_stage_after_a_contact(current: str, proposed: str, after: str) -> None:
    assert stage_after(current, proposed) == after


@pytest.mark.parametrize("current", STAGES)
def test_an_outcome_that_proposes_nothing_leaves_the_stage(current: str) -> None:
    assert stage_after(current, None) == current


@pytest.mark.parametrize("outcome", outcomes().values(), ids=lambda outcome: outcome.code)
def test_no_outcome_leads_out_of_an_ended_stage_but_to_a_stop(outcome: object) -> None:
    proposed = outcome.stage_after  # type: ignore[attr-defined]  # an Outcome
    for current in ended_stages():
        assert stage_after(current, proposed) in {current, "DNC"}


def test_ended_stages_are_those_of_the_content() -> None:
    assert {stage for stage in STAGES if is_ended(stage)} == ended_stages()
