"""Three hand-written catalogues that are complete, true to their sources and up to date."""

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

ROOT = Path(__file__).parents[2]
CATALOGUES = ROOT / "resources" / "i18n"
LANGUAGES = ("zh_TW", "zh_CN", "en")
PLACE = re.compile(r"\{\w*\}|%n|%\d|%1|%2")
SAME_IN_EVERY_LANGUAGE = frozenset[str]()
"""Sources whose Chinese is the English: none."""

TRADITIONAL_ONLY = "續聯絡單錄儲變檢這個還沒時間達話術號碼請選擇與電腦帳員專資訊應約後來務"
SIMPLIFIED_ONLY = "续联络单录储变检这个还没时间达话术号码请选择与电脑账员专资讯应约后来务"
WORDS_OF_THE_OTHER_SIDE = {
    "zh_TW": ("服务", "信息", "质检", "工單", "跟進", "聯繫", "默認", "網絡", "軟件", "登錄"),
    "zh_CN": ("追踪", "联络", "会办单", "网路", "软体", "登入", "伺服器", "资料库", "预设"),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One text of a catalogue with its translations (two where there is a plural)."""

    context: str
    source: str
    translations: tuple[str, ...]
    is_finished: bool


def _written(language: str) -> ET.Element:
    return ET.parse(CATALOGUES / f"app_{language}.ts").getroot()  # noqa: S314 - a file of this repository


def entries(language: str) -> list[Entry]:
    found = []
    for context in _written(language).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
            name, source = context.findtext("name") or "", message.findtext("source") or ""
            found.append(Entry(name, source, forms, translation.get("type") is None))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_finished(language: str) -> None:
    open_texts = [
        f"{entry.context}: {entry.source}"
        for entry in entries(language)
        if not entry.is_finished or not all(entry.translations)
    ]
    assert not open_texts


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_places_of_its_source(language: str) -> None:
    different = [
        (entry.source, said)
        for entry in entries(language)
        for said in entry.translations
        if sorted(PLACE.findall(entry.source)) != sorted(PLACE.findall(said))
    ]
    assert not different


@pytest.mark.parametrize("language", ["zh_TW", "zh_CN"])
def test_chinese_is_not_english_left_standing(language: str) -> None:
    standing = [
        entry.source
        for entry in entries(language)
        if entry.source in entry.translations
        and re.search(r"[A-Za-z]{3,}", PLACE.sub("", entry.source))
        and entry.source not in SAME_IN_EVERY_LANGUAGE
    ]
    assert not standing


def test_the_three_catalogues_hold_the_same_texts() -> None:
    sets = [{(entry.context, entry.source) for entry in entries(language)} for language in LANGUAGES]
    assert sets[0] == sets[1] == sets[2]
    assert sets[0]


def test_neither_chinese_uses_the_letters_of_the_other() -> None:
    other = {
        "zh_TW": set(SIMPLIFIED_ONLY) - set(TRADITIONAL_ONLY),
        "zh_CN": set(TRADITIONAL_ONLY) - set(SIMPLIFIED_ONLY),
    }
    mixed = [
        (language, said)
        for language, letters in other.items()
        for entry in entries(language)
        for said in entry.translations
        if letters & set(said)
    ]
    assert not mixed


@pytest.mark.parametrize("language", WORDS_OF_THE_OTHER_SIDE)
def test_each_chinese_uses_its_own_terms(language: str) -> None:
    foreign = [
        (word, said)
        for entry in entries(language)
        for said in entry.translations
        for word in WORDS_OF_THE_OTHER_SIDE[language]
        if word in said
    ]
    assert not foreign


def test_english_has_a_singular_and_a_plural_where_it_counts() -> None:
    counted = [entry for entry in entries("en") if len(entry.translations) > 1]
    assert counted
    assert not [entry.source for entry in entries("en") if "(s)" in "".join(entry.translations)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_built_catalogue_says_what_the_written_one_says(language: str) -> None:
    built = QTranslator()
    assert built.load(f"app_{language}", str(CATALOGUES))
    different = [
        entry.source
        for entry in entries(language)
        if len(entry.translations) == 1 and "%n" not in entry.source
        if built.translate(entry.context, entry.source) != entry.translations[0]
    ]
    assert not different


def test_the_catalogues_are_what_the_sources_make_them() -> None:
    command = [sys.executable, str(ROOT / "packaging" / "update_texts.py"), "--check"]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert (done.returncode, done.stdout.strip()) == (0, "up to date"), "run packaging/update_texts.py"
