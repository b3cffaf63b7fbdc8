"""Sentences of the unlock page: why it does not open, and what to do next."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from app.services.store.refusals import StoreRefusal
from app.services.vault.types import VaultRefusal
from app.ui.kit.language import QT_TRANSLATE_NOOP
from app.ui.vault.opening import OpeningRefusal

# A new reason gets one sentence here, with the next step in it.
REFUSAL_TEXT: dict[StrEnum, str] = {
    VaultRefusal.LOGIN_INVALID: QT_TRANSLATE_NOOP(
        "Vault", "A login has only small letters, digits and underscores. Please check it."
    ),
    VaultRefusal.PASSPHRASE_TOO_SHORT: QT_TRANSLATE_NOOP("Vault", "A passphrase has at least 15 characters."),
    VaultRefusal.PASSPHRASE_TOO_LONG: QT_TRANSLATE_NOOP("Vault", "A passphrase has at most 256 characters."),
    VaultRefusal.WRONG_PASSPHRASE: QT_TRANSLATE_NOOP(
        "Vault", "The passphrase is not right. Please check the keyboard and try again."
    ),
    VaultRefusal.TOO_SOON: QT_TRANSLATE_NOOP("Vault", "Too many wrong passphrases. Please wait a moment."),
    VaultRefusal.ALREADY_THERE: QT_TRANSLATE_NOOP(
        "Vault", "This login already has a store on this laptop. Choose it from the list."
    ),
    VaultRefusal.MISSING: QT_TRANSLATE_NOOP(
        "Vault", "The key file of this store is missing. Please ask your administrator before doing anything else."
    ),
    VaultRefusal.DAMAGED: QT_TRANSLATE_NOOP(
        "Vault", "The key file of this store is damaged. Please ask your administrator before doing anything else."
    ),
    VaultRefusal.UNKNOWN_FORMAT: QT_TRANSLATE_NOOP(
        "Vault", "This store was made by a newer version of the program. Please update."
    ),
    VaultRefusal.WEAKENED: QT_TRANSLATE_NOOP(
        "Vault", "The key file was changed to make guessing easier. Please tell your administrator at once."
    ),
    VaultRefusal.KEYRING_GONE: QT_TRANSLATE_NOOP(
        "Vault", "The keyring of this computer does not answer. Sign in to the computer again, then try here."
    ),
    VaultRefusal.KEYRING_SECRET_MISSING: QT_TRANSLATE_NOOP(
        "Vault",
        "The keyring of this computer no longer holds the key of this store. You can set the store aside and sign in afresh.",
    ),
    VaultRefusal.KEYRING_REFUSED: QT_TRANSLATE_NOOP(
        "Vault", "The keyring of this computer is locked. Unlock it, then try again."
    ),
    VaultRefusal.LOCKED: QT_TRANSLATE_NOOP("Vault", "The store was closed meanwhile. Please unlock it again."),
    VaultRefusal.UNREADABLE: QT_TRANSLATE_NOOP(
        "Vault", "The key file cannot be read. Check the disk and the rights on it."
    ),
    VaultRefusal.UNWRITABLE: QT_TRANSLATE_NOOP(
        "Vault", "Nothing can be written here. Check the disk and the space on it."
    ),
    StoreRefusal.MISSING: QT_TRANSLATE_NOOP("Vault", "The store itself is missing. Please ask your administrator."),
    StoreRefusal.WRONG_KEY: QT_TRANSLATE_NOOP(
        "Vault", "The key does not fit this store. Please ask your administrator."
    ),
    StoreRefusal.DAMAGED: QT_TRANSLATE_NOOP(
        "Vault", "The store is damaged. Please ask your administrator; do not delete it."
    ),
    StoreRefusal.STORE_TOO_NEW: QT_TRANSLATE_NOOP(
        "Vault", "This store was made by a newer version of the program. Please update."
    ),
    StoreRefusal.DISK_FULL: QT_TRANSLATE_NOOP("Vault", "The disk is full. Make some room, then try again."),
    StoreRefusal.BUSY: QT_TRANSLATE_NOOP(
        "Vault", "This store is open in another window already. Close that one first."
    ),
    StoreRefusal.COPY_FAILED: QT_TRANSLATE_NOOP(
        "Vault",
        "The store could not be copied before its update, so nothing was changed. Make some room on the disk, then try again.",
    ),
    StoreRefusal.ALREADY_THERE: QT_TRANSLATE_NOOP(
        "Vault", "There is a store in this place already. Please ask your administrator."
    ),
    StoreRefusal.CLOSED: QT_TRANSLATE_NOOP("Vault", "The store was closed meanwhile. Please unlock it again."),
    StoreRefusal.UNREADABLE: QT_TRANSLATE_NOOP(
        "Vault", "The store cannot be read. Check the disk and the rights on it."
    ),
    OpeningRefusal.FIRST_CONTACT_NEEDED: QT_TRANSLATE_NOOP(
        "Vault", "The first start needs a line to the server. Check the network, then try again."
    ),
    OpeningRefusal.SIGN_IN_REFUSED: QT_TRANSLATE_NOOP(
        "Vault", "The server does not know this login and passphrase. Please check both."
    ),
    OpeningRefusal.SERVER_UNFIT: QT_TRANSLATE_NOOP(
        "Vault", "This server and this version of the program do not fit together. Please ask your administrator."
    ),
    OpeningRefusal.ADDRESS_INCOMPLETE: QT_TRANSLATE_NOOP("Vault", "Please fill in server, port, database and login."),
    OpeningRefusal.LINE_UNPROTECTED: QT_TRANSLATE_NOOP(
        "Vault",
        "Without protection the line may only lead to a server on this computer. Please choose an encrypted line.",
    ),
}

OTHERWISE = QT_TRANSLATE_NOOP("Vault", "It did not open, for a reason nobody foresaw. Please ask your administrator.")


def refusal_text(reason: StrEnum) -> str:
    """The sentence for a reason, in the language on screen."""
    return QCoreApplication.translate("Vault", REFUSAL_TEXT.get(reason, OTHERWISE))


def unforeseen_text() -> str:
    """The sentence for a failure nobody foresaw."""
    return QCoreApplication.translate("Vault", OTHERWISE)
