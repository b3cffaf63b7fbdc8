"""The carried fonts can write what the program says and whom it calls."""

import csv
import gzip
import io
from functools import cache

import pytest
from fontTools.ttLib import TTFont

from app.services.store.resources import resource_path

STYLES = ("Regular", "Bold")
SIGNS = "●▲▼✓→←↑↓·…–—€「」『』（）、。，：；？！％＋－＝×÷≥≤■□◆☎★NT$"


@cache
def font(style: str) -> TTFont:
    return TTFont(resource_path("fonts", f"RenewalSansTC-{style}.otf"), lazy=True)


@cache
def covered(style: str) -> frozenset[str]:
    return frozenset(map(chr, font(style).getBestCmap()))


def missing(text: str, style: str) -> str:
    return "".join(sorted(set(text) - covered(style) - set("\r\n\t\ufeff")))


@pytest.mark.parametrize("style", STYLES)
def test_the_content_can_be_written(style: str) -> None:
    files = list(resource_path("content").rglob("*.yaml"))
    assert files
    assert missing("".join(path.read_text(encoding="utf-8") for path in files), style) == ""


@pytest.mark.parametrize("style", STYLES)
def test_the_words_of_the_pages_can_be_written(style: str) -> None:
    catalogues = resource_path("i18n").glob("app_*.ts")
    texts = "".join(path.read_text(encoding="utf-8") for path in catalogues if "XA" not in path.name)
    assert missing(texts, style) == ""


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("name", ["portfolio_2026-11-22", "renewal_history_2026-08_2026-11"])
def test_every_customer_of_the_demonstration_can_be_written(style: str, name: str) -> None:
    with gzip.open(resource_path("demo", f"{name}.csv.gz"), "rt", encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(io.StringIO(file.read())))
    assert len(rows) > 1000
    assert missing("".join("".join(row) for row in rows), style) == ""


@pytest.mark.parametrize("style", STYLES)
def test_signs_and_both_code_pages_can_be_written(style: str) -> None:
    assert missing(SIGNS, style) == ""
    first_levels = "".join(
        bytes((lead, trail)).decode(encoding, errors="ignore")
        for encoding, leads in (("big5", range(0xA4, 0xC7)), ("gb2312", range(0xB0, 0xD8)))
        for lead in leads
        for trail in range(0xA1, 0xFF)
    )
    assert missing(first_levels, style) == ""


@pytest.mark.parametrize("style", STYLES)
def test_digits_are_equally_wide(style: str) -> None:
    names = font(style).getBestCmap()
    assert len({font(style)["hmtx"][names[ord(digit)]][0] for digit in "0123456789"}) == 1


@pytest.mark.parametrize("style", STYLES)
def test_the_changed_font_does_not_carry_the_name_of_its_source(style: str) -> None:
    names = {record.nameID: str(record) for record in font(style)["name"].names}
    assert names[1] == "Renewal Sans TC"
    assert names[2] == style
    assert not any(word in names[number] for number in (1, 3, 4, 6) for word in ("Noto", "Source"))
