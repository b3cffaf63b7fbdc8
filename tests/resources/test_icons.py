"""The carried pictures: well-formed, of one family, and one for each room."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtSvg import QSvgRenderer

from app.services.rooms import Room
from app.services.store.resources import resource_path

ICONS = sorted(resource_path("icons").glob("*.svg"))


def test_each_room_has_its_icon() -> None:
    assert {room.value for room in Room} | {"app", "vault"} <= {path.stem for path in ICONS}


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_an_icon_is_drawn_in_the_line_style_of_the_set(path: Path) -> None:
    root = ET.parse(path).getroot()  # noqa: S314 - our own file
    assert (root.get("viewBox"), root.get("stroke"), root.get("fill")) == ("0 0 24 24", "currentColor", "none")
    assert QSvgRenderer(str(path)).isValid()
