"""The sync room: carrying the outbox to the shared database and its feed back."""
