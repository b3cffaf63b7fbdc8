"""The invented people of the demo company; every name, number and login here belongs to nobody."""

from dataclasses import dataclass

from app.services.access.types import Role

COMPANY = "安和產險"
SERVICE_PHONE = "0800-000-000"
TIMEZONE = "Asia/Taipei"
CURRENCY = "EUR"
"""The premiums are those of the real portfolio behind the demo, in the money they were paid in."""

DEMO_PASSPHRASE = "demo-desk-anhe-2026"  # noqa: S105 - shown on the demo's own start page; it protects invented data
"""The one passphrase of every demo login. For the demo only: its server listens on this machine and holds invented names."""

TEAM = "北區續保部"


@dataclass(frozen=True, slots=True)
class DemoPerson:
    """One person of the demo company; `group` names the group they belong to. Who is not on duty is on leave today."""

    login: str
    display_name: str
    role: Role
    group: str
    emp_no: str
    license_no: str
    on_duty: bool = True


GROUPS = ("北一組", "北二組")

MANAGER = DemoPerson("u_demo_manager", "周明潔", Role.MANAGER, TEAM, "E0001", "")

SUPERVISORS = (
    DemoPerson("u_demo_lead1", "何宗翰", Role.SUPERVISOR, GROUPS[0], "E0011", "A100011"),
    DemoPerson("u_demo_lead2", "蘇郁婷", Role.SUPERVISOR, GROUPS[1], "E0012", "A100012"),
)

_SPECIALIST_NAMES = (
    "陳怡安",
    "林柏宇",
    "黃詩涵",
    "張家瑋",
    "李佩珊",
    "王冠廷",
    "吳思妤",
    "劉承恩",
    "蔡欣怡",
    "楊志豪",
    "許雅筑",
    "鄭博文",
)

ON_LEAVE = 11
"""The specialist who has the day off."""

SPECIALISTS = tuple(
    DemoPerson(
        login=f"u_demo_{number:02d}",
        display_name=name,
        role=Role.SPECIALIST,
        group=GROUPS[(number - 1) // 6],
        emp_no=f"E01{number:02d}",
        license_no=f"A1001{number:02d}",
        on_duty=number != ON_LEAVE,
    )
    for number, name in enumerate(_SPECIALIST_NAMES, 1)
)

EVERYBODY = (MANAGER, *SUPERVISORS, *SPECIALISTS)
