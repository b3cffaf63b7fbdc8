"""Imports every table module, so that the metadata is complete."""

# A new table module gets one import here.
from app.models import contacts, customers, people, renewals, sync, team
from app.models.base import LocalBase

__all__ = ["LocalBase", "contacts", "customers", "people", "renewals", "sync", "team"]
