"""Reading the JSON answers of the shared database into values."""

from datetime import datetime
from typing import Any
from uuid import UUID

from app.services.remote.types import Answer, Hello, ImportCounts, JsonObject, RemoteTenant, RemoteUser, ScopeRef


def hello_of(document: JsonObject) -> Hello:
    """Read the answer of `api.hello`; a field this version does not know is left alone."""
    user, tenant = document["user"], document["tenant"]
    return Hello(
        user=RemoteUser(
            user_id=UUID(user["user_id"]),
            login=user["login"],
            display_name=user["display_name"],
            role=user["role"],
            group_id=None if user["group_id"] is None else UUID(user["group_id"]),
            emp_no=user["emp_no"],
            license_no=user["license_no"],
        ),
        tenant=RemoteTenant(
            tenant_id=tenant["tenant_id"],
            company=tenant["company"],
            service_phone=tenant["service_phone"],
            timezone=tenant["timezone"],
            currency=tenant["currency"],
        ),
        scopes=tuple(ScopeRef(UUID(scope["scope_id"]), scope["kind"]) for scope in document["scopes"]),
        epoch=document["epoch"],
        last_seq=document["last_seq"],
        wipe=document["wipe"],
        min_schema=document["min_schema"],
        now=datetime.fromisoformat(document["now"]),
        max_batch=document["max_batch"],
        poll_after_s=document["poll_after_s"],
    )


def answers_of(documents: list[JsonObject]) -> tuple[Answer, ...]:
    """Read the answers of `api.push`."""
    return tuple(
        Answer(entry["seq"], entry["r"], entry.get("why"), tuple(entry.get("conf", ()))) for entry in documents
    )


def import_counts_of(document: dict[str, Any]) -> ImportCounts:
    """Read the answers of `api.import_rows` and `api.import_finish`."""
    return ImportCounts(
        new=document["new"],
        changed=document["changed"],
        same=document["same"],
        elsewhere=document["elsewhere"],
        rejected=document.get("rejected", 0),
    )
