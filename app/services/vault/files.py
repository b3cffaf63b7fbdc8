"""Small private files: readable by their owner alone, replaced whole or not at all."""

import os
from pathlib import Path

from app.services.store.refusals import Refused
from app.services.vault.types import VaultRefusal

MAX_BYTES = 65536
UNFINISHED_SUFFIX = ".unfinished"


def read_private(path: Path) -> bytes | None:
    """The content of the file, or None if it is not there. Raises Refused with UNREADABLE, or DAMAGED if it is absurdly long."""
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise Refused(VaultRefusal.UNREADABLE) from error
    if len(content) > MAX_BYTES:
        raise Refused(VaultRefusal.DAMAGED)
    return content


def write_private(path: Path, content: bytes) -> None:
    """Put this content in place of the file so that a power cut leaves the old or the new one. Raises Refused(UNWRITABLE)."""
    unfinished = path.with_name(path.name + UNFINISHED_SUFFIX)
    try:
        unfinished.unlink(missing_ok=True)
        with os.fdopen(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
        sync_directory(path.parent)
    except OSError as error:
        raise Refused(VaultRefusal.UNWRITABLE) from error


def sync_directory(directory: Path) -> None:
    """Make a rename in the directory outlast a power cut; Windows has no such call and journals it by itself."""
    if os.name == "nt":
        return
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
