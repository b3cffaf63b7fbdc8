"""The log keeps ids and places in the code, and loses what could be a person's; settings come from one place."""

import logging
import os
import sys
import threading
from pathlib import Path

import pytest

from app.logs import RedactingFormatter, places, redacted, set_up_logs
from app.settings import HOME_VARIABLE, settings_from


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("Sync ended early: offline", "Sync ended early: offline"),
        ("Refused event 0192f0c1-2345-7abc-8def-0123456789ab", "Refused event 0192f0c1-2345-7abc-8def-0123456789ab"),
        ("called 0912-345-678 twice", "called […] twice"),
        ("王建國 asked", "[…] asked"),
        ("sent to lin@example.com", "sent to […]"),
        ("postgresql://u_lin:secret@db/desk", "[…]db/desk"),
    ],
)
def test_only_what_is_nobodys_stays(said: str, kept: str) -> None:
    assert redacted(said) == kept


def test_an_exception_is_its_type_and_places_without_its_words() -> None:
    names: dict[str, str] = {}
    try:
        names["王建國"]
    except LookupError:
        record = logging.LogRecord("app", logging.ERROR, __file__, 1, "broke", None, sys.exc_info())
    line = RedactingFormatter().format(record)
    assert "KeyError < test_logs.py:" in line
    assert "王建國" not in line
    assert places(LookupError, None) == "LookupError"


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights otherwise")
def test_nobody_else_on_the_machine_may_read_the_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    set_up_logs(tmp_path / "data" / "logs")
    root.handlers, root.level = handlers, level
    assert (tmp_path / "data" / "logs").stat().st_mode & 0o077 == 0


def test_the_data_lies_where_one_says_else_where_the_environment_says(tmp_path: Path) -> None:
    environment = {HOME_VARIABLE: str(tmp_path / "environment")}
    assert settings_from(str(tmp_path / "said"), environment).data_dir == tmp_path / "said"
    assert settings_from(None, environment).data_dir == tmp_path / "environment"
    assert settings_from(None, {}).data_dir.name == "renewal-desk"
