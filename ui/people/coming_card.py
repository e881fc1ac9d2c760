"""What a person comes to or hosts in the next weeks, on their page (look, picture 6).

It shows; opening a session is the Calendar's.
"""

from collections.abc import Callable
from datetime import timedelta
from typing import Final

from skillshare.catalog.coming import Evening, evenings
from skillshare.catalog.sessions import SessionRow
from skillshare.domain.seating import IN, NEXT, Seat
from ui import dates
from ui.i18n import isolate, translate
from ui.kit.row_list import RowList
from ui.kit.rows import Row
from ui.people.cards import button
from ui.people.parts import TitledCard
from ui.session import Session
from ui.wording.places import role

_AHEAD: Final = timedelta(days=60)
_MOST: Final = 5


def coming_card(
    person: bytes, session: Session, opened: Callable[[object], None], save: Callable[[], None]
) -> TitledCard | None:
    """The card, None if nothing is ahead; `opened` gets the id of a session, `save` makes a calendar file of them."""
    rows = [_row(row, at, person, session) for row, at in ahead(person, session, _AHEAD)[:_MOST]]
    if not rows:
        return None
    card = TitledCard(translate("people", "Coming up"))
    card.head.addWidget(button(translate("people", "Save as a file"), "save_calendar", save, icon="calendar-days"))
    shown = RowList(translate("people", "Coming up"), fit=True, lone=True)
    shown.setObjectName("coming")
    shown.show_rows(rows)
    shown.opened.connect(opened)
    card.column.setContentsMargins(0, 0, 0, 8)
    card.column.addWidget(shown)
    return card


def ahead(person: bytes, session: Session, span: timedelta) -> list[tuple[SessionRow, Evening]]:
    """The sessions from now until then that somebody hosts or signed up for, once or for every time."""
    catalog, today = session.catalog, session.catalog.today()
    signups = [one for one in catalog.signups.of_person(person) if not one.left]
    own, always = {one.session for one in signups if one.session}, {one.series for one in signups if one.series}
    together = set(catalog.people.together(person))
    rows = [
        row
        for row in catalog.sessions.between(today, today + span)
        if row.id in own or row.session.series in always or together & {row.session.host, *row.session.cohosts}
    ]
    now, zone = session.community.now(), session.community.zone()
    found = zip(rows, evenings(catalog, [row.session for row in rows], zone), strict=True)
    return [(row, at) for row, at in found if at.occasion.end > now and _is_about(row, at, person, together)]


def _is_about(row: SessionRow, at: Evening, person: bytes, together: set[bytes]) -> bool:
    return at.seating.of(person) is not None or bool(together & {row.session.host, *row.session.cohosts})


def _row(row: SessionRow, at: Evening, person: bytes, session: Session) -> Row:
    seat, today = at.seating.of(person), session.catalog.today()
    says = (dates.at(row.start, today), isolate(row.space_name), _as_what(seat))
    return Row(
        key=row.id,
        title=row.title,
        detail=" · ".join(part for part in says if part),
        time=dates.short(row.start.date(), today),
        dim=row.session.cancelled,
        end=translate("people", "called off") if row.session.cancelled else "",
    )


def _as_what(seat: Seat | None) -> str:
    if seat is None:
        return translate("people", "hosts it")
    if seat.state == IN:
        return role(seat.signup.role)
    return translate("people", "a place is free") if seat.state == NEXT else translate("people", "waits for a place")
