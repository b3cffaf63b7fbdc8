"""Ids that several rooms share, and how new ones are made."""

import secrets
import time
from typing import NewType
from uuid import UUID

UserId = NewType("UserId", UUID)
GroupId = NewType("GroupId", UUID)
CustomerId = NewType("CustomerId", UUID)
PolicyId = NewType("PolicyId", UUID)
RenewalId = NewType("RenewalId", UUID)
ContactId = NewType("ContactId", UUID)
PromiseId = NewType("PromiseId", UUID)
ScopeId = NewType("ScopeId", UUID)

_RANDOM_A_BITS = 12
_RANDOM_B_BITS = 62


def new_id() -> UUID:
    """Return a time-ordered UUID version 7 (RFC 9562, 5.7), made without asking a server."""
    milliseconds = time.time_ns() // 1_000_000
    value = milliseconds << 80 | 7 << 76 | secrets.randbits(_RANDOM_A_BITS) << 64 | 2 << 62
    return UUID(int=value | secrets.randbits(_RANDOM_B_BITS))
