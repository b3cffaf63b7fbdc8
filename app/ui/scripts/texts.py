"""Words of the script panel: its stages, a gap in the text, and the line over a branch."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontMetrics

from app.services.scripts.types import FilledText, PanelStage, SegmentKind
from app.ui.kit.fonts import font_of
from app.ui.kit.language import QT_TRANSLATE_NOOP
from app.ui.kit.theme import FontSize, tokens

LINE_HEIGHT = 1.8
"""Height of a line as a multiple of the type size: a script is read aloud, and the eye must find the next line."""

STAGE_TEXT = {
    PanelStage.FIRST_CONTACT: QT_TRANSLATE_NOOP("Scripts", "First contact"),
    PanelStage.FOLLOW_UP: QT_TRANSLATE_NOOP("Scripts", "Follow-up"),
    PanelStage.CLOSING: QT_TRANSLATE_NOOP("Scripts", "Closing"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Scripts", text)


def stage_name(stage: PanelStage) -> str:
    """The name of a stage of the panel."""
    return _tr(STAGE_TEXT[stage])


def answer_text(answer: str) -> str:
    """The line over a branch within the script."""
    return _tr("If the customer says “{answer}” →").format(answer=answer)


def answer_elsewhere_text(answer: str, script: str) -> str:
    """The line over a branch that leads to another script."""
    return _tr("If the customer says “{answer}” → {script}").format(answer=answer, script=script)


def spoken_text(text: FilledText, label: Callable[[str], str]) -> str:
    """The text as a screen reader says it; a gap is named."""
    return "".join(
        gap_text(label(part.text)) if part.kind is SegmentKind.MISSING else part.text for part in text.segments
    )


def gap_text(label: str) -> str:
    """A placeholder nobody filled: the name of what is missing, in brackets."""
    return _tr("[{field}]").format(field=label)


def rich_text(text: FilledText, label: Callable[[str], str]) -> str:
    """The text as it is read aloud: what was filled in stands out, a gap is amber and named; everything is escaped."""
    colours = tokens()
    parts = []
    for part in text.segments:
        if part.kind is SegmentKind.FILLED:
            parts.append(f"<b>{escape(part.text)}</b>")
        elif part.kind is SegmentKind.MISSING:
            gap = escape(gap_text(label(part.text)))
            parts.append(
                f'<span style="background:{colours.amber_soft};color:{colours.amber};font-weight:600">{gap}</span>'
            )
        else:
            parts.append(escape(part.text))
    # Qt counts per cent of the font's own line, which differs between fonts; the measure here is the type size.
    percent = round(100 * LINE_HEIGHT * FontSize.SCRIPT / QFontMetrics(font_of(FontSize.SCRIPT)).lineSpacing())
    return f'<p style="margin:0;line-height:{max(percent, 100)}%">{"".join(parts)}</p>'
