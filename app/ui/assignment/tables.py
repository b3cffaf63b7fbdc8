"""The tables of handing out: what each person holds before and after, and how evenly each class is dealt."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHeaderView, QWidget

from app.services.assignment.types import Bucket, ClassSpread, Proposal, Roster, Share
from app.services.store.ids import UserId
from app.ui.assignment.texts import bucket_text, class_text, range_text
from app.ui.kit.language import format_money, format_number
from app.ui.kit.tables import Column, Table, TableModel

PREMIUM_COLUMN, FIRST_BUCKET_COLUMN = 4, 5
COUNT_WIDTH = 70
"""Pixels that a count of four digits and its header need."""


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One specialist: what they hold now, and what the proposal gives them, if there is one."""

    user_id: UserId
    name: str
    before: int
    share: Share | None = None

    @property
    def given(self) -> int:
        """The customers the proposal adds."""
        return 0 if self.share is None else self.share.given


def rows_of(roster: Roster | None, proposal: Proposal | None) -> tuple[PersonRow, ...]:
    """The people on duty; with a proposal, those it deals to."""
    if proposal is not None:
        return tuple(PersonRow(share.user_id, share.display_name, share.before, share) for share in proposal.shares)
    if roster is not None:
        return tuple(PersonRow(load.user_id, load.display_name, load.held) for load in roster.on_duty)
    return ()


class PeopleTable(Table):
    """One line for each person; the columns of the proposal are there once there is one."""

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        """Start empty; premiums are in `currency`."""
        self._currency = currency
        self._people = TableModel(self._columns(), lambda row: row.user_id)
        super().__init__(self._people, parent)
        header = self.horizontalHeader()
        header.setMinimumSectionSize(COUNT_WIDTH)
        for column in range(1, len(self._people.columns)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            self.setColumnWidth(column, COUNT_WIDTH)
        header.setSectionResizeMode(PREMIUM_COLUMN, QHeaderView.ResizeMode.ResizeToContents)

    def show_people(self, rows: Sequence[PersonRow]) -> None:
        """Show the people; the bucket of far days only where there are any."""
        has_later = any(row.share is not None and row.share.by_bucket.get(Bucket.LATER) for row in rows)
        self.setColumnHidden(FIRST_BUCKET_COLUMN + list(Bucket).index(Bucket.LATER), not has_later)
        self.show_rows(rows)

    def retranslate(self) -> None:
        """Say headers and cells again in the language on screen."""
        self._people.retranslate()

    def _columns(self) -> tuple[Column[PersonRow], ...]:
        return (
            Column(lambda: self.tr("Specialist"), lambda row: row.name),
            Column(
                lambda: self.tr("Now"),
                lambda row: format_number(row.before),
                is_number=True,
                sort_key=lambda row: row.before,
                hint=lambda: self.tr("Customers this person holds now."),
            ),
            Column(
                lambda: self.tr("Given"),
                lambda row: "" if row.share is None else f"+{format_number(row.given)}",
                is_number=True,
                tone=lambda row: "accent" if row.given else "muted",
                sort_key=lambda row: row.given,
                hint=lambda: self.tr("Customers the proposal adds."),
            ),
            Column(
                lambda: self.tr("After"),
                lambda row: "" if row.share is None else format_number(row.before + row.given),
                is_number=True,
                sort_key=lambda row: row.before + row.given,
                hint=lambda: self.tr("Customers this person would hold then."),
            ),
            Column(
                lambda: self.tr("Premium given"),
                lambda row: "" if row.share is None else format_money(_whole(row.share.premium_cents), self._currency),
                is_number=True,
                sort_key=lambda row: None if row.share is None else row.share.premium_cents,
                hint=lambda: self.tr("Premium of the pending terms of the customers given, in whole units."),
            ),
            *(self._bucket_column(bucket) for bucket in Bucket),
            Column(
                lambda: self.tr("Kept"),
                lambda row: "" if row.share is None else format_number(row.share.kept),
                is_number=True,
                sort_key=lambda row: None if row.share is None else row.share.kept,
                hint=lambda: self.tr("Customers given who had this specialist last."),
            ),
        )

    def _bucket_column(self, bucket: Bucket) -> Column[PersonRow]:
        def count(row: PersonRow) -> int:
            return 0 if row.share is None else row.share.by_bucket.get(bucket, 0)

        return Column(
            lambda: bucket_text(bucket),
            lambda row: "" if row.share is None else format_number(count(row)),
            is_number=True,
            sort_key=count,
            hint=lambda: self.tr("Customers given, by days left until the earliest policy expires."),
        )


class ClassTable(Table):
    """Every class of comparable customers, and the fewest and most of it that one person is given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        self._classes = TableModel(self._columns(), lambda spread: spread.key)
        super().__init__(self._classes, parent)
        header = self.horizontalHeader()
        for column in range(1, len(self._classes.columns)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)

    def show_classes(self, classes: Sequence[ClassSpread]) -> None:
        """Show the classes."""
        self.show_rows(classes)

    def retranslate(self) -> None:
        """Say headers and cells again in the language on screen."""
        self._classes.retranslate()

    def _columns(self) -> tuple[Column[ClassSpread], ...]:
        return (
            Column(
                lambda: self.tr("Class"),
                lambda spread: class_text(spread.key),
                sort_key=lambda spread: (spread.key.bucket, spread.key.line, spread.key.band),
                hint=lambda: self.tr("Insurance line, days left, third of the premium."),
            ),
            Column(
                lambda: self.tr("Customers"),
                lambda spread: format_number(spread.customers),
                is_number=True,
                sort_key=lambda spread: spread.customers,
            ),
            Column(
                lambda: self.tr("Each"),
                range_text,
                is_number=True,
                tone=lambda spread: "amber" if spread.most - spread.fewest > 1 else None,
                sort_key=lambda spread: (spread.most, spread.fewest),
                hint=lambda: self.tr("Fewest and most customers of the class that one person is given."),
            ),
        )


def _whole(cents: int) -> int:
    """Cents without the fraction of a unit: sums over many policies are read, not booked."""
    return cents // 100 * 100
