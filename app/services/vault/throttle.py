"""Slows down guessing at the keyboard: failures are counted in a small file beside the vault that survives a restart.

Whoever copies the vault file away is slowed by the derivation alone; this stops a person at an unattended desk.
"""

import json
from datetime import UTC, datetime
from pathlib import Path

from app.services.store.clock import Clock
from app.services.store.refusals import Refused
from app.services.vault.files import read_private, write_private
from app.services.vault.rules import FREE_ATTEMPTS, LONGEST_DELAY_SECONDS, delay_seconds
from app.services.vault.types import TooSoon, VaultRefusal

FILE_NAME = "attempts.json"
_MANY = FREE_ATTEMPTS + 1 + LONGEST_DELAY_SECONDS.bit_length()
"""Failures assumed when the count cannot be read: enough for the longest delay."""


class Attempts:
    """The failed attempts on one vault since it was last opened."""

    def __init__(self, directory: Path, clock: Clock) -> None:
        """Count in this directory by this clock."""
        self._path = directory / FILE_NAME
        self._clock = clock

    def begin(self) -> None:
        """Take a turn. Raises TooSoon before the delay is over.

        The attempt counts as failed from now on until ``clear``, so ending the program in the middle gains no free try.
        """
        failures, last_at = self._read()
        now = self._clock.now()
        if last_at is not None:
            if (
                now < last_at
            ):  # the clock was set back: the delay starts over instead of lasting until the old time returns
                self._write(failures, now)
                last_at = now
            remaining = delay_seconds(failures) - (now - last_at).total_seconds()
            if remaining > 0:
                raise TooSoon(remaining)
        self._write(failures + 1, now)

    def clear(self) -> None:
        """Forget the failures: the passphrase was right. Raises Refused(UNWRITABLE)."""
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            raise Refused(VaultRefusal.UNWRITABLE) from error

    def _read(self) -> tuple[int, datetime | None]:
        content = read_private(self._path)
        if content is None:
            return 0, None
        try:
            fields = json.loads(content)
            failures, last_at = int(fields["failures"]), datetime.fromisoformat(fields["last_at"]).astimezone(UTC)
        except (ValueError, TypeError, KeyError, OverflowError):
            failures, last_at = -1, self._clock.now()
        if failures < 0:
            last_at = self._clock.now()
            failures = _MANY
            self._write(failures, last_at)
        return failures, last_at

    def _write(self, failures: int, last_at: datetime) -> None:
        write_private(self._path, json.dumps({"failures": failures, "last_at": last_at.isoformat()}).encode())
