"""A made-up day of a specialist: frozen values for the pages, no store behind them."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from app.services.access.types import Actor, Role
from app.services.calls.types import CallCard, PolicyLine
from app.services.contacts.types import Channel, ContactLine, Direction, Intention, PromiseLine
from app.services.queue.types import Hold, QueueFacts, QueueRow, QueueView, Section, Tier, Why
from app.services.store.ids import ContactId, CustomerId, GroupId, PolicyId, PromiseId, UserId

ZONE = ZoneInfo("Asia/Taipei")
NOW = datetime(2026, 11, 22, 5, 20, tzinfo=UTC)
TODAY = date(2026, 11, 22)

ACTOR = Actor(
    user_id=UserId(UUID(int=1)),
    login="u_lin",
    display_name="林雅婷",
    role=Role.SPECIALIST,
    group_id=GroupId(UUID(int=2)),
    emp_no="A1207",
    license_no="0108123456",
    company="安和產險",
    service_phone="0800-020-068",
    timezone="Asia/Taipei",
    currency="TWD",
)

PEOPLE = (
    ("王建國", "car", "MV-2025-0088123", 10, 2864000, 2710000, 1, "promised"),
    ("陳淑芬", "motorbike", "MB-2025-0016602", 13, 1920000, 1920000, 2, "promised"),
    ("宏達物流有限公司", "van", "VN-2025-0000412", 3, 41200000, 39800000, 0, "first_contact"),
    ("李志明", "car", "MV-2025-0091177", 4, 688000, None, 0, "first_contact"),
    ("張美玲", "car", "MV-2025-0079917", 8, 2315000, 2440000, 3, "closing"),
    ("黃柏翰", "agricultural", "AG-2025-0003140", 9, 3140000, 3140000, 2, "follow_up"),
    ("吳怡君", "car", "MV-2025-0012251", 21, 1790000, 1820000, 0, "first_contact"),
    ("周俊傑", "motorbike", "MB-2025-0018034", 22, 1576000, 1480000, 0, "first_contact"),
    ("許雅雯", "car", "MV-2025-0023006", 25, 230000, 230000, 0, "first_contact"),
    ("歐陽佳穎", "car", "MV-2025-0027781", 27, 2011000, 1950000, 1, "follow_up"),
)
HELD = (
    ("林國華", "car", "MV-2025-0055310", 12, 1530000, 1530000, 2, Hold.COOLING_DOWN),
    ("謝美慧", "car", "MV-2025-0055902", 16, 990000, 880000, 1, Hold.BAD_NUMBER),
    ("蔡文雄", "van", "VN-2025-0000588", 19, 5210000, 5000000, 1, Hold.DO_NOT_CALL),
)


def customer_id(number: int) -> CustomerId:
    """The id of the n-th person of the list."""
    return CustomerId(UUID(int=1000 + number))


def queue_rows() -> tuple[QueueRow, ...]:
    """Ten customers who may be called, then three who may not."""
    rows = []
    for number, (name, line, policy, days, premium, before, attempts, section) in enumerate(PEOPLE):
        promise = NOW + timedelta(minutes=40 * (number + 1)) if section == "promised" else None
        tier = Tier.PROMISE_DUE if promise else Tier.EXPIRES_SOON if days < 7 else Tier.SCORE
        why = Why(tier, days, promise_at=promise, premium_rank_percent=20 if days > 7 else None, attempts=attempts)
        facts = _facts(number, name, line, policy, days, premium, before, attempts, promise)
        rows.append(QueueRow(facts, Section(section), days, why, has_draft=number == 5, has_unsent=number == 4))
    for offset, (name, line, policy, days, premium, before, attempts, hold) in enumerate(HELD):
        number = len(PEOPLE) + offset
        until = NOW + timedelta(days=3) if hold is Hold.COOLING_DOWN else None
        why = Why(Tier.HELD, days, attempts=attempts, hold=hold, hold_until=until)
        facts = _facts(number, name, line, policy, days, premium, before, attempts, None)
        rows.append(QueueRow(facts, Section.FOLLOW_UP, days, why, has_draft=False, has_unsent=False))
    return tuple(rows)


def _facts(
    number: int,
    name: str,
    line: str,
    policy: str,
    days: int,
    premium: int,
    before: int | None,
    attempts: int,
    promise: datetime | None,
) -> QueueFacts:
    return QueueFacts(
        customer_id=customer_id(number),
        name=name,
        dnc=False,
        phone_is_good=True,
        policy_no=policy,
        policies=1,
        line=line,
        due_on=TODAY + timedelta(days=days),
        stage="ASSIGNED" if attempts == 0 else "FOLLOWING",
        premium_cents=premium,
        previous_premium_cents=before,
        attempts=attempts,
        last_contact_at=None,
        next_at=None,
        promise_at=promise,
    )


def queue_view(rows: tuple[QueueRow, ...] | None = None) -> QueueView:
    """The list with its counts."""
    rows = queue_rows() if rows is None else rows
    free = [row for row in rows if row.why.hold is None]
    return QueueView(
        rows=rows,
        counts={section: sum(row.section is section for row in free) for section in Section},
        held={hold: sum(row.why.hold is hold for row in rows) for hold in Hold},
        done_today=23,
        goal_today=60,
    )


def policy_line(number: int = 0, **changes: object) -> PolicyLine:
    """A term that is about to end."""
    _, line, policy_no, days, premium, before, _, _ = PEOPLE[number]
    policy = PolicyLine(
        policy_id=PolicyId(UUID(int=2000 + number)),
        policy_no=policy_no,
        line=line,
        channel="agent",
        payment="yearly",
        starts_on=TODAY + timedelta(days=days - 365),
        due_on=TODAY + timedelta(days=days),
        premium_cents=premium,
        previous_premium_cents=before,
        result=None,
        stage="FOLLOWING",
    )
    return replace(policy, **changes)  # type: ignore[arg-type]  # the test names real fields


def contact_line(number: int, **changes: object) -> ContactLine:
    """One line of the history, the younger the smaller the number."""
    line = ContactLine(
        contact_id=ContactId(UUID(int=3000 + number)),
        happened_at=NOW - timedelta(days=3 * number, hours=2),
        author_name="林雅婷",
        channel=Channel.PHONE,
        direction=Direction.OUT,
        outcome="IN02",
        reason="R102",
        intention=Intention.MEDIUM,
        note="覺得今年貴了一千多，要比較",
        talk_seconds=185,
        effective=True,
        is_pending=number == 0,
        late=False,
    )
    return replace(line, **changes)  # type: ignore[arg-type]  # the test names real fields


def call_card(number: int = 0, **changes: object) -> CallCard:
    """The card of the n-th customer: the term due, one older policy, an open promise and three contacts."""
    row = queue_rows()[number]
    promise_at = row.facts.promise_at
    older = policy_line(
        number, policy_id=PolicyId(UUID(int=2500)), policy_no="MB-2026-0044871", line="motorbike", stage=None
    )
    card = CallCard(
        customer_id=row.facts.customer_id,
        customer_no=f"C{10482 + number}",
        name=row.facts.name,
        masked_phone="0912***345",
        phone_is_good=True,
        dnc=False,
        stage=row.facts.stage,
        policies=(policy_line(number), older),
        promise=None
        if promise_at is None
        else PromiseLine(PromiseId(UUID(int=4000)), row.facts.customer_id, promise_at),
        history=(
            contact_line(0),
            contact_line(
                1, channel=Channel.SMS, outcome="NC04", note="續保提醒與自我介紹", talk_seconds=None, reason=None
            ),
            contact_line(9, outcome="CL05", note="", reason=None),
        ),
        draft=None,
        why=row.why,
        script_values={
            "company": ACTOR.company,
            "agent": ACTOR.display_name,
            "emp_no": ACTOR.emp_no,
            "license_no": ACTOR.license_no,
            "service_phone": ACTOR.service_phone,
            "customer_title": row.facts.name,
            "product": policy_line(number).line,
            "expiry_date": policy_line(number).due_on.isoformat(),
            "policy_tail": row.facts.policy_no[-4:],
            "old_premium": str(policy_line(number).premium_cents // 100),
        },
    )
    return replace(card, **changes)  # type: ignore[arg-type]  # the test names real fields
