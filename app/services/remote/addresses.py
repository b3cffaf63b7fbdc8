"""Reading a server's address out of a libpq connection string, as the embedded server and administrators give it."""

from psycopg.conninfo import conninfo_to_dict

from app.services.remote.types import ServerAddress


def address_of(dsn: str) -> ServerAddress:
    """Return where the DSN leads; login and password in it are left aside. Encryption is required unless the DSN says otherwise."""
    parts = conninfo_to_dict(dsn)
    given = ServerAddress(host=str(parts.get("host") or "localhost"))
    return ServerAddress(
        host=given.host,
        port=int(parts.get("port") or given.port),
        database=str(parts.get("dbname") or given.database),
        sslmode=str(parts.get("sslmode") or given.sslmode),
        sslrootcert=None if parts.get("sslrootcert") is None else str(parts["sslrootcert"]),
    )
