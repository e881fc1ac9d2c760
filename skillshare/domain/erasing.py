"""Erasing a person: what that takes, and which facts hold their words (R91, journal §6).

Counts stay: loans keep the id of whoever is gone. When bytes go, and receipts, are not decided here.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from skillshare.domain.fact import Fact, Happening
from skillshare.domain.refusal import Refusal, Refused

ERASED: Final = "record.erased"

A_DAY: Final = 100
"""People one laptop may erase on a day; for more each needs a second laptop (journal §6)."""

WORDS: Final = frozenset(
    {
        ("person.described", 0),
        ("person.contact", 0),
        ("person.card", 0),
        ("person.note", 0),
        ("person.block", 0),
        ("person.extra", 0),
        ("loan.overridden", 1),
        ("booking.overridden", 1),
        ("reservation.overridden", 1),
        ("signup.overridden", 1),
        ("certificate.granted", 1),
        ("certificate.revoked", 1),
        ("offer.described", 1),
        ("offer.ended", 1),
        ("contact.made", 2),
        ("contact.made", 4),
        ("contact.outcome", 1),
        ("contact.outcome", 2),
        ("contact.overridden", 1),
        ("contact.overridden", 2),
        ("mentoring.described", 1),
        ("mentoring.described", 2),
        ("mentoring.met", 1),
        ("mentoring.met", 2),
        ("mentoring.ended", 1),
        ("mentoring.ended", 2),
        ("transfer.noted", 1),
        *(("transfer.reversed", place) for place in range(2, 6)),
    }
)
"""Fact types, and the place of a person in them, whose bodies hold words of or about that person."""


@dataclass(frozen=True, slots=True)
class StillHas(Refusal):
    """Somebody who has things at home cannot be erased: nobody would know where the things are."""

    name: str
    item: str
    count: int


@dataclass(frozen=True, slots=True)
class TooManyErased(Refusal):
    """This laptop has erased `limit` people today (journal §6)."""

    limit: int


@dataclass(frozen=True, slots=True, kw_only=True)
class EraseRecord:
    """Erase a person everywhere. `asked` says that the person wants it: then the bytes go at once (journal §6)."""

    person: bytes
    asked: bool


def erase(command: EraseRecord, name: str, records: Iterable[bytes], items: Sequence[str], today: int) -> list[Fact]:
    """One fact for each record of the person, merged ones included. `today` is how many were erased here today."""
    if items:
        raise Refused(StillHas(name, items[0], len(items)))
    if today >= A_DAY:
        raise Refused(TooManyErased(A_DAY))
    return [Fact(type=ERASED, records=(record,), body={"asked": command.asked}) for record in records]


def is_erased(settled: Iterable[Happening]) -> bool:
    """Whether these happenings of a record, as `settle` gives them, say that it is erased."""
    return any(h.type == ERASED and h.place == 0 for h in settled)


def holds_words(fact_type: str, records: Sequence[bytes], erased: Collection[bytes]) -> bool:
    """Whether a fact's body is of or about one of the erased."""
    return any((fact_type, place) in WORDS and record in erased for place, record in enumerate(records))
