"""Each room has what a room must have, under its one name."""

import ast
from pathlib import Path

import pytest

from app.services.rooms import Room

ROOT = Path(__file__).parents[2]
PACKAGES = sorted(path.parent for path in (ROOT / "app").rglob("__init__.py"))


@pytest.mark.parametrize("room", Room)
def test_a_room_has_its_services_and_its_icon(room: Room) -> None:
    assert (ROOT / "app" / "services" / room / "__init__.py").is_file()
    assert (ROOT / "resources" / "icons" / f"{room}.svg").is_file()


@pytest.mark.parametrize("package", PACKAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_package_opens_with_a_docstring_and_imports_nothing(package: Path) -> None:
    tree = ast.parse((package / "__init__.py").read_text(encoding="utf-8"))
    assert ast.get_docstring(tree)
    assert not any(isinstance(node, ast.Import | ast.ImportFrom) for node in ast.walk(tree))


def test_no_path_of_one_machine_and_no_registry_stands_in_a_file() -> None:
    suspicious = ("/" + "work/", "/" + "root/", "/" + "farm/", "pypi" + ".org/simple", "files.python" + "hosted")
    files = [path for name in ("app", "docs", "packaging", "benchmarks", ".ci") for path in (ROOT / name).rglob("*")]
    texts = [
        path
        for path in (*files, *ROOT.glob("[!.]*.*"))
        if path.is_file() and path.suffix in {"", ".py", ".md", ".toml", ".sh", ".sql", ".lock"}
    ]
    found = [
        f"{path.relative_to(ROOT)}: {word}"
        for path in texts
        for word in suspicious
        if word in path.read_text(encoding="utf-8")
    ]
    assert not found
