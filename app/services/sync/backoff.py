"""How long to wait before the next try: growing, with a ceiling, with full jitter so that laptops do not come in step."""

import random

FIRST_SECONDS = 1.0
CEILING_SECONDS = 300.0


class Backoff:
    """Counts failures in a row. `rng` is handed in so that a test can fix it."""

    def __init__(self, rng: random.Random | None = None) -> None:
        """Start without a failure."""
        self._rng = rng or random.Random()  # noqa: S311 - spreads load, guards nothing
        self._failures = 0

    def failed(self) -> float:
        """Note one more failure and return the seconds to wait, drawn evenly from zero to the grown limit."""
        limit = min(CEILING_SECONDS, FIRST_SECONDS * 2**self._failures)
        self._failures = min(self._failures + 1, 32)
        return self._rng.uniform(0, limit)

    def worked(self) -> None:
        """Forget the failures."""
        self._failures = 0
