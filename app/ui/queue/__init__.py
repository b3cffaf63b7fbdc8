"""The queue on screen: who is next and why; it decides nothing."""
