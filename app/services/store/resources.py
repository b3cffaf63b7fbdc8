"""Where the files that travel with the program are, and how its written content is read.

The content (`resources/content/*.yaml`) is written by hand in three languages as separate texts. This module
hands it out as typed entries; what an entry means is decided by the room that asks.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Literal, get_args

import yaml

Language = Literal["zh_TW", "zh_CN", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)

_RESOURCES = Path(__file__).resolve().parents[3] / "resources"
# The C loader reads the scripts about eight times faster; a PyYAML without libyaml reads the same thing slowly.
_LOADER: type[yaml.SafeLoader | yaml.CSafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class ContentError(Exception):
    """A content file does not say what it must; the message names the entry and the field."""


def resource_path(*parts: str) -> Path:
    """Return the path of a file that travels with the program, beside the `app` package."""
    return _RESOURCES.joinpath(*parts)


@dataclass(frozen=True, slots=True)
class Words:
    """One text, written separately in each of the three languages."""

    traditional: str
    simplified: str
    english: str

    def in_language(self, language: Language) -> str:
        """Return the text of this language."""
        return {"zh_TW": self.traditional, "zh_CN": self.simplified, "en": self.english}[language]


@dataclass(frozen=True, slots=True)
class Entry:
    """One mapping of a content file; each accessor checks the kind of the value it returns."""

    fields: Mapping[str, object]

    def has(self, name: str) -> bool:
        """Say whether the entry has this field."""
        return name in self.fields

    def text(self, name: str) -> str:
        """Return a text that must be there and not blank; raises ContentError."""
        value = self.fields.get(name)
        if not isinstance(value, str) or not value.strip():
            raise self._wrong(name)
        return value

    def text_or_none(self, name: str) -> str | None:
        """Return a text, or None when the entry has no such field."""
        return self.text(name) if self.has(name) else None

    def number(self, name: str) -> int:
        """Return a whole number that must be there; raises ContentError."""
        value = self.fields.get(name)
        if not isinstance(value, int) or isinstance(value, bool):
            raise self._wrong(name)
        return value

    def flag(self, name: str) -> bool:
        """Return a yes or no; an absent field is no."""
        value = self.fields.get(name, False)
        if not isinstance(value, bool):
            raise self._wrong(name)
        return value

    def duration(self, name: str) -> timedelta:
        """Return a span written as `{days: n}`, `{hours: n}` or `{minutes: n}`."""
        span = self.entry(name)
        return timedelta(**{unit: span.number(unit) for unit in span.fields})

    def words(self, name: str) -> Words:
        """Return a text in all three languages; raises ContentError when one is missing."""
        texts = self.entry(name)
        return Words(texts.text("zh_TW"), texts.text("zh_CN"), texts.text("en"))

    def texts(self, name: str) -> tuple[str, ...]:
        """Return a list of texts; an absent field is an empty list."""
        values = self._list(name)
        if not all(isinstance(value, str) for value in values):
            raise self._wrong(name)
        return tuple(str(value) for value in values)

    def entry(self, name: str) -> "Entry":
        """Return the mapping under this name; raises ContentError."""
        value = self.fields.get(name)
        if not isinstance(value, dict):
            raise self._wrong(name)
        return Entry(value)

    def entries(self, name: str) -> tuple["Entry", ...]:
        """Return a list of mappings; an absent field is an empty list."""
        values = self._list(name)
        if not all(isinstance(value, dict) for value in values):
            raise self._wrong(name)
        return tuple(Entry(value) for value in values if isinstance(value, dict))

    def _list(self, name: str) -> list[object]:
        value = self.fields.get(name, [])
        if not isinstance(value, list):
            raise self._wrong(name)
        return value

    def _wrong(self, name: str) -> ContentError:
        label = self.fields.get("code", self.fields.get("id", "an entry"))
        return ContentError(f"{label}: {name}")


@cache
def content(name: str) -> Entry:
    """Return a content file, read once; raises ContentError when it is not a mapping."""
    path = resource_path("content", f"{name}.yaml")
    with path.open(encoding="utf-8") as file:
        document = yaml.load(file, _LOADER)  # noqa: S506 - both loaders are safe ones
    if not isinstance(document, dict):
        raise ContentError(name)
    return Entry(document)
