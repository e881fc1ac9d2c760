"""Certificates: who passed which induction, with whom, until when (R13, R44, R65).

One is valid on a day or it is not, and that is read; nothing runs out by a timer. Only the desk and the person know.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from skillshare.domain import checks
from skillshare.domain.fact import Fact, Happening
from skillshare.domain.fold import Registers, Saw, settle
from skillshare.domain.people import Person
from skillshare.domain.refusal import InTheFuture, Refusal, Refused
from skillshare.domain.roles import TRAINER
from skillshare.domain.text import LONG, SHORT, clean, clean_lines, folded

TYPES: Final = ("certificate.granted", "certificate.revoked")
"""The fact types of a certificate, which is their first record."""

_GRANTED: Final = {
    "person": checks.is_id,
    "on": checks.is_text,
    "day": checks.is_day,
    "until": checks.is_day,
    "trainer": checks.is_id,
    "session": checks.is_id,
    "note": checks.is_text,
}


class ErasedPerson(Refusal):
    """R91: nothing new is kept about somebody who was erased."""

    __slots__ = ()


class InductionMissing(Refusal):
    """A certificate says what it is for."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class ExpiresBefore(Refusal):
    """A certificate that runs out before the day on which it is given."""

    day: date
    until: date


@dataclass(frozen=True, slots=True)
class NobodyPresent(Refusal):
    """R65: nobody is ticked as present."""

    session: str


class UnknownCertificate(Refusal):
    __slots__ = ()


class WhyRevoked(Refusal):
    """Taking a certificate away needs a reason."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """State of one certificate: for the induction `on`, from `day` to `until`, its last day, None without end.

    `revoked` is the reason, None while it stands; `session` and `note` are the evidence (R44).
    """

    id: bytes
    person: bytes | None = None
    on: str = ""
    day: date | None = None
    until: date | None = None
    trainer: bytes | None = None
    session: bytes | None = None
    note: str = ""
    revoked: str | None = None

    def covers(self, day: date) -> bool:
        """Whether it is valid on that day."""
        begun = self.day is not None and self.day <= day
        return begun and self.revoked is None and (self.until is None or day <= self.until)


def fold_certificate(record: bytes, history: Sequence[Happening], saw: Saw) -> Certificate:
    """The state of a certificate; total, whatever the history says (architecture §4). Revoked stays revoked."""
    granted = Registers(_GRANTED, saw)
    revoked: str | None = None
    for h in settle(history, saw):
        if h.place == 0 and h.type == "certificate.granted":
            granted.write(h)
        elif h.place == 0 and h.type == "certificate.revoked" and revoked is None:
            revoked = checks.field(h.body, "reason", checks.is_text) or ""
    values: dict[str, Any] = granted.values()
    days = {name: checks.day(values.get(name)) for name in ("day", "until")}
    return replace(Certificate(id=record, revoked=revoked), **values | days)


def valid(on: str, day: date, certificates: Iterable[Certificate]) -> Certificate | None:
    """The certificate for that induction which is valid on the day, of several the one that lasts longest, else None.

    Inductions are told apart by their names, whatever their case and accents.
    """
    found = [c for c in certificates if c.covers(day) and _same(c.on, on)]
    return max(found, key=lambda c: (c.until or date.max, c.id), default=None)


def lacks(induction: str, day: date, certificates: Iterable[Certificate]) -> str:
    """R13: the induction an item needs, if somebody with these certificates has not passed it, else an empty text."""
    return induction if induction and valid(induction, day, certificates) is None else ""


def may_train(induction: str, day: date, people: Iterable[tuple[Person, Sequence[Certificate]]]) -> tuple[Person, ...]:
    """R13: who of these people can give the induction: trainers who have a valid certificate for it, by name."""
    found = [person for person, has in people if TRAINER in person.roles and valid(induction, day, has)]
    return tuple(sorted((p for p in found if not p.erased), key=lambda p: (folded(p.name), p.id)))


def _same(one: str, other: str) -> bool:
    return folded(clean(one)) == folded(clean(other))


# Commands


@dataclass(frozen=True, slots=True, kw_only=True)
class GrantCertificate:
    """Somebody passed an induction on `day`. `session` or `note` is the evidence, `until` the last day it is valid."""

    person: bytes
    on: str
    day: date
    trainer: bytes | None = None
    until: date | None = None
    session: bytes | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GrantToPresent:
    """All who were ticked present in a session passed its induction (R65)."""

    session: bytes
    on: str
    day: date
    trainer: bytes | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RevokeCertificate:
    certificate: bytes
    reason: str


def grant(
    command: GrantCertificate, person: Person, has: Iterable[Certificate], today: date, fresh: bytes
) -> list[Fact]:
    """Facts for a certificate; none if the person has one that lasts as long (granting twice is success).

    Raises Refused for an erased person, no induction, a day to come, and an end before the day.
    """
    on = clean(command.on)[:SHORT]
    _check(on, command.day, command.until, today)
    if person.erased:
        raise Refused(ErasedPerson())
    if _stands(on, command.day, command.until, has):
        return []
    body: dict[str, Any] = {"person": person.id, "on": on, "day": command.day.isoformat()}
    more = {
        "trainer": command.trainer,
        "session": command.session,
        "note": clean_lines(command.note)[:LONG],
        "until": command.until and command.until.isoformat(),
    }
    body |= {name: value for name, value in more.items() if value}
    return [Fact(type="certificate.granted", records=(fresh, person.id), body=body, audience=person.id)]


def grant_to_present(
    command: GrantToPresent,
    session: str,
    present: Collection[tuple[Person, Sequence[Certificate]]],
    today: date,
    fresh: Callable[[], bytes],
) -> list[Fact]:
    """Facts for all present who do not have the certificate yet (R65). `session` is its title, `fresh` makes an id.

    Who was erased since is passed over. Raises Refused like `grant`, and where nobody was present.
    """
    if not present:
        raise Refused(NobodyPresent(session))
    facts = []
    for person, has in present:
        one = GrantCertificate(
            person=person.id,
            on=command.on,
            day=command.day,
            trainer=command.trainer,
            until=command.until,
            session=command.session,
        )
        if not person.erased and valid(command.on, command.day, has) is None:
            facts += grant(one, person, has, today, fresh())
    return facts


def revoke(command: RevokeCertificate, certificate: Certificate, has: Iterable[Certificate] = ()) -> list[Fact]:
    """Facts that end a certificate and every other one the person `has` for the same induction; none if all ended.

    Otherwise one that two laptops gave twice would stay valid.
    """
    reason = clean_lines(command.reason)[:LONG]
    if certificate.day is None or certificate.person is None:
        raise Refused(UnknownCertificate())
    if not reason:
        raise Refused(WhyRevoked())
    ends = {c.id for c in (certificate, *has) if c.revoked is None and _same(c.on, certificate.on)}
    person, body = certificate.person, {"reason": reason}
    return [
        Fact(type="certificate.revoked", records=(record, person), body=body, audience=person)
        for record in sorted(ends)
    ]


def _check(on: str, day: date, until: date | None, today: date) -> None:
    if not on:
        raise Refused(InductionMissing())
    if day > today:
        raise Refused(InTheFuture())
    if until is not None and until < day:
        raise Refused(ExpiresBefore(day, until))


def _stands(on: str, day: date, until: date | None, has: Iterable[Certificate]) -> bool:
    """Whether one of these is valid from that day on and at least as long."""
    found = valid(on, day, has)
    return found is not None and (found.until or date.max) >= (until or date.max)
