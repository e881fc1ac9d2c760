"""The tables of bookings and reservations, and how a folded one becomes a row. Pure: values in, tuples out.

Spaces and duties are few and have none.
"""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Final

from peewee import BlobField, BooleanField, CharField, IntegerField, Model, TextField

from skillshare.catalog.kept import Kept, Row
from skillshare.domain import kinds
from skillshare.domain.bookings import Booking
from skillshare.domain.localtime import said
from skillshare.domain.reservations import Reservation, Span


class BookingTable(Model):
    """One booking, standing or ended. `start` and `end` are civil times as text, which sort as they follow (R7)."""

    record = BlobField(unique=True)
    space = BlobField(null=True, index=True)
    title = CharField()
    start = CharField(null=True)
    end = CharField(null=True)
    note = TextField()
    person = BlobField(null=True, index=True)
    ended = CharField()
    agreed = BooleanField()
    is_open = BooleanField()

    class Meta:
        table_name = "booking"


class ReservationTable(Model):
    """One reservation, standing or ended, of an item or of copies of a model.

    Days (`first`, `last`) or civil times (`start`, `end`) as they are said; `begins` and `ends` are the civil times
    they come to, the end not included.
    """

    record = BlobField(unique=True)
    item = BlobField(null=True, index=True)
    model = BlobField(null=True, index=True)
    many = IntegerField()
    first = CharField(null=True)
    last = CharField(null=True)
    start = CharField(null=True)
    end = CharField(null=True)
    begins = CharField(null=True)
    ends = CharField(null=True)
    session = BlobField(null=True)
    person = BlobField(null=True, index=True)
    ended = CharField()
    agreed = BooleanField()
    is_open = BooleanField()

    class Meta:
        table_name = "reservation"


def booking_row(booking: Booking) -> Row:
    return (
        *(booking.id, booking.space, booking.title),
        booking.start and said(booking.start),
        booking.end and said(booking.end),
        *(booking.note, booking.person, booking.ended, booking.agreed, booking.is_open),
    )


def reservation_row(reservation: Reservation) -> Row:
    body = reservation.span.body()
    return (
        *(reservation.id, reservation.item, reservation.model, reservation.count),
        *(body["first"], body["last"], body["start"], body["end"], *_stretch(reservation.span)),
        *(reservation.session, reservation.person, reservation.ended, reservation.agreed, reservation.is_open),
    )


def _stretch(span: Span) -> tuple[str | None, str | None]:
    if span.first is not None and span.last is not None:
        after = min(span.last, date.max - timedelta(days=1)) + timedelta(days=1)
        return said(datetime.combine(span.first, time())), said(datetime.combine(after, time()))
    return said(span.start) if span.start else None, said(span.end) if span.end else None


KEPT: Final[Mapping[str, Kept]] = {
    kinds.BOOKING: Kept(
        table=BookingTable,
        row=booking_row,
        exists=lambda booking: booking.space is not None,
        extra=("CREATE INDEX IF NOT EXISTS booking_open_end ON booking (end) WHERE is_open",),
    ),
    kinds.RESERVATION: Kept(
        table=ReservationTable,
        row=reservation_row,
        exists=lambda reservation: reservation.item is not None or reservation.model is not None,
        extra=("CREATE INDEX IF NOT EXISTS reservation_open_ends ON reservation (ends) WHERE is_open",),
    ),
}
