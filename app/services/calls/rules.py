"""What a call is about, and what a script may say about it."""

from collections.abc import Sequence
from datetime import date

from app.services.access.types import Actor
from app.services.calls.types import PolicyLine
from app.services.queue.types import Hold, Tier, Why
from app.services.store.ids import PolicyId
from app.services.store.labels import ended_stages

_TAIL = 4
_CENTS = 100


def in_order_of_work(policies: Sequence[PolicyLine]) -> tuple[PolicyLine, ...]:
    """Return the terms with the one the call is about first: open tasks by due date, then pending terms, then the past ones."""
    return tuple(sorted(policies, key=_place))


def _place(policy: PolicyLine) -> tuple[int, int, str, PolicyId]:
    """Open tasks before ended ones before terms without a task, sooner first; decided terms last, latest first."""
    due = policy.due_on.toordinal()
    if policy.result is not None:
        return 3, -due, policy.policy_no, policy.policy_id
    if policy.stage is None:
        return 2, due, policy.policy_no, policy.policy_id
    return int(policy.stage in ended_stages()), due, policy.policy_no, policy.policy_id


def off_the_list(lead: PolicyLine | None, today: date) -> Why:
    """Return why a customer without a pending term is not called: there is nothing left to settle."""
    days_left = 0 if lead is None else (lead.due_on - today).days
    return Why(Tier.HELD, days_left, hold=Hold.SETTLED)


def script_values(actor: Actor, name: str, lead: PolicyLine | None) -> dict[str, str]:
    """Return what the places of a script are filled with; what is not known has no entry, so that the script shows a gap.

    `product` is the code of the line and `expiry_date` an ISO date, which the screen puts into words; `old_premium` is the premium
    of the term that ends, in whole units of the company's currency. `customer_title` is the plain name: nobody's gender is guessed.
    """
    values = {
        "company": actor.company,
        "agent": actor.display_name,
        "emp_no": actor.emp_no,
        "license_no": actor.license_no,
        "service_phone": actor.service_phone,
        "customer_title": name,
    }
    if lead is not None:
        values["product"] = lead.line
        values["expiry_date"] = lead.due_on.isoformat()
        values["policy_tail"] = lead.policy_no[-_TAIL:]
        values["old_premium"] = amount(lead.premium_cents)
    return {place: value for place, value in values.items() if value}


def amount(cents: int) -> str:
    """Return an amount without a currency sign, cents only where there are any: 28640 or 28640.50."""
    whole, rest = divmod(cents, _CENTS)
    return f"{whole}.{rest:02d}" if rest else str(whole)
