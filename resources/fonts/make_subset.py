"""Makes the program's fonts from the Noto Sans CJK collections: the Traditional Chinese face, both scripts, renamed.

    python resources/fonts/make_subset.py NotoSansCJK-Regular.ttc NotoSansCJK-Bold.ttc

The characters are the CJK Unified Ideographs of the first block, because names such as 凃 and 龎 lie outside Big5 and GB2312, what
else those two code pages hold, Latin, and the signs the pages draw. The Simplified Chinese shapes stay reachable through `locl`.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection, TTFont

SOURCE_FAMILY = "Noto Sans CJK TC"
FAMILY = "Renewal Sans TC"
HERE = Path(__file__).resolve().parent

RANGES = (
    (0x20, 0x7E),  # ASCII
    (0xA0, 0xFF),  # Latin-1
    (0x2010, 0x2027),  # dashes, quotation marks, dots
    (0x2030, 0x203B),
    (0x2190, 0x2199),  # arrows
    (0x2500, 0x257F),  # box drawing
    (0x2580, 0x25FF),  # blocks and geometric shapes
    (0x3000, 0x303F),  # CJK punctuation
    (0x3100, 0x312F),  # bopomofo
    (0x31A0, 0x31BF),
    (0x4E00, 0x9FFF),  # CJK Unified Ideographs
    (0xFF01, 0xFF60),  # fullwidth forms
    (0xFFE0, 0xFFE6),
)
SIGNS = "€✓✔✕★☆☎№℃™−×÷≈≠≤≥∞√"
PRIVATE_USE = range(0xE000, 0xF900)
ENGLISH = 0x409
KEPT_NAMES = {0, 5, 13, 14}  # copyright, version, licence, licence address


def two_byte_characters(encoding: str, lead: range, trail: range) -> Iterator[int]:
    """Yield the code points of a two-byte code page."""
    for first in lead:
        for second in trail:
            try:
                text = bytes((first, second)).decode(encoding)
            except UnicodeDecodeError:
                continue
            yield from map(ord, text)


def wanted() -> set[int]:
    """Return every code point the fonts must have if the source has it."""
    points = {point for first, last in RANGES for point in range(first, last + 1)} | set(map(ord, SIGNS))
    points.update(two_byte_characters("cp950", range(0xA1, 0xFA), range(0x40, 0xFF)))
    points.update(two_byte_characters("gb2312", range(0xA1, 0xF8), range(0xA1, 0xFF)))
    return {point for point in points if point not in PRIVATE_USE}


def traditional_face(path: Path) -> TTFont:
    """Return the Traditional Chinese face of a collection; raises LookupError when it has none."""
    for font in TTCollection(path, lazy=True).fonts:
        if font["name"].getDebugName(1) in {SOURCE_FAMILY, f"{SOURCE_FAMILY} Bold"}:
            return font
    raise LookupError(SOURCE_FAMILY)


def rename(font: TTFont, style: str) -> None:
    """Give the font our family name; the reserved names of the source stay with the source."""
    postscript_name = f"{FAMILY.replace(' ', '')}-{style}"
    names = font["name"]
    names.names = [record for record in names.names if record.nameID in KEPT_NAMES and record.langID == ENGLISH]
    for number, text in {1: FAMILY, 2: style, 3: postscript_name, 4: f"{FAMILY} {style}", 6: postscript_name}.items():
        names.setName(text, number, 3, 1, ENGLISH)
    table = font["CFF "].cff
    table.fontNames[0] = postscript_name
    top = table.topDictIndex[0]
    top.FullName, top.FamilyName = f"{FAMILY} {style}", FAMILY


def main(paths: list[str]) -> None:
    """Write one subset beside this file for each collection given."""
    options = Options()
    options.layout_features = ["kern", "palt", "tnum", "locl", "ccmp"]
    options.layout_scripts = ["DFLT.dflt", "latn.dflt", "hani.dflt", "hani.ZHS "]
    options.drop_tables += ["vhea", "vmtx", "VORG", "BASE"]
    options.name_IDs, options.name_languages = ["*"], ["*"]
    options.hinting = False
    for path in paths:
        font = traditional_face(Path(path))
        style = "Bold" if "Bold" in Path(path).stem else "Regular"
        subsetter = Subsetter(options)
        subsetter.populate(unicodes=wanted())
        subsetter.subset(font)
        rename(font, style)
        target = HERE / f"{FAMILY.replace(' ', '')}-{style}.otf"
        font.save(target)
        print(target.name, len(font.getBestCmap()), "characters", target.stat().st_size, "bytes")


if __name__ == "__main__":
    main(sys.argv[1:])
