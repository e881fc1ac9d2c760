"""What records are called that `Names` has no question of its own for: one entry a kind, empty where nobody knows."""

from collections.abc import Callable, Mapping
from typing import Final

from skillshare.catalog.readers import Catalog
from skillshare.domain import kinds
from ui.i18n import isolate, translate


def _booking(catalog: Catalog, record: bytes) -> str:
    booking = catalog.bookings.state(record)
    person = catalog.people.name(booking.person) if booking.person is not None else ""
    space, what = catalog.spaces.name(booking.space), booking.title or person
    if not (space and what):
        return space or what
    said = translate("wording", "{space} for {what}", "a booking")
    return said.format(space=isolate(space), what=isolate(what))


def _reservation(catalog: Catalog, record: bytes) -> str:
    reservation = catalog.reservations.state(record)
    row = catalog.items.row(reservation.item) if reservation.item is not None else None
    thing = row.name if row is not None else _model(catalog, reservation.model or b"")
    person = catalog.people.name(reservation.person) if reservation.person is not None else ""
    if not (thing and person):
        return thing
    said = translate("wording", "{item} for {person}", "a reservation")
    return said.format(item=isolate(thing), person=isolate(person))


def _model(catalog: Catalog, record: bytes) -> str:
    model = catalog.items.model(record)
    return model.name if model else ""


def _signup(catalog: Catalog, record: bytes) -> str:
    where, person = catalog.signups.names(record)
    title = _session(catalog, where) if where is not None else ""
    title = title or (catalog.series.name(where) if where is not None else "")
    if not (person and title):
        return title or person
    said = translate("wording", "{person} for {session}", "a sign-up")
    return said.format(person=isolate(person), session=isolate(title))


def _certificate(catalog: Catalog, record: bytes) -> str:
    certificate = catalog.certificates.state(record)
    person = catalog.people.name(certificate.person)
    if not (person and certificate.on):
        return certificate.on or person
    said = translate("wording", "{induction} for {person}", "a certificate")
    return said.format(induction=isolate(certificate.on), person=isolate(person))


def _session(catalog: Catalog, record: bytes) -> str:
    return catalog.sessions.state(record).title


NAMED: Final[Mapping[str, Callable[[Catalog, bytes], str]]] = {
    kinds.MODEL: _model,
    kinds.SPACE: lambda catalog, record: catalog.spaces.name(record),
    kinds.BOOKING: _booking,
    kinds.RESERVATION: _reservation,
    kinds.SESSION: _session,
    kinds.AFTERWARDS: _session,
    kinds.SERIES: lambda catalog, record: catalog.series.name(record),
    kinds.SIGNUP: _signup,
    kinds.CERTIFICATE: _certificate,
    kinds.DUTY: lambda catalog, record: catalog.duties.name(record),
    kinds.COMMUNITY: lambda catalog, record: catalog.credits.name(record),
}
