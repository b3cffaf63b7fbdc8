"""Three languages as equals: words switch at run time; numbers, dates and money follow."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout
from pytestqt.qtbot import QtBot

from app.ui.kit import language as words
from app.ui.kit.language import Language, apply_language, use_roc_years
from app.ui.kit.pages import Page
from app.ui.shell.texts import product_name

TAIPEI = ZoneInfo("Asia/Taipei")
AT = datetime(2026, 12, 2, 6, 2, tzinfo=UTC)
DAY = date(2026, 12, 2)


@pytest.mark.parametrize(
    ("name", "product"), [(Language.ZH_TW, "續保台"), (Language.ZH_CN, "续保台"), (Language.EN, "Renewal Desk")]
)
def test_the_product_has_a_name_in_each_language(dressed: QApplication, name: Language, product: str) -> None:
    apply_language(dressed, name)
    assert product_name() == product


def test_a_page_says_its_words_again_after_a_switch(dressed: QApplication, qtbot: QtBot) -> None:
    class Named(Page):
        def __init__(self) -> None:
            super().__init__()
            self.label = QLabel()
            QVBoxLayout(self).addWidget(self.label)
            self.start()

        def retranslate(self) -> None:
            self.label.setText(product_name())

    page = Named()
    qtbot.addWidget(page)
    assert page.label.text() == "續保台"
    for name, product in ((Language.EN, "Renewal Desk"), (Language.ZH_CN, "续保台")):
        apply_language(dressed, name)
        qtbot.waitUntil(lambda: page.label.text() == product_name())
        assert page.label.text() == product


@pytest.mark.parametrize(
    ("name", "day", "short", "moment"),
    [
        (Language.ZH_TW, "2026/12/02", "12/02", "2026/12/02 14:02"),
        (Language.ZH_CN, "2026-12-02", "12-02", "2026-12-02 14:02"),
        (Language.EN, "2 Dec 2026", "2 Dec", "2 Dec 2026 14:02"),
    ],
)
def test_dates_are_written_as_the_language_writes_them(
    dressed: QApplication, name: Language, day: str, short: str, moment: str
) -> None:
    apply_language(dressed, name)
    assert (words.format_date(DAY), words.format_day(DAY)) == (day, short)
    assert words.format_datetime(AT, TAIPEI) == moment
    assert words.format_time(AT, TAIPEI) == "14:02"


def test_years_of_the_republic_can_be_switched_on(dressed: QApplication) -> None:
    use_roc_years(is_on=True)
    assert words.format_date(DAY) == "115/12/02"
    apply_language(dressed, Language.ZH_CN)
    assert words.format_date(DAY) == "2026-12-02"


@pytest.mark.parametrize(
    ("cents", "currency", "said"),
    [
        (2_864_000, "TWD", "NT$ 28,640"),
        (2_864_050, "TWD", "NT$ 28,640.50"),
        (5, "EUR", "€ 0.05"),
        (-120_000, "TWD", "−NT$ 1,200"),
        (100, "XYZ", "XYZ 1"),
    ],
)
def test_money_stands_with_its_currency_and_never_loses_a_cent(
    dressed: QApplication, cents: int, currency: str, said: str
) -> None:
    assert words.format_money(cents, currency) == said


def test_numbers_have_their_thousands_apart(dressed: QApplication) -> None:
    assert (words.format_number(1284), words.format_percent(0.784), words.format_decimal(4.615, 2)) == (
        "1,284",
        "78.4%",
        "4.62",
    )


@pytest.mark.parametrize(("seconds", "said"), [(0, "00:00"), (161, "02:41"), (3661, "1:01:01"), (-5, "00:00")])
def test_a_length_of_time_is_minutes_and_seconds(seconds: int, said: str) -> None:
    assert words.format_duration(seconds) == said


def test_a_language_without_a_catalogue_is_refused(dressed: QApplication) -> None:
    with pytest.raises(ValueError, match="xx"):
        apply_language(dressed, "xx")
