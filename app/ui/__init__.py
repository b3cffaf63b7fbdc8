"""Everything on a screen; it knows no tables and no SQL."""
