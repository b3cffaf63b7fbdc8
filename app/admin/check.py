"""`check`: look at a portfolio file before it is imported; no server is needed."""

import argparse
from datetime import date
from pathlib import Path

from app.admin.portfolio_texts import figures_text, refusals_text, refused_text
from app.admin.troubles import Stopped
from app.services.portfolio.commands import check_file
from app.services.portfolio.types import FileRefused
from app.services.store.clock import SystemClock


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command."""
    parser = subparsers.add_parser("check", help="look at a portfolio file before it is imported")
    parser.add_argument("file", type=Path, help="CSV in UTF-8, also packed with gzip, or an Excel workbook")
    parser.add_argument("--day", type=date.fromisoformat, default=None, help="the day the figures are for; else today")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the desk of the day as the file gives it, and the rows that would not be taken. Raises Stopped."""
    try:
        checked = check_file(options.file)
    except FileRefused as refused:
        raise Stopped(refused_text(refused)) from refused
    day = options.day or SystemClock().now().astimezone().date()
    print(figures_text(checked.terms, day), refusals_text(checked.rejected), sep="\n")
    return 0
