"""What a person has booked, reserved and taken on from today on, on their page; empty-handed there is no card.

What a press does is the page's.
"""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from skillshare.domain.bookings import EndBooking
from skillshare.domain.duties import WantStandIn
from skillshare.domain.reserving import EndReservation
from ui import dates
from ui.i18n import isolate, translate
from ui.kit.label import Glyph, Label
from ui.people.cards import button
from ui.people.parts import TitledCard
from ui.session import Session
from ui.wording.stops_spaces import when

_AHEAD: Final = timedelta(days=60)
"""How far ahead house duties are looked at."""

Line = tuple[str, str, str, str, str, Any]
"""Icon, what, when, the word on the button, its name, and the command it makes."""


def booked_card(person: bytes, session: Session, do: Callable[[Any], None]) -> TitledCard | None:
    """The card, None if the person has nothing of it ahead; `do` gets the command of a press."""
    lines = [*_reservations(person, session), *_bookings(person, session), *_duties(person, session)]
    if not lines:
        return None
    card = TitledCard(translate("people", "Booked and reserved"), str(len(lines)))
    for line in lines:
        card.column.addLayout(_row(line, do))
    return card


def _row(line: Line, do: Callable[[Any], None]) -> QHBoxLayout:
    icon, what, time, word, name, command = line
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(Glyph(icon, "info", 20), 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Label(what, "medium", wrap=True))
    words.addWidget(Label(time, "caption", "text2", wrap=True))
    row.addLayout(words, 1)
    end = button(word, name, partial(do, command))
    end.setAccessibleName(translate("people", "{what}: {thing}", "a button and what it is about").format(
        what=word, thing=isolate(what)
    ))  # fmt: skip
    row.addWidget(end)
    return row


def _reservations(person: bytes, session: Session) -> list[Line]:
    today, end = session.catalog.today(), translate("people", "End it")
    some = translate("people", "{count} × {name}", "how many of a thing")
    return [
        (
            "bookmark",
            some.format(count=row.count, name=isolate(row.name)) if row.count > 1 else row.name,
            when(row.span, today),
            end,
            f"reservation {row.id.hex()}",
            EndReservation(reservation=row.id),
        )
        for row in session.catalog.reservations.of_person(person)
    ]


def _bookings(person: bytes, session: Session) -> list[Line]:
    today, end = session.catalog.today(), translate("people", "End it")
    both = translate("people", "{space}: {title}", "a room and what for")
    return [
        (
            "door-open",
            both.format(space=isolate(row.space_name), title=isolate(row.title)) if row.title else row.space_name,
            dates.between(row.start, row.end, today),
            end,
            f"booking {row.id.hex()}",
            EndBooking(booking=row.id),
        )
        for row in session.catalog.bookings.of_person(person)
    ]


def _duties(person: bytes, session: Session) -> list[Line]:
    today = session.catalog.today()
    seek, after_all = translate("people", "Needs a stand-in"), translate("people", "Does it after all")
    return [
        (
            "repeat",
            shift.duty.name,
            dates.near(shift.day, today),
            after_all if turn.wants else seek,
            f"duty {shift.duty.id.hex()} {shift.day.isoformat()}",
            WantStandIn(duty=shift.duty.id, day=shift.day, person=person, wanted=not turn.wants),
        )
        for shift in session.catalog.duties.shifts(today, today + _AHEAD)
        for turn in shift.turns
        if turn.person == person
    ]
