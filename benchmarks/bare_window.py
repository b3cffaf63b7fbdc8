"""The least a PySide6 program can do: one empty window, painted once."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class BareWindow(QMainWindow):
    """Says so when it has been painted, and ends."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, tell the one who waits, leave."""
        super().paintEvent(event)
        sys.stdout.write("{}\n")
        sys.stdout.flush()
        QTimer.singleShot(0, QApplication.quit)


if __name__ == "__main__":
    application = QApplication([])
    window = BareWindow()
    window.resize(1280, 800)
    window.show()
    application.exec()
