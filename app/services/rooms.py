"""The list of capabilities. A room has one name, used unchanged in every layer."""

from enum import StrEnum


class Room(StrEnum):
    """One business capability; a write says which rooms it touched."""

    # A new room gets one line here; tests/architecture then names every file it still lacks.
    PEOPLE = "people"
    CUSTOMERS = "customers"
    PORTFOLIO = "portfolio"
    ASSIGNMENT = "assignment"
    QUEUE = "queue"
    SCRIPTS = "scripts"
    CONTACTS = "contacts"
    RENEWALS = "renewals"
    PERFORMANCE = "performance"
    CALLS = "calls"
    TEAM = "team"
    SYNC = "sync"
