"""The program itself as a process of its own, without a screen and with a home of its own."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from tests.support.servers import server_directory

ROOT = Path(__file__).parents[2]

Program = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def home() -> Iterator[Path]:
    """A data directory that a server's account can walk to, gone afterwards."""
    with server_directory("renewal-desk-tour-test-") as directory:
        yield directory.parent


@pytest.fixture
def program(home: Path) -> Iterator[Program]:
    """Starts main.py with arguments; what still runs at the end is asked to go, as from a terminal, before its home is taken away."""
    started: list[subprocess.Popen[str]] = []

    def start(
        arguments: Sequence[object], environment: Mapping[str, str | None] | None = None
    ) -> "subprocess.Popen[str]":
        merged = {**os.environ, **(environment or {})}
        process = subprocess.Popen(
            [sys.executable, str(ROOT / "main.py"), *map(str, arguments)],
            cwd=ROOT,
            env={name: value for name, value in merged.items() if value is not None},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        started.append(process)
        return process

    yield start
    for process in started:
        if process.poll() is None:
            process.terminate()
        process.communicate(timeout=30)
