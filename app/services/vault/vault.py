"""Makes, opens and locks a vault, and changes its passphrase."""

import secrets
from dataclasses import replace
from pathlib import Path
from uuid import UUID, uuid4

from app.services.store.clock import Clock
from app.services.store.engine import open_store
from app.services.store.refusals import Refused
from app.services.store.store import Store
from app.services.vault import keys
from app.services.vault.keyring_backends import KeyringLookup, best_keeper, recorded_keeper, system_keyring
from app.services.vault.rules import COST, is_login, normalised, passphrase_refusal
from app.services.vault.throttle import Attempts
from app.services.vault.types import Slot, VaultRefusal
from app.services.vault.vault_file import FILE_NAME, VaultHeader, read_vault, write_vault

STORE_NAME = "store.db"


class OpenVault:
    """A vault between unlock and lock: holds the store key and the passphrase, which is the server password as well."""

    def __init__(self, directory: Path, header: VaultHeader, store_key: bytearray, passphrase: bytearray) -> None:
        """Take over both secrets; ``lock`` overwrites them."""
        self.directory = directory
        self.login: str = header.login
        self.device_id: UUID = header.device_id
        self.slot: Slot = header.slot
        self._store_key = store_key
        self._passphrase = passphrase
        self._store: Store | None = None

    @property
    def store_key(self) -> bytearray:
        """The raw key of the store; zeros after ``lock``."""
        return self._store_key

    @property
    def passphrase(self) -> bytearray:
        """The passphrase in UTF-8; zeros after ``lock``."""
        return self._passphrase

    def server_password(self) -> str:
        """The password for the shared database. Raises Refused(LOCKED) after ``lock``."""
        self.require_open()
        return self._passphrase.decode()

    def open_store(self, *, is_new: bool = False) -> Store:
        """Open the encrypted store of this vault; ``lock`` closes it. Raises what ``engine.open_store`` raises.

        Raises Refused(LOCKED) after ``lock``.
        """
        self.require_open()
        if self._store is not None:
            self._store.close()  # two stores on one file would have two write locks
        self._store = open_store(self.directory / STORE_NAME, self._store_key, is_new=is_new)
        return self._store

    def require_open(self) -> None:
        """Raise Refused(LOCKED) after ``lock``."""
        if not any(self._store_key):
            raise Refused(VaultRefusal.LOCKED)

    def take_passphrase(self, passphrase: bytearray) -> None:
        """Hold the new passphrase in place of the old one, which is overwritten."""
        keys.wipe(self._passphrase)
        self._passphrase = passphrase

    def wipe(self) -> None:
        """Overwrite the store key and the passphrase."""
        keys.wipe(self._store_key)
        keys.wipe(self._passphrase)

    def lock(self) -> None:
        """Close the store and overwrite both secrets; a second call does nothing."""
        if self._store is not None:
            self._store.close()
        self.wipe()


def create_vault(
    directory: Path, login: str, passphrase: str, *, keyring_lookup: KeyringLookup = system_keyring
) -> OpenVault:
    """Make a vault with a new random store key, bound to the keyring of this session if it has one on the list.

    Raises Refused with LOGIN_INVALID, PASSPHRASE_TOO_SHORT, PASSPHRASE_TOO_LONG, ALREADY_THERE, KEYRING_REFUSED or
    UNWRITABLE.
    """
    if not is_login(login):
        raise Refused(VaultRefusal.LOGIN_INVALID)
    _require_strong(passphrase)
    if (directory / FILE_NAME).exists():
        raise Refused(VaultRefusal.ALREADY_THERE)
    device_id = uuid4()
    device_secret = bytearray()
    keeper = best_keeper(keyring_lookup)
    if keeper is not None:
        device_secret = bytearray(secrets.token_bytes(keys.DEVICE_SECRET_BYTES))
        keeper.keep(str(device_id), device_secret)
    slot = Slot.PASSPHRASE if keeper is None else Slot.PASSPHRASE_AND_KEYRING
    header = VaultHeader(
        slot=slot,
        login=login,
        device_id=device_id,
        backend="" if keeper is None else keeper.class_name,
        cost=COST[slot],
        salt=secrets.token_bytes(keys.SALT_BYTES),
        nonce=secrets.token_bytes(keys.NONCE_BYTES),
    )
    vault = OpenVault(directory, header, keys.new_store_key(), _buffer(passphrase))
    _seal_into_file(directory, header, vault.store_key, vault.passphrase, device_secret)
    return vault


