"""Turning the shared database's figures into the overview. Every figure of the tab is made here."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from app.services.performance.rules import achievement, renewal_rate
from app.services.performance.types import Rate, Tally
from app.services.store.ids import ContactId, GroupId, UserId
from app.services.team.types import AgentLine, Overview, RecentContact

SMALL_SAMPLE = 20
"""A rate over fewer matured terms is marked and not ranked (peers e1: rank only if A is at least 20)."""


def overview_of(document: dict[str, Any], fetched_at: datetime) -> Overview:
    """Read one answer of `api.overview`."""
    groups = {group["group_id"]: group["name"] for group in document["groups"]}
    lines = tuple(
        sorted((_line(person, groups) for person in document["people"]), key=lambda line: (line.group, line.name))
    )
    matured = sum((line.matured for line in lines), start=Tally())
    return Overview(
        as_of=datetime.fromisoformat(document["as_of"]),
        fetched_at=fetched_at,
        day=date.fromisoformat(document["day"]),
        lines=lines,
        contacts=sum(line.contacts for line in lines),
        effective=sum(line.effective for line in lines),
        promises_overdue=sum(line.promises_overdue for line in lines),
        matured=matured,
        ahead=sum((line.ahead for line in lines), start=Tally()),
        renewal_rate=renewal_rate(matured),
        achievement=sum((line.achievement for line in lines if line.achievement.denominator), start=Rate(0, 0)),
        stages=dict(document["stages"]),
        reasons=tuple(sorted(document["reasons"].items(), key=lambda item: (-item[1], item[0]))),
        recent=tuple(_recent(entry) for entry in document["recent"]),
    )


def _line(person: dict[str, Any], groups: dict[str, str]) -> AgentLine:
    matured, ahead = Tally(**person["matured"]), Tally(**person["ahead"])
    rate = renewal_rate(matured)
    return AgentLine(
        user_id=UserId(UUID(person["user_id"])),
        name=person["display_name"],
        group_id=GroupId(UUID(person["group_id"])),
        group=groups[person["group_id"]],
        on_duty=person["on_duty"],
        customers=person["customers"],
        contacts=person["contacts_today"],
        effective=person["effective_today"],
        promises_overdue=person["promises_overdue"],
        matured=matured,
        ahead=ahead,
        renewal_rate=rate,
        achievement=achievement(matured.renewed + ahead.renewed, person["target_renewals"] or 0),
        last_contact_at=_moment(person["last_contact_at"]),
        seen_at=_moment(person["last_seen_at"]),
        hours=tuple(person["hours"]),
        is_small_sample=rate.denominator < SMALL_SAMPLE,
    )


def _recent(entry: dict[str, Any]) -> RecentContact:
    return RecentContact(
        contact_id=ContactId(UUID(entry["contact_id"])),
        happened_at=datetime.fromisoformat(entry["happened_at"]),
        received_at=datetime.fromisoformat(entry["received_at"]),
        author=entry["author_name"],
        customer=entry["customer_name"],
        outcome=entry["outcome"],
        late=entry["late"],
    )


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)
