"""Keys of the workbench that have no button of their own."""

from app.services.access.permissions import Permission
from app.ui.kit.actions import ActionSpec
from app.ui.kit.language import QT_TRANSLATE_NOOP

NEXT = ActionSpec("calls.next", QT_TRANSLATE_NOOP("Actions", "Next customer in the list"), "J", Permission.WORK_CALLS)
PREVIOUS = ActionSpec(
    "calls.previous", QT_TRANSLATE_NOOP("Actions", "Previous customer in the list"), "K", Permission.WORK_CALLS
)
FILTER = ActionSpec("calls.filter", QT_TRANSLATE_NOOP("Actions", "Filter the list"), "Ctrl+F", Permission.WORK_CALLS)
BACK_TO_LIST = ActionSpec("calls.list", QT_TRANSLATE_NOOP("Actions", "Back to the list"), "Esc", Permission.WORK_CALLS)
REASON = ActionSpec("calls.reason", QT_TRANSLATE_NOOP("Actions", "Choose the reason"), "B", Permission.WORK_CALLS)
