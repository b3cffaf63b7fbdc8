"""The small facts of this replica: the contiguous number of the device and what sync remembers between runs."""

from sqlalchemy.orm import Session

from app.models.sync import SyncState

_LAST_SEQ = "last_seq"


def remembered(session: Session, name: str) -> str | None:
    """Return the remembered value, or None."""
    row = session.get(SyncState, name)
    session.info[SyncState, name] = (
        row  # a session forgets rows nobody holds, and every event of a call would read it again
    )
    return None if row is None else row.value


def remember(session: Session, name: str, value: str) -> None:
    """Remember a value under a name, replacing the earlier one."""
    row = session.get(SyncState, name)
    if row is None:
        session.add(SyncState(name=name, value=value))
        session.flush()
    else:
        row.value = value


def last_seq(session: Session) -> int:
    """Return the number of the last op made on this device; 0 before the first."""
    return int(remembered(session, _LAST_SEQ) or "0")


def next_seq(session: Session) -> int:
    """Take the next number of the device; nothing is skipped because a rolled-back transaction gives it back."""
    seq = last_seq(session) + 1
    remember(session, _LAST_SEQ, str(seq))
    return seq
