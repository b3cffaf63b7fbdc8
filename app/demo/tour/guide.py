"""Leads the tour: a fresh data directory, one step after the other, a picture each, and tour.json."""

import faulthandler
import json
import logging
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

from app.demo.demonstration import Demonstration, demo_settings
from app.demo.tour.calling import find_again, open_customer, record_call_back, record_no_answer, send_records
from app.demo.tour.entering import lock_and_refuse, prepare_demo, refuse_wrong_passphrase, unlock_first_time
from app.demo.tour.looks import back_to_calls, in_language, in_the_dark
from app.demo.tour.supervising import see_overview
from app.demo.tour.traces import search_for_traces
from app.demo.tour.types import Facts, StepReport, Unmet
from app.demo.tour.visit import Visit
from app.logs import FILE_NAME, set_up_logs
from app.services.store.clock import SystemClock
from app.settings import Settings
from app.ui.kit.language import Language
from app.ui.kit.runner import where
from app.ui.shell.application import dress, make_application
from app.ui.shell.preferences import Preferences

logger = logging.getLogger(__name__)

WIDTH, HEIGHT = 1440, 900
REPORT = "tour.json"

Step = Callable[[Visit, Facts], None]

STEPS: tuple[tuple[str, Step], ...] = (
    ("01_preparing", prepare_demo),
    ("02_wrong_passphrase", refuse_wrong_passphrase),
    ("03_unlocked", unlock_first_time),
    ("04_customer", open_customer),
    ("05_call_back", record_call_back),
    ("06_no_answer", record_no_answer),
    ("07_sent", send_records),
    ("08_locked", lock_and_refuse),
    ("09_found_again", find_again),
    ("10_overview", see_overview),
    ("11_overview_dark", in_the_dark),
    ("12_overview_zh_cn", in_language(Language.ZH_CN)),
    ("13_overview_en", in_language(Language.EN)),
    ("14_calls_en", back_to_calls),
    ("15_calls_zh_cn", in_language(Language.ZH_CN)),
    ("16_calls_zh_tw", in_language(Language.ZH_TW)),
    ("17_calls_dark", in_the_dark),
    ("18_no_traces", search_for_traces),
)
"""A step that does not hold ends the tour: what follows would only fail because of it."""


def run(pictures: Path) -> int:
    """Take the tour, write its pictures and tour.json into the folder, and return 0 if every step held, else 1."""
    faulthandler.enable()  # should Qt itself break, the place is said
    pictures.mkdir(parents=True, exist_ok=True)
    for old in pictures.glob("[0-9][0-9]_*.png"):
        old.unlink()
    with _fresh_home() as home, _visit(home, pictures) as visit:
        reports = _walk(visit)
    is_ok = len(reports) == len(STEPS) and all(report.ok for report in reports)
    document = {"ok": is_ok, "steps": [asdict(report) for report in reports]}
    (pictures / REPORT).write_text(json.dumps(document, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return 0 if is_ok else 1


def _walk(visit: Visit) -> list[StepReport]:
    """Take the steps until one does not hold."""
    reports: list[StepReport] = []
    for name, step in STEPS:
        reports.append(_take(visit, name, step))
        if not reports[-1].ok:
            break
    return reports


def _take(visit: Visit, name: str, step: Step) -> StepReport:
    """Take one step; a step that has not taken its picture itself gets the one of its end, also when it does not hold."""
    facts: Facts = {}
    started = time.monotonic()
    visit.screenshot, is_ok = "", True
    try:
        step(visit, facts)
    except Unmet as unmet:
        facts["error"], is_ok = f"not so: {unmet}", False
    except Exception as error:  # noqa: BLE001 - whatever breaks belongs into the report, by kind and place only
        facts["error"], is_ok = where(error), False
    if not visit.screenshot:
        visit.take_picture(name)
    seconds = round(time.monotonic() - started, 2)
    logger.info("Tour %s: %s", name, "held" if is_ok else "did not hold")
    return StepReport(name, is_ok, seconds, visit.screenshot, facts)


@contextmanager
def _fresh_home() -> Iterator[Path]:
    """Lend an empty data directory; its parent lets the server's account through, should the tour be taken by root."""
    home = Path(tempfile.mkdtemp(prefix="renewal-desk-tour-home-")).resolve()
    home.chmod(0o711)
    try:
        yield home
    finally:
        logging.shutdown()
        shutil.rmtree(home, ignore_errors=True)


@contextmanager
def _visit(home: Path, pictures: Path) -> Iterator[Visit]:
    """Make window and demonstration, and put everything away at the end."""
    settings = demo_settings(Settings(home))
    set_up_logs(settings.log_dir)
    application = make_application()
    preferences = Preferences(settings.preferences_file)
    dress(application, settings, preferences)
    demonstration = Demonstration(application, settings, preferences, SystemClock(), None)
    demonstration.window.resize(WIDTH, HEIGHT)
    visit = Visit(demonstration, home, settings.log_dir / FILE_NAME, pictures)
    try:
        yield visit
    finally:
        demonstration.window.close()
        demonstration.close()
        if demonstration.prepared is not None:
            shutil.rmtree(demonstration.prepared.server.directory, ignore_errors=True)
