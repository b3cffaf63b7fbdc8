"""The vault file: how a sealed store key and everything needed to ask for it stand on the disk."""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from app.services.store.refusals import Refused
from app.services.vault.files import read_private, write_private
from app.services.vault.keyring_backends import ALLOWED
from app.services.vault.keys import NONCE_BYTES, SALT_BYTES, SEALED_BYTES
from app.services.vault.rules import Derivation, is_login, is_sound
from app.services.vault.types import Slot, VaultRefusal

FILE_NAME = "vault.json"
_VERSION = 1
_ALGORITHM = "argon2id"
_FIELDS = {"v", "slot", "login", "device", "backend", "kdf", "nonce", "ct", "checksum"}
_KDF_FIELDS = {"alg", "m", "t", "p", "salt"}


@dataclass(frozen=True, slots=True)
class VaultHeader:
    """Everything in a vault file that is bound to the seal; ``backend`` is the keyring class, empty without a keyring."""

    slot: Slot
    login: str
    device_id: UUID
    backend: str
    cost: Derivation
    salt: bytes
    nonce: bytes

    def bound(self) -> bytes:
        """The header in one unambiguous spelling; changing any part of it breaks the seal."""
        return _canonical(self._fields())

    def _fields(self) -> dict[str, Any]:
        kdf = {
            "alg": _ALGORITHM,
            "m": self.cost.memory_kib,
            "t": self.cost.passes,
            "p": self.cost.lanes,
            "salt": self.salt.hex(),
        }
        return {
            "v": _VERSION,
            "slot": self.slot.value,
            "login": self.login,
            "device": str(self.device_id),
            "backend": self.backend,
            "kdf": kdf,
            "nonce": self.nonce.hex(),
        }


def write_vault(directory: Path, header: VaultHeader, sealed: bytes) -> None:
    """Replace the vault file of the directory. Raises Refused(UNWRITABLE); the old file then still stands."""
    fields = {**json.loads(header.bound()), "ct": sealed.hex()}
    fields["checksum"] = _checksum(fields)
    write_private(directory / FILE_NAME, _canonical(fields))


def read_vault(directory: Path) -> tuple[VaultHeader, bytes]:
    """The header and the sealed store key.

    Raises Refused with MISSING, UNREADABLE, DAMAGED, UNKNOWN_FORMAT (made by a version this program does not know) or
    WEAKENED (asks for less than this program ever wrote).
    """
    content = read_private(directory / FILE_NAME)
    if content is None:
        raise Refused(VaultRefusal.MISSING)
    try:
        fields = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise Refused(VaultRefusal.DAMAGED) from error
    if not isinstance(fields, dict):
        raise Refused(VaultRefusal.DAMAGED)
    if fields.get("v") != _VERSION:
        raise Refused(VaultRefusal.UNKNOWN_FORMAT)
    # The checksum tells a damaged disk from a mistyped passphrase; against tampering stands the seal.
    if set(fields) != _FIELDS or fields["checksum"] != _checksum(fields):
        raise Refused(VaultRefusal.DAMAGED)
    header = _header(fields)
    if not is_sound(header.cost, header.slot):
        raise Refused(VaultRefusal.WEAKENED)
    return header, _hex(fields["ct"], SEALED_BYTES)


def _header(fields: dict[str, Any]) -> VaultHeader:
    """Check every field. Raises Refused with DAMAGED or UNKNOWN_FORMAT."""
    kdf = fields["kdf"]
    if not isinstance(kdf, dict) or set(kdf) != _KDF_FIELDS:
        raise Refused(VaultRefusal.DAMAGED)
    try:
        slot = Slot(fields["slot"])
    except ValueError as error:
        raise Refused(VaultRefusal.UNKNOWN_FORMAT) from error
    if kdf["alg"] != _ALGORITHM:
        raise Refused(VaultRefusal.UNKNOWN_FORMAT)
    backend, login = str(fields["backend"]), str(fields["login"])
    numbers = (kdf["m"], kdf["t"], kdf["p"])
    backend_fits = backend in ALLOWED if slot is Slot.PASSPHRASE_AND_KEYRING else not backend
    if not all(type(number) is int for number in numbers) or not backend_fits or not is_login(login):
        raise Refused(VaultRefusal.DAMAGED)
    try:
        device_id = UUID(str(fields["device"]))
    except ValueError as error:
        raise Refused(VaultRefusal.DAMAGED) from error
    return VaultHeader(
        slot=slot,
        login=login,
        device_id=device_id,
        backend=backend,
        cost=Derivation(*numbers),
        salt=_hex(kdf["salt"], SALT_BYTES),
        nonce=_hex(fields["nonce"], NONCE_BYTES),
    )


def _hex(text: object, length: int) -> bytes:
    """Bytes of this length. Raises Refused(DAMAGED)."""
    try:
        value = bytes.fromhex(text) if isinstance(text, str) else b""
    except ValueError:
        value = b""
    if len(value) != length:
        raise Refused(VaultRefusal.DAMAGED)
    return value


def _canonical(fields: dict[str, Any]) -> bytes:
    return json.dumps(fields, sort_keys=True, separators=(",", ":")).encode()


def _checksum(fields: dict[str, Any]) -> str:
    counted = {name: value for name, value in fields.items() if name != "checksum"}
    return hashlib.sha256(_canonical(counted)).hexdigest()
