"""Phone numbers as they are shown, and text as it is searched."""

import unicodedata

_HEAD = 4
_TAIL = 3
_HIDDEN = 3


def masked_phone(phone: str | None) -> str:
    """Return a number with its middle hidden, such as 0912-***-345; at least three digits stay hidden, and no number is empty.

    Signs and blanks are left out first, so that 0912 345-678, (02) 2345-6789#12 and +886912345678 hide as much.
    """
    digits = digits_of(phone or "")
    if not digits:
        return ""
    tail = max(0, min(_TAIL, len(digits) - _HIDDEN))
    head = max(0, min(_HEAD, len(digits) - _HIDDEN - tail))
    parts = (digits[:head], "***", digits[len(digits) - tail :])
    return "-".join(part for part in parts if part)


def digits_of(text: str) -> str:
    """Return the digits of a text, full-width ones folded."""
    return "".join(sign for sign in folded(text) if sign in "0123456789")


def folded(text: str) -> str:
    """Return a text as it is compared: full-width signs as their plain ones, lower case, no blanks at the ends."""
    return unicodedata.normalize("NFKC", text).strip().casefold()
