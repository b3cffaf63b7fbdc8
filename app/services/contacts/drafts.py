"""The document an unfinished record is kept as in the store."""

from dataclasses import fields
from datetime import datetime
from typing import Any

from app.services.contacts.types import Channel, ContactDraft, Direction, Intention
from app.services.store.ids import CustomerId

_KINDS = {"channel": Channel, "direction": Direction, "intention": Intention, "next_at": datetime.fromisoformat}


def document_of(draft: ContactDraft) -> dict[str, Any]:
    """Return what was typed, as JSON holds it; the customer is the key of the row."""
    values = {field.name: getattr(draft, field.name) for field in fields(draft) if field.name != "customer_id"}
    next_at = values["next_at"]
    return {**values, "next_at": None if next_at is None else next_at.isoformat()}


def draft_of_document(customer_id: CustomerId, document: dict[str, Any]) -> ContactDraft:
    """Return the draft as it was typed."""
    values: dict[str, Any] = {
        name: _KINDS[name](value) if name in _KINDS and value is not None else value for name, value in document.items()
    }
    return ContactDraft(customer_id, **values)
