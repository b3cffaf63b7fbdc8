"""Looks through files byte by byte for words that must not be readable in them."""

import gzip
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")
SHORTEST = 6
"""Bytes that a word must have in an encoding to be looked for: encrypted bytes look like any shorter one by chance."""


@dataclass(frozen=True, slots=True)
class Findings:
    """Where words were found, and how much was looked at. `left_out` counts words too short to be looked for at all."""

    found_in: tuple[Path, ...]
    files: int
    bytes_read: int
    words: int
    left_out: int


def search(files: Iterable[Path], words: Iterable[str]) -> Findings:
    """Look for each word in each file, and inside what a gzip file holds. Raises OSError for a file that cannot be read."""
    wanted = set(words) - {""}
    needles = {spelled for word in wanted for spelled in _spellings(word)}
    by_start: dict[bytes, list[bytes]] = {}
    for needle in needles:
        by_start.setdefault(needle[:SHORTEST], []).append(needle)
    found, read, count = [], 0, 0
    for path in files:
        count += 1
        contents = list(_contents(path))
        read += len(contents[0])
        if any(_holds(content, by_start) for content in contents):
            found.append(path)
    left_out = sum(1 for word in wanted if not any(_spellings(word)))
    return Findings(tuple(found), count, read, len(wanted) - left_out, left_out)


def _spellings(word: str) -> Iterator[bytes]:
    """The word in each encoding in which it is long enough."""
    spelled = (word.encode(encoding) for encoding in ENCODINGS)
    return (content for content in spelled if len(content) >= SHORTEST)


def _contents(path: Path) -> Iterator[bytes]:
    """The bytes of a file, and what they unpack to if they are gzip."""
    content = path.read_bytes()
    yield content
    if content.startswith(b"\x1f\x8b"):
        try:
            yield gzip.decompress(content)
        except (OSError, EOFError, zlib.error):
            return  # it only begins like a gzip file


def _holds(content: bytes, by_start: dict[bytes, list[bytes]]) -> bool:
    """Say whether any needle stands in the content."""
    return any(
        content.startswith(needle, place)
        for place in range(len(content) - SHORTEST + 1)
        if (start := content[place : place + SHORTEST]) in by_start
        for needle in by_start[start]
    )
