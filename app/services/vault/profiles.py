"""Who has a store on this machine: one directory per login under the data directory."""

import json
import shutil
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from app.services.store.ids import new_id
from app.services.store.refusals import Refused
from app.services.vault.files import read_private, sync_directory, write_private
from app.services.vault.keyring_backends import KeyringLookup, recorded_keeper, system_keyring
from app.services.vault.rules import is_login
from app.services.vault.types import Profile, Slot, VaultRefusal
from app.services.vault.vault import OpenVault, create_vault
from app.services.vault.vault_file import FILE_NAME, read_vault

_PROFILES = "profiles"
_PROFILE_FILE = "profile.json"
_SET_ASIDE = "set-aside"


def list_profiles(data_dir: Path) -> tuple[Profile, ...]:
    """The finished profiles on this machine, by login; one whose file cannot be read is left out."""
    folder = data_dir / _PROFILES
    if not folder.is_dir():
        return ()
    found = (_read_profile(directory) for directory in sorted(folder.iterdir()) if is_login(directory.name))
    return tuple(profile for profile in found if profile is not None)


def create_profile(
    data_dir: Path,
    login: str,
    server: Mapping[str, str | int],
    passphrase: str,
    *,
    keyring_lookup: KeyringLookup = system_keyring,
) -> OpenVault:
    """Make the vault, an empty store and last the profile; the vault comes back open, its store is opened by the caller.

    What an interrupted earlier attempt left behind is set aside. Raises what ``create_vault`` and ``open_store`` raise,
    and Refused(ALREADY_THERE) for a finished profile.
    """
    if not is_login(login):
        raise Refused(VaultRefusal.LOGIN_INVALID)
    directory = data_dir / _PROFILES / login
    if (directory / _PROFILE_FILE).exists():
        raise Refused(VaultRefusal.ALREADY_THERE)
    try:
        if directory.exists():
            _move_aside(directory)
        # Who has a store here is no business of the other accounts of the machine.
        directory.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        directory.mkdir(mode=0o700)
    except OSError as error:
        raise Refused(VaultRefusal.UNWRITABLE) from error
    vault = create_vault(directory, login, passphrase, keyring_lookup=keyring_lookup)
    try:
        vault.open_store(is_new=True).close()
        write_private(directory / _PROFILE_FILE, json.dumps({"login": login, "server": dict(server)}).encode())
    except BaseException:
        vault.lock()
        raise
    return vault


def set_aside(profile: Profile) -> Path:
    """Move a profile that cannot be opened any more out of the way, so that its owner can sign in afresh.

    Nothing is deleted: the unsent records in it stay, still encrypted, should the keyring come back. Returns where they
    are. Raises Refused(UNWRITABLE).
    """
    return _move_aside(profile.directory)


def _move_aside(directory: Path) -> Path:
    target = directory.with_name(f"{directory.name}.{_SET_ASIDE}-{new_id().hex}")
    try:
        directory.rename(target)
        sync_directory(target.parent)
    except OSError as error:
        raise Refused(VaultRefusal.UNWRITABLE) from error
    return target


def erase(profile: Profile, *, keyring_lookup: KeyringLookup = system_keyring) -> None:
    """Make the store unreadable for good and remove it, as for a laptop the company has taken off its list.

    The sealed key goes first: without it the rest is noise, whatever happens next. Raises Refused(UNWRITABLE), or with
    KEYRING_GONE or KEYRING_REFUSED after the files are gone, if only the device secret could not be deleted.
    """
    header = None
    with suppress(Refused):  # a vault file nobody can read is erased like any other
        header, _ = read_vault(profile.directory)
    try:
        (profile.directory / FILE_NAME).unlink(missing_ok=True)
        shutil.rmtree(profile.directory)
    except OSError as error:
        raise Refused(VaultRefusal.UNWRITABLE) from error
    if header is not None and header.slot is Slot.PASSPHRASE_AND_KEYRING:
        recorded_keeper(keyring_lookup, header.backend).forget(str(header.device_id))


def _read_profile(directory: Path) -> Profile | None:
    try:
        fields = json.loads(read_private(directory / _PROFILE_FILE) or b"")
        login, server = fields["login"], fields["server"]
    except (Refused, ValueError, TypeError, KeyError):
        return None
    if login != directory.name or not isinstance(server, dict):
        return None
    return Profile(login=directory.name, server=server, directory=directory)
