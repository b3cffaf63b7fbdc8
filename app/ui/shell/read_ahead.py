"""Reads the written content (outcomes, reasons, labels, scripts) while the person is still typing the passphrase.

Each text is read once per process anyway, at its first use; that would be while the workbench is being opened.
"""

from app.services.contacts import catalogue
from app.services.scripts import queries
from app.services.store import labels
from app.services.store.resources import Language


def read_ahead(language: Language) -> None:
    """Read everything the pages will ask for in this language; takes about a tenth of a second, on a lane."""
    catalogue.primary_outcomes()
    catalogue.label("", language)
    for kind in labels.LabelKind:
        labels.values(kind)
    labels.ended_stages()
    queries.all_scripts(language)
    queries.fields(language)
