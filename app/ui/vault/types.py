"""Values of the unlock page."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from app.services.access.types import Actor
from app.services.remote.interface import Remote
from app.services.store.store import Store
from app.services.vault.vault import OpenVault


@dataclass(frozen=True, slots=True)
class Enrolment:
    """What a person gives at the first start on a laptop. The passphrase is the server's password too."""

    login: str
    passphrase: str = field(repr=False)
    server: Mapping[str, str | int]


@dataclass(frozen=True, slots=True)
class Opened:
    """An unlocked store with the person it belongs to; `connect` opens a short-lived line to the shared database."""

    vault: OpenVault
    store: Store
    actor: Actor
    connect: Callable[[], Remote]


@dataclass(frozen=True, slots=True)
class ShowcasePerson:
    """One invented person of the demonstration; `role` is the English text of the role, translated where it is shown."""

    login: str
    display_name: str
    role: str


@dataclass(frozen=True, slots=True)
class Showcase:
    """A demonstration: its people share one passphrase, which is shown; a store is made at a person's first visit."""

    people: tuple[ShowcasePerson, ...]
    passphrase: str
    server: Mapping[str, str | int]
