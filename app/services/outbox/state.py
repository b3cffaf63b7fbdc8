"""The small facts of this replica: the contiguous number of the device and what sync remembers between runs."""

from sqlalchemy.orm import Session

from app.models.sync import SyncState

_LAST_SEQ = "last_seq"


def remembered(session: Session, name: str) -> str | None:
    """Return the remembered value, or None."""
    row = _row(session, name)
    return None if row is None else row.value


def remember(session: Session, name: str, value: str) -> None:
    """Remember a value under a name, replacing the earlier one."""
    row = _row(session, name)
    if row is None:
        session.add(SyncState(name=name, value=value))
        session.flush()
    else:
        row.value = value


def _row(session: Session, name: str) -> SyncState | None:
    """The row of a name, held by the session: it forgets rows nobody holds, and every event of a call would read it again."""
    held: SyncState | None = session.info.get((SyncState, name))
    if held is None or held not in session:
        held = session.info[SyncState, name] = session.get(SyncState, name)
    return held


def last_seq(session: Session) -> int:
    """Return the number of the last op made on this device; 0 before the first."""
    return int(remembered(session, _LAST_SEQ) or "0")


def next_seq(session: Session) -> int:
    """Take the next number of the device; nothing is skipped because a rolled-back transaction gives it back."""
    seq = last_seq(session) + 1
    remember(session, _LAST_SEQ, str(seq))
    return seq
