"""Icons: one SVG per room or deed, drawn in the colour of a token at the size and resolution asked for."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.ui.kit.theme import tokens

FOLDER = Path(__file__).parents[3] / "resources" / "icons"
SCALES = (1.0, 2.0, 3.0)


def icon(name: str, colour: str | None = None, size: int = 20) -> QIcon:
    """The icon of this name in a colour (#RRGGBB, the text colour by default); empty if there is no such picture."""
    result = QIcon()
    for scale in SCALES:
        pixmap = _pixmap(name, colour or tokens().text, size, scale)
        if pixmap is not None:
            result.addPixmap(pixmap)
    return result


def two_state_icon(name: str, size: int = 20) -> QIcon:
    """An icon that is muted, and in the accent colour while checked: a tab of the rail."""
    result = icon(name, tokens().muted, size)
    for scale in SCALES:
        pixmap = _pixmap(name, tokens().accent, size, scale)
        if pixmap is not None:
            result.addPixmap(pixmap, QIcon.Mode.Normal, QIcon.State.On)
    return result


def has_icon(name: str) -> bool:
    """Whether there is a picture of this name."""
    return (FOLDER / f"{name}.svg").is_file()


@lru_cache(maxsize=512)
def _pixmap(name: str, colour: str, size: int, scale: float) -> QPixmap | None:
    path = FOLDER / f"{name}.svg"
    if not name or not path.is_file():
        return None
    renderer = QSvgRenderer(str(path))
    pixmap = QPixmap(QSize(size, size) * scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(pixmap.rect()))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(pixmap.rect(), QColor(colour))
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap
