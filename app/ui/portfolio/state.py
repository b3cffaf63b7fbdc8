"""Where the import of a file stands; the page shows a state and keeps nothing else."""

from dataclasses import dataclass
from enum import StrEnum

from app.services.portfolio.types import FileLook, FileRefused, ImportProgress, ImportReport
from app.services.remote.types import RemoteTrouble


class Stage(StrEnum):
    """How far a person has come with a file."""

    EMPTY = "empty"
    READING = "reading"
    LOOKED_AT = "looked_at"
    IMPORTING = "importing"
    CANCELLING = "cancelling"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class ImportState:
    """One moment of an import; `trouble` is why the last step was not done, `saved_to` the file a list was just saved in."""

    stage: Stage = Stage.EMPTY
    file_name: str = ""
    look: FileLook | None = None
    progress: ImportProgress | None = None
    report: ImportReport | None = None
    trouble: FileRefused | RemoteTrouble | None = None
    saved_to: str = ""

    @property
    def is_busy(self) -> bool:
        """Whether something is under way that another file would disturb."""
        return self.stage in {Stage.IMPORTING, Stage.CANCELLING}
