"""The workbench of an unlocked store: says how long it took from the unlock until list and first card were painted."""

import json
import sys
from pathlib import Path
from time import perf_counter
from uuid import uuid4

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.services.access.permissions import may
from app.services.access.queries import remembered_actor
from app.services.access.types import Actor
from app.services.remote.offline import OfflineRemote
from app.services.store.clock import SystemClock
from app.services.store.engine import open_store
from app.services.store.store import Store
from app.services.sync.engine import SyncEngine
from app.services.vault.rules import COST
from app.services.vault.types import Slot
from app.services.vault.vault import OpenVault
from app.services.vault.vault_file import VaultHeader
from app.settings import settings_from
from app.ui.calls.page import CallsPage
from app.ui.kit.actions import ActionRegistry
from app.ui.kit.rows import RowsView
from app.ui.kit.runner import Runner
from app.ui.shell.application import dress, make_application
from app.ui.shell.preferences import Preferences
from app.ui.shell.sitting import Sitting
from app.ui.shell.window import DeskWindow
from app.ui.shell.workplace import Workplace
from app.ui.sync.presenter import SyncPresenter

KEY = bytes(range(32))
HEADER = VaultHeader(Slot.PASSPHRASE, "u_bench", uuid4(), "", COST[Slot.PASSPHRASE], b"", b"")


def open_workbench(path: Path, store: Store, actor: Actor) -> tuple[DeskWindow, CallsPage]:
    """Build what `Desk` builds after an unlock."""
    clock, runner = SystemClock(), Runner(store)
    sitting = Sitting(
        vault=OpenVault(path.parent, HEADER, bytearray(KEY), bytearray(b"-")),
        store=store,
        actor=actor,
        clock=clock,
        connect=OfflineRemote,
        runner=runner,
        sync=SyncPresenter(runner, SyncEngine(store, OfflineRemote, clock).run, runner),
        actions=ActionRegistry(lambda permission: may(actor.role, permission), runner),
    )
    preferences = Preferences(path.parent / "preferences.ini")
    window = DeskWindow(preferences)
    workplace = Workplace(sitting, preferences)
    window.show_page(workplace)
    window.show()
    page = workplace.page
    if not isinstance(page, CallsPage):
        raise TypeError("a specialist opens the workbench first")
    return window, page


def main() -> int:
    """Open the workbench, wait until list and card have been painted, say so and leave."""
    application = make_application()
    path = Path(sys.argv[1])
    dress(application, settings_from(str(path.parent), {}), Preferences(path.parent / "preferences.ini"))
    store = open_store(path, KEY, is_new=False)
    with store.read() as session:
        actor = remembered_actor(session)
    if actor is None:
        raise RuntimeError("the store was never introduced")
    started = perf_counter()
    window, page = open_workbench(path, store, actor)

    def look() -> None:
        rows = sum(view.rows_model.rowCount() for view in page.queue.findChildren(RowsView))
        if rows and page.record.customer_id() is not None:
            window.repaint()
            sys.stdout.write(json.dumps({"rows": rows, "seconds": perf_counter() - started}) + "\n")
            sys.stdout.flush()
            QApplication.exit(0)

    watch = QTimer(interval=1)
    watch.timeout.connect(look)
    watch.start()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
