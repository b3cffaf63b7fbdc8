"""The tour holds from the first step to the last, in a process of its own; and what is asked wrongly is answered in a sentence."""

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from app.demo.people import EVERYBODY
from app.demo.tour.guide import HEIGHT, STEPS, WIDTH
from tests.demo_tour.conftest import Program


@pytest.mark.timeout(300)
def test_the_tour_holds_and_leaves_pictures_and_facts(program: Program, tmp_path: Path) -> None:
    out = tmp_path / "tour"
    process = program(["--demo", "--tour", out], {"QT_QPA_PLATFORM": None, "DISPLAY": None, "WAYLAND_DISPLAY": None})
    _, said = process.communicate(timeout=280)
    document = json.loads((out / "tour.json").read_text(encoding="utf-8"))
    failed = [step for step in document["steps"] if not step["ok"]]
    assert (failed, process.returncode) == ([], 0), said
    assert set(document) == {"ok", "steps"}
    assert document["ok"] is True
    assert [step["name"] for step in document["steps"]] == [name for name, _ in STEPS]
    for step in document["steps"]:
        assert set(step) == {"name", "ok", "seconds", "screenshot", "facts"}
        assert step["facts"]
        picture = QImage(str(out / step["screenshot"]))
        assert (picture.width(), picture.height()) == (WIDTH, HEIGHT)
    facts = {step["name"]: step["facts"] for step in document["steps"]}
    assert facts["05_call_back"]["keys"] <= 4
    assert facts["07_sent"]["copies_in_postgresql"] == [1, 1]
    assert facts["18_no_traces"]["planted_file_found"] is True
    assert facts["18_no_traces"]["other_files_found"] == []


def test_a_person_nobody_knows_is_answered_with_the_logins(program: Program, home: Path) -> None:
    process = program(["--demo", "--data-dir", home, "--as", "u_nobody"])
    out, said = process.communicate(timeout=60)
    assert process.returncode == 2
    assert out == ""
    assert said.count("\n") == 1
    assert "u_nobody" in said
    assert all(person.login in said for person in EVERYBODY)
    assert not (home / "demo").exists()


@pytest.mark.parametrize(
    "arguments", [["--tour", "pictures"], ["--as", "u_demo_01"], ["--demo", "--as", "u_demo_02", "--tour", "pictures"]]
)
def test_what_does_not_go_together_is_refused(program: Program, home: Path, arguments: list[str]) -> None:
    process = program(["--data-dir", home, *arguments])
    process.communicate(timeout=60)
    assert process.returncode == 2
    assert list(home.iterdir()) == []
