"""Actions as data: one list feeds buttons, keys, menus and the help sheet."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.services.access.permissions import Permission


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One thing a person can do: `text` is marked with QT_TRANSLATE_NOOP("Actions", …); the id starts with its room."""

    id: str
    text: str
    shortcut: str = ""
    permission: Permission | None = None
    icon: str = ""

    @property
    def room(self) -> str:
        """The room the action belongs to."""
        return self.id.partition(".")[0]

    @property
    def words(self) -> str:
        """The text in the language on screen."""
        return QCoreApplication.translate("Actions", self.text)


class ActionRegistry(QObject):
    """The actions of a sitting, in the order they were bound."""

    def __init__(self, may: Callable[[Permission], bool], parent: QObject | None = None) -> None:
        """`may` says whether the person at work has a permission; it only greys out, commands check for themselves."""
        super().__init__(parent)
        self._may = may
        self._bound: dict[str, tuple[ActionSpec, QAction]] = {}

    def bind(self, spec: ActionSpec, owner: QWidget, run: Callable[[], None]) -> QAction:
        """Make the action on its page: its key works while the page is on screen. Raises ValueError for a second use of an id."""
        if spec.id in self._bound:
            raise ValueError(f"action bound twice: {spec.id}")
        action = QAction(spec.words, owner)
        action.setObjectName(spec.id)
        if spec.shortcut:
            action.setShortcut(QKeySequence(spec.shortcut))
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setEnabled(spec.permission is None or self._may(spec.permission))
        action.triggered.connect(lambda _checked: run())
        owner.addAction(action)
        self._bound[spec.id] = (spec, action)
        action.destroyed.connect(lambda: self._bound.pop(spec.id, None))
        return action

    def specs(self) -> tuple[ActionSpec, ...]:
        """Every action now bound, for the help sheet."""
        return tuple(spec for spec, _ in self._bound.values())

    def action(self, action_id: str) -> QAction:
        """The bound action of this id. Raises KeyError."""
        return self._bound[action_id][1]

    def retranslate(self) -> None:
        """Set every text again, after a change of language."""
        for spec, action in self._bound.values():
            action.setText(spec.words)


def key_text(shortcut: str | QKeySequence) -> str:
    """Write a key as it stands on a key cap: Ctrl K, Ctrl Enter, F9."""
    portable = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.PortableText)
    names = {"Return": "Enter", "Escape": "Esc", "Up": "↑", "Down": "↓", "Left": "←", "Right": "→"}
    if portable.endswith("++"):
        return " ".join([*portable[:-2].split("+"), "+"])
    return " ".join(names.get(part, part) for part in portable.split("+"))
