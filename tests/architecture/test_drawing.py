import runpy
from pathlib import Path

SCRIPT = Path(__file__).parents[2] / "packaging" / "draw_architecture.py"


def test_the_architecture_page_shows_the_code_as_it_is() -> None:
    script = runpy.run_path(str(SCRIPT))
    page = script["PAGE"].read_text(encoding="utf-8")
    assert script["page_with"](script["drawing"]()) == page, "run: python packaging/draw_architecture.py"
