"""Sync on screen: when it runs, what the top bar says about it, and what needs a look."""
