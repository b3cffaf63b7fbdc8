"""Where a line may lead before anybody is asked for a passphrase."""

import pytest

from app.services.store.refusals import Refused
from app.ui.vault.opening import OpeningRefusal, address_of


def server(host: str, sslmode: str) -> dict[str, str | int]:
    return {"host": host, "port": 5432, "database": "renewal_desk", "sslmode": sslmode}


@pytest.mark.parametrize("host", ["db.example.com", "192.0.2.7", "localhost.example.com", "127.0.0.1.example.com"])
@pytest.mark.parametrize("sslmode", ["disable", "prefer", "require", ""])
def test_customers_never_travel_unprotected_to_another_computer(host: str, sslmode: str) -> None:
    with pytest.raises(Refused) as caught:
        address_of(server(host, sslmode))
    assert caught.value.reason is OpeningRefusal.LINE_UNPROTECTED


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "::1", "/run/postgresql"])
def test_on_this_computer_a_line_needs_no_protection(host: str) -> None:
    assert address_of(server(host, "disable")).host == host


@pytest.mark.parametrize("sslmode", ["verify-full", "verify-ca"])
def test_a_verified_server_may_stand_anywhere(sslmode: str) -> None:
    assert address_of(server("db.example.com", sslmode)).sslmode == sslmode
