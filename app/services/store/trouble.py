"""Names for what the engine of the store can run into, so that no driver message has to be shown or parsed elsewhere."""

import errno

from app.services.store.refusals import StoreRefusal

_BY_PRIMARY_CODE = {
    "SQLITE_FULL": StoreRefusal.DISK_FULL,
    "SQLITE_BUSY": StoreRefusal.BUSY,
    "SQLITE_LOCKED": StoreRefusal.BUSY,
    "SQLITE_CORRUPT": StoreRefusal.DAMAGED,
    "SQLITE_NOTADB": StoreRefusal.DAMAGED,
    "SQLITE_IOERR": StoreRefusal.UNREADABLE,
    "SQLITE_CANTOPEN": StoreRefusal.UNREADABLE,
    "SQLITE_PERM": StoreRefusal.UNREADABLE,
}


def refusal_for(error: BaseException | None) -> StoreRefusal | None:
    """The reason behind an error of the file system or the driver.

    None means that the error is a mistake of the program, such as a broken constraint.
    """
    if isinstance(error, OSError):
        is_full = error.errno in {errno.ENOSPC, errno.EDQUOT}
        return StoreRefusal.DISK_FULL if is_full else StoreRefusal.UNREADABLE
    name = getattr(error, "sqlite_errorname", None)
    if not isinstance(name, str):
        return None
    primary_code = "_".join(name.split("_")[:2])  # SQLITE_IOERR_WRITE is a kind of SQLITE_IOERR
    return _BY_PRIMARY_CODE.get(primary_code)
