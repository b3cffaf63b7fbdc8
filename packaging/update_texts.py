"""Collects the texts of the screens into resources/i18n/*.ts and builds the .qm files: `python packaging/update_texts.py`.

New texts arrive unfinished; fill them in by hand in each language, then run this again. With `--check` nothing is
written: it says what would change and ends with 1 if anything would.
"""

import argparse
import ast
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import PySide6

ROOT = Path(__file__).parents[1]
SOURCES = (ROOT / "app" / "ui", ROOT / "app" / "demo")
CATALOGUES = ROOT / "resources" / "i18n"
LANGUAGES = ("zh_TW", "zh_CN", "en")
COUNT_PLACE = 3
"""Where the count stands among the arguments of translate: after context, text and comment."""


def tool(name: str) -> str:
    """The path of a Qt Linguist tool that came with PySide6."""
    for suffix in ("", ".exe"):
        path = Path(PySide6.__path__[0]) / (name + suffix)
        if path.is_file():
            return str(path)
    raise FileNotFoundError(name)


def sources() -> list[Path]:
    """The modules that say something on screen."""
    return sorted(path for folder in SOURCES for path in folder.rglob("*.py"))


@dataclass(frozen=True, order=True)
class Said:
    """One text of the screens: its context, its English, and whether it counts something."""

    context: str
    text: str
    counts: bool


class _Listener(ast.NodeVisitor):
    """Hears what a module says: `self.tr`, `translate`, QT_TRANSLATE_NOOP, and its own `_tr` in the context that it hands on.

    lupdate's own reader of Python misses texts that count by an expression and takes // for the start of a comment.
    """

    def __init__(self, path: Path) -> None:
        self.said: set[Said] = set()
        self._path = path
        self._classes: list[str] = []
        tree = ast.parse(path.read_text(encoding="utf-8"))
        self._helper_context = _context_of_helper(tree)
        self.visit(tree)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Remember whose words come next."""
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        """Hear one call."""
        self.generic_visit(node)
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name == "tr":
            self._hear_tr(node)
        elif name == "_tr" and self._helper_context is not None:
            self._hear(self._helper_context, node.args[0], counts=len(node.args) > 1)
        elif name in {"translate", "QT_TRANSLATE_NOOP"} and len(node.args) > 1:
            context = node.args[0]
            if isinstance(context, ast.Constant):
                self._hear(str(context.value), node.args[1], counts=len(node.args) > COUNT_PLACE)

    def _hear_tr(self, node: ast.Call) -> None:
        receiver = node.func.value if isinstance(node.func, ast.Attribute) else None
        if not isinstance(receiver, ast.Name) or receiver.id != "self":
            raise SystemExit(f"{self._path}:{node.lineno}: only self.tr(…) has a context that can be known")
        self._hear(self._classes[-1], node.args[0], counts=len(node.args) > COUNT_PLACE - 1)

    def _hear(self, context: str, argument: ast.expr, *, counts: bool) -> None:
        for text in _texts_of(argument):
            self.said.add(Said(context, text, counts or "%n" in text))


def _context_of_helper(tree: ast.Module) -> str | None:
    """The context that a module's `_tr` hands to Qt, or None without such a helper."""
    for function in tree.body:
        if isinstance(function, ast.FunctionDef) and function.name == "_tr":
            call = next(node for node in ast.walk(function) if isinstance(node, ast.Call) and len(node.args) > 1)
            return str(ast.literal_eval(call.args[0]))
    return None


def _texts_of(argument: ast.expr) -> list[str]:
    """The words in an argument: one text, or both of a choice; a name is marked where it is defined."""
    if isinstance(argument, ast.Constant):
        return [str(argument.value)]
    if isinstance(argument, ast.IfExp):
        return [*_texts_of(argument.body), *_texts_of(argument.orelse)]
    return []


def everything_said() -> list[Said]:
    """Every text of the screens, in order."""
    return sorted({said for path in sources() for said in _Listener(path).said})


def _as_call(said: Said) -> str:
    """The text as a call that lupdate understands."""
    count = ", None, 1" if said.counts else ""
    return f"QCoreApplication.translate({json.dumps(said.context)}, {json.dumps(said.text)}{count})"


def collect(folder: Path) -> None:
    """Bring the .ts files in this folder up to date with the sources; texts that are gone are dropped."""
    with tempfile.TemporaryDirectory() as name:
        texts = Path(name) / "texts.py"
        texts.write_text("\n".join(map(_as_call, everything_said())) + "\n", encoding="utf-8")
        for language in LANGUAGES:
            target = folder / f"app_{language}.ts"
            command = [tool("lupdate"), str(texts), "-ts", str(target), "-target-language", language]
            command += ["-source-language", "en", "-no-obsolete", "-locations", "none"]
            command += ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
            _run(command)


def speak_english(folder: Path) -> None:
    """Finish the English catalogue: a source text is its own translation, except where a plural is to be written by hand."""
    path = folder / "app_en.ts"
    text = path.read_text(encoding="utf-8")
    unfinished = re.compile(
        r"<source>(?P<source>[^<]*)</source>\n(?P<between>(?:\s*<(?:comment|extracomment)>[^<]*</\w+>\n)?)"
        r"(?P<indent>\s*)<translation type=\"unfinished\"></translation>"
    )
    spoken = unfinished.sub(
        r"<source>\g<source></source>\n\g<between>\g<indent><translation>\g<source></translation>", text
    )
    path.write_text(spoken, encoding="utf-8")


def build(folder: Path) -> None:
    """Build the .qm files beside the .ts files; each is put in place whole, because a running program reads its own from the disk."""
    with tempfile.TemporaryDirectory(dir=folder) as name:
        for language in LANGUAGES:
            source, built = folder / f"app_{language}.ts", Path(name) / f"app_{language}.qm"
            _run([tool("lrelease"), "-silent", str(source), "-qm", str(built)])
            built.replace(source.with_suffix(".qm"))


def differences() -> list[str]:
    """The catalogue files that are not what the sources would make them."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for path in CATALOGUES.glob("app_*.ts"):
            shutil.copy(path, folder)
        collect(folder)
        speak_english(folder)
        build(folder)
        made = sorted(path for path in folder.iterdir() if path.suffix in {".ts", ".qm"})
        return [
            path.name
            for path in made
            if not (CATALOGUES / path.name).is_file() or (CATALOGUES / path.name).read_bytes() != path.read_bytes()
        ]


def _run(command: list[str]) -> None:
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=ROOT, env=environment)
    if done.returncode:
        raise SystemExit(done.stdout + done.stderr)


def main() -> int:
    """Update or check."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--check", action="store_true")
    if arguments.parse_args().check:
        stale = differences()
        print("\n".join(stale) or "up to date")
        return int(bool(stale))
    collect(CATALOGUES)
    speak_english(CATALOGUES)
    build(CATALOGUES)
    return 0


if __name__ == "__main__":
    sys.exit(main())
