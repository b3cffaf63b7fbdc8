"""What of a script is on screen: the run of things to say from a node on, with the customer's possible answers."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.services.scripts.rules import fields_of, fill
from app.services.scripts.types import Branch, FilledText, PanelStage, Point, Script, ScriptNode
from app.ui.kit.theme import Tone


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer of the customer and the beginning of what it leads to; `script` is the other script's name, if any."""

    branch: Branch
    answer: str
    script: str
    preview: FilledText
    tone: Tone


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to say, and the answers it may get."""

    text: FilledText
    tip: str
    when: str
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """A script on screen. `gaps` are the names of mandatory fields without a value: it may not be started."""

    script_id: str
    version: int
    title: str
    steps: tuple[Step, ...]
    points: tuple[Point, ...]
    choices: tuple[tuple[str, str], ...]
    objections: tuple[tuple[str, str], ...]
    gaps: tuple[str, ...]
    may_go_back: bool
    stage: PanelStage
    labels: Mapping[str, str]


def nodes_from(script: Script, number: int) -> tuple[ScriptNode, ...]:
    """The nodes read in one go: on until a question whose answers decide whether the next node is said at all."""
    nodes: list[ScriptNode] = []
    rest = [node for node in script.nodes if node.number >= number]
    for node, following in zip(rest, [*rest[1:], None], strict=True):
        nodes.append(node)
        targets = {branch.to_node for branch in node.branches}
        if following is None or following.number in targets:
            break
    return tuple(nodes)


def steps_of(script: Script, number: int, scripts: Mapping[str, Script], values: Mapping[str, str]) -> tuple[Step, ...]:
    """The steps on screen when a script is read from a node on; a branch to a script that is not there is left out."""
    return tuple(
        Step(
            text=fill(node.text, values),
            tip=node.tip or "",
            when=node.when or "",
            answers=tuple(
                answer for branch in node.branches if (answer := _answer(branch, script, scripts, values)) is not None
            ),
        )
        for node in nodes_from(script, number)
    )


def mandatory_gaps(script: Script, values: Mapping[str, str], mandatory: Mapping[str, str]) -> tuple[str, ...]:
    """The names of the mandatory fields the script uses and nobody filled; `mandatory` is id → name."""
    used = fields_of(script)
    return tuple(name for field, name in mandatory.items() if field in used and not values.get(field, "").strip())


def _answer(branch: Branch, script: Script, scripts: Mapping[str, Script], values: Mapping[str, str]) -> Answer | None:
    target = script if branch.to_script is None else scripts.get(branch.to_script)
    if target is None:
        return None
    number = branch.to_node if branch.to_node is not None else target.nodes[0].number
    node = next((node for node in target.nodes if node.number == number), None)
    if node is None:
        return None
    is_elsewhere = branch.to_script is not None
    leads_on = not is_elsewhere or target.stage is not None
    return Answer(
        branch=branch,
        answer=branch.answer,
        script=target.name if is_elsewhere else "",
        preview=fill(node.text, values),
        tone=Tone.ACCENT if leads_on else Tone.AMBER,
    )
