"""The outcomes and refusal reasons a contact can have, with what follows from each.

The flags drive behaviour, the codes and texts only name them (`resources/content/outcomes.yaml`, `reasons.yaml`).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from functools import cache

from app.services.store.resources import ContentError, Entry, Language, Words, content


class NextKind(StrEnum):
    """What is to be done next about the customer."""

    CALL = "call"
    MESSAGE = "message"
    QUOTE = "quote"
    ANSWER = "answer"
    PROCESS = "process"
    CHECK_PROCESS = "check_process"
    REMINDER = "reminder"
    REFERRAL = "referral"
    HAND_OVER = "hand_over"
    REPAIR_DATA = "repair_data"
    AFTER_SERVICE = "after_service"
    WIN_BACK = "win_back"


@dataclass(frozen=True, slots=True)
class NextStep:
    """The proposed next step: a delay after the contact, or a span before the due date; neither means no date."""

    kind: NextKind
    after: timedelta | None
    before_due: timedelta | None
    other_slot: bool


@dataclass(frozen=True, slots=True)
class Outcome:
    """One outcome; `stage_after` None leaves the stage of the renewal task as it is."""

    code: str
    group: str
    key: int | None
    connected: bool
    right_party: bool
    effective: bool
    stage_after: str | None
    next_step: NextStep | None
    needs_callback: bool
    needs_reason: bool
    stops_contact: bool
    blocks_number: bool
    system_only: bool
    refined_by_reason: bool
    script_id: str | None
    details: tuple[Words, ...]
    words: Words
    key_words: Words | None


@dataclass(frozen=True, slots=True)
class Reason:
    """One refusal reason of the second level; `outcome` is the finer outcome it stands for."""

    code: str
    group: str
    solvable: str
    script_id: str | None
    outcome: str | None
    details: tuple[Words, ...]
    words: Words


@dataclass(frozen=True, slots=True)
class CodeGroup:
    """A first level: its code, its words and the codes under it."""

    code: str
    words: Words
    members: tuple[str, ...]


@cache
def outcomes() -> Mapping[str, Outcome]:
    """Return every outcome by code, in the order of the catalogue."""
    keys = {entry.text("code"): entry for entry in content("outcomes").entries("keys")}
    return {
        entry.text("code"): _outcome(entry, keys.get(entry.text("code")))
        for entry in content("outcomes").entries("outcomes")
    }


@cache
def primary_outcomes() -> tuple[Outcome, ...]:
    """Return the nine outcomes of the digit keys, by digit."""
    keyed = [(outcome.key, outcome) for outcome in outcomes().values() if outcome.key is not None]
    return tuple(outcome for _key, outcome in sorted(keyed, key=lambda pair: pair[0]))


@cache
def outcome_groups() -> tuple[CodeGroup, ...]:
    """Return the nine groups of outcomes with those a person may choose."""
    chosen = [outcome for outcome in outcomes().values() if not outcome.system_only]
    return tuple(
        CodeGroup(
            entry.text("code"),
            entry.words("text"),
            tuple(outcome.code for outcome in chosen if outcome.group == entry.text("code")),
        )
        for entry in content("outcomes").entries("groups")
    )


@cache
def reasons() -> Mapping[str, Reason]:
    """Return every reason of the second level by code, in the order of the catalogue."""
    return {
        child.text("code"): _reason(group.text("code"), child)
        for group in content("reasons").entries("reasons")
        for child in group.entries("children")
    }


@cache
def reason_groups() -> tuple[CodeGroup, ...]:
    """Return the nine groups of reasons, R1 to R9."""
    return tuple(
        CodeGroup(
            group.text("code"),
            group.words("text"),
            tuple(child.text("code") for child in group.entries("children")),
        )
        for group in content("reasons").entries("reasons")
    )


def refined(outcome: Outcome, reason_code: str | None) -> Outcome:
    """Return the finer outcome that the reason stands for (insured elsewhere, vehicle sold …), else the outcome."""
    if reason_code is None or not outcome.refined_by_reason:
        return outcome
    finer = reasons()[reason_code].outcome
    return outcome if finer is None else outcomes()[finer]


def label(code: str, language: Language) -> str:
    """Return the words of an outcome, a reason or one of their groups; an unknown code of a newer version stands for itself."""
    words = _words().get(code)
    return code if words is None else words.in_language(language)


@cache
def _words() -> Mapping[str, Words]:
    known = {group.code: group.words for group in (*outcome_groups(), *reason_groups())}
    known.update((code, outcome.words) for code, outcome in outcomes().items())
    known.update((code, reason.words) for code, reason in reasons().items())
    return known


@cache
def _detail_words() -> Mapping[str, Words]:
    return {entry.text("code"): entry.words("text") for entry in content("details").entries("details")}


def _details(entry: Entry) -> tuple[Words, ...]:
    return tuple(_detail_words()[name] for name in entry.texts("details"))


def _outcome(entry: Entry, key: Entry | None) -> Outcome:
    needs = set(entry.texts("needs"))
    if needs - {"callback", "reason"}:
        raise ContentError(f"{entry.text('code')}: needs")
    return Outcome(
        code=entry.text("code"),
        group=entry.text("group"),
        key=None if key is None else key.number("key"),
        connected=entry.flag("connected"),
        right_party=entry.flag("right_party"),
        effective=entry.flag("effective"),
        stage_after=entry.text_or_none("stage"),
        next_step=_next_step(entry),
        needs_callback="callback" in needs,
        needs_reason="reason" in needs,
        stops_contact=entry.flag("stops_contact"),
        blocks_number=entry.flag("blocks_number"),
        system_only=entry.flag("system_only"),
        refined_by_reason=entry.flag("refined_by_reason"),
        script_id=entry.text_or_none("script"),
        details=_details(entry),
        words=entry.words("text"),
        key_words=None if key is None else key.words("text"),
    )


def _next_step(entry: Entry) -> NextStep | None:
    if not entry.has("next"):
        return None
    step = entry.entry("next")
    return NextStep(
        kind=NextKind(step.text("kind")),
        after=step.duration("after") if step.has("after") else None,
        before_due=step.duration("before_due") if step.has("before_due") else None,
        other_slot=entry.flag("other_slot"),
    )


def _reason(group: str, entry: Entry) -> Reason:
    return Reason(
        code=entry.text("code"),
        group=group,
        solvable=entry.text("solvable"),
        script_id=entry.text_or_none("script"),
        outcome=entry.text_or_none("outcome"),
        details=_details(entry),
        words=entry.words("text"),
    )
