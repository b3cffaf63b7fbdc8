"""Words of the program's written content (stages, lines, outcomes …) in the language now on screen."""

from app.services.store.labels import LabelKind, label
from app.services.store.resources import Language as ContentLanguage
from app.ui.kit.language import Language, language

_CONTENT: dict[Language, ContentLanguage] = {Language.ZH_TW: "zh_TW", Language.ZH_CN: "zh_CN", Language.EN: "en"}


def spoken() -> ContentLanguage:
    """The language on screen, as the content files name it."""
    return _CONTENT[language()]


def word(kind: LabelKind, code: str) -> str:
    """The word of a value of the contract in the language on screen."""
    return label(kind, code, spoken())
