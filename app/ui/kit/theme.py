"""The look in one place: colour tokens (light and dark), measures, and the style sheet built from them.

Widgets carry dynamic properties (`role`, `tone`) instead of style sheets of their own.
"""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.kit.style import style_sheet


class ThemeName(StrEnum):
    """The themes a person can choose."""

    LIGHT = "light"
    DARK = "dark"


class Tone(StrEnum):
    """What a colour means: red late or risk, amber soon, green done, blue information."""

    MUTED = "muted"
    ACCENT = "accent"
    DANGER = "danger"
    AMBER = "amber"
    OK = "ok"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme, as #RRGGBB."""

    ground: str
    panel: str
    field: str
    line: str
    line_soft: str
    text: str
    muted: str
    accent: str
    accent_soft: str
    accent_hover: str
    on_accent: str
    danger: str
    danger_soft: str
    amber: str
    amber_soft: str
    ok: str
    ok_soft: str
    info: str
    info_soft: str
    chip: str
    hover: str
    track: str

    def ink(self, tone: str) -> str:
        """Return the text colour of a tone."""
        return {
            Tone.ACCENT: self.accent,
            Tone.DANGER: self.danger,
            Tone.AMBER: self.amber,
            Tone.OK: self.ok,
            Tone.INFO: self.info,
        }.get(Tone(tone), self.muted)

    def soft(self, tone: str) -> str:
        """Return the soft background of a tone."""
        return {
            Tone.ACCENT: self.accent_soft,
            Tone.DANGER: self.danger_soft,
            Tone.AMBER: self.amber_soft,
            Tone.OK: self.ok_soft,
            Tone.INFO: self.info_soft,
        }.get(Tone(tone), self.chip)


LIGHT = Tokens(
    ground="#F4F6F8",
    panel="#FFFFFF",
    field="#FFFFFF",
    line="#DDE3E9",
    line_soft="#EEF1F4",
    text="#18212B",
    muted="#586572",
    accent="#0B6E69",
    accent_soft="#E3F2F0",
    accent_hover="#095B57",
    on_accent="#FFFFFF",
    danger="#B3341F",
    danger_soft="#FBEAE6",
    amber="#8A5700",
    amber_soft="#FCF1DC",
    ok="#2A7239",
    ok_soft="#E6F4E9",
    info="#2A5FA5",
    info_soft="#E7EFF9",
    chip="#EEF1F4",
    hover="#F0F4F6",
    track="#E8ECF0",
)

DARK = Tokens(
    ground="#11171D",
    panel="#1A222B",
    field="#141B22",
    line="#313D49",
    line_soft="#26303A",
    text="#E7ECF1",
    muted="#A3B0BD",
    accent="#58C4BB",
    accent_soft="#17383A",
    accent_hover="#74D3CB",
    on_accent="#06211F",
    danger="#F5937E",
    danger_soft="#40231E",
    amber="#E8BA5F",
    amber_soft="#3A2E17",
    ok="#84CE94",
    ok_soft="#1D3626",
    info="#8CBAF4",
    info_soft="#1E3049",
    chip="#28333E",
    hover="#222C36",
    track="#2C3743",
)

THEMES = {ThemeName.LIGHT: LIGHT, ThemeName.DARK: DARK}


class Space:
    """Distances in pixels, in steps of four."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24


class FontSize:
    """Type sizes in pixels."""

    KEY = 11
    SMALL = 12
    BODY = 13
    HEADING = 14
    SCRIPT = 15
    NAME = 18
    FIGURE = 26


@dataclass(slots=True)
class _Current:
    """The theme now on screen; painting code asks for it at paint time, so a switch needs no rebuild."""

    name: ThemeName
    tokens: Tokens


_HAS_STYLE = "renewal_desk_style"
_current = _Current(ThemeName.LIGHT, LIGHT)


def tokens() -> Tokens:
    """Return the colours of the theme now on screen."""
    return _current.tokens


def theme_name() -> ThemeName:
    """Return the name of the theme now on screen."""
    return _current.name


def apply_theme(app: QApplication, name: str) -> None:
    """Put a theme on screen; every widget gets a StyleChange event."""
    theme = ThemeName(name)
    _current.name, _current.tokens = theme, THEMES[theme]
    if app.property(_HAS_STYLE) is None:
        # Once only: each call would delete the style that widgets were asked for before, and Python's view of it with it.
        app.setStyle("Fusion")
        app.setProperty(_HAS_STYLE, "yes")
    app.setPalette(_palette(_current.tokens))
    app.setStyleSheet(style_sheet(_current.tokens, theme))


def set_tone(widget: QWidget, tone: str | None) -> None:
    """Give a widget the colour of a meaning (or none) and let the style look again."""
    set_property(widget, "tone", tone or "")


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget a part to play in the style sheet: panel, heading, muted, figure and so on."""
    set_property(widget, "role", role)


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a dynamic property the style sheet selects on, and restyle only if it changed.

    A widget that was never styled is left to Qt, which styles it when it is first shown or measured.
    """
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def _palette(colours: Tokens) -> QPalette:
    palette = QPalette()
    for part, colour in (
        (QPalette.ColorRole.Window, colours.ground),
        (QPalette.ColorRole.WindowText, colours.text),
        (QPalette.ColorRole.Base, colours.field),
        (QPalette.ColorRole.AlternateBase, colours.hover),
        (QPalette.ColorRole.Text, colours.text),
        (QPalette.ColorRole.Button, colours.panel),
        (QPalette.ColorRole.ButtonText, colours.text),
        (QPalette.ColorRole.ToolTipBase, colours.panel),
        (QPalette.ColorRole.ToolTipText, colours.text),
        (QPalette.ColorRole.PlaceholderText, colours.muted),
        (QPalette.ColorRole.Highlight, colours.accent),
        (QPalette.ColorRole.HighlightedText, colours.on_accent),
        (QPalette.ColorRole.Link, colours.accent),
        (QPalette.ColorRole.Mid, colours.line),
        (QPalette.ColorRole.Accent, colours.accent),
    ):
        palette.setColor(part, QColor(colour))
    for part in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, part, QColor(colours.muted))
    return palette
