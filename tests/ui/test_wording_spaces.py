"""How history tells of rooms, bookings, reservations and house duties. Never here: the sentences of stops."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.test_wording import BATCH, DRILL, KWAME, MEHMET, TODAY, Known, deed
from ui import i18n
from ui.wording.deeds import line
from ui.wording.names import Told

BOOKED: list[Told] = [
    ("booking.described", (BATCH, KWAME), {"space": KWAME, "title": "", "note": "", "start": "2026-12-10T18:00",
                                           "end": "2026-12-10T20:00"}),
    ("booking.person", (BATCH, MEHMET), {"person": MEHMET}),
]  # fmt: skip
RESERVED: list[Told] = [
    ("reservation.described", (BATCH, DRILL), {"item": DRILL, "count": 1, "first": "2026-12-10", "last": "2026-12-12"}),
    ("reservation.person", (BATCH, MEHMET), {"person": MEHMET}),
]
TURN = {"day": "2026-12-10", "person": MEHMET}


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    i18n.install(qapp, "en")


@pytest.mark.parametrize(
    ("told", "about", "said"),
    [
        ([("space.described", (BATCH,), {"name": "Hall", "capacity": 30})], None, "Room or bench: Hall"),
        ([("space.described", (BATCH,), {"capacity": 30})], None, "Hall: Changed: Places"),
        ([("space.described", (BATCH,), {"gone": True})], None, "Room or bench removed: Hall"),
        (BOOKED, None, "Booked: Hall for Mehmet, Thu 10 December 18:00–20:00"),
        (BOOKED, MEHMET, "Booked: Hall, Thu 10 December 18:00–20:00"),
        ([*BOOKED, ("booking.overridden", (BATCH, MEHMET), {"rule": "space_taken", "reason": "they share"})], None,
         "Booked: Hall for Mehmet, Thu 10 December 18:00–20:00 (they share)"),
        ([("booking.described", (BATCH, KWAME), {"space": KWAME, "start": "2026-12-11T18:00",
                                                 "end": "2026-12-11T20:00"})], None,
         "Booking moved: Hall for Yoga, Fri 11 December 18:00–20:00"),
        ([("booking.ended", (BATCH,), {"reason": "cancelled"})], None, "Booking ended: Hall for Yoga"),
        (RESERVED, None, "Reserved: Circular saw for Mehmet, Thu 10 December to Sat 12 December"),
        (RESERVED, DRILL, "Reserved for Mehmet, Thu 10 December to Sat 12 December"),
        (RESERVED, MEHMET, "Reserved: Circular saw, Thu 10 December to Sat 12 December"),
        ([("reservation.described", (BATCH, KWAME), {"model": KWAME, "count": 3, "first": "2026-12-10",
                                                     "last": "2026-12-10"})], None,
         "Reserved: 3 of Named so, Thu 10 December"),
        ([("reservation.ended", (BATCH,), {"reason": "cancelled"})], None, "Reservation ended: Named so"),
        ([("duty.described", (BATCH,), {"name": "Bins out", "start": "2026-12-10T18:00"})], None,
         "New house duty: Bins out"),
        ([("duty.described", (BATCH,), {"people": 2})], None, "Bins out: Changed: How many people"),
        ([("duty.taken", (BATCH, MEHMET), {**TURN, "on": True})], None,
         "Mehmet takes Bins out, Thu 10 December"),
        ([("duty.taken", (BATCH, MEHMET), {**TURN, "on": False})], MEHMET, "Gives Bins out back, Thu 10 December"),
        ([("duty.taken", (BATCH, MEHMET), {**TURN, "on": True, "standin_for": KWAME}),
          ("duty.taken", (BATCH, KWAME), {"day": "2026-12-10", "person": KWAME, "on": False})], None,
         "Mehmet does Bins out instead of Kwame Mensah, Thu 10 December"),
        ([("duty.standin", (BATCH, MEHMET), {**TURN, "wanted": True})], None,
         "Mehmet needs a stand-in for Bins out, Thu 10 December"),
    ],
)  # fmt: skip
def test_history_in_words(told: list[Told], about: bytes | None, said: str) -> None:
    assert line(deed(*told), Known(), TODAY, about) == said
