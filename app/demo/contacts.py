"""What the demo's specialists did in the last weeks: contact records that obey the program's own rules, from a fixed seed."""

from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from uuid import UUID
from zoneinfo import ZoneInfo

from app.demo.cases import Case, DemoCustomer, Made, MadeContact, MadePromise
from app.demo.rates import CallRates
from app.services.contacts.catalogue import Outcome, outcomes
from app.services.contacts.rules import (
    CALLS_FROM,
    checked_outcome,
    is_effective,
    is_last,
    makes_promise,
    next_contact_at,
    settled_promises,
)
from app.services.contacts.types import ContactDraft, Intention, PromiseLine
from app.services.renewals.rules import stage_after
from app.services.store.ids import PromiseId, UserId

WORK_ENDS = time(18, 30)
LUNCH = (time(12, 0), time(13, 0))
WORKED = timedelta(hours=8)
FIRST_CALL_DAYS = 45
"""A customer is first called this many days before expiry."""

LONGEST_PAUSE_DAYS = 4
"""After each attempt a customer is left alone a day longer, up to this many days."""

TRIES_ON_AGREED_HOUR = 2
"""Customers who agreed on an hour are reached more often: so many further draws for them when nobody answers."""

_SATURDAY = 5
_BETWEEN_CALLS = timedelta(seconds=40)


def made_contacts(
    customers: Iterable[DemoCustomer],
    days: Sequence[date],
    now: datetime,
    zone: ZoneInfo,
    rates: CallRates,
    away: Collection[UserId] = (),
) -> Made:
    """Play the days, person by person; nothing happens outside working hours and nothing after `now`.

    Who is away has not worked on the last of the days.
    """
    by_owner: dict[UserId, list[Case]] = {}
    for customer in sorted(customers, key=lambda one: one.customer_no):
        by_owner.setdefault(customer.owner_id, []).append(Case(customer))
    made = Made()
    owners = sorted(by_owner, key=lambda owner: by_owner[owner][0].customer.customer_no)
    for number, owner in enumerate(owners):
        desk = _Desk(Random(f"desk {number}"), now, zone, rates, made)
        for day in days[:-1] if owner in away else days:
            desk.work(day, by_owner[owner])
        made.cases.extend(by_owner[owner])
    return made


