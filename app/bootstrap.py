"""Puts the program together: settings, logs, application, window. Read it from top to bottom and know the program."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from app import __version__
from app.logs import set_up_logs
from app.services.store.clock import SystemClock
from app.settings import Settings, settings_from

ADMIN = "admin"


def run(arguments: Sequence[str]) -> int:
    """Run the program with its command line and return its exit code."""
    if arguments and arguments[0] == ADMIN:
        return _run_admin(arguments[1:])
    parser = _options()
    options = parser.parse_args(arguments)
    if not options.demo and (options.login or options.tour):
        parser.error("--as and --tour belong to --demo")
    settings = settings_from(options.data_dir, os.environ)
    keep_memory_off_the_disk()
    if options.demo:
        return _run_demo(settings, options.login, options.tour)
    set_up_logs(settings.log_dir)
    return _run_desk(settings)


def keep_memory_off_the_disk() -> None:
    """Make no core dump after a crash: it would hold keys and customers in plain words. On Windows that is a policy of the company."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - exists on Unix only

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="renewal-desk", description="續保台 (Renewal Desk)")
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("--data-dir", help="where the encrypted stores of this laptop lie")
    parser.add_argument("--demo", action="store_true", help="an invented company on a server of this computer")
    parser.add_argument("--as", dest="login", default=None, metavar="LOGIN", help="begin the demo as this person")
    parser.add_argument("--tour", type=Path, default=None, metavar="DIR", help="take pictures of the demo's pages")
    parser.epilog = "renewal-desk admin …: accounts and settings on the shared database"
    return parser


def _run_desk(settings: Settings) -> int:
    # Only here, so that the administrator's commands start without a screen.
    from app.ui.shell.application import dress, make_application  # noqa: PLC0415 - see above
    from app.ui.shell.desk import Desk  # noqa: PLC0415 - see above
    from app.ui.shell.preferences import Preferences  # noqa: PLC0415 - see above

    application = make_application()
    preferences = Preferences(settings.preferences_file)
    dress(application, settings, preferences)
    desk = Desk(application, settings, preferences, SystemClock())
    desk.start()
    return application.exec()


def _run_admin(arguments: Sequence[str]) -> int:
    from app.admin import cli  # noqa: PLC0415 - the desk starts without it

    return cli.run(arguments)


def _run_demo(settings: Settings, login: str | None, tour: Path | None) -> int:
    from app.demo import start  # noqa: PLC0415 - the desk starts without it

    return start.run(settings, login, tour)
