"""Measurements: ratios against a limit or a bare piece of work in the same run."""
