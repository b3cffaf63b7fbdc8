"""The reasons why a server of our own cannot be had. It holds no words for the screen."""

from enum import StrEnum


class ServerProblem(StrEnum):
    """What stands in the way of a server on this machine."""

    NO_BINARIES = "no_binaries"
    NO_UNPRIVILEGED_ACCOUNT = "no_unprivileged_account"
    DIRECTORY_UNREACHABLE = "directory_unreachable"
    SOCKET_DIRECTORY_TAKEN = "socket_directory_taken"
    INIT_FAILED = "init_failed"
    OTHER_VERSION = "other_version"
    PASSWORD_LOST = "password_lost"  # noqa: S105 - the name of a reason, not a password
    START_FAILED = "start_failed"
    NOT_RUNNING = "not_running"
    STOP_FAILED = "stop_failed"


class ServerTrouble(Exception):  # noqa: N818 - named after what it carries, like Refused
    """Raised when the server cannot be made, started, reached or stopped; `detail` is for the log and names no person."""

    def __init__(self, problem: ServerProblem, detail: str = "") -> None:
        """Keep the reason, and what the tool said about it."""
        super().__init__(f"{problem}: {detail}" if detail else str(problem))
        self.problem = problem
        self.detail = detail
