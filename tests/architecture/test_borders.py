"""The import contracts of pyproject.toml hold, and would notice a breach."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
LINT = Path(sys.executable).with_name("lint-imports")


def test_every_import_points_down() -> None:
    done = subprocess.run([LINT, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_a_service_that_imports_qt_would_be_noticed(tmp_path: Path) -> None:
    package = tmp_path / "app"
    for name in ("services", "models"):
        (package / name).mkdir(parents=True)
        (package / name / "__init__.py").write_text("")
    (package / "__init__.py").write_text("")
    (package / "services" / "wrong.py").write_text("import PySide6\n")
    contract = """
[importlinter]
root_package = app
include_external_packages = true
[importlinter:contract:1]
name = services know no Qt
type = forbidden
source_modules = app.services
forbidden_modules = PySide6
"""
    (tmp_path / ".importlinter").write_text(contract)
    done = subprocess.run([LINT, "--no-cache"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert "app.services.wrong -> PySide6" in done.stdout
