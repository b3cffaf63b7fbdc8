"""The one style sheet of the program, written once with places for the colours of a theme."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.ui.kit.theme import Tokens

PICTURES = Path(__file__).parents[3] / "resources" / "styles"

_SHEET = Template("""
* { outline: none; }
QWidget { color: $text; font-size: 13px; }
QMainWindow, QWidget[role="ground"] { background: $ground; }
QLabel { background: transparent; }
QToolTip { background: $panel; color: $text; border: 1px solid $line; padding: 4px 8px; }

QFrame[role="panel"] { background: $panel; border: 1px solid $line; border-radius: 8px; }
QFrame[role="panel"][tone="danger"] { border-color: $danger; }
QFrame[role="panel"][tone="amber"] { border-color: $amber; }
QFrame[role="side"] { background: $panel; border: none; }
QFrame[role="side-left"] { background: $panel; border: none; border-right: 1px solid $line; }
QFrame[role="side-right"] { background: $panel; border: none; border-left: 1px solid $line; }
QFrame[role="top-bar"] { background: $panel; border: none; border-bottom: 1px solid $line; }
QFrame[role="rail"] { background: $panel; border: none; border-right: 1px solid $line; }
QFrame[role="line"] { background: $line; border: none; }
QFrame[role="answer"] { background: $hover; border: none; border-left: 3px solid $accent; }
QFrame[role="answer"][tone="amber"] { background: $amber_soft; border-left-color: $amber; }
QFrame[role="answer"][tone="danger"] { background: $danger_soft; border-left-color: $danger; }
QFrame[role="answer"]:focus { border: 2px solid $accent; }
QFrame[role="notice"] { background: $info_soft; border: 1px solid $info; border-radius: 6px; }
QFrame[role="notice"][tone="danger"] { background: $danger_soft; border-color: $danger; }
QFrame[role="notice"][tone="amber"] { background: $amber_soft; border-color: $amber; }
QFrame[role="notice"][tone="ok"] { background: $ok_soft; border-color: $ok; }
QFrame[role="toast"] { background: $panel; border: 1px solid $line; border-left: 4px solid $accent; border-radius: 6px; }
QFrame[role="toast"][tone="danger"] { border-left-color: $danger; }
QFrame[role="toast"][tone="ok"] { border-left-color: $ok; }
QFrame[role="toast"][tone="amber"] { border-left-color: $amber; }

QLabel[role="brand"] { color: $accent; font-size: 15px; font-weight: 700; }
QLabel[role="brand-large"] { color: $accent; font-size: 26px; font-weight: 700; }
QLabel[role="heading"] { font-size: 14px; font-weight: 600; }
QLabel[role="name"] { font-size: 18px; font-weight: 700; }
QLabel[role="figure"] { font-size: 26px; font-weight: 700; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="small"] { color: $muted; font-size: 12px; }
QLabel[role="script"] { font-size: 15px; }
QLabel[tone="accent"] { color: $accent; }
QLabel[tone="danger"] { color: $danger; }
QLabel[tone="amber"] { color: $amber; }
QLabel[tone="ok"] { color: $ok; }
QLabel[tone="info"] { color: $info; }
QLabel[tone="muted"] { color: $muted; }
QLabel[role="chip"] { background: $chip; color: $muted; border-radius: 10px; padding: 1px 8px; font-size: 12px; }
QLabel[role="chip"][tone="accent"] { background: $accent_soft; color: $accent; }
QLabel[role="chip"][tone="danger"] { background: $danger_soft; color: $danger; }
QLabel[role="chip"][tone="amber"] { background: $amber_soft; color: $amber; }
QLabel[role="chip"][tone="ok"] { background: $ok_soft; color: $ok; }
QLabel[role="chip"][tone="info"] { background: $info_soft; color: $info; }
QLabel[role="key"] { background: $panel; color: $muted; border: 1px solid $line; border-bottom-width: 2px;
    border-radius: 4px; padding: 0 5px; font-size: 11px; }

