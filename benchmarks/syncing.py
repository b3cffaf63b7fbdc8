"""The first sync of one specialist's list into an empty encrypted store."""

from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from sqlalchemy import func, select

from app.models.customers import Customer
from app.services.server.embedded import EmbeddedServer
from app.services.store.clock import SystemClock
from app.services.store.engine import open_store
from app.services.sync.engine import SyncEngine
from benchmarks.desk import KEY, LIST_LENGTH, assign_list, new_desk

ROUNDS = 7
LIMIT_SECONDS = 0.3


def measure(server: EmbeddedServer, directory: Path) -> dict[str, Any]:
    """Return the median seconds from dialling to a level replica, and the share of the limit."""
    desk = new_desk(server, "first_sync")
    assign_list(desk)
    spent, pulled, customers = [], 0, 0
    for number in range(ROUNDS):
        store = open_store(directory / f"first_{number}.db", KEY, is_new=True)
        started = perf_counter()
        pulled = SyncEngine(store, desk.team.chen.remote, SystemClock()).run().pulled
        spent.append(perf_counter() - started)
        with store.read() as session:
            customers = session.scalar(select(func.count()).select_from(Customer)) or 0
        store.close()
    ratio = median(spent) / LIMIT_SECONDS
    return {
        "customers": customers,
        "feed_rows": pulled,
        "ours_s": median(spent),
        "limit_s": LIMIT_SECONDS,
        "ratio": ratio,
        "limit": 1.0,
        "holds": ratio <= 1 and customers == LIST_LENGTH,
    }
