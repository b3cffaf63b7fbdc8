"""One sync run: hello, push, pull, prove. No local transaction is open while it waits for the line."""

import logging
from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from app.services.outbox.state import remember
from app.services.remote.interface import Remote
from app.services.remote.types import Hello, RemoteFailure, RemoteTrouble
from app.services.rooms import Room
from app.services.store.changes import NO_CHANGES, Changes
from app.services.store.clock import Clock
from app.services.store.store import Store
from app.services.sync.digest import is_divergent
from app.services.sync.pull import Pulled, pull_all
from app.services.sync.push import Pushed, push_all
from app.services.sync.queries import SYNCED_AT
from app.services.sync.reconcile import device_of, is_forked, read_anew, reconcile, start_new_device
from app.services.sync.stages import Observer, Step, nobody
from app.services.sync.stranded import file_stranded_drafts
from app.services.sync.tidy import tidy
from app.services.sync.types import SyncOutcome, SyncReport

logger = logging.getLogger(__name__)

LOCAL_SCHEMA = 1
"""What this version of the encrypted store understands; `min_schema` of hello is compared with it."""

_OUTCOMES = {
    RemoteTrouble.OFFLINE: SyncOutcome.OFFLINE,
    RemoteTrouble.LOGIN_NEEDED: SyncOutcome.LOGIN_NEEDED,
    RemoteTrouble.STORE_TOO_OLD: SyncOutcome.STORE_TOO_OLD,
    RemoteTrouble.REMOTE_TOO_OLD: SyncOutcome.REMOTE_TOO_OLD,
    RemoteTrouble.DENIED: SyncOutcome.DENIED,
}

_OUT_OF_STEP = frozenset({RemoteTrouble.FORKED, RemoteTrouble.GAP})


class SyncEngine:
    """Carries one store to the shared database and back. The caller runs it on one lane, so runs never overlap."""

    def __init__(self, store: Store, connect: Callable[[], Remote], clock: Clock, observe: Observer = nobody) -> None:
        """Work on this store; `connect` opens a short-lived line to the shared database."""
        self._store = store
        self._connect = connect
        self._clock = clock
        self._observe = observe

    def run(self) -> SyncReport:
        """Run once and report; a failure of the line is a report, not an exception."""
        try:
            with self._connect() as remote:
                self._observe(Step.CONNECTED)
                return self._work(remote)
        except RemoteFailure as failure:
            logger.info("Sync ended early: %s", failure.trouble.value)
            return SyncReport(_OUTCOMES.get(failure.trouble, SyncOutcome.BROKEN), self._clock.now())

    def _work(self, remote: Remote) -> SyncReport:
        hello = self._introduce(remote)
        if hello.wipe:
            return SyncReport(SyncOutcome.REVOKED, self._clock.now())
        with self._store.write() as session:
            lost = reconcile(session, hello)
            self._observe(Step.RECONCILED)
        pushed = self._push(remote, hello)
        if hello.min_schema > LOCAL_SCHEMA:
            # Too old to read: what was typed still arrives, only the reading waits for the update.
            return self._report(SyncOutcome.STORE_TOO_OLD, pushed, Pulled(0, NO_CHANGES), hello)
        pulled = pull_all(self._store, remote, self._observe)
        reread = self._mend_if_divergent(remote, pulled) or lost
        with self._store.write() as session:
            tidy(session, self._clock.now())
            stranded = file_stranded_drafts(session, self._clock.now())
        self._observe(Step.TIDIED)
        pulled = replace(pulled, changes=pulled.changes | stranded)
        return replace(self._report(SyncOutcome.DONE, pushed, pulled, hello), reread=reread)

    def _introduce(self, remote: Remote) -> Hello:
        hello = remote.hello(self._device(), LOCAL_SCHEMA)
        with self._store.read() as session:
            forked = is_forked(session, hello)
        return self._go_on_as_a_new_device(remote) if forked and not hello.wipe else hello

    def _push(self, remote: Remote, hello: Hello) -> Pushed:
        try:
            return push_all(self._store, remote, self._device(), hello.max_batch, self._clock, self._observe)
        except RemoteFailure as failure:
            if failure.trouble not in _OUT_OF_STEP:
                raise
        self._go_on_as_a_new_device(remote)
        return push_all(self._store, remote, self._device(), hello.max_batch, self._clock, self._observe)

    def _go_on_as_a_new_device(self, remote: Remote) -> Hello:
        """Server and laptop do not agree on the numbers of this device, because one of them was put back to an earlier day."""
        logger.warning("This laptop or the server was restored from an older image; the laptop goes on as a new device")
        with self._store.write() as session:
            start_new_device(session)
        return remote.hello(self._device(), LOCAL_SCHEMA)

    def _device(self) -> UUID:
        with self._store.write() as session:
            return device_of(session)

    def _mend_if_divergent(self, remote: Remote, pulled: Pulled) -> bool:
        """After a drained pull that brought something, compare digests; a replica that differs is read anew, once."""
        if pulled.rows == 0 or not is_divergent(self._store, remote):
            self._observe(Step.CHECKED)
            return False
        logger.error("The replica differed from its scope and is read anew")
        with self._store.write() as session:
            read_anew(session)
        pull_all(self._store, remote, self._observe)
        self._observe(Step.CHECKED)
        return True

    def _report(self, outcome: SyncOutcome, pushed: Pushed, pulled: Pulled, hello: Hello) -> SyncReport:
        now = self._clock.now()
        rooms = {Room.SYNC} if pushed.sent else set()
        if outcome is SyncOutcome.DONE:
            with self._store.write() as session:
                remember(session, SYNCED_AT, now.isoformat())
        return SyncReport(
            outcome,
            now,
            pushed=pushed.sent,
            problems=pushed.problems,
            pulled=pulled.rows,
            changes=pulled.changes | Changes(frozenset(rooms)),
            poll_after_seconds=hello.poll_after_s,
        )
