"""Work away from the UI thread: lanes of one thread each, answers brought back to the UI thread.

Work is a plain function that touches no widget; the callback touches no session. Nothing here knows what the work means.
"""

import logging
import traceback
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from app.services.store.changes import Changes
from app.services.store.refusals import Refused
from app.services.store.work import ReadWork, WriteWork
from app.ui.kit.garbage import UiGarbage

logger = logging.getLogger(__name__)

T = TypeVar("T")


class Sessions(Protocol):
    """What the runner needs of the encrypted store: a session for one operation."""

    def read(self) -> AbstractContextManager[Any]:
        """Open a session that cannot commit."""

    def write(self) -> AbstractContextManager[Any]:
        """Open a session that commits at its end and rolls back on any exception."""


class Lane(StrEnum):
    """The threads work can be sent to; work in one lane keeps its order."""

    READ = "read"
    WRITE = "write"
    NETWORK = "network"
    PLAIN = "plain"


@dataclass(slots=True, eq=False)
class Job:
    """One piece of work on its way to a lane and back."""

    owner: QObject
    work: Callable[[], Any]
    done: Callable[[Any], None] | None
    failed: Callable[[Exception], None] | None
    refused: Callable[[Refused], None] | None = None
    is_write: bool = False
    answer: Any = None
    error: Exception | None = None

    def run(self) -> None:
        """Do the work on the lane's thread and keep its answer or its exception."""
        try:
            self.answer = self.work()
        except Exception as error:  # noqa: BLE001 - whatever broke is brought to the UI thread and told there
            self.error = error


class Lanes(QObject):
    """Background work that needs no store: all the unlock page has."""

    trouble = Signal(str)
    """A sentence for the person: something unexpected happened in the background."""
    idle = Signal()
    """No work is waiting or under way any more."""
    _arrived = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        """Start without a thread; a lane starts its thread with its first work."""
        super().__init__(parent)
        self._pools = {lane: ThreadPoolExecutor(1, thread_name_prefix=f"lane-{lane}") for lane in Lane}
        self._waiting: dict[int, Job] = {}
        self._futures: dict[int, tuple[Lane, Future[None]]] = {}
        self._last_number = 0
        self._is_closed = False
        self._garbage = UiGarbage(self)
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def plain(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run work that needs no session; `done` or `failed` is called on the UI thread."""
        self._send(Lane.PLAIN, Job(owner, work, done, failed))

    @property
    def is_busy(self) -> bool:
        """Whether any work is waiting or under way."""
        return bool(self._waiting)

    def drain(self) -> None:
        """Take no more work; drop what has not begun except writes. `idle` follows when the rest has finished."""
        self._is_closed = True
        for number, (lane, future) in list(self._futures.items()):
            if lane is not Lane.WRITE and future.cancel():
                del self._waiting[number], self._futures[number]
        if not self._waiting:
            self.idle.emit()

    def close(self) -> None:
        """Drain and wait: afterwards no thread of this runner uses the store. Writes already accepted are finished."""
        self._is_closed = True
        for lane, pool in self._pools.items():
            pool.shutdown(wait=True, cancel_futures=lane is not Lane.WRITE)
        self._waiting.clear()
        self._futures.clear()
        self._garbage.stop()

    def _send(self, lane: Lane, job: Job) -> None:
        if self._is_closed:
            return
        self._garbage.start()
        self._last_number += 1
        self._waiting[self._last_number] = job
        self._futures[self._last_number] = (lane, self._pools[lane].submit(self._work, self._last_number))

    def _work(self, number: int) -> None:
        """Run on the lane's thread; only the number crosses back.

        The lane holds the job no longer than its work lasts: the last hold on a widget must not be let go of here.
        """
        self._waiting[number].run()
        self._arrived.emit(number)

    def _deliver(self, number: int) -> None:
        """Hand an answer to its owner, on the UI thread; a page that is gone hears nothing."""
        job = self._waiting.pop(number, None)
        if job is None:
            return
        del self._futures[number]
        try:
            self._answer(job)
        finally:  # a page that breaks over its answer must not keep the desk from locking
            if not self._waiting:
                self.idle.emit()

    def _answer(self, job: Job) -> None:
        owner_is_there = shiboken6.isValid(job.owner)
        if job.error is not None:
            self._tell_failure(job, job.error, owner_is_there=owner_is_there)
        elif owner_is_there and job.done is not None:
            job.done(job.answer)

    def _tell_failure(self, job: Job, error: Exception, *, owner_is_there: bool) -> None:
        if isinstance(error, Refused):
            if job.refused is not None and owner_is_there:
                job.refused(error)
                return
            logger.info("Refused without a listener: %s", error.reason.value)
        else:
            logger.error("Background work failed: %s", where(error))
        if job.failed is not None and owner_is_there:
            job.failed(error)
        else:
            self.trouble.emit(unexpected_text())


class Runner(Lanes):
    """The lanes of a sitting: one reader, one writer, one for the network."""

    changed = Signal(object, object)
    """(Changes, initiator | None), once for each committed write; the initiator has already been told by `done`."""

    def __init__(self, store: Sessions, parent: QObject | None = None) -> None:
        """Work with the store of this sitting."""
        super().__init__(parent)
        self._store = store

    def read(
        self,
        owner: QObject,
        work: ReadWork[T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Read in the background; `failed` also hears a Refused."""
        store = self._store

        def read() -> T:
            with store.read() as session:
                return work(session)

        self._send(Lane.READ, Job(owner, read, done, failed))

    def write(
        self,
        owner: QObject,
        work: WriteWork,
        done: Callable[[Changes], None] | None = None,
        refused: Callable[[Refused], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Write in the background, in one transaction.

        After the commit `done` is called (if the owner is still there) and `changed` tells everybody else. Without
        `done` the owner is told by `changed` like everybody else.
        """
        store = self._store

        def write() -> Changes:
            with store.write() as session:
                return work(session)

        self._send(Lane.WRITE, Job(owner, write, done, failed, refused, is_write=True))

    def network(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run work that waits for the line; it opens its own short sessions if it needs any."""
        self._send(Lane.NETWORK, Job(owner, work, done, failed))

    def announce(self, changes: Changes) -> None:
        """Tell every page of changes that did not come through `write`: what a sync run brought."""
        if changes.rooms:
            self.changed.emit(changes, None)

    def _answer(self, job: Job) -> None:
        super()._answer(job)
        if job.is_write and job.error is None and job.answer.rooms:
            self.changed.emit(job.answer, None if job.done is None else job.owner)


def where(error: BaseException) -> str:
    """Say what broke and where, without any parameter or message: those may hold a customer's words."""
    frames = traceback.extract_tb(error.__traceback__)
    places = " < ".join(f"{frame.name}:{frame.lineno}" for frame in reversed(frames[-4:]))
    return f"{type(error).__name__} at {places}"


def unexpected_text() -> str:
    """The sentence for a failure nobody foresaw."""
    return QCoreApplication.translate(
        "Runner",
        "Something unexpected happened and this step was not completed. Please try again; if it happens again, tell your administrator.",
    )
