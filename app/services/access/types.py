"""Who is at work: the actor of a sitting and their role."""

from dataclasses import dataclass
from enum import StrEnum
from zoneinfo import ZoneInfo

from app.services.store.ids import GroupId, UserId


class Role(StrEnum):
    """What a person is to the team (domain study, chapter 2)."""

    SPECIALIST = "specialist"
    SUPERVISOR = "supervisor"
    MANAGER = "manager"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True, slots=True)
class Actor:
    """The signed-in person with what scripts and figures need of them and their company."""

    user_id: UserId
    login: str
    display_name: str
    role: Role
    group_id: GroupId | None
    emp_no: str
    license_no: str
    company: str
    service_phone: str
    timezone: str
    currency: str

    @property
    def zone(self) -> ZoneInfo:
        """The company's time zone; business days are counted in it."""
        return ZoneInfo(self.timezone)
