"""The log: a few rotating files in the data directory that hold ids and places in the code, never a customer's data."""

import logging
import re
import sys
import threading
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

FILE_NAME = "desk.log"
MAX_BYTES = 1_000_000
KEPT_FILES = 5
REDACTED = "[…]"

_SECRETS = re.compile(
    r"(?P<url>\w+://[^\s@/]+@)"
    r"|(?P<mail>[\w.+-]+@[\w-]+\.[\w.]+)"
    r"|(?<![\w-])(?P<number>\+?\d[\d\s-]{6,}\d)(?![\w-])"
    r"|(?P<chinese>[\u3400-\u9fff]+)"
)
_UUID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}")


def redacted(text: str) -> str:
    """The text without what could be a person's: addresses, long numbers, Chinese words; ids in UUID form stay."""
    kept = _UUID.findall(text)
    parts = [_SECRETS.sub(REDACTED, part) for part in _UUID.split(text)]
    return "".join(part + (kept[place] if place < len(kept) else "") for place, part in enumerate(parts))


class RedactingFormatter(logging.Formatter):
    """Writes one line per event; an exception is its type and the places it came through, without messages."""

    def format(self, record: logging.LogRecord) -> str:
        """Redact the message; the time is written by us and stays."""
        line = f"{self.formatTime(record)} {record.levelname} {record.name}: {redacted(record.getMessage())}"
        if record.exc_info and record.exc_info[0] is not None:
            line += " | " + places(record.exc_info[0], record.exc_info[2])
        return line


def places(kind: type[BaseException], trace: TracebackType | None) -> str:
    """The type of an exception and the lines it came through, innermost first, with nothing of its message."""
    frames = traceback.extract_tb(trace)
    return kind.__name__ + "".join(f" < {Path(frame.filename).name}:{frame.lineno}" for frame in reversed(frames))


def set_up_logs(folder: Path) -> None:
    """Write the log of the program into this folder, and let nothing unexpected pass unseen."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        folder / FILE_NAME, maxBytes=MAX_BYTES, backupCount=KEPT_FILES, encoding="utf-8", delay=True
    )
    handler.setFormatter(RedactingFormatter())
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    root.addHandler(handler)
    sys.excepthook = _last_resort
    threading.excepthook = _last_resort_in_thread


def _last_resort(kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
    logging.getLogger("app").critical("Unhandled: %s", places(kind, trace))
    sys.stderr.write(f"{places(kind, trace)}\n")


def _last_resort_in_thread(happened: threading.ExceptHookArgs) -> None:
    logging.getLogger("app").critical("Unhandled in a thread: %s", places(happened.exc_type, happened.exc_traceback))
