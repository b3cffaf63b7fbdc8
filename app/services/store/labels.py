"""Words for the values of the contract that several rooms show: lines, channels, stages, results."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache

from app.services.store.resources import Language, Words, content


class LabelKind(StrEnum):
    """Which list of values a word is wanted for; the value is the list's name in the content files."""

    STAGE = "stages"
    LINE = "line"
    PRODUCT = "product"
    CHANNEL = "channel"
    PAYMENT = "payment"
    RESULT = "result"
    CONTACT_CHANNEL = "contact_channel"
    DIRECTION = "direction"
    INTENTION = "intention"
    NEXT_STEP = "next_step"


@cache
def values(kind: LabelKind) -> Mapping[str, Words]:
    """Return the values of a list with their words, in the order in which they are shown."""
    file = "stages" if kind is LabelKind.STAGE else "labels"
    return {entry.text("code"): entry.words("text") for entry in content(file).entries(kind.value)}


@cache
def ended_stages() -> frozenset[str]:
    """Return the stages in which nothing more is to be done for a term."""
    return frozenset(entry.text("code") for entry in content("stages").entries("stages") if entry.flag("ended"))


def label(kind: LabelKind, code: str, language: Language) -> str:
    """Return the word of a value; an unknown value of a newer version stands for itself."""
    words = values(kind).get(code)
    return code if words is None else words.in_language(language)
