"""The customers room: customers, their phones and policies."""
