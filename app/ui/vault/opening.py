"""Opens a store for a person: vault, store, who it belongs to, and the line to the server. Runs away from the UI thread."""

import logging
from collections.abc import Callable, Mapping
from contextlib import suppress
from enum import StrEnum
from ipaddress import ip_address
from pathlib import Path

from app.services.access.queries import remembered_actor
from app.services.access.types import Actor
from app.services.remote.interface import Remote
from app.services.remote.postgres import PostgresRemote
from app.services.remote.types import ServerAddress
from app.services.store.clock import Clock
from app.services.store.refusals import Refused
from app.services.store.store import Store
from app.services.sync.engine import SyncEngine
from app.services.sync.types import SyncOutcome
from app.services.vault.profiles import create_profile, erase, list_profiles
from app.services.vault.types import Profile
from app.services.vault.vault import OpenVault, open_vault
from app.ui.vault.types import Enrolment, Opened

logger = logging.getLogger(__name__)


class OpeningRefusal(StrEnum):
    """Why a person cannot begin although the vault opened."""

    FIRST_CONTACT_NEEDED = "first_contact_needed"
    SIGN_IN_REFUSED = "sign_in_refused"
    SERVER_UNFIT = "server_unfit"
    ADDRESS_INCOMPLETE = "address_incomplete"
    LINE_UNPROTECTED = "line_unprotected"


_VERIFIED = frozenset({"verify-full", "verify-ca"})
_FIRST_CONTACT = {
    SyncOutcome.OFFLINE: OpeningRefusal.FIRST_CONTACT_NEEDED,
    SyncOutcome.LOGIN_NEEDED: OpeningRefusal.SIGN_IN_REFUSED,
    SyncOutcome.DENIED: OpeningRefusal.SIGN_IN_REFUSED,
    SyncOutcome.REVOKED: OpeningRefusal.SIGN_IN_REFUSED,
}


def open_profile(profile: Profile, passphrase: str, clock: Clock) -> Opened:
    """Unlock a store that is on this machine. Raises Refused with a reason of vault, store or opening."""
    return _opened(open_vault(profile.directory, passphrase, clock), profile.server, clock)


def enrol(data_dir: Path, enrolment: Enrolment, clock: Clock) -> Opened:
    """Make a store for a person and fill it; what could not be filled is taken away again, so that one can try anew.

    Raises Refused with a reason of vault, store or opening.
    """
    vault = create_profile(data_dir, enrolment.login, enrolment.server, enrolment.passphrase)
    try:
        return _opened(vault, enrolment.server, clock)
    except BaseException:
        _take_away(data_dir, enrolment.login)
        raise


def address_of(server: Mapping[str, str | int]) -> ServerAddress:
    """Where the server of a profile is.

    Raises Refused with ADDRESS_INCOMPLETE, or LINE_UNPROTECTED where customers would travel readable to another computer.
    """
    host, database = str(server.get("host", "")), str(server.get("database", ""))
    port = str(server.get("port", ""))
    if not host or not database or not port.isdecimal():
        raise Refused(OpeningRefusal.ADDRESS_INCOMPLETE)
    root = str(server.get("sslrootcert", "")) or None
    address = ServerAddress(
        host=host,
        port=int(port),
        database=database,
        sslmode=str(server.get("sslmode", "verify-full")),
        sslrootcert=root,
    )
    if address.sslmode not in _VERIFIED and not _is_this_computer(address):
        raise Refused(OpeningRefusal.LINE_UNPROTECTED)
    return address


def _is_this_computer(address: ServerAddress) -> bool:
    if address.is_local_socket or address.host == "localhost":
        return True
    try:
        return ip_address(address.host).is_loopback
    except ValueError:
        return False


def _opened(vault: OpenVault, server: Mapping[str, str | int], clock: Clock) -> Opened:
    try:
        address = address_of(server)

        def connect() -> Remote:
            return PostgresRemote(address, vault.login, vault.server_password())

        store = vault.open_store()
        actor = _actor_of(store) or _first_contact(store, connect, clock)
        return Opened(vault, store, actor, connect)
    except BaseException:
        vault.lock()
        raise


def _first_contact(store: Store, connect: Callable[[], Remote], clock: Clock) -> Actor:
    report = SyncEngine(store, connect, clock).run()
    actor = _actor_of(store)
    if actor is None:
        raise Refused(_FIRST_CONTACT.get(report.outcome, OpeningRefusal.SERVER_UNFIT))
    return actor


def _actor_of(store: Store) -> Actor | None:
    with store.read() as session:
        return remembered_actor(session)


def _take_away(data_dir: Path, login: str) -> None:
    for profile in list_profiles(data_dir):
        if profile.login == login:
            with suppress(Refused):
                erase(profile)
            logger.info("A store whose first contact failed was taken away")
