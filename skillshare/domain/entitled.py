"""Which class of device may record which type of fact, and what a personal laptop may record (journal §4).

One table for everybody: `decide` asks it before anything is written, the fold asks it of every entry that arrives.
Numbers are the device classes: 1 keeper, 2 steward, 3 desk, 4 personal, 5 kiosk. Types nobody knows yet need a desk.
"""

from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Final

from skillshare.domain.fold import UNDONE
from skillshare.domain.roles import ROLE

STEWARD: Final = 2
DESK: Final = 3
PERSONAL: Final = 4

OFFICE: Final[Mapping[str, int]] = {
    "community.described": STEWARD,
    "community.rules": STEWARD,
    "community.agreement": STEWARD,
    "membership_type.described": STEWARD,
    ROLE: STEWARD,
    "record.erased": STEWARD,
}
"""The most junior class that may record a type, where that is not the desk."""

OWN: Final = frozenset(
    {
        *("hold.placed", "hold.person", "hold.ended", "person.described", "person.contact", "person.agreed"),
        *("signup.placed", "signup.person", "signup.left"),
        *("reservation.described", "reservation.person", "reservation.ended"),
        *("record.erased", "offer.described", "offer.ended"),
        *("transfer.given", "transfer.received", "transfer.noted", "transfer.confirmed"),
    }
)
"""What a personal laptop may record, if its subject is its owner or something it began itself."""

OF_OTHERS: Final = frozenset({"transfer.confirmed"})
"""What it may record of something that others began, too: its owner's answer (R74)."""

NAMES: Final[Mapping[str, str]] = {
    "hold.person": "person",
    "offer.described": "person",
    "reservation.person": "person",
    "signup.person": "person",
    "transfer.confirmed": "who",
    "transfer.given": "who",
    "transfer.noted": "who",
    "transfer.received": "who",
}
"""The types whose second record is the person that this field of their body names."""

FILED: Final = frozenset({*NAMES, "offer.ended"})
"""The types whose second record has to be the owner of a personal laptop."""

MARK: Final = 8
"""Bytes at the start of a record id that show which personal laptop began the record."""


def barred(device_class: int) -> frozenset[str]:
    """The types of which the place in a log does not tell whether a desk's or more senior laptop may record them."""
    office = frozenset(fact_type for fact_type, junior in OFFICE.items() if device_class > junior)
    return office | {UNDONE} if office else office


def may_record(device_class: int, fact_type: str) -> bool:
    """Whether a keeper's, steward's or desk's laptop may record this type; undoing takes what recording took."""
    return device_class <= needed(fact_type)


def mark(device: bytes) -> bytes:
    """How the ids of all records begin that a personal laptop begins.

    Others see these ids and may use them. Nobody can tell from what is signed who was first, so the id says it.
    """
    return sha256(b"skillshare/own/1\0" + device).digest()[:MARK]


def began(record: bytes, device: bytes) -> bool:
    """Whether this laptop began the record as a member's own: nobody at a desk has looked at what it says there."""
    return record[:MARK] == mark(device)


def may_record_own(fact_type: str, records: Sequence[bytes], owner: bytes, device: bytes) -> bool:
    """Whether this personal laptop may record this fact: about its owner, or about what it began itself."""
    if fact_type not in OWN or not records or (fact_type in FILED and tuple(records[1:]) != (owner,)):
        return False
    return fact_type in OF_OTHERS or records[0] == owner or began(records[0], device)


def names_another(fact_type: str, records: Sequence[bytes], body: Mapping[str, object]) -> bool:
    """Whether the body names another person than the one the fact is filed under, and so would speak for them."""
    return fact_type in NAMES and body.get(NAMES[fact_type]) not in records[1:2]


def needed(fact_type: str) -> int:
    """The most junior class whose laptops may record the type whatever it is about."""
    return OFFICE.get(fact_type, DESK)
