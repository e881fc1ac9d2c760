"""The house today: who has which room, which duty nobody does, and what needs settling about rooms (R30).

It is made of plain rows; what a press opens is the place's.
"""

from datetime import date, datetime, timedelta
from typing import Final, cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skillshare.catalog.bookings import BookingRow
from skillshare.catalog.reservations import ReservationRow
from skillshare.catalog.uses import Short, Uses
from skillshare.domain import rota
from skillshare.domain.rota import Shift
from skillshare.domain.space_use import Clash, clashes
from ui import dates
from ui.columns import column_of
from ui.i18n import isolate, translate
from ui.kit.row_list import RowList
from ui.kit.rows import Row
from ui.kit.surface import card, stacked
from ui.kit.titles import SectionTitle
from ui.session import Session
from ui.wording.said import commas
from ui.wording.stops_spaces import when

_DUTIES: Final = 2
"""Days whose duties are looked at: today and tomorrow."""
_ROOMS: Final = timedelta(days=14)
"""How far ahead rooms are looked at for two that are there at one time."""


class HouseCard(QWidget):
    """Signal: `wanted(place, what)`. It is hidden while there is nothing to tell."""

    wanted = Signal(str, object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.rows = RowList(translate("tonight", "In the house"), fit=True)
        self.rows.opened.connect(self.on_opened)
        shown = card()
        stacked(shown, 1, 0).addWidget(self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(column_of(SectionTitle(translate("tonight", "In the house")), shown))
        self.hide()

    def refresh(self) -> None:
        """Ask the catalog again."""
        catalog, today = self._session.catalog, self._session.catalog.today()
        spaces = catalog.spaces.all()
        uses = self._session.community.deciding().uses()
        floor = uses.floor_of(today, today + _ROOMS) if spaces else None
        found = [_clash_row(clash, today) for clash in (clashes(floor) if floor is not None else ())]
        found += [_short_row(short, today) for short in uses.short(_ROOMS.days)]
        over = rota.clashes(catalog.duties.all(), rota.falls, today, today + _ROOMS)
        found += [_duty_row(shift, today) for shift in over]
        found += [_duty_row(shift, today) for shift in catalog.duties.unfilled(_DUTIES)]
        found += [_ready_row(row, today) for row in self._to_make_ready(today, uses)]
        found += [_booking_row(row, today) for row in catalog.bookings.between(today, today)]
        self.rows.show_rows(found)
        self.setVisible(bool(found))

    def _to_make_ready(self, today: date, uses: Uses) -> list[ReservationRow]:
        """What is to be fetched from today or tomorrow on, and is not with that person yet (R35)."""
        tomorrow = today + timedelta(days=1)
        rows = self._session.catalog.reservations.between(today, tomorrow)
        begun = [row for row in rows if today <= (_begins(row) or date.min) <= tomorrow]
        return [row for row in begun if row.person is not None and uses.out(row) < row.count]

    @Slot(object)
    def on_opened(self, key: object) -> None:
        place, what = cast(tuple[str, object], key)
        self.wanted.emit(place, what)


def _clash_row(clash: Clash, today: date) -> Row:
    both = translate("tonight", "{first} and {later}", "two at one time in one room")
    return Row(
        key=("community", "spaces"),
        title=translate("tonight", "Two have {space} at one time").format(space=isolate(clash.space.name)),
        detail=both.format(first=_what(clash.first.title), later=_what(clash.later.title)),
        detail2=dates.at(clash.later.start, today),
        icon="triangle-alert",
        icon_token="warn",
    )


def _short_row(short: Short, today: date) -> Row:
    """A reservation that cannot be kept as things stand, and when it could."""
    said = translate("tonight", "{item} is not free for {name}")
    free = [when(span, today) for span in short.times]
    row = short.row
    return Row(
        key=("items", row.item),
        title=said.format(item=isolate(row.name), name=_what(row.person_name)),
        detail=when(row.span, today),
        detail2=translate("tonight", "Free {times}").format(times=commas(free)) if free else "",
        icon="triangle-alert",
        icon_token="warn",
    )


def _ready_row(row: ReservationRow, today: date) -> Row:
    said = translate("tonight", "{item} for {name}", "a reservation to make ready")
    many = translate("tonight", "{count} × {item}", "how many of a thing").format(count=row.count, item=row.name)
    item = isolate(row.name) if row.count == 1 else many
    return Row(
        key=("items", row.item),
        title=said.format(item=item, name=_what(row.person_name)),
        detail=when(row.span, today),
        icon="bookmark",
        icon_token="info",
    )


def _begins(row: ReservationRow) -> date | None:
    return row.span.first or (row.span.start.date() if row.span.start is not None else None)


def _duty_row(shift: Shift, today: date) -> Row:
    needs = translate("tonight", "needs a stand-in")
    if shift.over:
        needs = translate("tonight", "one too many has taken it")
    elif shift.missing:
        needs = translate("tonight", "%n (person|people) wanted", "for a duty", shift.missing)
    at = shift.duty.start
    day = dates.near(shift.day, today)
    if at is not None:
        said = translate("tonight", "{day} {time}", "a day and the time on it")
        day = said.format(day=day, time=dates.clock(at.hour * 60 + at.minute))
    return Row(
        key=("community", "duties"), title=shift.duty.name, detail=day, detail2=needs, icon="hand", icon_token="warn"
    )


def _booking_row(row: BookingRow, today: date) -> Row:
    midnight = datetime.combine(today, datetime.min.time())
    start, end = ((at - midnight) // timedelta(minutes=1) for at in (row.start, row.end))
    hours = dates.hours(max(0, start), min(1440, end))
    said = translate("tonight", "{space}, {hours}", "a room and when")
    return Row(
        key=("calendar", row.id),
        title=_what(row.what),
        detail=said.format(space=isolate(row.space_name), hours=hours),
        icon="door-open",
        icon_token="info",
    )


def _what(title: str) -> str:
    return isolate(title) or translate("tonight", "Somebody")
