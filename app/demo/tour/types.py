"""Values of the tour: what a step saw, and why it did not hold."""

from dataclasses import dataclass, field
from typing import TypeAlias

Fact: TypeAlias = "str | int | float | bool | list[Fact] | dict[str, Fact] | None"
Facts: TypeAlias = dict[str, Fact]


class Unmet(Exception):  # noqa: N818 - named after what it says: something expected was not so
    """Something the step expects is not so; the text is our own and holds no customer's data."""


@dataclass(frozen=True, slots=True)
class StepReport:
    """One step as it is written into tour.json; seconds include the waiting."""

    name: str
    ok: bool
    seconds: float
    screenshot: str
    facts: Facts = field(default_factory=dict)


def expect(is_so: bool, what: str) -> None:  # noqa: FBT001 - reads as a sentence: expect(rows == customers, "…")
    """Raise Unmet unless it is so."""
    if not is_so:
        raise Unmet(what)
