"""The steps of one run, in their order. Whoever watches a run (a progress line, a fault test) is told each of them."""

from collections.abc import Callable
from enum import StrEnum
from typing import TypeAlias


class Step(StrEnum):
    """Where a run stands; the gerunds are reported from inside the local transaction."""

    CONNECTED = "connected"
    RECONCILED = "reconciled"
    BATCH_READ = "batch_read"
    BATCH_SENT = "batch_sent"
    ACKNOWLEDGING = "acknowledging"
    BATCH_ACKNOWLEDGED = "batch_acknowledged"
    PAGE_FETCHED = "page_fetched"
    APPLYING = "applying"
    PAGE_APPLIED = "page_applied"
    SWEPT = "swept"
    CHECKED = "checked"
    TIDIED = "tidied"


Observer: TypeAlias = Callable[[Step], None]


def nobody(_step: Step) -> None:
    """Watch nothing."""
