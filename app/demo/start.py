"""`--demo` and `--tour`: an invented company on a server of this computer, to be tried out or to be walked through by the program."""

import os
import signal
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.demo.demonstration import Demonstration, demo_settings
from app.demo.people import EVERYBODY, SPECIALISTS
from app.demo.tour import guide
from app.logs import set_up_logs
from app.services.server.types import ServerTrouble
from app.services.store.clock import SystemClock
from app.settings import Settings
from app.ui.shell.application import dress, make_application
from app.ui.shell.preferences import Preferences

WRONG_USE = 2
SIGNAL_EVERY_MS = 200
PLATFORM = "QT_QPA_PLATFORM"


def run(settings: Settings, login: str | None, tour: Path | None) -> int:
    """Show the demonstration, or take the tour through it into a folder; returns the exit code."""
    logins = [person.login for person in EVERYBODY]
    if login is not None and login not in logins:
        print(f"Nobody in the demo is called {login}; its people are {', '.join(logins)}.", file=sys.stderr)
        return WRONG_USE
    if login is not None and tour is not None:
        print("The tour is taken by a cast of its own; leave --as out.", file=sys.stderr)
        return WRONG_USE
    if tour is None and not _has_screen():
        tour = Path(tempfile.mkdtemp(prefix="renewal-desk-tour-"))
        print(f"There is no display to show the demo on, so the tour is taken; its pictures go to {tour}")
    if tour is None:
        return _show(demo_settings(settings), login or SPECIALISTS[0].login)
    os.environ.setdefault(PLATFORM, "offscreen")
    return guide.run(tour.absolute())


def _show(settings: Settings, login: str) -> int:
    """Show the demonstration until its window is closed."""
    set_up_logs(settings.log_dir)
    application = make_application()
    preferences = Preferences(settings.preferences_file)
    dress(application, settings, preferences)
    demonstration = Demonstration(application, settings, preferences, SystemClock(), login)
    _close_on_signal(demonstration.window)
    demonstration.start()
    code = application.exec()
    try:
        demonstration.close()
    except ServerTrouble as trouble:
        print(f"The demo's database server could not be stopped: {trouble.problem.value}", file=sys.stderr)
        return 1
    return code


def _has_screen() -> bool:
    """Say whether windows can be shown; on systems without X11 and Wayland they always can."""
    if not sys.platform.startswith("linux") or os.environ.get(PLATFORM):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _close_on_signal(window: QWidget) -> None:
    """Let Ctrl+C in the terminal and a polite kill close the window, so that nothing typed is lost and the server stops."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: window.close())
    # Python looks at signals only between its own steps, and a waiting window takes none.
    looking = QTimer(window, interval=SIGNAL_EVERY_MS)
    looking.timeout.connect(lambda: None)
    looking.start()
