"""Handing a number to the phone program of this computer, if it has one."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_phone_link(number: str) -> bool:
    """Open a `tel:` link (RFC 3966); False when no program on this computer takes it."""
    return QDesktopServices.openUrl(QUrl(f"tel:{number}"))
