"""From the chip to the server: two sides change a phone, the person is told, and decides by key."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.models.customers import Customer
from app.services.outbox.record import record_event
from app.services.rooms import Room
from app.services.store.ids import CustomerId
from app.ui.shell.desk import Desk
from app.ui.shell.sitting import Sitting
from app.ui.sync.page import SyncPage
from tests.shell.conftest import PATIENCE_MS, desk, settings, sit_down, team
from tests.support.people import Person, Team

__all__ = ["desk", "settings", "sit_down", "team"]

MINE, THEIRS = "0911000111", "0922000222"


def change_on_both_sides(sitting: Sitting, team: Team) -> None:
    """The laptop's change waits in the outbox when the back office changes the same number."""
    with sitting.store.write() as session:
        customer = session.query(Customer).order_by(Customer.customer_no).first()
        assert customer is not None
        payload = {"set": {"phone": {"from": customer.phone, "to": MINE}}}
        customer.phone = MINE
        key = CustomerId(customer.customer_id)
        record_event(session, Room.CUSTOMERS, "customer.patch", key, payload, at=sitting.clock.now())
    with team.office.connect() as connection:
        connection.execute("UPDATE app.customer SET phone = %s WHERE customer_id = %s", (THEIRS, key))


def test_the_chip_leads_to_the_conflict_and_a_key_sends_mine_again(
    desk: Desk, team: Team, sit_down: Callable[[Person], Sitting], qtbot: QtBot
) -> None:
    sitting = sit_down(team.chen)
    qtbot.waitUntil(desk.window.isActiveWindow)
    workplace = desk.workplace
    assert workplace is not None
    chip = workplace.top_bar.status
    change_on_both_sides(sitting, team)
    sitting.sync.run_now()
    qtbot.waitUntil(lambda: chip.words() == "1 筆需要處理", timeout=PATIENCE_MS)
    chip.click()
    page = workplace.page
    assert isinstance(page, SyncPage)
    qtbot.waitUntil(lambda: any(part.send.isVisible() for part in page.detail.edits()), timeout=PATIENCE_MS)
    QTest.keyClick(page.problems, Qt.Key.Key_1)
    arrived = "SELECT count(*) FROM app.customer WHERE phone = %s"
    qtbot.waitUntil(lambda: team.office.rows(arrived, MINE) == [(1,)], timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: chip.words().startswith("已同步"), timeout=PATIENCE_MS)
    assert not page.detail.isVisible()
