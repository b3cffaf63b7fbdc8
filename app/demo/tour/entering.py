"""Steps at the unlock page: the demo is prepared, a wrong passphrase is refused, the right one opens, Ctrl+L locks."""

from PySide6.QtCore import Qt

from app.demo.people import DEMO_PASSPHRASE
from app.demo.preparing import PreparingPage
from app.demo.seed import DemoStep
from app.demo.tour.evidence import customers_in, customers_on_list, waiting_to_be_sent
from app.demo.tour.types import Facts, Unmet, expect
from app.demo.tour.visit import Visit
from app.services.store.refusals import Refused, StoreRefusal
from app.services.store.store import Store
from app.services.vault.profiles import list_profiles
from app.ui.calls.page import CallsPage
from app.ui.kit.pages import Page

WRONG_PASSPHRASE = "nobody-was-ever-told-this"  # noqa: S105 - it opens nothing


def prepare_demo(visit: Visit, facts: Facts) -> None:
    """The window is there at once and says what is being done; then everything is in the shared database."""
    steps: list[str] = []
    demonstration = visit.demonstration
    demonstration.step_begun.connect(lambda step: steps.append(step.value))
    ready: list[bool] = []
    demonstration.ready.connect(lambda: ready.append(True))
    demonstration.start()
    visit.hands.activate()
    page = visit.window.centralWidget()
    if not isinstance(page, PreparingPage):
        raise Unmet("the window says that the demo is being prepared")
    visit.hands.wait_until(lambda: DemoStep.IMPORTING.value in steps, "the portfolio is being imported")
    facts["said_meanwhile"] = page.words
    visit.take_picture("01_preparing")
    visit.hands.wait_until(lambda: bool(ready), "the demo is prepared", seconds=120)
    visit.before = visit.office.contacts_by(visit.specialist.login)
    size = visit.office.size()
    facts["steps"] = list(steps)
    facts["in_postgresql"] = dict(size)
    expect(steps == [step.value for step in DemoStep], "every step of preparing was told")
    expect(size["app_user"] == len(visit.prepared.people), "everybody of the demo has an account")
    expect(all(size.values()), "no table of the demo is empty")


def refuse_wrong_passphrase(visit: Visit, facts: Facts) -> None:
    """At the first visit the server says no; nothing is left behind on this laptop."""
    page = visit.unlock_page
    expect(page.who.currentText() == visit.specialist.login, "the specialist is chosen")
    _type_passphrase(visit, WRONG_PASSPHRASE)
    visit.hands.wait_until(lambda: bool(page.notice.text), "the refusal is said")
    profiles = list_profiles(visit.prepared.laptops)
    facts["said"] = page.notice.text
    facts["demo_panel_offers"] = list(page.demo.buttons)
    facts["stores_on_this_laptop"] = len(profiles)
    expect(not profiles, "a wrong passphrase leaves no store behind")
    expect(visit.desk.sitting is None, "the desk is still locked")


def unlock_first_time(visit: Visit, facts: Facts) -> None:
    """The right passphrase makes the encrypted store, fetches the customers, and the list shows all who are to be contacted."""
    _type_passphrase(visit, DEMO_PASSPHRASE)
    wait_for_work(visit, CallsPage)
    calls, store = visit.calls, visit.sitting.store
    visit.hands.wait_until(lambda: calls.record.customer_id() is not None, "a customer is on screen")
    listed, rows = customers_on_list(store), calls.queue.rows.rows_model.rows
    facts["signed_in_as"] = visit.sitting.actor.login
    facts["rows_on_screen"] = len(rows)
    facts["customers_to_contact_in_store"] = len(listed)
    facts["customers_in_store"] = customers_in(store)
    facts["customers_in_postgresql"] = visit.office.customers_of(visit.specialist.login)
    facts["waiting_to_be_sent"] = waiting_to_be_sent(store)
    facts["top_bar_says"] = visit.workplace.top_bar.status.words()
    expect(
        facts["customers_in_store"] == facts["customers_in_postgresql"], "the store has every customer of the person"
    )
    expect(len(rows) > 0, "the list is not empty")
    expect({row.id for row in rows} == {one.customer_id for one in listed}, "the list shows whom the store has")


def lock_and_refuse(visit: Visit, facts: Facts) -> None:
    """Ctrl+L closes the store and wipes its key; now the vault itself refuses a wrong passphrase."""
    store, vault = visit.sitting.store, visit.sitting.vault
    lock(visit)
    facts["store_answers"] = _answers(store)
    facts["key_is_wiped"] = not any(vault.store_key) and not any(vault.passphrase)
    page = visit.unlock_page
    _type_passphrase(visit, WRONG_PASSPHRASE)
    visit.hands.wait_until(lambda: bool(page.notice.text), "the refusal is said")
    facts["said"] = page.notice.text
    expect(visit.window.centralWidget() is page, "the unlock page is on screen")
    expect(facts["store_answers"] is False, "the store is closed")
    expect(facts["key_is_wiped"] is True, "the key is wiped")
    expect(visit.desk.sitting is None, "a wrong passphrase does not open the store")


def unlock_again(visit: Visit) -> None:
    """Open the store of this laptop with the right passphrase."""
    _type_passphrase(visit, DEMO_PASSPHRASE)
    wait_for_work(visit, CallsPage)


def begin_as(visit: Visit, login: str, page: type[Page]) -> None:
    """Lock if need be, then click the person's button in the panel of the demo."""
    if visit.desk.sitting is not None:
        lock(visit)
    visit.hands.click(visit.unlock_page.demo.buttons[login])
    wait_for_work(visit, page)


def lock(visit: Visit) -> None:
    """Lock by the keyboard, and wait until nothing of the sitting is left."""
    locked: list[bool] = []

    def note() -> None:
        locked.append(True)

    visit.desk.locked.connect(note)
    visit.hands.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    visit.hands.wait_until(lambda: bool(locked), "the desk is locked")
    visit.desk.locked.disconnect(note)


def wait_for_work(visit: Visit, page: type[Page]) -> None:
    """Wait until the page is open and the first sync has ended."""
    visit.hands.wait_until(lambda: visit.is_at_work(page), "the desk is unlocked and in sync")


def _type_passphrase(visit: Visit, passphrase: str) -> None:
    line = visit.unlock_page.passphrase.line
    visit.hands.wait_until(lambda: line.isEnabled() and line.hasFocus(), "the passphrase field has the focus")
    line.selectAll()
    visit.hands.type_text(passphrase)
    visit.hands.press(Qt.Key.Key_Return)


def _answers(store: Store) -> bool:
    try:
        with store.read():
            return True
    except Refused as refused:
        expect(refused.reason is StoreRefusal.CLOSED, "the store says that it is closed")
        return False
