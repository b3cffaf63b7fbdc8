"""One PostgreSQL server of our own, shared by every process of this person that asks for it."""

import atexit
import logging
import os
import shutil
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import quote

import psycopg

from app.services.server.accounts import ServerAccount, account_for_server, can_reach, give, private_directory
from app.services.server.cluster import SUPERUSER, make_cluster
from app.services.server.locks import UserLock, gate
from app.services.server.postmaster import Postmaster, forget_stranger, read_postmaster
from app.services.server.settings import address_for, configuration
from app.services.server.tools import Tools, tools_for
from app.services.server.types import ServerProblem, ServerTrouble

_logger = logging.getLogger(__name__)

_ATTEMPTS_AFTER_CRASH = 50
_ATTEMPT_PAUSE_SECONDS = 0.2
_LONGEST_LOG_BYTES = 1_000_000


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
        try:
            account = account_for_server()
            if not can_reach(account, self.directory):
                raise ServerTrouble(ServerProblem.DIRECTORY_UNREACHABLE)
            private_directory(self.directory, account)
            with gate(self._gate):
                self._enter(account)
        except OSError as error:
            raise ServerTrouble(ServerProblem.START_FAILED, str(error)) from error

    def stop(self) -> None:
        """Leave the server, and stop it if nobody else uses it; raises ServerTrouble(STOP_FAILED)."""
        if not self._users.is_held:
            return
        atexit.unregister(self._stop_at_exit)
        with gate(self._gate):
            self._users.leave()
            if not self._users.is_free() or not (self.data_directory / "postmaster.pid").exists():
                return
            socket_directory = self._outside_socket_directory()
            tools = tools_for(self.directory, account_for_server())
            answer = tools.run("pg_ctl", "stop", f"--pgdata={self.data_directory.name}", "--mode=fast", "--wait")
            if answer.code != 0 and self._answers():
                raise ServerTrouble(ServerProblem.STOP_FAILED, answer.said)
            if socket_directory is not None:
                shutil.rmtree(socket_directory, ignore_errors=True)
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

    def _enter(self, account: ServerAccount | None) -> None:
        """Take a place among the users, and see that there is a server to use; the gate is held."""
        is_new = not self._users.is_held
        self._users.leave()
        is_alone = self._users.is_free()
        self._users.take()
        try:
            if not self._answers():
                self._launch(tools_for(self.directory, account), is_alone=is_alone)
        except BaseException:
            if is_new:
                self._users.leave()
            raise
        if is_new:
            atexit.register(self._stop_at_exit)

    def _launch(self, tools: Tools, *, is_alone: bool) -> None:
        """Start the server process and wait until it answers; the gate is held."""
        make_cluster(tools, self.data_directory, self._password_file, is_durable=self._settings.get("fsync") != "off")
        self._write_configuration(tools)
        if self.log_file.exists() and self.log_file.stat().st_size > _LONGEST_LOG_BYTES:
            self.log_file.replace(self.log_file.with_suffix(".log.old"))
        # Children of a killed server let go of its memory a moment after it; so does one that is still recovering.
        crashed = (self.data_directory / "postmaster.pid").exists()
        if is_alone:
            forget_stranger(self.data_directory)
        for _ in range(_ATTEMPTS_AFTER_CRASH if crashed else 1):
            answer = tools.run(
                "pg_ctl",
                "start",
                f"--pgdata={self.data_directory.name}",
                f"--log={self.log_file.name}",
                "--wait",
                "--silent",
            )
            if self._answers():
                _logger.info("Embedded server started")
                return
            time.sleep(_ATTEMPT_PAUSE_SECONDS)
        if answer.code == 0:  # it runs and does not know our password: nobody would ever stop it
            tools.run("pg_ctl", "stop", f"--pgdata={self.data_directory.name}", "--mode=fast", "--wait")
        raise ServerTrouble(ServerProblem.START_FAILED, answer.said)

    def _write_configuration(self, tools: Tools) -> None:
        """Choose the address and write postgresql.conf."""
        address = address_for(self.directory, tools.account)
        if sys.platform != "win32":
            _claim_socket_directory(Path(address.host), tools)
        file = self.data_directory / "postgresql.conf"
        file.write_text(configuration(address, self._settings), encoding="utf-8")
        give(file, tools.account)

    def _outside_socket_directory(self) -> Path | None:
        """Return the directory of the socket if it had to be made elsewhere than beside the data."""
        postmaster = read_postmaster(self.data_directory)
        if postmaster is None or not postmaster.address.host.startswith("/"):
            return None
        socket_directory = Path(postmaster.address.host)
        return None if socket_directory.is_relative_to(self.directory) else socket_directory

    def _stop_at_exit(self) -> None:
        """Leave the server when the program ends without having done so."""
        try:
            self.stop()
        except ServerTrouble:
            _logger.exception("Embedded server not stopped")


if sys.platform != "win32":

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
