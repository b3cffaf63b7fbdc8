"""Actions of the frame."""

from app.ui.kit.actions import ActionSpec
from app.ui.kit.language import QT_TRANSLATE_NOOP

SEARCH = ActionSpec("shell.search", QT_TRANSLATE_NOOP("Actions", "Search"), "Ctrl+K", icon="search")
SYNC = ActionSpec("shell.sync", QT_TRANSLATE_NOOP("Actions", "Sync now"), "Ctrl+R", icon="sync")
LOCK = ActionSpec("shell.lock", QT_TRANSLATE_NOOP("Actions", "Lock"), "Ctrl+L", icon="lock")
HELP = ActionSpec("shell.help", QT_TRANSLATE_NOOP("Actions", "Keys and help"), "F1", icon="help")
THEME = ActionSpec("shell.theme", QT_TRANSLATE_NOOP("Actions", "Light or dark"), "Ctrl+Shift+D", icon="theme")
NEXT_ROOM = ActionSpec("shell.next_room", QT_TRANSLATE_NOOP("Actions", "Next tab"), "Ctrl+PgDown")
PREVIOUS_ROOM = ActionSpec("shell.previous_room", QT_TRANSLATE_NOOP("Actions", "Previous tab"), "Ctrl+PgUp")
