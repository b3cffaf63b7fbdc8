"""The performance room: indicators and their definitions."""
