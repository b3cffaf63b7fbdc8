"""F9 hands the number to the phone program; the screen shows it only to somebody who must dial by hand."""

import pytest
from pytestqt.qtbot import QtBot

from app.services.store.store import Store
from app.ui.calls.page import CallsPage
from app.ui.calls.presenter import CallsPresenter
from app.ui.kit.actions import ActionRegistry
from tests.calls_ui.conftest import ME, on_screen
from tests.support.factories.customers import customer_id
from tests.support.factories.queue import NOW
from tests.support.fixed_clock import FixedClock
from tests.support.immediate_runner import ImmediateRunner


class Phone:
    """A phone program that may be missing."""

    def __init__(self, *, is_there: bool) -> None:
        self.is_there = is_there
        self.dialled: list[str] = []

    def dial(self, number: str) -> bool:
        self.dialled.append(number)
        return self.is_there


def page_with(phone: Phone, store: Store, qtbot: QtBot) -> CallsPage:
    page = CallsPage(ME, FixedClock(NOW), ActionRegistry(lambda _permission: True))
    qtbot.addWidget(page)
    presenter = CallsPresenter(page, ImmediateRunner(store, page), ME, FixedClock(NOW), phone.dial)
    on_screen(qtbot, page)
    presenter.open_customer(customer_id(3))
    return page


def test_the_number_goes_to_the_phone_and_not_to_the_screen(store: Store, qtbot: QtBot) -> None:
    phone = Phone(is_there=True)
    page = page_with(phone, store, qtbot)
    page.customer.call.click()
    (number,) = phone.dialled
    assert number.isdigit()
    assert number not in page.customer.call.text()
    page.customer.call.click()
    assert phone.dialled == [number], "the second press ends the call"


def test_without_a_phone_program_the_number_can_be_read_until_the_next_customer(store: Store, qtbot: QtBot) -> None:
    phone = Phone(is_there=False)
    page = page_with(phone, store, qtbot)
    page.customer.call.click()
    assert page.customer.call.text().startswith(phone.dialled[0])
    assert page.toast.text
    page.customer.show_number("")
    assert phone.dialled[0] not in page.customer.call.text()


@pytest.mark.parametrize("change", ["dnc", "blocked"])
def test_who_may_not_be_called_is_not_dialled(store: Store, qtbot: QtBot, change: str) -> None:
    from app.models.customers import Customer  # noqa: PLC0415 - arranges the customer below the services

    phone = Phone(is_there=True)
    page = page_with(phone, store, qtbot)
    with store.write() as session:
        customer = session.get_one(Customer, customer_id(3))
        customer.dnc, customer.phone_state = change == "dnc", "bad" if change == "blocked" else "ok"
    page.customer.call.click()
    assert phone.dialled == []
    assert "may not be called" in page.toast.text
