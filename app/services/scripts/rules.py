"""Filling placeholders and choosing the stage of the panel; nothing here reads a file."""

import re
from collections.abc import Mapping

from app.services.scripts.types import Field, FilledText, PanelStage, Script, Segment, SegmentKind

PLACEHOLDER = re.compile(r"\{(\w+)\}")

_FOLLOW_UP = frozenset({"APPOINTED", "FOLLOWING", "INTENT", "QUOTED", "NO_INTENT"})
_CLOSING = frozenset({"AGREED", "PROCESSING", "PAID", "RENEWED", "RENEWED_LATE"})


def fill(text: str, values: Mapping[str, str]) -> FilledText:
    """Fill the placeholders of a text; one without a value, or with a blank one, is marked as missing."""
    segments: list[Segment] = []
    position = 0
    for found in PLACEHOLDER.finditer(text):
        if found.start() > position:
            segments.append(Segment(text[position : found.start()], SegmentKind.PLAIN))
        segments.append(_filled(found.group(1), values))
        position = found.end()
    if position < len(text):
        segments.append(Segment(text[position:], SegmentKind.PLAIN))
    return FilledText(tuple(segments))


def fields_of(script: Script) -> frozenset[str]:
    """Return the ids of all fields a script uses."""
    return frozenset(field for node in script.nodes for field in PLACEHOLDER.findall(node.text))


def blocking_fields(script: Script, known: Mapping[str, Field], values: Mapping[str, str]) -> tuple[str, ...]:
    """Return the mandatory fields that are empty, for which the script cannot be started (R-CALL-03)."""
    return tuple(
        field_id
        for field_id in sorted(fields_of(script))
        if known[field_id].is_mandatory and not values.get(field_id, "").strip()
    )


def panel_stage(renewal_stage: str) -> PanelStage:
    """Return the panel's stage for the stage of a renewal task."""
    if renewal_stage in _FOLLOW_UP:
        return PanelStage.FOLLOW_UP
    if renewal_stage in _CLOSING:
        return PanelStage.CLOSING
    return PanelStage.FIRST_CONTACT


def _filled(field_id: str, values: Mapping[str, str]) -> Segment:
    value = values.get(field_id, "").strip()
    return Segment(value, SegmentKind.FILLED) if value else Segment(field_id, SegmentKind.MISSING)
