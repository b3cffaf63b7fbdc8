"""How customers are dealt: equal counts in every class and overall, last year's specialist where there is a seat.

Each class gives everybody ⌊n/k⌋ seats; the remaining seats go one each to those who have least so far. A class therefore
never differs by more than one between two people, and neither do the totals: as long as they differ by at most one,
handing fewer than k seats to the least loaded keeps it so.
"""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import date

from app.services.assignment.types import (
    AssignableCustomer,
    AssignmentRefusal,
    Band,
    Bucket,
    ClassKey,
    ClassSpread,
    Load,
    Proposal,
    Seat,
    Share,
    Shortfall,
    Window,
)
from app.services.store.ids import CustomerId, UserId
from app.services.store.refusals import Refused

Dealt = dict[CustomerId, UserId]


def bucket_of(due_on: date, today: date) -> Bucket:
    """The expiry bucket; what is already overdue is as urgent as the first one."""
    days_left = (due_on - today).days
    return next((bucket for bucket in Bucket if days_left <= bucket), Bucket.LATER)


def band_limits(premiums: Sequence[int]) -> tuple[int, int]:
    """The two premiums that cut the sorted list into thirds; a band begins with its limit, so equal premiums share one."""
    ordered = sorted(premiums)
    return ordered[len(ordered) // 3], ordered[2 * len(ordered) // 3]


def classes_of(customers: Sequence[AssignableCustomer], today: date) -> dict[ClassKey, list[AssignableCustomer]]:
    """The customers by class, classes and customers in a fixed order whatever order they came in."""
    limits = band_limits([customer.premium_cents for customer in customers])
    classes: dict[ClassKey, list[AssignableCustomer]] = defaultdict(list)
    for customer in sorted(customers, key=lambda one: one.customer_no):
        band = Band(bisect_right(limits, customer.premium_cents))
        classes[ClassKey(customer.line, bucket_of(customer.due_on, today), band)].append(customer)
    return {key: classes[key] for key in sorted(classes, key=lambda key: (key.bucket, key.line, key.band))}


def propose(
    customers: Sequence[AssignableCustomer],
    people: Sequence[Load],
    today: date,
    window: Window,
    *,
    count_held: bool = False,
) -> Proposal:
    """Deal the customers over the people; with `count_held` those who hold less already come first to what is left over.

    The window is the one they were taken from. Raises Refused(AssignmentRefusal) when there is nobody or nothing to deal.
    """
    if not people:
        raise Refused(AssignmentRefusal.NOBODY_ON_DUTY)
    if not customers:
        raise Refused(AssignmentRefusal.NO_CUSTOMERS)
    order = sorted(people, key=lambda load: str(load.user_id))
    totals = {load.user_id: load.held if count_held else 0 for load in order}
    premiums = {load.user_id: 0 for load in order}
    classes = classes_of(customers, today)
    dealt: Dealt = {}
    spreads: list[ClassSpread] = []
    for key, members in classes.items():
        seats = _seats(members, totals)
        spreads.append(ClassSpread(key, len(members), min(seats.values()), max(seats.values())))
        for user_id, count in seats.items():
            totals[user_id] += count
        dealt |= _fill(members, seats, premiums)
    return Proposal(
        window=window,
        today=today,
        seats=tuple(Seat(one.customer_id, dealt[one.customer_id]) for members in classes.values() for one in members),
        shares=tuple(_share(load, customers, dealt, today) for load in people),
        classes=tuple(spreads),
        known=sum(one.last_owner_id is not None for one in customers),
        kept=sum(dealt[one.customer_id] == one.last_owner_id for one in customers),
        shortfalls=_shortfalls(customers, totals, dealt),
    )


def _seats(members: Sequence[AssignableCustomer], totals: Mapping[UserId, int]) -> dict[UserId, int]:
    """Seats of one class: equal, the remainder to the least loaded, among them to those who know more of its customers."""
    share, remainder = divmod(len(members), len(totals))
    familiar = Counter(member.last_owner_id for member in members)
    by_claim = sorted(totals, key=lambda user_id: (totals[user_id], -familiar[user_id], str(user_id)))
    seats = dict.fromkeys(totals, share)
    for user_id in by_claim[:remainder]:
        seats[user_id] += 1
    return seats


def _fill(members: Sequence[AssignableCustomer], seats: Mapping[UserId, int], premiums: dict[UserId, int]) -> Dealt:
    """Fill the seats of one class: last year's specialist first, the rest by premium to who has least premium so far."""
    free = dict(seats)
    dealt: Dealt = {}
    others: list[AssignableCustomer] = []
    for member in members:
        owner = member.last_owner_id
        if owner is not None and free.get(owner, 0) > 0:
            _give(member, owner, free, premiums, dealt)
        else:
            others.append(member)
    for member in sorted(others, key=lambda one: (-one.premium_cents, one.customer_no)):
        open_seats = [user_id for user_id, count in free.items() if count > 0]
        _give(member, min(open_seats, key=lambda user_id: (premiums[user_id], str(user_id))), free, premiums, dealt)
    return dealt


def _give(
    member: AssignableCustomer, user_id: UserId, free: dict[UserId, int], premiums: dict[UserId, int], dealt: Dealt
) -> None:
    """Put the customer on one of the person's free seats."""
    free[user_id] -= 1
    premiums[user_id] += member.premium_cents
    dealt[member.customer_id] = user_id


def _share(load: Load, customers: Sequence[AssignableCustomer], dealt: Dealt, today: date) -> Share:
    """What one person is given."""
    given = [one for one in customers if dealt[one.customer_id] == load.user_id]
    return Share(
        user_id=load.user_id,
        display_name=load.display_name,
        before=load.held,
        given=len(given),
        premium_cents=sum(one.premium_cents for one in given),
        by_bucket=dict(Counter(bucket_of(one.due_on, today) for one in given)),
        kept=sum(one.last_owner_id == load.user_id for one in given),
    )


def _shortfalls(
    customers: Sequence[AssignableCustomer], totals: Mapping[UserId, int], dealt: Dealt
) -> dict[Shortfall, int]:
    """Wishes that were not met, with how many: customers of absent or full specialists, and totals still apart."""
    changed = [one.last_owner_id for one in customers if one.last_owner_id not in {None, dealt[one.customer_id]}]
    away = sum(owner not in totals for owner in changed)
    apart = max(totals.values()) - min(totals.values())
    found = {
        Shortfall.LAST_OWNER_AWAY: away,
        Shortfall.LAST_OWNER_FULL: len(changed) - away,
        Shortfall.LOADS_DIFFER: apart if apart > 1 else 0,
    }
    return {reason: count for reason, count in found.items() if count}
