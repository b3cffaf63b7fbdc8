"""What the server is told in postgresql.conf, and where it listens."""

import hashlib
import os
import socket
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from app.services.server.accounts import ServerAccount, can_reach

_LONGEST_SOCKET_PATH = 100  # bytes; the systems allow 103 (macOS) or 107 (Linux)
_UNIX_PORT = 5432  # only the name of the socket file in a private directory: no port is opened

SETTINGS: Mapping[str, str] = {
    "max_connections": "100",
    "shared_buffers": "128MB",
    "max_wal_size": "256MB",
    "password_encryption": "scram-sha-256",
    "unix_socket_permissions": "0700",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "lc_messages": "C",
    # Nothing a person typed may reach the log: no statement, no parameter, no DETAIL with key values.
    "log_statement": "none",
    "log_min_error_statement": "panic",
    "log_parameter_max_length": "0",
    "log_parameter_max_length_on_error": "0",
    "log_error_verbosity": "terse",
}


@dataclass(frozen=True, slots=True)
class Address:
    """Where a server is reached: a socket directory, or on Windows the local host, with the port."""

    host: str
    port: int


def address_for(directory: Path, account: ServerAccount | None) -> Address:
    """Choose the address of the server whose files lie in the directory."""
    if sys.platform == "win32":
        return Address("127.0.0.1", _free_port())
    return Address(str(_socket_directory(directory, account)), _UNIX_PORT)


def configuration(address: Address, extra: Mapping[str, str]) -> str:
    """Return the text of postgresql.conf; the extra settings win over ours."""
    if sys.platform == "win32":
        listening = {"listen_addresses": address.host, "unix_socket_directories": ""}
    else:
        quoted = address.host.replace('"', '""')
        listening = {"listen_addresses": "", "unix_socket_directories": f'"{quoted}"'}
    everything = {**SETTINGS, **listening, "port": str(address.port), **extra}
    lines = (f"{name} = '{_escaped(value)}'\n" for name, value in everything.items())
    return "# Written at every start of the server.\n" + "".join(lines)


def _escaped(value: str) -> str:
    """Write a value for use between single quotes."""
    return value.replace("\\", "\\\\").replace("'", "''")


def _socket_directory(directory: Path, account: ServerAccount | None) -> Path:
    """Choose the place of the socket: beside the data if its path will do, else a short one named after the directory."""
    beside = directory / "socket"
    is_short = len(os.fsencode(beside / f".s.PGSQL.{_UNIX_PORT}.lock")) <= _LONGEST_SOCKET_PATH
    if is_short and "," not in str(beside):  # a comma parts two hosts in a connection string
        return beside
    name = f"renewal-desk-{hashlib.sha256(os.fsencode(directory)).hexdigest()[:16]}"
    bases = [Path(base) for base in (os.environ.get("XDG_RUNTIME_DIR"), tempfile.gettempdir()) if base]
    fitting = (base / name for base in bases if base.is_dir() and can_reach(account, base / name))
    return next(fitting, Path("/tmp") / name)  # noqa: S108 - made 0700 and its owner checked before use


def _free_port() -> int:
    """Ask the system for a port nobody uses."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
