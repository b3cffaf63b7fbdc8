"""One clear sentence for everything that can stop an administrator's command."""

import psycopg

from app.services.server.schema import SchemaProblem


class Stopped(Exception):  # noqa: N818 - says what happened to the command
    """Ends a command; its message is the sentence for the administrator, and nothing was changed."""


SCHEMA_SENTENCES = {
    SchemaProblem.UNREACHABLE: "The database cannot be reached, or it refuses this login and password.",
    SchemaProblem.SERVER_TOO_OLD: "The server is older than PostgreSQL 16 and is not safe for this.",
    SchemaProblem.NOT_SUPERUSER: "This login is not a superuser of the server, which setting up needs.",
    SchemaProblem.UNKNOWN_VERSION: "The database was set up by a newer version of this program.",
    SchemaProblem.HALF_MIGRATED: "The database holds schemas named app, api or admin that this program did not set up completely.",
    SchemaProblem.ROLE_TOO_POWERFUL: "The server has a role whose name begins with rd_ and that can log in or pass the rules.",
    SchemaProblem.FAILED: "The server refused a step of the set-up.",
}

_BY_STATE = {
    "23505": "There is one of that name already.",
    "42710": "The server has a login of that name already.",
    "28000": "The server does not know this login, or it is not active.",
    "28P01": "The database refuses this login and password.",
    "3F000": "The database is not set up yet; run the command init first.",
    "42P01": "The database is not set up completely; run the command init first.",
    "42883": "The database was set up by an older version of this program; run the command init first.",
    "42501": "This login may not do that, or there is more than one company and --tenant is missing.",
    "P0002": "Nobody has that login.",
}
_BY_CONSTRAINT = {
    "app_user_login_check": "A login is u_ followed by lower case letters, digits and underscores.",
    "tenant_currency_check": "A currency is three capital letters, such as TWD.",
}


def sentence_for(error: psycopg.Error) -> str:
    """Return the sentence for a driver error; what the server wrote about rows is left out."""
    if error.diag.constraint_name in _BY_CONSTRAINT:
        return _BY_CONSTRAINT[error.diag.constraint_name]
    if error.sqlstate is None:
        return SCHEMA_SENTENCES[SchemaProblem.UNREACHABLE]
    return _BY_STATE.get(error.sqlstate, f"The database refused a value ({error.sqlstate}).")
