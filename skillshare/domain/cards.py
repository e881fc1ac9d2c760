"""A certificate on paper: what its printed code says, and why one is not believed (R44).

Signing and checking are `journal.card`; what a certificate is stands in `certificates`.
"""

from dataclasses import dataclass
from datetime import date

from skillshare.domain.refusal import Refusal


class CardUnreadable(Refusal):
    """The code is none of a certificate card, or a part of it is missing."""

    __slots__ = ()


class CardForged(Refusal):
    """No laptop has signed what the card says."""

    __slots__ = ()


class CardOfOthers(Refusal):
    """Another community has given this certificate."""

    __slots__ = ()


class CardOfStranger(Refusal):
    """A laptop signed it that does not belong, or not any more, as far as is known here."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class CardRevoked(Refusal):
    """R44: the certificate was taken back since the card was printed."""

    name: str
    on: str
    reason: str


@dataclass(frozen=True, slots=True)
class CardExpired(Refusal):
    """R44: the last day of the certificate is over."""

    name: str
    on: str
    until: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What a card says: who passed which induction, when, until which day (None without end), and with whom.

    `certificate` and `person` are the records; `trainer` is a name, empty where nobody is named.
    """

    community: bytes
    certificate: bytes
    person: bytes
    name: str
    on: str
    day: date
    until: date | None = None
    trainer: str = ""
