"""From the unlock to the painted workbench, against what a bare PySide6 window needs from process start."""

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from app.services.server.embedded import EmbeddedServer
from benchmarks.desk import LIST_LENGTH, assign_list, new_desk, synced_store

ROUNDS = 7
LIMIT = 2.0


def measure(server: EmbeddedServer, directory: Path) -> dict[str, Any]:
    """Return the median seconds of both, measured in turn, and their ratio."""
    desk = new_desk(server, "windows")
    assign_list(desk)
    path = directory / "store.db"
    synced_store(desk, path)
    ours, bare, rows = [], [], 0
    for _round in range(ROUNDS):
        spent, _said = _until_painted("benchmarks.bare_window")
        bare.append(spent)
        _spent, said = _until_painted("benchmarks.unlocked_window", str(path))
        told = json.loads(said)
        ours.append(told["seconds"])
        rows = told["rows"]
    ratio = median(ours) / median(bare)
    return {
        "rows_on_screen": rows,
        "ours_s": median(ours),
        "bare_s": median(bare),
        "ratio": ratio,
        "limit": LIMIT,
        "holds": ratio <= LIMIT and rows == LIST_LENGTH,
    }


def _until_painted(module: str, *arguments: str) -> tuple[float, str]:
    """Start a process and wait for the line it prints after its first paint."""
    command: Sequence[str] = (sys.executable, "-m", module, *arguments)
    started = perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        if process.stdout is None:
            raise RuntimeError("no pipe")
        said = process.stdout.readline()
        spent = perf_counter() - started
    if not said:
        raise RuntimeError(f"{module} painted nothing")
    return spent, said
