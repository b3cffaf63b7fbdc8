"""What is said when the shared database brought nothing: why, and what to do next."""

from PySide6.QtCore import QCoreApplication

from app.services.remote.types import RemoteTrouble
from app.ui.kit.language import QT_TRANSLATE_NOOP

_UPDATE = QT_TRANSLATE_NOOP(
    "Line", "This program and the shared database are of different versions. Please ask your administrator to update."
)
_UNEXPECTED = QT_TRANSLATE_NOOP(
    "Line",
    "The shared database answered in an unexpected way. Please try again; if it happens again, tell your administrator.",
)
_TEXTS = {
    RemoteTrouble.OFFLINE: QT_TRANSLATE_NOOP(
        "Line", "There is no line to the shared database now. Please try again when you are connected."
    ),
    RemoteTrouble.LOGIN_NEEDED: QT_TRANSLATE_NOOP(
        "Line", "The shared database does not accept your sign-in any more. Please ask your administrator."
    ),
    RemoteTrouble.DENIED: QT_TRANSLATE_NOOP(
        "Line", "You do not have the right to do this. Please ask your manager or administrator."
    ),
    RemoteTrouble.STORE_TOO_OLD: _UPDATE,
    RemoteTrouble.REMOTE_TOO_OLD: _UPDATE,
}


def trouble_text(trouble: RemoteTrouble) -> str:
    """Why the line brought nothing, in whole sentences with the next step."""
    return QCoreApplication.translate("Line", _TEXTS.get(trouble, _UNEXPECTED))
