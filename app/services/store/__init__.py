"""The encrypted store: opening it, bringing it up to date, reading and writing sessions; it knows nothing of the rooms."""
