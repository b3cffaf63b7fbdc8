"""Decisions of the vault."""

import pytest

from app.services.vault.rules import (
    COST,
    Derivation,
    delay_seconds,
    is_login,
    is_sound,
    normalised,
    passphrase_refusal,
)
from app.services.vault.types import Slot, VaultRefusal


@pytest.mark.parametrize(
    ("passphrase", "refusal"),
    [
        ("", VaultRefusal.PASSPHRASE_TOO_SHORT),
        ("fourteen chars", VaultRefusal.PASSPHRASE_TOO_SHORT),
        ("fifteen charact", None),
        ("續保專員的通關密語要夠長才可以用", None),
        ("ﬀﬀﬀﬀﬀﬀﬀﬀ", None),  # eight ligatures are sixteen letters once normalised
        ("a" * 256, None),
        ("a" * 257, VaultRefusal.PASSPHRASE_TOO_LONG),
    ],
)
def test_a_passphrase_is_judged_by_length_alone(passphrase: str, refusal: VaultRefusal | None) -> None:
    assert passphrase_refusal(passphrase) is refusal


def test_the_same_passphrase_typed_on_another_keyboard_is_the_same() -> None:
    assert normalised("caf\u00e9 １２３") == normalised("cafe\u0301 123")


@pytest.mark.parametrize(
    ("failures", "seconds"),
    [(0, 0), (1, 0), (2, 0), (3, 1), (4, 2), (5, 4), (6, 8), (7, 16), (8, 32), (9, 60), (10**9, 60)],
)
def test_the_delay_grows_to_a_minute(failures: int, seconds: int) -> None:
    assert delay_seconds(failures) == seconds


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("u_lin", True),
        ("u_7", True),
        ("", False),
        ("U_Lin", False),
        ("../u_lin", False),
        ("u.lin", False),
        ("u_林", False),
        ("u" * 64, False),
        ("u_lin\n", False),
    ],
)
def test_a_login_is_lower_case_letters_digits_and_underscores(text: str, expected: bool) -> None:
    assert is_login(text) is expected


@pytest.mark.parametrize("slot", list(Slot))
def test_every_slot_accepts_what_new_vaults_are_made_with(slot: Slot) -> None:
    assert is_sound(COST[slot], slot)


@pytest.mark.parametrize(
    "weaker",
    [
        Derivation(262143, 4, 4),
        Derivation(262144, 3, 4),
        Derivation(262144, 4, 3),
        Derivation(0, 0, 0),
        Derivation(-1, 4, 4),
    ],
)
def test_a_cheaper_derivation_is_not_sound(weaker: Derivation) -> None:
    assert not is_sound(weaker, Slot.PASSPHRASE)


@pytest.mark.parametrize("dearer", [Derivation(2**30, 4, 4), Derivation(262144, 17, 4), Derivation(262144, 4, 17)])
def test_a_derivation_that_would_never_end_is_not_sound(dearer: Derivation) -> None:
    assert not is_sound(dearer, Slot.PASSPHRASE)


def test_the_cost_that_suffices_with_a_keyring_does_not_without() -> None:
    assert not is_sound(COST[Slot.PASSPHRASE_AND_KEYRING], Slot.PASSPHRASE)
