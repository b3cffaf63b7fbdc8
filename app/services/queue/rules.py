"""Who is called next: strict tiers, so that the sentence on the card is always true.

Held customers may not be called and stand last. Then, best first: a promised call-back that is due; a term that expires within
the week; a first contact that is late; and the score over the rest, in which every fifth place goes to a customer nobody has
contacted yet, so that the far end of the list is not starved. A promise for later waits behind everybody who may be called now.
Ties go by policy number, so the same facts always give the same list, on any laptop, without a line.
"""

from bisect import bisect_right
from collections.abc import Collection, Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from app.services.queue.types import Hold, QueueFacts, QueueRow, Section, Tier, Why

REST = timedelta(minutes=30)
"""How long a customer is left in peace after a contact, unless another time was agreed; a busy line is retried after as long."""

PROMISE_LEAD = timedelta(minutes=15)
"""How early a promised call-back moves to the top (R-CALL-01: an appointment ten minutes away stands above an expiry)."""

SOON_DAYS = 6
"""A term with this many days left or fewer expires within the week."""

FIRST_CONTACT_DAYS = 30
"""The first contact is to be made before fewer than this many days are left (window T-45 … T-30)."""

WIN_BACK_DAYS = 30
"""How long after its due date a lapsed term is still worth a call."""

NEW_EVERY = 5
"""Every n-th place of the score goes to a customer who has never been contacted."""

SETTLED_STAGES = frozenset(
    {"RENEWED", "RENEWED_LATE", "REFUSED", "LOST", "DNC", "EXCLUDED", "EXCLUDED_REVIEW", "PAUSED"}
)
"""The ended stages, and the two in which the next move is the supervisor's."""

CLOSING_STAGES = frozenset({"AGREED", "PROCESSING", "PAID"})
"""The customer has agreed; what is left is paperwork and payment."""

_URGENCY_POINTS = 60
_FULL_TOP_PERCENT = 50
_RISE_PERCENT = 10
_RISE_POINTS = 10
_ATTEMPT_POINTS = 5
_ATTEMPTS_COUNTED = 5

_TIERS = tuple(Tier)
_HOLDS = (Hold.COOLING_DOWN, Hold.BAD_NUMBER, Hold.DO_NOT_CALL, Hold.SETTLED)
_Order = tuple[int | float | str | UUID, ...]


@dataclass(frozen=True, slots=True)
class _Placed:
    """A customer with the order inside the tier of the reason."""

    facts: QueueFacts
    why: Why
    order: _Order


def rank(
    facts: Iterable[QueueFacts],
    now: datetime,
    today: date,
    *,
    drafts: AbstractSet[UUID] = frozenset(),
    unsent: AbstractSet[UUID] = frozenset(),
) -> tuple[QueueRow, ...]:
    """Return every customer in rank order; `drafts` and `unsent` are the customers with an open draft or something to send."""
    known = tuple(facts)
    premiums = sorted(entry.premium_cents for entry in known)
    tiers: dict[Tier, list[_Placed]] = {tier: [] for tier in _TIERS}
    for entry in known:
        placed = _placed(entry, premiums, now, today)
        tiers[placed.why.tier].append(placed)
    for tier in tiers.values():
        tier.sort(key=lambda placed: placed.order)
    tiers[Tier.SCORE] = _with_new_customers(tiers[Tier.SCORE])
    return tuple(
        QueueRow(
            placed.facts,
            section_of(placed.facts),
            placed.why.days_left,
            placed.why,
            has_draft=placed.facts.customer_id in drafts,
            has_unsent=placed.facts.customer_id in unsent,
        )
        for tier in _TIERS
        for placed in tiers[tier]
    )


def first_to_call(rows: Sequence[QueueRow]) -> QueueRow | None:
    """Return the first who may be called now; a promise for later is none of them."""
    return next((row for row in rows if row.why.tier not in {Tier.HELD, Tier.PROMISE_LATER}), None)


def hold_of(facts: QueueFacts, now: datetime) -> tuple[Hold, datetime | None] | None:
    """Return the rule that keeps the customer from being called, and until when if it ends by itself."""
    if facts.dnc:
        return Hold.DO_NOT_CALL, None
    if facts.stage in SETTLED_STAGES and facts.promise_at is None:
        return Hold.SETTLED, None  # a reminder that was agreed after a refusal is still kept
    if not facts.phone_is_good:
        return Hold.BAD_NUMBER, None
    until = resting_until(facts, now)
    return None if until is None else (Hold.COOLING_DOWN, until)


