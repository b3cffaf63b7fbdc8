"""The key hierarchy: passphrase and device secret make a wrapping key, the wrapping key holds the key of the store.

KEK = HKDF-SHA256(Argon2id(passphrase) ‖ device secret); the store key is sealed under it with AES-256-GCM. Everything
secret stands in bytearrays and is overwritten after use.
"""

import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.services.store.connections import KEY_BYTES
from app.services.vault.rules import Derivation

SALT_BYTES = 16
NONCE_BYTES = 12
DEVICE_SECRET_BYTES = 32
SEALED_BYTES = KEY_BYTES + 16  # AES-GCM appends a tag of 16 bytes

_PURPOSE = b"renewal-kek-v1"


def new_store_key() -> bytearray:
    """A random key for a store; it never changes with the passphrase."""
    return bytearray(secrets.token_bytes(KEY_BYTES))


def wipe(buffer: bytearray) -> None:
    """Overwrite a secret."""
    buffer[:] = bytes(len(buffer))


def wrapping_key(passphrase: bytearray, device_secret: bytearray, salt: bytes, cost: Derivation) -> bytearray:
    """Derive the key that seals the store key; takes a good fraction of a second on purpose."""
    material = bytearray(KEY_BYTES)
    Argon2id(
        salt=salt, length=KEY_BYTES, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory_kib
    ).derive_into(passphrase, material)  # type: ignore[arg-type]  # takes any buffer; only the stub says bytes
    both = material + device_secret
    key = bytearray(KEY_BYTES)
    HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=_PURPOSE).derive_into(both, key)
    wipe(material)
    wipe(both)
    return key


def seal(store_key: bytearray, key: bytearray, nonce: bytes, bound: bytes) -> bytes:
    """Seal the store key; ``bound`` is not secret but cannot be changed without breaking the seal."""
    return AESGCM(key).encrypt(nonce, store_key, bound)


def unseal(sealed: bytes, key: bytearray, nonce: bytes, bound: bytes) -> bytearray | None:
    """The store key, or None if the key or anything bound to the seal is not what it was."""
    store_key = bytearray(KEY_BYTES)
    try:
        AESGCM(key).decrypt_into(nonce, sealed, bound, store_key)
    except InvalidTag:
        return None
    return store_key
