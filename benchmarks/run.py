"""Runs every measurement and writes the figures: `python -m benchmarks.run --json FILE`."""

import argparse
import json
import os
import platform
import sys
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from app import __version__
from benchmarks import importing, saving, syncing, windows
from benchmarks.desk import running_server, store_directory


def main() -> int:
    """Measure, print, and write the JSON; 0 only if every limit holds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", type=Path, required=True, metavar="FILE")
    options = parser.parse_args()
    with running_server() as server, store_directory() as directory:
        figures: dict[str, dict[str, Any]] = {
            "import": importing.measure(server),
            "first_sync": syncing.measure(server, directory),
            "save": saving.measure(server, directory),
            "window": windows.measure(server, directory),
        }
    machine = {"system": platform.platform(), "python": platform.python_version(), "cores": os.cpu_count()}
    report = {"command": " ".join(sys.argv), "version": __version__, "machine": machine, "figures": figures}
    options.json.write_text(json.dumps(report, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    for name, figure in figures.items():
        verdict = "holds" if figure["holds"] else "DOES NOT HOLD"
        print(f"{name:12} {figure['ratio']:6.2f} of at most {figure['limit']:.2f}  {verdict}")
    return 0 if all(figure["holds"] for figure in figures.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