def resting_until(facts: QueueFacts, now: datetime) -> datetime | None:
    """Return until when the customer is left in peace, or None; an agreed time that has come ends the rest."""
    promise, planned = facts.promise_at, facts.next_at
    if promise is not None:
        if promise > now + PROMISE_LEAD:
            return None
        planned = promise
    elif planned is not None and planned > now:
        return planned
    last = facts.last_contact_at
    if last is None:
        return None
    until = last + REST
    if planned is not None and planned > last:
        until = min(until, planned)
    return until if until > now else None


def section_of(facts: QueueFacts) -> Section:
    """Return the part of the list by promise and stage."""
    if facts.promise_at is not None:
        return Section.PROMISED
    if facts.stage in CLOSING_STAGES:
        return Section.CLOSING
    return Section.FIRST_CONTACT if is_new(facts) else Section.FOLLOW_UP


def is_new(facts: QueueFacts) -> bool:
    """Say whether nobody has been in contact with the customer about this term."""
    return facts.last_contact_at is None


def score(facts: QueueFacts, days_left: int, premium_percent: int) -> int:
    """Return the points of a customer no stricter tier claims: urgency, premium, a risen premium, attempts already made."""
    if days_left >= 0:
        urgency = max(0, _URGENCY_POINTS - days_left)
    else:
        urgency = max(0, _URGENCY_POINTS + days_left * _URGENCY_POINTS // WIN_BACK_DAYS)
    before = facts.previous_premium_cents
    has_risen = before is not None and facts.premium_cents * 100 >= before * (100 + _RISE_PERCENT) and before > 0
    return (
        urgency
        + premium_points(premium_percent)
        + (_RISE_POINTS if has_risen else 0)
        - _ATTEMPT_POINTS * min(facts.attempts, _ATTEMPTS_COUNTED)
    )


def premium_points(premium_percent: int) -> int:
    """Return the points for standing among this top percentage of premiums; the lower half of the list gets none."""
    return max(0, _FULL_TOP_PERCENT - premium_percent) // 2


def top_percent(premium_cents: int, ascending_premiums: Sequence[int]) -> int:
    """Return the smallest whole percentage of the list, 1 to 100, whose highest premiums include this one."""
    higher = len(ascending_premiums) - bisect_right(ascending_premiums, premium_cents)
    return -(-(higher + 1) * 100 // len(ascending_premiums))


def _placed(facts: QueueFacts, premiums: Sequence[int], now: datetime, today: date) -> _Placed:
    """Put one customer into the tier that decides, with the terms that made it so."""
    days_left = (facts.due_on - today).days
    tie = (facts.policy_no, facts.customer_id)
    held = hold_of(facts, now)
    if held is not None:
        hold, until = held
        why = Why(Tier.HELD, days_left, hold=hold, hold_until=until)
        return _Placed(facts, why, (_HOLDS.index(hold), until.timestamp() if until else 0, *tie))
    if facts.promise_at is not None:
        tier = Tier.PROMISE_DUE if facts.promise_at <= now + PROMISE_LEAD else Tier.PROMISE_LATER
        return _Placed(facts, Why(tier, days_left, promise_at=facts.promise_at), (facts.promise_at.timestamp(), *tie))
    if 0 <= days_left <= SOON_DAYS:
        return _Placed(facts, Why(Tier.EXPIRES_SOON, days_left), (days_left, *tie))
    if is_new(facts) and -WIN_BACK_DAYS <= days_left < FIRST_CONTACT_DAYS:
        why = Why(Tier.FIRST_CONTACT_LATE, days_left, days_late=FIRST_CONTACT_DAYS - days_left)
        return _Placed(facts, why, (days_left, *tie))
    percent = top_percent(facts.premium_cents, premiums)
    counted = percent if premium_points(percent) else None
    why = Why(Tier.SCORE, days_left, premium_rank_percent=counted, attempts=facts.attempts)
    return _Placed(facts, why, (-score(facts, days_left, percent), *tie))


def _with_new_customers(by_score: Collection[_Placed]) -> list[_Placed]:
    """Give every n-th place to the best new customer left; the others keep the order of their score."""
    new = [placed for placed in by_score if is_new(placed.facts)]
    order = {id(placed): place for place, placed in enumerate(by_score)}
    known = [placed for placed in by_score if not is_new(placed.facts)]
    mixed: list[_Placed] = []
    next_new = next_known = 0
    while next_new < len(new) and next_known < len(known):
        is_for_new = (len(mixed) + 1) % NEW_EVERY == 0 or order[id(new[next_new])] < order[id(known[next_known])]
        if is_for_new:
            mixed.append(new[next_new])
            next_new += 1
        else:
            mixed.append(known[next_known])
            next_known += 1
    return [*mixed, *new[next_new:], *known[next_known:]]
