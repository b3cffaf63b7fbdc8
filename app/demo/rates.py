"""How often a call ends how, and how long people talk: read from the demo's rates file, drawn from a given chance."""

import json
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from random import Random

from app.services.contacts.catalogue import Outcome

_CLOSING = frozenset({"AGREED", "PROCESSING", "PAID"})
_BEFORE_A_TALK = frozenset({"ASSIGNED", "CONTACTING"})

_NOTES = {
    "AP": ("客戶開會中，請改時間再撥。", "約好再聯絡，先寄續保通知。"),
    "IN": ("說明今年保費與保障內容，客戶會再看資料。", "希望保留原保障，詢問分期方式。", "已傳報價單，等客戶回覆。"),
    "NI": ("客戶說明原因，已致謝並記錄。", "已說明到期日與未續保的影響。"),
    "CL": ("已寄線上辦理步驟，提醒備妥證件。", "客戶確認付款方式。"),
    "TP": ("家人接聽，未透露保單內容。",),
    "BD": ("接聽者表示不認識要保人。",),
}
_NOTE_SHARE = 0.35
_AGREED_SHARE = 0.3
"""Of the customers who are thinking it over, so many agree on a day for the next call."""


@dataclass(frozen=True, slots=True)
class CallRates:
    """Weights of outcomes before and after the first talk and while closing; talk lengths in seconds as ordered quantiles."""

    contacts_per_day: int
    first: Mapping[str, float]
    talked: Mapping[str, float]
    closing: Mapping[str, float]
    reasons: Mapping[str, float]
    short_talk: Sequence[int]
    long_talk: Sequence[int]

    def outcome(self, stage: str, chance: Random) -> str:
        """Draw the code of an outcome that fits the stage."""
        if stage in _CLOSING:
            return _drawn(self.closing, chance)
        return _drawn(self.first if stage in _BEFORE_A_TALK else self.talked, chance)

    def reason(self, chance: Random) -> str:
        """Draw the code of a refusal reason."""
        return _drawn(self.reasons, chance)

    def talk_seconds(self, outcome: Outcome, chance: Random) -> int | None:
        """Draw a length of talk; None when nobody answered."""
        if not outcome.connected:
            return None
        ordered = self.long_talk if outcome.effective else self.short_talk
        place = chance.random() * (len(ordered) - 1)
        below = int(place)
        return round(ordered[below] + (ordered[below + 1] - ordered[below]) * (place - below))

    def agrees(self, outcome: Outcome, chance: Random) -> bool:
        """Say whether a customer who is thinking it over agrees on a day for the next call."""
        return outcome.group == "IN" and outcome.code != "IN06" and chance.random() < _AGREED_SHARE

    def note(self, outcome: Outcome, chance: Random) -> str:
        """A short note, often none."""
        written = _NOTES.get(outcome.group)
        return chance.choice(written) if written and chance.random() < _NOTE_SHARE else ""


def _drawn(weights: Mapping[str, float], chance: Random) -> str:
    """Draw a code by weight."""
    reached = list(accumulate(weights.values()))
    return list(weights)[bisect_left(reached, chance.random() * reached[-1])]


def call_rates(file: Path) -> CallRates:
    """Read the rates file."""
    document = json.loads(file.read_text(encoding="utf-8"))
    outcomes, talk = document["outcomes"], document["talk_seconds"]
    return CallRates(
        contacts_per_day=document["contacts_per_day"],
        first=outcomes["first"],
        talked=outcomes["talked"],
        closing=outcomes["closing"],
        reasons=document["reasons"],
        short_talk=talk["short"],
        long_talk=talk["long"],
    )
