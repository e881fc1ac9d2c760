"""The sessions of today, and what needs a person about coming ones: too many were told of a place, or nobody was yet.

Each row opens the session's page, where it is settled (R62).
"""

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skillshare.catalog.coming import Evening, evenings
from skillshare.catalog.readers import Catalog
from skillshare.catalog.sessions import SessionRow
from skillshare.domain.seating import IN, NEXT, Over, Seat
from ui import dates
from ui.columns import column_of
from ui.i18n import isolate, translate
from ui.kit.row_list import RowList
from ui.kit.rows import Row
from ui.kit.surface import card, stacked
from ui.kit.titles import SectionTitle
from ui.session import Session

_AHEAD: Final = timedelta(days=30)
"""How far ahead it is looked for who has to be told."""


class SessionsCard(QWidget):
    """Signal: `wanted(place, what)`. It is hidden while there is nothing to tell."""

    wanted = Signal(str, object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.rows = RowList(translate("tonight", "Sessions"), fit=True)
        self.rows.opened.connect(self.on_opened)
        shown = card()
        stacked(shown, 1, 0).addWidget(self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(column_of(SectionTitle(translate("tonight", "Sessions")), shown))
        self.hide()

    def refresh(self) -> None:
        """Ask the catalog again."""
        community, catalog = self._session.community, self._session.catalog
        today = catalog.today()
        rows = [row for row in catalog.sessions.between(today, today + _AHEAD) if not row.session.cancelled]
        named = {row.id: row for row in rows}
        found = list(evenings(catalog, [row.session for row in rows], community.zone()))
        is_desk = community.owner_alone is None  # whom to tell is the desk's
        ahead = [at for at in found if is_desk and at.occasion.start > community.now()]
        shown = [(at, _over_row(at, over, today)) for at in ahead for over in at.seating.over]
        shown += [(at, _tell_row(at, seat, catalog, today)) for at in ahead for seat in at.seating.standing(NEXT)]
        of_today = [at for at in found if at.occasion.day <= today]
        shown += [(at, _today_row(at, named[at.session.id])) for at in of_today]
        self.rows.show_rows([row for _, row in shown])
        self.setVisible(bool(shown))

    @Slot(object)
    def on_opened(self, key: object) -> None:
        if isinstance(key, tuple):
            self.wanted.emit("calendar", key[-1])


def _over_row(at: Evening, over: Over, today: date) -> Row:
    title = translate("tonight", "{taken} were told of %n place(s)", "", over.places)
    return Row(
        key=("over", over.role, at.session.id),
        title=title.format(taken=over.taken),
        detail=isolate(at.session.title),
        detail2=_when(at, today),
        icon="triangle-alert",
        icon_token="warn",
    )


def _tell_row(at: Evening, seat: Seat, catalog: Catalog, today: date) -> Row:
    name = isolate(catalog.people.name(seat.signup.person)) or translate("tonight", "Somebody")
    return Row(
        key=("tell", seat.signup.id, at.session.id),
        title=translate("tonight", "Tell {name}: a place is free").format(name=name),
        detail=isolate(at.session.title),
        detail2=_when(at, today),
        icon="phone",
        icon_token="warn",
    )


def _today_row(at: Evening, row: SessionRow) -> Row:
    count = sum(1 + seat.signup.children for seat in at.seating.standing(IN))
    comes = translate("tonight", "%n (person comes|people come)", "", count)
    here = sum(1 + seat.signup.children for seat in at.seating.seats if seat.signup.present)
    if here:
        comes = translate("tonight", "{here} of {all} are here").format(here=here, all=count)
    start = row.start
    return Row(
        key=("today", at.session.id),
        title=at.session.title,
        detail=" · ".join(part for part in (isolate(row.space_name), comes) if part),
        time=dates.clock(start.hour * 60 + start.minute),
    )


def _when(at: Evening, today: date) -> str:
    return dates.at(at.session.start, today) if at.session.start is not None else ""
