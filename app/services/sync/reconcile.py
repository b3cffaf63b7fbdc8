"""Comparing what the server says of this device with what the device knows, before anything is sent."""

from uuid import UUID

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from app.models.people import Member
from app.models.sync import OutboxEvent, SyncCursor, SyncProblem
from app.services.access.queries import remember_actor
from app.services.access.types import Actor, Role
from app.services.outbox.state import last_seq, remember, remembered
from app.services.remote.types import Hello
from app.services.store.ids import GroupId, UserId, new_id

DEVICE = "device_id"
EPOCH = "epoch"
GENERATION = "generation"
SWEEP = "sweep"


def device_of(session: Session) -> UUID:
    """Return this replica's device id, made at its first contact."""
    known = remembered(session, DEVICE)
    if known is None:
        known = str(new_id())
        remember(session, DEVICE, known)
    return UUID(known)


def generation_of(session: Session) -> int:
    """Return how often this replica was read anew."""
    return int(remembered(session, GENERATION) or "0")


def is_forked(session: Session, hello: Hello) -> bool:
    """Say whether the server has numbers this laptop never gave out: the laptop was restored from an older image."""
    return hello.last_seq > last_seq(session)


def start_new_device(session: Session) -> None:
    """Go on as a new device: what waits is numbered from 1 again; ids of records stay, so the server doubles nothing.

    What needed a look under an old number moves below 1, out of the way of the new numbers.
    """
    last_problem = max(session.scalar(select(func.max(SyncProblem.seq))) or 0, 0)
    for problem in session.scalars(select(SyncProblem).order_by(SyncProblem.seq)).all():
        session.execute(
            update(SyncProblem).where(SyncProblem.seq == problem.seq).values(seq=problem.seq - last_problem)
        )
    session.execute(delete(OutboxEvent).where(OutboxEvent.state == "sent"))
    waiting = session.scalars(select(OutboxEvent).order_by(OutboxEvent.seq)).all()
    for number, event in enumerate(waiting, start=1):
        # Ascending renumbering never meets a number still in use.
        session.execute(update(OutboxEvent).where(OutboxEvent.op_id == event.op_id).values(seq=number))
    remember(session, DEVICE, str(new_id()))
    remember(session, "last_seq", str(len(waiting)))


def reconcile(session: Session, hello: Hello) -> bool:
    """Note epoch, scopes and the actor; return whether the server lost something and everything is read anew.

    After a failover or a restore the epoch differs or the server forgot acknowledged ops: what it forgot is sent again.
    """
    acknowledged = session.scalar(select(func.max(OutboxEvent.seq)).where(OutboxEvent.state == "sent")) or 0
    known_epoch = remembered(session, EPOCH)
    lost = hello.last_seq < acknowledged or known_epoch not in (None, hello.epoch)
    if lost:
        session.execute(update(OutboxEvent).where(OutboxEvent.seq > hello.last_seq).values(state="waiting"))
        read_anew(session)
    remember(session, EPOCH, hello.epoch)
    _note_scopes(session, hello)
    remember_actor(session, actor_of(hello))
    return lost


def read_anew(session: Session) -> None:
    """Set every cursor back to the start; the sweep after the drained pull forgets what the server no longer has."""
    session.execute(update(SyncCursor).values(position=0))
    remember(session, GENERATION, str(generation_of(session) + 1))
    remember(session, SWEEP, "1")


def _note_scopes(session: Session, hello: Hello) -> None:
    ids = [scope.scope_id for scope in hello.scopes]
    session.execute(delete(SyncCursor).where(SyncCursor.scope_id.not_in(ids)))
    session.execute(delete(Member).where(Member.group_id.not_in(ids)))
    for scope in hello.scopes:
        if session.get(SyncCursor, scope.scope_id) is None:
            session.add(SyncCursor(scope_id=scope.scope_id, kind=scope.kind, position=0))
    session.flush()


def actor_of(hello: Hello) -> Actor:
    """Return the signed-in person as the server describes them."""
    user, tenant = hello.user, hello.tenant
    return Actor(
        user_id=UserId(user.user_id),
        login=user.login,
        display_name=user.display_name,
        role=Role(user.role),
        group_id=None if user.group_id is None else GroupId(user.group_id),
        emp_no=user.emp_no,
        license_no=user.license_no,
        company=tenant.company,
        service_phone=tenant.service_phone,
        timezone=tenant.timezone,
        currency=tenant.currency,
    )
