"""Where the handing out of customers stands; the page shows a state and keeps only the days that were chosen."""

from dataclasses import dataclass
from enum import StrEnum

from app.services.assignment.types import AssignmentRefusal, Proposal, Roster
from app.services.remote.types import AssignCounts, RemoteTrouble


class Errand(StrEnum):
    """What the shared database is being asked for."""

    ROSTER = "roster"
    PROPOSAL = "proposal"
    CONFIRMATION = "confirmation"


@dataclass(frozen=True, slots=True)
class Done:
    """What was carried out: the counts of the shared database, and to how many people."""

    counts: AssignCounts
    people: int


@dataclass(frozen=True, slots=True)
class AssignmentState:
    """One moment; `trouble` is why the last step was not done, `done` what the last confirmation did."""

    roster: Roster | None = None
    proposal: Proposal | None = None
    done: Done | None = None
    trouble: AssignmentRefusal | RemoteTrouble | None = None
    errand: Errand | None = None
