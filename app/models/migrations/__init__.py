"""The migrations of both databases: `local` for the encrypted store, `shared` for the PostgreSQL."""
