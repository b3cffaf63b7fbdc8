"""The steps of the shared database, oldest first."""
