"""The outbox room: what this laptop still has to send: one event beside every domain write, in the same transaction."""
