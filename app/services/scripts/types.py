"""Values of the scripts room: scripts in one language and texts with their placeholders filled."""

from dataclasses import dataclass
from enum import StrEnum


class PanelStage(StrEnum):
    """The three stages of the script panel."""

    FIRST_CONTACT = "first_contact"
    FOLLOW_UP = "follow_up"
    CLOSING = "closing"


class SegmentKind(StrEnum):
    """What a piece of a filled text is."""

    PLAIN = "plain"
    FILLED = "filled"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a filled text; a missing one holds the id of the field that has no value."""

    text: str
    kind: SegmentKind


@dataclass(frozen=True, slots=True)
class FilledText:
    """A script text in pieces, so that a page can show what was filled in and what is missing."""

    segments: tuple[Segment, ...]

    @property
    def missing(self) -> tuple[str, ...]:
        """The ids of the fields without a value, in reading order, each once."""
        return tuple(dict.fromkeys(part.text for part in self.segments if part.kind is SegmentKind.MISSING))


@dataclass(frozen=True, slots=True)
class Branch:
    """Where an answer of the customer leads: to a node of the same script, or to another script."""

    answer: str
    to_node: int | None
    to_script: str | None


@dataclass(frozen=True, slots=True)
class Point:
    """Something that has to be said during the call."""

    code: str
    text: str


@dataclass(frozen=True, slots=True)
class Field:
    """What a placeholder stands for; a script cannot be started while a mandatory field it uses is empty."""

    field_id: str
    label: str
    is_mandatory: bool


@dataclass(frozen=True, slots=True)
class ScriptNode:
    """One thing to say; `when` names the only situation it is meant for."""

    number: int
    text: str
    tip: str | None
    when: str | None
    branches: tuple[Branch, ...]


@dataclass(frozen=True, slots=True)
class Script:
    """A script in one language; id and version are kept with the contact record. No `lines` means every line."""

    script_id: str
    version: int
    stage: PanelStage | None
    name: str
    lines: frozenset[str]
    must_say: tuple[Point, ...]
    reasons: tuple[str, ...]
    nodes: tuple[ScriptNode, ...]
