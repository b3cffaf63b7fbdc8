"""Sending the outbox: a short read, the call, and the acknowledgement in one local transaction."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, exists, select, update
from sqlalchemy.orm import Session

from app.models.contacts import Contact
from app.models.customers import Customer
from app.models.sync import OutboxEvent, SyncProblem
from app.services.outbox.queries import waiting_ops
from app.services.outbox.types import WaitingOp
from app.services.remote.interface import Remote
from app.services.remote.types import Answer, RemoteFailure, RemoteTrouble
from app.services.store.clock import Clock
from app.services.store.store import Store
from app.services.sync.stages import Observer, Step

NEEDS_A_LOOK = frozenset({"conflict", "quarantined"})


@dataclass(frozen=True, slots=True)
class Pushed:
    """How many ops were sent and how many of their answers need a look."""

    sent: int
    problems: int


def push_all(store: Store, remote: Remote, device_id: UUID, batch: int, clock: Clock, observe: Observer) -> Pushed:
    """Send everything that waits, oldest first. A batch that cannot be answered is halved before the run gives up."""
    sent = problems = 0
    size = batch
    while True:
        with store.read() as session:
            ops = waiting_ops(session, size)
        if not ops:
            return Pushed(sent, problems)
        observe(Step.BATCH_READ)
        try:
            answers = remote.push(device_id, [op.document for op in ops])
        except RemoteFailure as failure:
            if failure.trouble is not RemoteTrouble.BROKEN or len(ops) == 1:
                raise
            size = len(ops) // 2
            continue
        observe(Step.BATCH_SENT)
        with store.write() as session:
            problems += acknowledge(session, ops, answers, clock.now())
            observe(Step.ACKNOWLEDGING)
        observe(Step.BATCH_ACKNOWLEDGED)
        sent += len(ops)


def acknowledge(session: Session, ops: Sequence[WaitingOp], answers: Sequence[Answer], at: datetime) -> int:
    """File each answer beside its op; return how many need a look. What was typed stays in the problem, whole."""
    problems = 0
    by_seq = {answer.seq: answer for answer in answers}
    for op in ops:
        answer = by_seq[op.seq]
        document = answer.as_document()
        session.execute(
            update(OutboxEvent).where(OutboxEvent.seq == op.seq).values(state="sent", sent_at=at, answer=document)
        )
        if answer.result in NEEDS_A_LOOK and session.get(SyncProblem, op.seq) is None:
            problems += 1
            session.add(_problem(op, answer, at))
        if op.kind == "contact.add":
            _settle_contact(session, UUID(op.document["id"]))
    return problems


def _problem(op: WaitingOp, answer: Answer, at: datetime) -> SyncProblem:
    return SyncProblem(
        seq=op.seq,
        kind=op.kind,
        customer_id=op.customer_id,
        result=answer.result,
        op=op.document,
        answer=answer.as_document(),
        raised_at=at,
    )


def _settle_contact(session: Session, contact_id: UUID) -> None:
    """The record has arrived; if its customer was taken away meanwhile, nothing of it stays here."""
    session.execute(update(Contact).where(Contact.contact_id == contact_id).values(is_pending=False))
    still_mine = exists(select(Customer.customer_id).where(Customer.customer_id == Contact.customer_id))
    session.execute(delete(Contact).where(Contact.contact_id == contact_id, ~still_mine))