QPushButton { background: $panel; color: $text; border: 1px solid $line; border-radius: 6px; padding: 5px 12px; min-height: 18px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $accent_soft; }
QPushButton:checked { background: $accent_soft; color: $accent; border-color: $accent; font-weight: 600; }
QPushButton:disabled { color: $muted; background: $ground; }
QPushButton:focus { border: 2px solid $accent; padding: 4px 11px; }
QPushButton[role="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[role="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[role="primary"]:focus { border: 2px solid $text; }
QPushButton[role="primary"]:disabled { background: $track; color: $muted; border-color: $line; }
QPushButton[role="danger"] { color: $danger; border-color: $danger; }
QPushButton[role="danger"]:hover { background: $danger_soft; }
QPushButton[role="quiet"], QToolButton[role="quiet"] { background: transparent; border: 1px solid transparent; }
QPushButton[role="quiet"]:hover, QToolButton[role="quiet"]:hover { background: $hover; }
QPushButton[role="quiet"]:focus, QToolButton[role="quiet"]:focus { border: 2px solid $accent; }
QPushButton[role="link"] { background: transparent; border: 1px solid transparent; color: $accent; padding: 2px 4px; }
QPushButton[role="link"]:hover { background: $accent_soft; }
QPushButton[role="link"]:focus { border: 2px solid $accent; padding: 1px 3px; }
QPushButton[role="tag"] { background: $chip; color: $muted; border: 1px solid transparent; border-radius: 11px;
    padding: 1px 8px; font-size: 12px; }
QPushButton[role="tag"]:checked { background: $accent_soft; color: $accent; border-color: $accent; }
QPushButton[role="tag"]:focus { border: 1px solid $accent; }
QPushButton[role="status"] { background: $chip; color: $muted; border: 1px solid transparent; border-radius: 11px;
    padding: 1px 9px; font-size: 12px; }
QPushButton[role="status"]:focus { border: 1px solid $accent; }
QPushButton[role="status"][tone="ok"] { background: $ok_soft; color: $ok; }
QPushButton[role="status"][tone="amber"] { background: $amber_soft; color: $amber; }
QPushButton[role="status"][tone="danger"] { background: $danger_soft; color: $danger; }
QPushButton[role="status"][tone="info"] { background: $info_soft; color: $info; }
QPushButton[dense="true"] { padding: 2px 8px; }
QPushButton[dense="true"]:focus { padding: 1px 7px; }

QToolButton { background: $panel; color: $text; border: 1px solid $line; border-radius: 6px; padding: 3px 8px; }
QToolButton:hover { background: $hover; }
QToolButton:focus { border: 2px solid $accent; padding: 2px 7px; }
QToolButton::menu-indicator { image: none; }
QToolButton[role="tab"] { background: transparent; color: $muted; border: 2px solid transparent; border-radius: 8px;
    font-size: 12px; padding: 5px 2px; }
QToolButton[role="tab"]:hover { background: $hover; }
QToolButton[role="tab"]:checked { background: $accent_soft; color: $accent; font-weight: 600; }
QToolButton[role="tab"]:focus { border-color: $accent; padding: 5px 2px; }

QFrame[role="segmented"] { background: $panel; border: 1px solid $line; border-radius: 6px; }
QPushButton[role="segment"] { border: none; border-right: 1px solid $line; border-radius: 0; padding: 4px 9px; font-size: 12px;
    color: $muted; background: transparent; min-height: 16px; font-weight: 400; }
QPushButton[role="segment"][dense="true"] { padding: 4px 5px; }
QPushButton[role="segment"]:hover { background: $hover; }
QPushButton[role="segment"]:checked { background: $accent; color: $on_accent; }
QPushButton[role="segment"]:focus { border: 2px solid $accent; padding: 2px 7px; }
QPushButton[role="segment"][dense="true"]:focus { padding: 2px 3px; }
QPushButton[role="segment"]:checked:focus { border: 2px solid $text; }
QPushButton[role="segment"][place="first"] { border-top-left-radius: 5px; border-bottom-left-radius: 5px; }
QPushButton[role="segment"][place="last"] { border-right: none; border-top-right-radius: 5px; border-bottom-right-radius: 5px; }
QPushButton[role="segment"][place="only"] { border-right: none; border-radius: 5px; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDateEdit, QTimeEdit, QDateTimeEdit, QComboBox {
    background: $field; color: $text; border: 1px solid $line; border-radius: 6px; padding: 5px 9px;
    selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit, QSpinBox, QDateEdit, QTimeEdit, QDateTimeEdit, QComboBox { min-height: 18px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDateEdit:focus, QTimeEdit:focus,
QDateTimeEdit:focus, QComboBox:focus { border: 2px solid $accent; padding: 4px 8px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled { background: $ground; color: $muted; }
QLineEdit[tone="danger"], QPlainTextEdit[tone="danger"] { border-color: $danger; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url("$pictures/arrow-down-$theme.svg"); width: 10px; height: 10px; margin-right: 8px; }
QComboBox QAbstractItemView { background: $panel; border: 1px solid $line; selection-background-color: $accent_soft;
    selection-color: $text; padding: 4px; }
QSpinBox, QDateEdit, QTimeEdit, QDateTimeEdit { padding-right: 20px; }
QCheckBox, QRadioButton { spacing: 8px; background: transparent; }
QCheckBox:focus, QRadioButton:focus { color: $accent; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $muted; background: $field; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $accent; width: 12px; height: 12px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$pictures/tick-$theme.svg"); }
QRadioButton::indicator:checked { background: $accent; border: 4px solid $field; width: 8px; height: 8px; }
QSpinBox::up-button, QDateEdit::up-button, QTimeEdit::up-button, QDateTimeEdit::up-button,
QSpinBox::down-button, QDateEdit::down-button, QTimeEdit::down-button, QDateTimeEdit::down-button {
    border: none; background: transparent; width: 18px; }
QSpinBox::up-arrow, QDateEdit::up-arrow, QTimeEdit::up-arrow, QDateTimeEdit::up-arrow {
    image: url("$pictures/arrow-up-$theme.svg"); width: 8px; height: 8px; }
QSpinBox::down-arrow, QDateEdit::down-arrow, QTimeEdit::down-arrow, QDateTimeEdit::down-arrow {
    image: url("$pictures/arrow-down-$theme.svg"); width: 8px; height: 8px; }

QMenu { background: $panel; border: 1px solid $line; border-radius: 6px; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; color: $accent; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }

QProgressBar { background: $track; border: none; border-radius: 3px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QProgressBar[tone="danger"]::chunk { background: $danger; }
QProgressBar[tone="amber"]::chunk { background: $amber; }
QProgressBar[tone="ok"]::chunk { background: $ok; }

QAbstractItemView { background: $panel; border: none; selection-background-color: $accent_soft; selection-color: $text;
    alternate-background-color: $hover; }
QTableView { gridline-color: transparent; border: none; }
QTableView::item { border-bottom: 1px solid $line_soft; padding: 0 10px; }
QTableView::item:hover { background: $hover; }
QTableView::item:selected { background: $accent_soft; color: $text; }
QTableView::item:focus { border: 2px solid $accent; }
QHeaderView { background: $panel; border: none; }
QHeaderView::section { background: $panel; color: $muted; border: none; border-bottom: 1px solid $line; padding: 6px 13px;
    font-size: 12px; font-weight: 500; }
QTableCornerButton::section { background: $panel; border: none; }

QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[role="scrolled"] { background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $line; border-radius: 4px; margin: 1px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: $accent_soft; }
QTabWidget::pane { border: none; }
QTabBar::tab { background: transparent; color: $muted; padding: 6px 12px; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $accent; border-bottom-color: $accent; }
QTabBar::tab:focus { background: $accent_soft; }
""")


def style_sheet(colours: Tokens, theme: str) -> str:
    """Return the style sheet in the colours and with the small pictures of a theme."""
    return _SHEET.substitute(asdict(colours), theme=theme, pictures=PICTURES.as_posix())
