"""Small portfolio files as an office sends them."""

from collections.abc import Sequence
from pathlib import Path

from app.services.portfolio.types import HEADERS

WORDS = list(HEADERS)[:10]


def row(number: int, premium: str = "360.91", phone: str = "0900000104", due_on: str = "2026-11-22") -> list[str]:
    """One policy term; two policies in a row belong to one customer."""
    return [
        f"MV{number:06d}",
        f"C{number // 2:06d}",
        "曾雅婷",
        phone,
        "小貨車",
        "業務員",
        "年繳",
        "2025-11-22" if due_on > "2025-11-22" else "2024-11-22",
        due_on,
        premium,
    ]


def write(path: Path, rows: Sequence[Sequence[str]], words: Sequence[str] = WORDS) -> Path:
    """Write the file and return its path."""
    path.write_text("".join(",".join(cells) + "\n" for cells in (words, *rows)), encoding="utf-8")
    return path
