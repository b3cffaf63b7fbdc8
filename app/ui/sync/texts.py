"""Words of sync: the state in the top bar and what a person can do about it."""

from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from app.services.sync.types import SyncOutcome
from app.ui.kit.language import QT_TRANSLATE_NOOP, format_datetime, format_number, format_time
from app.ui.kit.theme import Tone
from app.ui.sync.state import SyncState

translate = QCoreApplication.translate

_STATE = {
    SyncOutcome.LOGIN_NEEDED: (QT_TRANSLATE_NOOP("Sync", "Sign-in refused · {waiting} to send"), Tone.DANGER),
    SyncOutcome.DENIED: (QT_TRANSLATE_NOOP("Sync", "Sign-in refused · {waiting} to send"), Tone.DANGER),
    SyncOutcome.REVOKED: (QT_TRANSLATE_NOOP("Sync", "Sign-in refused · {waiting} to send"), Tone.DANGER),
    SyncOutcome.STORE_TOO_OLD: (QT_TRANSLATE_NOOP("Sync", "Update needed · {waiting} to send"), Tone.AMBER),
    SyncOutcome.REMOTE_TOO_OLD: (QT_TRANSLATE_NOOP("Sync", "Server trouble · {waiting} to send"), Tone.AMBER),
    SyncOutcome.BROKEN: (QT_TRANSLATE_NOOP("Sync", "Server trouble · {waiting} to send"), Tone.AMBER),
    SyncOutcome.OFFLINE: (QT_TRANSLATE_NOOP("Sync", "Offline · {waiting} to send"), Tone.AMBER),
}


def chip_text(state: SyncState, zone: tzinfo) -> tuple[str, Tone]:
    """The state in one short line, with its meaning."""
    waiting = format_number(state.waiting)
    if state.problems:
        return translate("Sync", "%n item(s) need a look", None, state.problems), Tone.DANGER
    if state.outcome in _STATE:
        template, tone = _STATE[state.outcome]
        return translate("Sync", template).format(waiting=waiting), tone
    if state.synced_at is None:
        template, tone = (
            (QT_TRANSLATE_NOOP("Sync", "Syncing · {waiting} to send"), Tone.INFO)
            if state.is_running
            else (QT_TRANSLATE_NOOP("Sync", "Not synced yet · {waiting} to send"), Tone.MUTED)
        )
        return translate("Sync", template).format(waiting=waiting), tone
    time = format_time(state.synced_at, zone)
    return translate("Sync", "Synced {time} · {waiting} to send").format(time=time, waiting=waiting), Tone.OK


def explanation(state: SyncState, zone: tzinfo) -> str:
    """What the state means and what to do, in whole sentences."""
    sentences = []
    match state.outcome:
        case SyncOutcome.LOGIN_NEEDED | SyncOutcome.DENIED | SyncOutcome.REVOKED:
            sentences.append(
                translate(
                    "Sync",
                    "The server does not let you in any more. Your work is kept here; please ask your administrator.",
                )
            )
        case SyncOutcome.STORE_TOO_OLD:
            sentences.append(
                translate(
                    "Sync", "This version is too old to read new data. What you type still arrives; please update."
                )
            )
        case SyncOutcome.REMOTE_TOO_OLD:
            sentences.append(
                translate("Sync", "The server is older than this program. Your work is kept here until it is updated.")
            )
        case SyncOutcome.BROKEN:
            sentences.append(
                translate(
                    "Sync", "The server answered in an unexpected way. Your work is kept here and sent again later."
                )
            )
        case SyncOutcome.OFFLINE:
            sentences.append(
                translate("Sync", "There is no line to the server. You can go on working; everything is sent later.")
            )
    if state.waiting:
        sentences.append(translate("Sync", "%n record(s) wait to be sent.", None, state.waiting))
    else:
        sentences.append(translate("Sync", "Everything you typed has been sent."))
    if state.synced_at is not None:
        at = format_datetime(state.synced_at, zone)
        sentences.append(translate("Sync", "The data on this laptop is as of {time}.").format(time=at))
    return "\n".join(sentences)


def kind_text(kind: str) -> str:
    """What a waiting or refused record was about."""
    return {
        "contact.add": translate("Sync", "Contact record"),
        "promise.add": translate("Sync", "Promised callback"),
        "promise.patch": translate("Sync", "Promised callback"),
        "renewal.patch": translate("Sync", "Renewal stage"),
        "customer.patch": translate("Sync", "Customer data"),
    }.get(kind, kind)
