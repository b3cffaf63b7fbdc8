"""Draws the rooms and their imports into docs/architecture.md, from the code as it is: `python packaging/draw_architecture.py`."""

import sys
from pathlib import Path

import grimp

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "architecture.md"
BEGIN, END = "<!-- drawn from the imports: begin -->", "<!-- drawn from the imports: end -->"
LAYERS = ("app.services", "app.ui")


def drawing() -> str:
    """Return the page's drawn part: who imports whom in each layer."""
    graph = grimp.build_graph("app")
    return "\n\n".join(_layer(graph, layer) for layer in LAYERS)


def page_with(drawn: str) -> str:
    """Return the whole page with its drawn part replaced."""
    head, rest = PAGE.read_text(encoding="utf-8").split(BEGIN)
    _old, tail = rest.split(END)
    return f"{head}{BEGIN}\n\n{drawn}\n\n{END}{tail}"


def _layer(graph: grimp.ImportGraph, layer: str) -> str:
    rooms = sorted(graph.find_children(layer))
    lines = [f"### `{layer}`", "", "| room | imports |", "|---|---|"]
    for room in rooms:
        others = [other for other in rooms if other != room and _imports(graph, room, other)]
        names = ", ".join(f"`{_word(other)}`" for other in others) or "–"
        lines.append(f"| `{_word(room)}` | {names} |")
    return "\n".join(lines)


def _imports(graph: grimp.ImportGraph, importer: str, imported: str) -> bool:
    return graph.direct_import_exists(importer=importer, imported=imported, as_packages=True)


def _word(module: str) -> str:
    return module.rpartition(".")[2]


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    PAGE.write_text(page_with(drawing()), encoding="utf-8")
