"""續保台 (Renewal Desk): the desktop of an insurance renewal team."""

__version__ = "0.1.0"
