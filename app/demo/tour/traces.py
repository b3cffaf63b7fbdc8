"""Last step: no file of this laptop holds a customer's name or number in the clear, and the search can find one."""

from collections.abc import Iterable
from pathlib import Path

from app.demo.tour.evidence import names_and_phones
from app.demo.tour.search import search
from app.demo.tour.types import Facts, expect
from app.demo.tour.visit import Visit

PLANTED = "planted-by-the-tour.bin"


def search_for_traces(visit: Visit, facts: Facts) -> None:
    """Search profiles, logs and settings while the store is open, with a file planted that must be the only one found."""
    secrets = names_and_phones(visit.sitting.store)
    planted = visit.prepared.laptops / PLANTED
    planted.write_bytes(b"\x00" + secrets[0].encode("utf-16-le") + b"\x00")
    try:
        found = search(local_files(visit), secrets)
    finally:
        planted.unlink()
    log = visit.log_file.read_text(encoding="utf-8")
    facts["customers_words"] = found.words
    facts["words_too_short_to_look_for"] = found.left_out
    facts["files"] = found.files
    facts["bytes"] = found.bytes_read
    facts["kinds_of_files"] = [*sorted({path.suffix or path.name for path in local_files(visit)})]
    facts["planted_file_found"] = planted in found.found_in
    facts["other_files_found"] = [str(path.relative_to(visit.home)) for path in found.found_in if path != planted]
    facts["errors_in_the_log"] = sum(1 for line in log.splitlines() if " ERROR " in line or " CRITICAL " in line)
    expect(found.words > 0, "there is something to look for")
    expect(facts["planted_file_found"] is True, "the search finds what is there")
    expect(not facts["other_files_found"], "no other file holds a customer's name or number")
    expect(facts["errors_in_the_log"] == 0, "nothing broke on the way")


def local_files(visit: Visit) -> Iterable[Path]:
    """Every file of the tour's tree except the server's own, which stand for another machine."""
    server = visit.prepared.server.directory
    return sorted(
        path
        for path in visit.home.rglob("*")
        if path.is_file() and not path.is_symlink() and not path.is_relative_to(server)
    )
