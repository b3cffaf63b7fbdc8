"""What the program needs to know before anything is unlocked: where its data lies, and the language and theme to begin with."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import platformdirs

APP_NAME = "renewal-desk"
HOME_VARIABLE = "RENEWAL_DESK_HOME"


@dataclass(frozen=True, slots=True)
class Settings:
    """Read once at the start and passed on."""

    data_dir: Path
    language: str = "zh_TW"
    theme: str = "light"

    @property
    def log_dir(self) -> Path:
        """Where the log files lie."""
        return self.data_dir / "logs"

    @property
    def preferences_file(self) -> Path:
        """Where window sizes, language and theme are remembered; it holds no names."""
        return self.data_dir / "desk.ini"


def settings_from(data_dir: str | None, environment: Mapping[str, str]) -> Settings:
    """The settings of this start: the given directory, else that of the environment, else the system's place for data."""
    chosen = data_dir or environment.get(HOME_VARIABLE) or platformdirs.user_data_dir(APP_NAME, appauthor=False)
    return Settings(data_dir=Path(chosen).expanduser().absolute())
