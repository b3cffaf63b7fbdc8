"""The scripts that travel with the program (`resources/content/scripts`), in the language asked for."""

from collections.abc import Mapping
from functools import cache

from app.services.scripts.types import Branch, Field, PanelStage, Point, Script, ScriptNode
from app.services.store.resources import ContentError, Entry, Language, Words, content

_SPECIAL = "special"
_OBJECTIONS = "objections"


@cache
def scripts_for(stage: PanelStage, line: str, language: Language) -> tuple[Script, ...]:
    """Return the scripts of a stage that fit a line of business: those made for the line first, then the general ones."""
    fitting = [script for script in _file(stage.value, language) if not script.lines or line in script.lines]
    return tuple(sorted(fitting, key=lambda script: not script.lines))


def special(language: Language) -> tuple[Script, ...]:
    """Return the scripts for any stage: appointment, voicemail, third party, stop, complaint, polite endings."""
    return _file(_SPECIAL, language)


def objections(language: Language) -> tuple[Script, ...]:
    """Return the objection scripts in the order of their keys."""
    return _file(_OBJECTIONS, language)


@cache
def all_scripts(language: Language) -> Mapping[str, Script]:
    """Return every script by id."""
    files = (*(stage.value for stage in PanelStage), _SPECIAL, _OBJECTIONS)
    return {script.script_id: script for name in files for script in _file(name, language)}


@cache
def fields(language: Language) -> Mapping[str, Field]:
    """Return what each placeholder stands for, by its id."""
    return {
        entry.text("code"): Field(
            entry.text("code"), entry.words("text").in_language(language), entry.flag("mandatory")
        )
        for entry in content("scripts/parts").entries("fields")
    }


@cache
def _file(name: str, language: Language) -> tuple[Script, ...]:
    stage = PanelStage(name) if name in {stage.value for stage in PanelStage} else None
    return tuple(_script(entry, stage, language) for entry in content(f"scripts/{name}").entries("scripts"))


@cache
def _parts(name: str) -> Mapping[str, Words]:
    return {entry.text("code"): entry.words("text") for entry in content("scripts/parts").entries(name)}


def _script(entry: Entry, stage: PanelStage | None, language: Language) -> Script:
    points = _parts("points")
    return Script(
        script_id=entry.text("id"),
        version=entry.number("version"),
        stage=stage,
        name=entry.words("name").in_language(language),
        lines=frozenset(entry.texts("lines")),
        must_say=tuple(Point(code, points[code].in_language(language)) for code in entry.texts("must_say")),
        reasons=entry.texts("reasons"),
        nodes=tuple(_node(node, language) for node in entry.entries("nodes")),
    )


def _node(entry: Entry, language: Language) -> ScriptNode:
    when = entry.text_or_none("when")
    return ScriptNode(
        number=entry.number("n"),
        text=entry.words("text").in_language(language),
        tip=entry.words("tip").in_language(language) if entry.has("tip") else None,
        when=None if when is None else _parts("moments")[when].in_language(language),
        branches=_branches(entry, language) if entry.has("branches") else (),
    )


def _branches(node: Entry, language: Language) -> tuple[Branch, ...]:
    answers = _parts("answers")
    return tuple(
        _branch(answers[answer].in_language(language), target)
        for answer, target in node.entry("branches").fields.items()
    )


def _branch(answer: str, target: object) -> Branch:
    if isinstance(target, int):
        return Branch(answer, to_node=target, to_script=None)
    if isinstance(target, str):
        return Branch(answer, to_node=None, to_script=target)
    raise ContentError(f"{answer}: branch target")
