"""Steps that look at both pages in the dark theme and in the other languages, switched by key and by menu."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from app.demo.tour.entering import begin_as
from app.demo.tour.types import Facts, expect
from app.demo.tour.visit import Visit
from app.ui.calls.page import CallsPage
from app.ui.kit.language import Language, language
from app.ui.kit.theme import ThemeName, theme_name

Step = Callable[[Visit, Facts], None]


def in_the_dark(visit: Visit, facts: Facts) -> None:
    """Ctrl+Shift+D turns the light off."""
    _switch_theme(visit, ThemeName.DARK)
    _tell(visit, facts)


def in_language(name: Language) -> Step:
    """The step that chooses a language in the menu of the top bar, in the light theme."""

    def step(visit: Visit, facts: Facts) -> None:
        _switch_theme(visit, ThemeName.LIGHT)
        said_before = _words_of_lock(visit)
        visit.hands.choose(visit.workplace.top_bar.menu_button, name.own_name)
        visit.hands.settle()
        _tell(visit, facts)
        expect(language() is name, "the language is switched")
        expect(said_before != _words_of_lock(visit), "the page speaks another language at once")

    return step


def back_to_calls(visit: Visit, facts: Facts) -> None:
    """The unlock page and the specialist's page speak the language chosen last."""
    begin_as(visit, visit.specialist.login, CallsPage)
    visit.hands.wait_until(lambda: visit.calls.record.customer_id() is not None, "a customer is on screen")
    _tell(visit, facts)
    expect(language() is Language.EN, "the language is remembered")


def _switch_theme(visit: Visit, name: ThemeName) -> None:
    if theme_name() is not name:
        modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        visit.hands.press(Qt.Key.Key_D, modifiers)
        visit.hands.wait_until(lambda: theme_name() is name, "the theme is switched")
    visit.hands.settle()


def _tell(visit: Visit, facts: Facts) -> None:
    page = visit.workplace.page
    entry = visit.workplace.open_entry
    facts["page"] = "" if page is None or entry is None else entry.words
    facts["language"] = language().value
    facts["theme"] = theme_name().value


def _words_of_lock(visit: Visit) -> str:
    return visit.workplace.top_bar.lock_button.words()
