"""`import`: take a portfolio file over into the shared database, all of it or nothing."""

import argparse
import sys
from pathlib import Path

from app.admin.connecting import add_connection
from app.admin.line import line_for, stopped_by
from app.admin.portfolio_texts import refusals_text, refused_text, report_text
from app.admin.troubles import Stopped
from app.services.portfolio.commands import import_file
from app.services.portfolio.types import FileRefused, ImportProgress
from app.services.remote.types import RemoteFailure


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command."""
    parser = subparsers.add_parser("import", help="import a portfolio file as a supervisor or manager")
    parser.add_argument("file", type=Path, help="CSV in UTF-8, also packed with gzip, or an Excel workbook")
    add_connection(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Import the file and say what came of it. Raises Stopped; then nothing was imported."""
    try:
        with line_for(options) as remote:
            report = import_file(remote, options.file, progress=_show)
    except FileRefused as refused:
        raise Stopped(refused_text(refused)) from refused
    except RemoteFailure as failure:
        raise stopped_by(failure) from failure
    print(report_text(report), refusals_text(report.rejected), sep="\n")
    return 0


def _show(progress: ImportProgress) -> None:
    print(f"{progress.rows_read:,} rows read, {progress.rows_taken:,} taken over", file=sys.stderr)
