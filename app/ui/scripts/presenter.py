"""Leads through the scripts: picks the one for stage and line, follows branches and objections, and finds the way back."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject

from app.services.scripts import queries, rules
from app.services.scripts.types import Branch, PanelStage, Script
from app.services.store.ids import CustomerId
from app.ui.kit.words import spoken
from app.ui.scripts.panel import ScriptPanel
from app.ui.scripts.reading import Reading, mandatory_gaps, steps_of


@dataclass(frozen=True, slots=True)
class _Place:
    """Where one stands: a script and the node it is read from."""

    script_id: str
    node: int


class ScriptPresenter(QObject):
    """Keeps the script panel at the right place for the customer on screen."""

    def __init__(self, panel: ScriptPanel, parent: QObject | None = None) -> None:
        """Serve this panel."""
        super().__init__(parent)
        self._panel = panel
        self._customer: CustomerId | None = None
        self._line, self._stage = "", PanelStage.FIRST_CONTACT
        self._values: Mapping[str, str] = {}
        self._place: _Place | None = None
        self._way: list[_Place] = []
        panel.stage_chosen.connect(self.open_stage)
        panel.script_chosen.connect(self.open_script)
        panel.objection_chosen.connect(self.open_script)
        panel.branch_chosen.connect(self.follow_branch)
        panel.back_requested.connect(self.go_back)
        panel.words_changed.connect(self._show)

    def show_customer(self, customer_id: CustomerId, line: str, renewal_stage: str, values: Mapping[str, str]) -> None:
        """Open the script that fits a customer; for the customer already on screen only the values are filled anew."""
        is_new = customer_id != self._customer
        self._customer, self._line, self._values = customer_id, line, values
        if is_new:
            self._panel.forget_ticks()
            self.open_stage(rules.panel_stage(renewal_stage))
        else:
            self._show()

    def in_use(self) -> tuple[str, int] | None:
        """The script on screen and its version, kept with the record."""
        script = self._script()
        return None if script is None else (script.script_id, script.version)

    def open_stage(self, stage: PanelStage) -> None:
        """Open the first script of a stage for the customer's line."""
        self._stage, self._way = stage, []
        scripts = queries.scripts_for(stage, self._line, spoken())
        self._place = _start(scripts[0]) if scripts else None
        self._show()

    def open_script(self, script_id: str) -> None:
        """Open a script at its beginning; the way back leads here."""
        script = queries.all_scripts(spoken()).get(script_id)
        if script is not None:
            self._go(_start(script))

    def follow_branch(self, branch: Branch) -> None:
        """Go where an answer leads."""
        if branch.to_script is not None:
            self.open_script(branch.to_script)
        elif self._place is not None and branch.to_node is not None:
            self._go(_Place(self._place.script_id, branch.to_node))

    def go_back(self) -> None:
        """Return to where the last step was taken."""
        if self._way:
            self._place = self._way.pop()
            self._show()

    def _go(self, place: _Place) -> None:
        if self._place is not None and place != self._place:
            self._way.append(self._place)
        self._place = place
        self._show()

    def _script(self) -> Script | None:
        return None if self._place is None else queries.all_scripts(spoken()).get(self._place.script_id)

    def _show(self) -> None:
        script = self._script()
        if script is None or self._place is None:
            self._panel.show_nothing()
            return
        language = spoken()
        fields = queries.fields(language)
        mandatory = {field.field_id: field.label for field in fields.values() if field.is_mandatory}
        self._panel.show_reading(
            Reading(
                script_id=script.script_id,
                version=script.version,
                title=script.name,
                steps=steps_of(script, self._place.node, queries.all_scripts(language), self._values),
                points=script.must_say,
                choices=tuple(
                    (one.script_id, one.name) for one in queries.scripts_for(self._stage, self._line, language)
                ),
                objections=tuple((one.script_id, one.name) for one in queries.objections(language)),
                gaps=mandatory_gaps(script, self._values, mandatory),
                may_go_back=bool(self._way),
                stage=self._stage,
                labels={field.field_id: field.label for field in fields.values()},
            )
        )


def _start(script: Script) -> _Place:
    return _Place(script.script_id, script.nodes[0].number)
