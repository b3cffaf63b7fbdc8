"""The language on screen, switchable at run time, and numbers, dates and money as that language writes them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QDate, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

CATALOGUES = Path(__file__).parents[3] / "resources" / "i18n"
FIRST_ROC_YEAR = 1911
SYMBOLS = {"TWD": "NT$", "CNY": "CN¥", "HKD": "HK$", "USD": "US$", "EUR": "€", "JPY": "JP¥"}


class Language(StrEnum):
    """The languages of the program; each is written by hand and none falls through to another."""

    ZH_TW = "zh_TW"
    ZH_CN = "zh_CN"
    EN = "en"

    @property
    def own_name(self) -> str:
        """The language's name in itself."""
        return {Language.ZH_TW: "繁體中文", Language.ZH_CN: "简体中文", Language.EN: "English"}[self]


@dataclass(slots=True)
class _Spoken:
    """The language now on screen."""

    language: Language
    locale: QLocale
    translators: tuple[QTranslator, ...] = ()
    has_roc_years: bool = False


_spoken = _Spoken(Language.EN, QLocale("en_GB"))
_LOCALES = {Language.ZH_TW: "zh_TW", Language.ZH_CN: "zh_CN", Language.EN: "en_GB"}
_DATE = {Language.ZH_TW: "{y:02d}/{m:02d}/{d:02d}", Language.ZH_CN: "{y:02d}-{m:02d}-{d:02d}"}
_DAY = {Language.ZH_TW: "{m:02d}/{d:02d}", Language.ZH_CN: "{m:02d}-{d:02d}"}


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001 - lupdate reads name and context from the source
    """Mark a text for the catalogues where it is defined; it is translated where it is shown."""
    return text


def language() -> Language:
    """The language now on screen."""
    return _spoken.language


def apply_language(app: QApplication, name: str) -> None:
    """Switch the language; every widget gets a LanguageChange event. Raises FileNotFoundError without its catalogue."""
    chosen = Language(name)
    for old in _spoken.translators:
        app.removeTranslator(old)
    _spoken.language = chosen
    _spoken.locale = QLocale(_LOCALES[chosen])
    QLocale.setDefault(_spoken.locale)
    own = QTranslator(app)
    if not own.load(f"app_{chosen}", str(CATALOGUES)):
        raise FileNotFoundError(f"no catalogue for {chosen}")
    base = QTranslator(app)
    translators = [own]
    if base.load(f"qtbase_{chosen}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        translators.insert(0, base)
    for translator in translators:
        app.installTranslator(translator)
    _spoken.translators = tuple(translators)


def use_roc_years(*, is_on: bool) -> None:
    """Write years as 民國 years in Traditional Chinese."""
    _spoken.has_roc_years = is_on


def locale() -> QLocale:
    """The locale of the language on screen."""
    return _spoken.locale


def join_sentences(sentences: Sequence[str]) -> str:
    """Whole sentences one after the other; Chinese ones stand without a space between them."""
    return (" " if _spoken.language is Language.EN else "").join(sentences)


def format_number(value: int) -> str:
    """A whole number with its thousands apart: 1,284."""
    return _spoken.locale.toString(value)


def format_decimal(value: float, digits: int = 1) -> str:
    """A number with this many decimals: 4.62."""
    return _spoken.locale.toString(value, "f", digits)


def format_percent(ratio: float, digits: int = 1) -> str:
    """A share of one as per cent: 0.784 → 78.4%."""
    return format_decimal(ratio * 100, digits) + "%"


def format_money(cents: int, currency: str) -> str:
    """An amount with its currency: NT$ 28,640; cents only where there are any."""
    symbol = SYMBOLS.get(currency, currency)
    sign = "−" if cents < 0 else ""
    whole, rest = divmod(abs(cents), 100)
    number = format_number(whole)
    if rest:
        number += f"{_spoken.locale.decimalPoint()}{rest:02d}"
    return f"{sign}{symbol} {number}"


def format_date(day: date) -> str:
    """A day in full: 2026/12/02, 2026-12-02, 2 Dec 2026; with 民國 years 115/12/02."""
    if _spoken.language is Language.EN:
        return _spoken.locale.toString(QDate(day.year, day.month, day.day), "d MMM yyyy")
    year = day.year
    if _spoken.has_roc_years and _spoken.language is Language.ZH_TW:
        year -= FIRST_ROC_YEAR
    return _DATE[_spoken.language].format(y=year, m=day.month, d=day.day)


def format_day(day: date) -> str:
    """A day of this year, short: 12/02, 12-02, 2 Dec."""
    if _spoken.language is Language.EN:
        return _spoken.locale.toString(QDate(day.year, day.month, day.day), "d MMM")
    return _DAY[_spoken.language].format(m=day.month, d=day.day)


def format_time(at: datetime, tz: tzinfo) -> str:
    """The time of day in a time zone: 14:02."""
    return at.astimezone(tz).strftime("%H:%M")


def format_datetime(at: datetime, tz: tzinfo) -> str:
    """A moment in a time zone: 2026/12/02 14:02."""
    there = at.astimezone(tz)
    return f"{format_date(there.date())} {there:%H:%M}"


def format_day_time(at: datetime, tz: tzinfo) -> str:
    """A moment of this year in a time zone, short: 12/02 14:02."""
    there = at.astimezone(tz)
    return f"{format_day(there.date())} {there:%H:%M}"


def format_duration(seconds: int) -> str:
    """A length of time in minutes and seconds: 02:41; with hours from one hour on."""
    minutes, rest = divmod(max(seconds, 0), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes:02d}:{rest:02d}"
