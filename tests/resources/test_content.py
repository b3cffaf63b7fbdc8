"""The written content: three separate texts each, in the right script, with every reference resolved."""

import re
from collections.abc import Iterator

import pytest

from app.services.contacts import catalogue
from app.services.store import labels
from app.services.store.resources import LANGUAGES, content, resource_path

FILES = sorted(
    path.relative_to(resource_path("content")).with_suffix("").as_posix()
    for path in resource_path("content").rglob("*.yaml")
)
PLACEHOLDER = re.compile(r"\{(\w+)\}")

# Words of the other side of the strait: the characters may be right and the term still wrong.
MAINLAND_WORDS = ("合同", "賬戶", "短信", "網點", "質量", "聯繫", "跟進溝通", "渠道", "執業證", "工單", "撥號")
TAIWAN_WORDS = ("简讯", "联络", "帐户", "管道", "登录证", "会办单", "追踪", "申诉", "自负额", "个资")


def texts_of(value: object, where: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield every text of a content file with the place where it stands."""
    if isinstance(value, dict):
        if "zh_TW" in value or "zh_CN" in value:
            yield where, value
            return
        for key, inner in value.items():
            yield from texts_of(inner, f"{where}/{value.get('code', value.get('id', ''))}/{key}")
    elif isinstance(value, list):
        for inner in value:
            yield from texts_of(inner, where)


ALL_TEXTS = [found for name in FILES for found in texts_of(content(name).fields, name)]


def test_the_content_is_not_empty() -> None:
    assert len(ALL_TEXTS) > 400


def test_every_text_is_written_in_all_three_languages() -> None:
    incomplete = [
        (where, texts)
        for where, texts in ALL_TEXTS
        if set(texts) != set(LANGUAGES) or any(not text.strip() for text in texts.values())
    ]
    assert incomplete == []


@pytest.mark.parametrize(("language", "encoding"), [("zh_TW", "big5"), ("zh_CN", "gb2312"), ("en", "latin-1")])
def test_every_text_is_written_in_the_characters_of_its_language(language: str, encoding: str) -> None:
    foreign = []
    for where, texts in ALL_TEXTS:
        try:
            texts[language].encode(encoding)
        except UnicodeEncodeError as error:
            foreign.append((where, texts[language], texts[language][error.start : error.end]))
    assert foreign == []


def test_a_text_is_the_same_in_both_chinese_scripts_only_where_no_character_differs() -> None:
    copied = []
    for where, texts in ALL_TEXTS:
        try:
            texts["zh_TW"].encode("gb2312")
        except UnicodeEncodeError:
            if texts["zh_TW"] == texts["zh_CN"]:
                copied.append((where, texts["zh_TW"]))
    assert copied == []


def test_traditional_texts_use_the_words_of_taiwan() -> None:
    wrong = [
        (where, word, texts["zh_TW"]) for where, texts in ALL_TEXTS for word in MAINLAND_WORDS if word in texts["zh_TW"]
    ]
    assert wrong == []


def test_simplified_texts_use_the_words_of_the_mainland() -> None:
    wrong = [
        (where, word, texts["zh_CN"]) for where, texts in ALL_TEXTS for word in TAIWAN_WORDS if word in texts["zh_CN"]
    ]
    assert wrong == []


def test_english_texts_hold_no_chinese_punctuation() -> None:
    assert [texts["en"] for _where, texts in ALL_TEXTS if re.search(r"[、。，：；？！「」（）]", texts["en"])] == []


def test_placeholders_are_equal_across_languages() -> None:
    unequal = [
        (where, texts)
        for where, texts in ALL_TEXTS
        if len({frozenset(PLACEHOLDER.findall(text)) for text in texts.values()}) != 1
    ]
    assert unequal == []


def test_codes_are_unique_within_each_list() -> None:
    for name in FILES:
        for key, value in content(name).fields.items():
            if isinstance(value, list):
                codes = [entry.get("code", entry.get("id", entry.get("key"))) for entry in value]
                assert len(codes) == len(set(codes)), (name, key)


def test_the_digits_one_to_nine_each_stand_for_one_outcome() -> None:
    assert [outcome.key for outcome in catalogue.primary_outcomes()] == list(range(1, 10))
    assert len(content("outcomes").entries("keys")) == 9


def test_every_stage_after_an_outcome_is_a_stage() -> None:
    stages = labels.values(labels.LabelKind.STAGE)
    assert {outcome.stage_after for outcome in catalogue.outcomes().values()} - {None} <= set(stages)


def test_every_kind_of_next_step_has_a_word() -> None:
    assert set(labels.values(labels.LabelKind.NEXT_STEP)) == {kind.value for kind in catalogue.NextKind}


def test_every_detail_is_asked_for_by_some_outcome_or_reason() -> None:
    asked = {words for outcome in catalogue.outcomes().values() for words in outcome.details}
    asked |= {words for reason in catalogue.reasons().values() for words in reason.details}
    assert {entry.words("text") for entry in content("details").entries("details")} == asked