def open_vault(
    directory: Path, passphrase: str, clock: Clock, *, keyring_lookup: KeyringLookup = system_keyring
) -> OpenVault:
    """Open the vault of this directory.

    Raises TooSoon, Refused(WRONG_PASSPHRASE) – also where the file was tampered with, which cannot be told apart –
    Refused with what is wrong with the file (see ``read_vault``), and with KEYRING_GONE, KEYRING_SECRET_MISSING or
    KEYRING_REFUSED for a vault that was made with a keyring: there is no weaker way in.
    """
    header, sealed = read_vault(directory)
    device_secret = _device_secret(header, keyring_lookup)
    attempts = Attempts(directory, clock)
    attempts.begin()
    typed = _buffer(passphrase)
    key = keys.wrapping_key(typed, device_secret, header.salt, header.cost)
    store_key = keys.unseal(sealed, key, header.nonce, header.bound())
    keys.wipe(key)
    keys.wipe(device_secret)
    if store_key is None:
        keys.wipe(typed)
        raise Refused(VaultRefusal.WRONG_PASSPHRASE)
    attempts.clear()
    return OpenVault(directory, header, store_key, typed)


def change_passphrase(
    vault: OpenVault, current: str, new: str, clock: Clock, *, keyring_lookup: KeyringLookup = system_keyring
) -> None:
    """Seal the same store key under a new passphrase; the store itself is not touched.

    Raises Refused(LOCKED), and what ``create_vault`` says of the new and ``open_vault`` of the current passphrase. Until the new file stands
    the current passphrase opens the vault, from then on only the new one.
    """
    vault.require_open()
    _require_strong(new)
    proven = open_vault(vault.directory, current, clock, keyring_lookup=keyring_lookup)
    header, _ = read_vault(vault.directory)
    device_secret = _device_secret(header, keyring_lookup)
    renewed = replace(
        header,
        cost=COST[header.slot],
        salt=secrets.token_bytes(keys.SALT_BYTES),
        nonce=secrets.token_bytes(keys.NONCE_BYTES),
    )
    typed = _buffer(new)
    _seal_into_file(vault.directory, renewed, proven.store_key, typed, device_secret)
    proven.wipe()
    vault.take_passphrase(typed)


def _seal_into_file(
    directory: Path, header: VaultHeader, store_key: bytearray, passphrase: bytearray, device_secret: bytearray
) -> None:
    """Write the vault file and overwrite the device secret."""
    key = keys.wrapping_key(passphrase, device_secret, header.salt, header.cost)
    write_vault(directory, header, keys.seal(store_key, key, header.nonce, header.bound()))
    keys.wipe(key)
    keys.wipe(device_secret)


def _device_secret(header: VaultHeader, keyring_lookup: KeyringLookup) -> bytearray:
    """The device secret of a vault that has one, otherwise nothing."""
    if header.slot is Slot.PASSPHRASE:
        return bytearray()
    return recorded_keeper(keyring_lookup, header.backend).fetch(str(header.device_id))


def _require_strong(passphrase: str) -> None:
    refusal = passphrase_refusal(passphrase)
    if refusal is not None:
        raise Refused(refusal)


def _buffer(passphrase: str) -> bytearray:
    return bytearray(normalised(passphrase).encode(errors="replace"))  # half a surrogate pair is pasted, never typed
