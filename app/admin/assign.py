"""`assign`: show how the customers that fall due would be dealt, and deal them when told to."""

import argparse
from collections.abc import Sequence
from datetime import date, timedelta

from app.admin.connecting import add_connection
from app.admin.line import line_for, stopped_by
from app.admin.tables import money, table
from app.admin.troubles import Stopped
from app.services.assignment.commands import confirm, propose_assignment
from app.services.assignment.types import AssignmentRefusal, Band, Bucket, ClassSpread, Proposal, Shortfall, Window
from app.services.remote.types import RemoteFailure
from app.services.store.clock import SystemClock
from app.services.store.refusals import Refused

DAYS_AHEAD = 60

_BUCKETS = {
    Bucket.DAYS_0_6: "0-6",
    Bucket.DAYS_7_13: "7-13",
    Bucket.DAYS_14_29: "14-29",
    Bucket.DAYS_30_44: "30-44",
    Bucket.DAYS_45_60: "45-60",
    Bucket.LATER: "later",
}
_BANDS = {Band.LOW: "low", Band.MIDDLE: "middle", Band.HIGH: "high"}

_REFUSALS = {
    AssignmentRefusal.NOBODY_ON_DUTY: "No specialist of your groups is on duty.",
    AssignmentRefusal.NO_CUSTOMERS: "No customer without a specialist falls due in these days.",
    AssignmentRefusal.CHANGED_SINCE: "Somebody has given customers of this proposal away meanwhile; propose again.",
}
_SHORTFALLS = {
    Shortfall.LAST_OWNER_AWAY: "{count:,} customers change hands because their specialist is not on duty here",
    Shortfall.LAST_OWNER_FULL: "{count:,} customers change hands because their specialist has the full share of their class",
    Shortfall.LOADS_DIFFER: "the totals stay {count:,} apart because some people hold more already",
}


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    parser = subparsers.add_parser("assign", help="deal the customers that fall due over the specialists on duty")
    parser.add_argument(
        "--from", dest="due_from", type=date.fromisoformat, default=None, help="first due date; else today"
    )
    parser.add_argument(
        "--until",
        dest="due_until",
        type=date.fromisoformat,
        default=None,
        help=f"last due date; else {DAYS_AHEAD} days on",
    )
    parser.add_argument("--count-held", action="store_true", help="count the customers people hold already")
    parser.add_argument("--classes", action="store_true", help="show every class as well")
    parser.add_argument("--yes", action="store_true", help="deal them; without it nothing is changed")
    add_connection(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Show the proposal and, when told to, carry it out. Raises Stopped; then nothing was changed."""
    today = SystemClock().now().astimezone().date()
    due_from = options.due_from or today
    window = Window(due_from, options.due_until or due_from + timedelta(days=DAYS_AHEAD))
    try:
        with line_for(options) as remote:
            proposal = propose_assignment(remote, window, today, count_held=options.count_held)
            print(proposal_text(proposal))
            if options.classes:
                print(classes_text(proposal.classes))
            if not options.yes:
                print("Nothing was changed. Repeat with --yes to deal the customers like this.")
                return 0
            counts = confirm(remote, proposal)
    except Refused as refused:
        raise Stopped(_REFUSALS[AssignmentRefusal(refused.reason)]) from refused
    except RemoteFailure as failure:
        raise stopped_by(failure) from failure
    print(f"Done: {counts.assigned:,} customers given, {counts.moved:,} moved, {counts.opened:,} renewal tasks opened.")
    return 0


def proposal_text(proposal: Proposal) -> str:
    """Who would be given what, how even it is, and what could not be met."""
    head = ["", "before", "given", "after", "premium", *_BUCKETS.values(), "kept"]
    rows = [
        [
            share.display_name,
            share.before,
            share.given,
            share.before + share.given,
            money(share.premium_cents),
            *(share.by_bucket.get(bucket, 0) for bucket in _BUCKETS),
            share.kept,
        ]
        for share in proposal.shares
    ]
    lines = [
        f"{len(proposal.seats):,} customers due from {proposal.window.due_from} to {proposal.window.due_until}",
        table(head, rows),
        f"difference between two people: {proposal.spread} overall, {proposal.class_spread} within a class",
        f"{len(proposal.classes)} classes (line, days left, premium third)",
        f"last year's specialist keeps {proposal.kept:,} of {proposal.known:,} customers",
    ]
    lines += [_SHORTFALLS[reason].format(count=count) for reason, count in proposal.shortfalls.items()]
    return "\n".join(lines)


def classes_text(classes: Sequence[ClassSpread]) -> str:
    """How evenly each class is dealt."""
    rows = [
        [
            f"{spread.key.line} {_BUCKETS[spread.key.bucket]} {_BANDS[spread.key.band]}",
            spread.customers,
            spread.fewest,
            spread.most,
        ]
        for spread in classes
    ]
    return table(["class", "customers", "fewest", "most"], rows)
