"""The team overview: figures on top, people on the left, what happens and what is lost on the right."""

from collections.abc import Callable
from datetime import date, datetime, tzinfo
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.services.rooms import Room
from app.services.store.labels import ended_stages
from app.services.team.types import Overview
from app.ui.kit.cards import FigureCard
from app.ui.kit.language import format_day_time, format_number, format_time
from app.ui.kit.layouts import Columns, scrolled
from app.ui.kit.pages import Page
from app.ui.kit.rows import RowsView, TwoLineRow
from app.ui.kit.theme import Space
from app.ui.kit.widgets import Chip, EmptyState, Heading, Muted, Panel, row_of
from app.ui.team.parts import CountBars
from app.ui.team.table import TeamTable
from app.ui.team.texts import age_text, age_tone, code_text, percent, stage_text

REASONS_SHOWN = 5
STAGES_SHOWN = 5


class TeamPage(Page):
    """What a supervisor or manager sees; it asks for nothing by itself, its presenter shows it an `Overview`."""

    rooms: ClassVar[frozenset[Room]] = frozenset({Room.TEAM})
    refresh_requested = Signal()

    def __init__(self, now: Callable[[], datetime], zone: tzinfo, parent: QWidget | None = None) -> None:
        """`now` dates the ages; times are shown in the company's zone."""
        super().__init__(parent)
        self._now = now
        self._zone = zone
        self._overview: Overview | None = None
        self._trouble = ""
        self.rate, self.contacts, self.achievement, self.overdue = (
            FigureCard(),
            FigureCard(has_bar=True),
            FigureCard(has_bar=True),
            FigureCard(),
        )
        self.people = TeamTable(now)
        self.newest = RowsView()
        self._reasons, self._stages = CountBars(), CountBars()
        self._heading, self._count, self._age = Heading(), Muted(), Chip()
        self._newest_heading = Heading()
        self._empty = EmptyState()
        self._lay_out()
        self.start()

    def show_overview(self, overview: Overview | None) -> None:
        """Show the figures; selection and scroll position stay."""
        self._overview = overview
        self._say()

    def show_trouble(self, sentence: str) -> None:
        """Say why the figures cannot be fetched now; an empty sentence takes it back."""
        self._trouble = sentence
        self._say_age()

    def refresh(self) -> None:
        """Ask the presenter to read again."""
        self.refresh_requested.emit()

    def retranslate(self) -> None:
        """Say everything again in the language on screen."""
        self._heading.setText(self.tr("Members"))
        self._newest_heading.setText(self.tr("Newest records"))
        self.people.setAccessibleName(self.tr("Members and their figures today"))
        self.newest.setAccessibleName(self.tr("Newest records"))
        self._empty.show_text(
            self.tr("No figures yet."), self.tr("They come with the first contact with the shared database.")
        )
        self.people.retranslate()
        self._say()

    def _lay_out(self) -> None:
        cards = QGridLayout()
        cards.setSpacing(Space.M)
        for place, card in enumerate((self.rate, self.contacts, self.achievement, self.overdue)):
            cards.addWidget(card, 0, place)
            cards.setColumnStretch(place, 1)
        members = Panel()
        members.column.addLayout(row_of(self._heading, self._count, None, self._age))
        members.column.addWidget(self.people, 1)
        newest = Panel()
        newest.column.addWidget(self._newest_heading)
        newest.column.addWidget(self.newest, 1)
        newest.setMinimumHeight(176)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(newest, 1)
        column.addWidget(self._reasons)
        column.addWidget(self._stages)
        columns = Columns("team", members, scrolled(side))
        columns.setHandleWidth(Space.M)
        columns.setStretchFactor(0, 3)
        columns.setStretchFactor(1, 1)
        columns.setSizes([930, 330])
        page = QVBoxLayout(self)
        page.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        page.setSpacing(Space.M)
        page.addLayout(cards)
        page.addWidget(columns, 1)
        page.addWidget(self._empty, 1)
        self._body = columns

    def _say(self) -> None:
        shown = self._overview
        self._body.setVisible(shown is not None)
        self._empty.setVisible(shown is None)
        for card in (self.rate, self.contacts, self.achievement, self.overdue):
            card.setVisible(shown is not None)
        self._say_age()
        if shown is None:
            return
        self._say_figures(shown)
        self._count.setText(self.tr("%n person(s)", "", len(shown.lines)))
        self.people.show_lines(shown.lines)
        self.newest.show_rows(self._newest_rows(shown))
        self._reasons.show_counts(
            self.tr("Why customers left this month"),
            [(code_text(code), count) for code, count in shown.reasons[:REASONS_SHOWN]],
            self.tr("No refusal has been recorded this month."),
        )
        open_stages = [item for item in shown.stages.items() if item[0] not in ended_stages()]
        stages = sorted(open_stages, key=lambda item: -item[1])[:STAGES_SHOWN]
        self._stages.show_counts(
            self.tr("Where the open renewals stand"),
            [(stage_text(code), count) for code, count in stages],
            self.tr("No renewal has been assigned yet."),
        )

    def _say_figures(self, shown: Overview) -> None:
        ahead = shown.ahead
        self.rate.show_figure(
            self.tr("Renewal rate of this month's matured terms"),
            percent(shown.renewal_rate),
            f"{format_number(shown.renewal_rate.numerator)} / {format_number(shown.renewal_rate.denominator)}",
            self.tr("not due yet %1 · of these renewed %2")
            .replace("%1", format_number(ahead.due - ahead.cancelled))
            .replace("%2", format_number(ahead.renewed)),
        )
        goal = sum(line.customers for line in shown.lines)
        self.contacts.show_figure(
            self.tr("Effective contacts today"),
            format_number(shown.effective),
            self.tr("of %1 contacts").replace("%1", format_number(shown.contacts)),
            self.tr("%1 customers are on the lists").replace("%1", format_number(goal)),
        )
        self.contacts.show_share(shown.effective, shown.contacts)
        achieved = shown.achievement
        self.achievement.show_figure(
            self.tr("Achievement this month"),
            percent(achieved),
            f"{format_number(achieved.numerator)} / {format_number(achieved.denominator)}",
            self.tr("renewed ÷ target"),
        )
        self.achievement.show_share(achieved.numerator, achieved.denominator)
        late = sum(1 for line in shown.lines if line.promises_overdue)
        self.overdue.show_figure(
            self.tr("Promises overdue"),
            format_number(shown.promises_overdue),
            "",
            self.tr("at %n person(s)", "", late) if late else self.tr("Every promise was kept or is still to come."),
            tone="danger" if shown.promises_overdue else "",
        )

    def _say_age(self) -> None:
        if self._overview is None:
            self._age.show_text(self._trouble, "amber")
            return
        at = self._overview.fetched_at
        text = (
            self.tr("as of %1 · %2").replace("%1", format_time(at, self._zone)).replace("%2", age_text(at, self._now()))
        )
        if self._trouble:
            self._age.show_text(f"{self._trouble} · {text}", "amber")
        else:
            self._age.show_text(text, age_tone(at, self._now()))

    def _moment(self, at: datetime, day: date) -> str:
        """The time, with its date when it was another day."""
        is_same_day = at.astimezone(self._zone).date() == day
        return format_time(at, self._zone) if is_same_day else format_day_time(at, self._zone)

    def _newest_rows(self, shown: Overview) -> tuple[TwoLineRow, ...]:
        return tuple(
            TwoLineRow(
                id=entry.contact_id,
                title=entry.author,
                subtitle=entry.customer,
                chip=(self.tr("late"), "amber") if entry.late else None,
                detail=code_text(entry.outcome),
                number=self._moment(entry.happened_at, shown.day),
            )
            for entry in shown.recent
        )
