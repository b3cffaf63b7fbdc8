"""What each role may do on the laptop. The shared database decides again by itself."""

from enum import StrEnum

from app.services.access.types import Role


class Permission(StrEnum):
    """One deed or page that a role may or may not have."""

    WORK_CALLS = "work_calls"
    SEE_TEAM = "see_team"
    IMPORT_PORTFOLIO = "import_portfolio"
    ASSIGN = "assign"
    SETTLE_PROBLEMS = "settle_problems"


# A new permission gets one line here, with the roles that have it.
_HOLDERS: dict[Permission, frozenset[Role]] = {
    Permission.WORK_CALLS: frozenset({Role.SPECIALIST}),
    Permission.SEE_TEAM: frozenset({Role.SUPERVISOR, Role.MANAGER}),
    Permission.IMPORT_PORTFOLIO: frozenset({Role.SUPERVISOR, Role.MANAGER}),
    Permission.ASSIGN: frozenset({Role.SUPERVISOR, Role.MANAGER}),
    Permission.SETTLE_PROBLEMS: frozenset(Role),
}


def may(role: Role, permission: Permission) -> bool:
    """Say whether the role holds the permission."""
    return role in _HOLDERS[permission]
