"""The contacts room: contact records, promises and outcomes."""
