"""What is reserved of an item, by people and by sessions, and the ways to change it (R31). The form is in `reserve`."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skillshare.catalog.reservations import ReservationRow
from skillshare.catalog.views import ItemPage
from skillshare.domain.availability import overlaps
from skillshare.domain.localtime import minute, of_days
from skillshare.domain.reserving import EndReservation
from ui.community.fields import keys
from ui.i18n import isolate, translate
from ui.items.availability import WEEKS
from ui.items.reserve import ReserveForm
from ui.kit.key_button import KeyButton
from ui.kit.label import Glyph, Label
from ui.session import Session
from ui.wording.stops_spaces import when


class Reserved(QWidget):
    """What is reserved of an item and of its model, the earliest first. `ask` gets a form to show, `do` a command."""

    def __init__(
        self,
        session: Session,
        page: ItemPage,
        ask: Callable[[ReserveForm], None],
        do: Callable[[EndReservation], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._page, self._ask, self._do = session, page, ask, do
        rows, today = reserved_of(session, page), session.catalog.today()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(translate("items", "Reserved"), "card_title"))
        for number, row in enumerate(rows):
            column.addLayout(self._row(number, row, today))
        more = KeyButton(translate("items", "Reserve it"), "plain", icon="calendar-plus")
        more.setObjectName("reserve")
        more.clicked.connect(self.on_more)
        column.addWidget(more)

    def _row(self, number: int, row: ReservationRow, today: date) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(Glyph("calendar-check", "info", 20), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        name = isolate(row.person_name) or translate("items", "Somebody")
        words.addWidget(Label(name, "medium", wrap=True))
        said = when(row.span, today)
        if row.model is not None:
            some = translate("items", "any %n of them", "copies reserved", row.count)
            said = translate("items", "{when}, {which}", "a reservation").format(when=said, which=some)
        words.addWidget(Label(said, "caption", "text2", wrap=True))
        # What a session needs goes with the session, whose tools are changed on its own page.
        own = self._session.community.owner_alone
        if row.id != row.session and own in (None, row.person):
            words.addWidget(self._ways(number, row, name))
        line.addLayout(words, 1)
        return line

    def _ways(self, number: int, row: ReservationRow, name: str) -> QWidget:
        change = KeyButton(translate("items", "Change it"), "link", icon="calendar-plus")
        change.setObjectName(f"change_{number}")
        change.setAccessibleName(translate("items", "Change the reservation of {name}").format(name=name))
        change.clicked.connect(partial(self._change, row))
        end = KeyButton(translate("items", "End it"), "link", icon="x")
        end.setObjectName(f"end_{number}")
        end.setAccessibleName(translate("items", "End the reservation of {name}").format(name=name))
        end.clicked.connect(partial(self._do, EndReservation(reservation=row.id)))
        return keys((change, end))

    def _change(self, row: ReservationRow) -> None:
        self._ask(ReserveForm(self._session, self._page, row))

    @Slot()
    def on_more(self) -> None:
        self._ask(ReserveForm(self._session, self._page))


def reserved_days(session: Session, page: ItemPage) -> frozenset[date]:
    """The days on which somebody or a session has this very item reserved, as far as the strip of days goes."""
    zone = session.community.zone()
    ranges = [row.span.minutes(zone) for row in session.catalog.reservations.of_item(page.row.id)]
    for one, _ in session.catalog.sessions.needing(page.row.id):
        ranges.append((minute(one.start, zone), minute(one.end, zone)))
    today = session.catalog.today()
    days = (today + timedelta(days=n) for n in range(WEEKS * 7))
    return frozenset(day for day in days if any(overlaps(of_days(day, day, zone), one) for one in ranges))


def reserved_of(session: Session, page: ItemPage) -> list[ReservationRow]:
    """What is reserved of an item, with what is reserved of any copy of its model."""
    rows = list(session.catalog.reservations.of_item(page.row.id))
    if page.item.model is not None:
        rows += [row for row in session.catalog.reservations.of_model(page.item.model) if row.model is not None]
    return sorted(rows, key=lambda row: row.span.minutes(session.community.zone()))
