"""One PostgreSQL server of our own, shared by every process of this person that asks for it."""

import atexit
import logging
import os
import time
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import quote

import psycopg

from app.services.server.accounts import account_for_server, can_reach, give, private_directory
from app.services.server.cluster import SUPERUSER, make_cluster
from app.services.server.locks import UserLock, gate
from app.services.server.postmaster import Postmaster, forget_stranger, read_postmaster
from app.services.server.settings import address_for, configuration
from app.services.server.tools import Tools, tools_for
from app.services.server.types import ServerProblem, ServerTrouble

_logger = logging.getLogger(__name__)

_START_ATTEMPTS = 50
_ATTEMPT_PAUSE_SECONDS = 0.2


class EmbeddedServer:
    """A server whose files all lie in one directory; the first user starts it, the last one stops it."""

    def __init__(self, directory: Path, *, settings: Mapping[str, str] | None = None) -> None:
        """Name the directory; nothing is made before `start`. The settings go into postgresql.conf over our own."""
        self.directory = directory.absolute()
        self.data_directory = self.directory / "data"
        self.log_file = self.directory / "server.log"
        self._password_file = self.directory / "superuser-password"
        self._settings = dict(settings or {})
        self._gate = self.directory / "gate.lock"
        self._users = UserLock(self.directory / "users.lock")

    @property
    def superuser_password(self) -> str:
        """The password of the superuser `postgres`; raises ServerTrouble(PASSWORD_LOST) before the first start."""
        try:
            return self._password_file.read_text(encoding="utf-8")
        except FileNotFoundError as error:
            raise ServerTrouble(ServerProblem.PASSWORD_LOST) from error

    def start(self) -> None:
        """Make the cluster if need be, start the server or join the running one; raises ServerTrouble."""
        if self._users.is_held:
            return
        account = account_for_server()
        if not can_reach(account, self.directory):
            raise ServerTrouble(ServerProblem.DIRECTORY_UNREACHABLE)
        private_directory(self.directory, account)
        with gate(self._gate):
            self._users.take()
            try:
                if not self._answers():
                    self._launch(tools_for(self.directory, account))
            except BaseException:
                self._users.leave()
                raise
        atexit.register(self.stop)

    def stop(self) -> None:
        """Leave the server, and stop it if nobody else uses it; raises ServerTrouble(STOP_FAILED)."""
        if not self._users.is_held:
            return
        atexit.unregister(self.stop)
        with gate(self._gate):
            self._users.leave()
            if not self._users.is_free() or not self._answers():
                return
            tools = tools_for(self.directory, account_for_server())
            answer = tools.run("pg_ctl", "stop", f"--pgdata={self.data_directory.name}", "--mode=fast", "--wait")
        if answer.code != 0:
            raise ServerTrouble(ServerProblem.STOP_FAILED, answer.said[-500:])
        _logger.info("Embedded server stopped")

    def is_running(self) -> bool:
        """Say whether the server answers, whoever started it."""
        return self._password_file.exists() and self._answers()

    def dsn(self, *, user: str = SUPERUSER, database: str = "postgres", password: str | None = None) -> str:
        """Return the connection URI for one account; without a password it is the superuser's if the user is. Raises ServerTrouble."""
        postmaster = read_postmaster(self.data_directory)
        if postmaster is None:
            raise ServerTrouble(ServerProblem.NOT_RUNNING)
        if password is None and user == SUPERUSER:
            password = self.superuser_password
        return _uri(postmaster, user, database, password)

    def _answers(self) -> bool:
        """Say whether a server with our password answers at the address in the data directory."""
        try:
            with psycopg.connect(self.dsn(), connect_timeout=5):
                return True
        except (ServerTrouble, psycopg.OperationalError):
            return False

    def _launch(self, tools: Tools) -> None:
        """Start the server process and wait until it answers; the gate is held."""
        make_cluster(tools, self.data_directory, self._password_file, is_durable=self._settings.get("fsync") != "off")
        self._write_configuration(tools)
        forget_stranger(self.data_directory)
        crashed = (self.data_directory / "postmaster.pid").exists()
        arguments = (
            "start",
            f"--pgdata={self.data_directory.name}",
            f"--log={self.log_file.name}",
            "--wait",
            "--silent",
        )
        answer = tools.run("pg_ctl", *arguments)
        # Children of a killed server let go of its memory a moment later than it dies.
        for _ in range(_START_ATTEMPTS if crashed else 0):
            if answer.code == 0:
                break
            time.sleep(_ATTEMPT_PAUSE_SECONDS)
            answer = tools.run("pg_ctl", *arguments)
        if answer.code != 0 or not self._answers():
            raise ServerTrouble(ServerProblem.START_FAILED, answer.said[-500:])
        _logger.info("Embedded server started")

    def _write_configuration(self, tools: Tools) -> None:
        """Choose the address and write postgresql.conf."""
        address = address_for(self.directory, tools.account)
        if address.host.startswith("/"):
            _claim_socket_directory(Path(address.host), tools)
        file = self.data_directory / "postgresql.conf"
        file.write_text(configuration(address, self._settings), encoding="utf-8")
        give(file, tools.account)


def _claim_socket_directory(path: Path, tools: Tools) -> None:
    """Make the private directory of the socket, or see that the one found is ours; raises ServerTrouble."""
    owner = tools.account.uid if tools.account else os.geteuid()
    if path.is_symlink() or (path.exists() and path.stat().st_uid != owner):
        raise ServerTrouble(ServerProblem.SOCKET_DIRECTORY_TAKEN)
    private_directory(path, tools.account)
    path.chmod(0o700)


def _uri(postmaster: Postmaster, user: str, database: str, password: str | None) -> str:
    """Write a connection URI that libpq, psycopg and SQLAlchemy all read."""
    account = quote(user, safe="") + (f":{quote(password, safe='')}" if password is not None else "")
    address = postmaster.address
    return (
        f"postgresql://{account}@/{quote(database, safe='')}?host={quote(address.host, safe='/')}&port={address.port}"
    )
