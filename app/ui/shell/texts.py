"""Words of the frame: product, rooms, roles, groups of the help sheet."""

from PySide6.QtCore import QCoreApplication

from app.services.access.types import Role
from app.ui.kit.language import QT_TRANSLATE_NOOP

PRODUCT = QT_TRANSLATE_NOOP("Shell", "Renewal Desk")

ROLE_TEXT = {
    Role.SPECIALIST: QT_TRANSLATE_NOOP("Shell", "Specialist"),
    Role.SUPERVISOR: QT_TRANSLATE_NOOP("Shell", "Supervisor"),
    Role.MANAGER: QT_TRANSLATE_NOOP("Shell", "Manager"),
    Role.ADMINISTRATOR: QT_TRANSLATE_NOOP("Shell", "Administrator"),
}

GROUP_TEXT = {
    "shell": QT_TRANSLATE_NOOP("Shell", "Everywhere"),
    "calls": QT_TRANSLATE_NOOP("Shell", "Calls"),
    "queue": QT_TRANSLATE_NOOP("Shell", "Call list"),
    "scripts": QT_TRANSLATE_NOOP("Shell", "Script"),
    "contacts": QT_TRANSLATE_NOOP("Shell", "Contact record"),
    "customers": QT_TRANSLATE_NOOP("Shell", "Customer"),
    "team": QT_TRANSLATE_NOOP("Shell", "Team"),
    "page": QT_TRANSLATE_NOOP("Shell", "On this page"),
}


def said(text: str) -> str:
    """A text of the frame in the language on screen."""
    return QCoreApplication.translate("Shell", text)


def product_name() -> str:
    """The product's name in the language on screen."""
    return said(PRODUCT)


def role_name(role: Role) -> str:
    """A role in the language on screen."""
    return said(ROLE_TEXT[role])


def group_name(room: str) -> str:
    """The heading of a room's actions in the help sheet."""
    return said(GROUP_TEXT.get(room, GROUP_TEXT["page"]))
