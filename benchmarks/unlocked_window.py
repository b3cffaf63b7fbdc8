"""The workbench of an unlocked store: says how long it took from the unlock until list and first card were painted."""

import json
import sys
from pathlib import Path
from time import perf_counter
from uuid import uuid4

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.services.access.queries import remembered_actor
from app.services.remote.offline import OfflineRemote
from app.services.store.clock import SystemClock
from app.services.store.engine import open_store
from app.services.vault.rules import COST
from app.services.vault.types import Slot
from app.services.vault.vault import OpenVault
from app.services.vault.vault_file import VaultHeader
from app.settings import settings_from
from app.ui.calls.page import CallsPage
from app.ui.kit.rows import RowsView
from app.ui.shell.application import dress, make_application
from app.ui.shell.desk import Desk
from app.ui.shell.preferences import Preferences
from app.ui.vault.types import Opened

KEY = bytes(range(32))
HEADER = VaultHeader(Slot.PASSPHRASE, "u_bench", uuid4(), "", COST[Slot.PASSPHRASE], b"", b"")
TYPING_MS = 500
"""The person at the unlock page needs at least this long for the passphrase."""


def open_as_the_vault_does(path: Path) -> Opened:
    """Open the store with a known key; deriving it is no part of the measure."""
    store = open_store(path, KEY, is_new=False)
    with store.read() as session:
        actor = remembered_actor(session)
    if actor is None:
        raise RuntimeError("the store was never introduced")
    return Opened(OpenVault(path.parent, HEADER, bytearray(KEY), bytearray(b"-")), store, actor, OfflineRemote)


def rows_beside_a_card(desk: Desk) -> int:
    """How many rows the list shows; none until there is a customer beside it."""
    page = None if desk.workplace is None else desk.workplace.page
    if not isinstance(page, CallsPage) or page.record.customer_id() is None:
        return 0
    return sum(view.rows_model.rowCount() for view in page.queue.findChildren(RowsView))


def main() -> int:
    """Show the unlock page, let somebody type, unlock, wait until list and card have been painted, say so and leave."""
    application = make_application()
    path = Path(sys.argv[1])
    settings = settings_from(str(path.parent), {})
    preferences = Preferences(path.parent / "preferences.ini")
    dress(application, settings, preferences)
    desk = Desk(application, settings, preferences, SystemClock())
    desk.start()
    watch = QTimer(interval=1)

    def unlock() -> None:
        if desk.unlock_presenter is None:
            raise RuntimeError("the unlock page is on screen")
        opened = open_as_the_vault_does(path)
        started = perf_counter()
        watch.timeout.connect(lambda: look(started))
        watch.start()
        desk.unlock_presenter.opened.emit(opened)

    def look(started: float) -> None:
        rows = rows_beside_a_card(desk)
        if rows:
            watch.stop()
            desk.window.repaint()
            sys.stdout.write(json.dumps({"rows": rows, "seconds": perf_counter() - started}) + "\n")
            sys.stdout.flush()
            desk.window.close()
            QApplication.exit(0)

    QTimer.singleShot(TYPING_MS, unlock)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
