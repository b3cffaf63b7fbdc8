"""One object lives from unlock to lock; everything below it is given it or a part of it, nothing looks it up."""

from collections.abc import Callable
from dataclasses import dataclass

from app.services.access.types import Actor
from app.services.remote.interface import Remote
from app.services.store.clock import Clock
from app.services.store.store import Store
from app.services.vault.vault import OpenVault
from app.ui.kit.actions import ActionRegistry
from app.ui.kit.runner import Runner
from app.ui.sync.presenter import SyncPresenter


@dataclass(frozen=True, slots=True)
class Sitting:
    """Who is at work, on which store, by which clock; `connect` opens a short-lived line to the shared database."""

    vault: OpenVault
    store: Store
    actor: Actor
    clock: Clock
    connect: Callable[[], Remote]
    runner: Runner
    sync: SyncPresenter
    actions: ActionRegistry
    is_demo: bool = False
