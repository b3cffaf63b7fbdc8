"""Asking for a file: which one to import, and where to save a list; neither dialog holds the window up."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

PATTERNS = "*.csv *.gz *.txt *.xlsx *.xls *.ods"


def ask_for_file(parent: QWidget, title: str, tables: str, everything: str, chosen: Callable[[Path], None]) -> None:
    """Let a person choose a table; `tables` and `everything` name the two filters."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([f"{tables} ({PATTERNS})", f"{everything} (*)"])
    _open(dialog, chosen)


def ask_where_to_save(parent: QWidget, title: str, kind: str, name: str, chosen: Callable[[Path], None]) -> None:
    """Let a person choose where a list goes; `name` is proposed, `kind` names the filter."""
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([f"{kind} (*.csv)"])
    dialog.setDefaultSuffix("csv")
    dialog.selectFile(name)
    _open(dialog, chosen)


def _open(dialog: QFileDialog, chosen: Callable[[Path], None]) -> None:
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