class _Desk:
    """One specialist at work."""

    def __init__(self, chance: Random, now: datetime, zone: ZoneInfo, rates: CallRates, made: Made) -> None:
        self._chance = chance
        self._now = now
        self._zone = zone
        self._rates = rates
        self._made = made
        self._pace = chance.uniform(0.75, 1.15)
        self._care = chance.uniform(0.90, 0.99)

    def work(self, day: date, cases: Sequence[Case]) -> None:
        """Make the contacts of one day, promises at their hour and the others in between."""
        free_at = datetime.combine(day, CALLS_FROM, self._zone) + timedelta(minutes=self._chance.uniform(4, 20))
        last = min(self._now, datetime.combine(day, WORK_ENDS, self._zone))
        for wanted_at, case in self._agenda(day, cases):
            at = max(free_at, wanted_at)
            if LUNCH[0] <= at.astimezone(self._zone).time() < LUNCH[1]:
                at = datetime.combine(day, LUNCH[1], self._zone) + timedelta(seconds=self._chance.uniform(20, 400))
            if case.is_done:
                continue
            draft = self._draft(at, case)
            free_at = at + timedelta(seconds=draft.talk_seconds or 25) + _BETWEEN_CALLS
            if free_at >= last:
                return
            self._record(draft, at.astimezone(UTC), case)

    def _agenda(self, day: date, cases: Sequence[Case]) -> list[tuple[datetime, Case]]:
        """Whom to contact on this day and from when on: promises, then what is due again, then customers not yet called."""
        room = round(self._rates.contacts_per_day * self._pace * self._chance.uniform(0.85, 1.1))
        evening = datetime.combine(day, WORK_ENDS, self._zone)
        waiting = [case for case in cases if not case.is_done and (case.next_at is None or case.next_at < evening)]
        waiting.sort(key=lambda case: (case.customer.due_on, case.customer.customer_no))
        promised = [case for case in waiting if case.promise and self._chance.random() < self._care]
        again = [case for case in waiting if case.promise is None and _rested(case, day)]
        horizon = day + timedelta(days=FIRST_CALL_DAYS)
        fresh = [case for case in waiting if not case.attempts and case.customer.due_on <= horizon]
        chosen = (again[: room // 2] + fresh + again[room // 2 :])[: max(0, room - len(promised))]
        step = WORKED / max(1, len(chosen))
        opening = datetime.combine(day, CALLS_FROM, self._zone)
        noon = datetime.combine(day, LUNCH[0], self._zone)
        agenda = [(_after_lunch(opening + step * place, noon), case) for place, case in enumerate(chosen)]
        for case in promised:
            if case.promise is not None:
                due_at = case.promise.due_at.astimezone(self._zone)
                wanted_at = due_at if due_at > opening else opening + timedelta(minutes=self._chance.uniform(0, 170))
                agenda.append((wanted_at + timedelta(minutes=self._chance.uniform(-1, 14)), case))
        return sorted(agenda, key=lambda entry: (entry[0], entry[1].customer.customer_no))

    def _draft(self, at: datetime, case: Case) -> ContactDraft:
        """One contact with an outcome that fits the stage, filled in as the form would demand."""
        outcome = outcomes()[self._rates.outcome(case.stage, self._chance)]
        for _ in range(TRIES_ON_AGREED_HOUR if case.promise else 0):
            if not outcome.connected:
                outcome = outcomes()[self._rates.outcome(case.stage, self._chance)]
        next_at = (
            self._callback(at, case) if outcome.needs_callback or self._rates.agrees(outcome, self._chance) else None
        )
        if outcome.needs_callback and next_at is None:
            outcome = outcomes()["NC01"]
        return ContactDraft(
            customer_id=case.customer.customer_id,
            outcome=outcome.code,
            reason=self._rates.reason(self._chance) if outcome.needs_reason else None,
            intention=self._intention(outcome),
            note=self._rates.note(outcome, self._chance),
            next_at=next_at,
            talk_seconds=self._rates.talk_seconds(outcome, self._chance),
        )

    def _callback(self, at: datetime, case: Case) -> datetime | None:
        """A quarter of an hour on one of the next working days, not after the due date; None when no day is left."""
        day = at.astimezone(self._zone).date()
        ahead = [day + timedelta(days=days) for days in range(1, 6)]
        open_days = [one for one in ahead if one <= case.customer.due_on and one.weekday() < _SATURDAY]
        if not open_days:
            return None
        quarter = self._chance.choice([*range(2, 12), *range(17, 36)])
        chosen = datetime.combine(self._chance.choice(open_days), CALLS_FROM, self._zone)
        return (chosen + timedelta(minutes=15 * quarter)).astimezone(UTC)

    def _intention(self, outcome: Outcome) -> Intention | None:
        """How inclined the customer sounded, where somebody was reached."""
        if not is_effective(outcome):
            return None
        if outcome.group in {"NI", "ST"}:
            return self._chance.choice((Intention.LOW, Intention.NONE))
        return self._chance.choice((Intention.HIGH, Intention.MEDIUM, Intention.MEDIUM, Intention.LOW))

    def _record(self, draft: ContactDraft, at: datetime, case: Case) -> None:
        """Write the record down and let it have the consequences that saving it in the program would have."""
        customer = case.customer
        outcome = checked_outcome(draft, at, customer.due_on, self._zone)
        contact = MadeContact(
            contact_id=self._id(at),
            customer_id=customer.customer_id,
            author_id=customer.owner_id,
            happened_at=at,
            received_at=at + timedelta(seconds=self._chance.uniform(0.4, 4)),
            direction=draft.direction.value,
            outcome=outcome.code,
            reason=draft.reason,
            intention=None if draft.intention is None else draft.intention.value,
            note=draft.note,
            talk_seconds=draft.talk_seconds,
            effective=is_effective(outcome),
        )
        self._made.contacts.append(contact)
        self._settle(draft, outcome, contact, case)
        case.attempts += 1
        case.last_on = at.astimezone(self._zone).date()
        case.stage = stage_after(case.stage, outcome.stage_after)
        case.next_at = next_contact_at(draft, outcome, at, customer.due_on, self._zone)
        case.bad_number = case.bad_number or outcome.blocks_number
        case.dnc = case.dnc or outcome.stops_contact
        case.is_done = is_last(outcome) or outcome.blocks_number
        if case.stage == "AGREED" and case.agreed_on is None:
            case.agreed_on = case.last_on

    def _settle(self, draft: ContactDraft, outcome: Outcome, contact: MadeContact, case: Case) -> None:
        """Keep, cancel or make the promise of a call-back."""
        at, is_replaced = contact.happened_at, makes_promise(draft, outcome)
        promise = case.promise
        if promise is not None:
            line = PromiseLine(promise.promise_id, promise.customer_id, promise.due_at)
            for _, state in settled_promises([line], outcome, at, self._zone, is_replaced=is_replaced):
                promise.state = state
                case.promise = None
        if is_replaced and draft.next_at is not None:
            case.promise = MadePromise(
                promise_id=PromiseId(self._id(at)),
                customer_id=contact.customer_id,
                owner_id=contact.author_id,
                contact_id=contact.contact_id,
                made_at=at,
                due_at=draft.next_at,
            )
            self._made.promises.append(case.promise)

    def _id(self, at: datetime) -> UUID:
        """A version 7 id for this moment, the same in every run."""
        value = int(at.timestamp() * 1000) << 80 | 7 << 76 | self._chance.getrandbits(12) << 64
        return UUID(int=value | 2 << 62 | self._chance.getrandbits(62))


def _after_lunch(at: datetime, noon: datetime) -> datetime:
    """The moment itself, or what is left of the afternoon for it."""
    return at if at < noon else at + timedelta(hours=1)


def _rested(case: Case, day: date) -> bool:
    """Say whether a customer called before may be called again on this day."""
    if case.last_on is None:
        return False
    return day >= case.last_on + timedelta(days=min(case.attempts, LONGEST_PAUSE_DAYS))
