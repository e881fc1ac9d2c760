"""Which fact types exist and what kind of record each place of a fact's `records` holds.

The one table that a new concept extends; the catalog asks it which folds a fact concerns.
"""

from collections.abc import Mapping
from typing import Final

from skillshare.domain.erasing import ERASED
from skillshare.domain.fold import UNDONE, VERSION

ITEM: Final = "item"
MODEL: Final = "model"
KIT: Final = "kit"
LOAN: Final = "loan"
HOLD: Final = "hold"
PERSON: Final = "person"
SLOT: Final = "slot"
SPECIAL: Final = "special"
MEMBERSHIP_TYPE: Final = "membership_type"
COMMUNITY: Final = "community"
SPACE: Final = "space"
BOOKING: Final = "booking"
RESERVATION: Final = "reservation"
DUTY: Final = "duty"
SKILL: Final = "skill"
OFFER: Final = "offer"
CONTACT: Final = "contact"
MENTORING: Final = "mentoring"
SESSION: Final = "session"
SERIES: Final = "series"
SIGNUP: Final = "signup"
CERTIFICATE: Final = "certificate"
AFTERWARDS: Final = "afterwards"
"""What is said of a session when it is over; its id is the session's."""
TRANSFER: Final = "transfer"
BATCH: Final = "batch"
"""Ties entries together and has no state of its own."""

PART: Final = "action.part"
"""The fact that ties the entries of one action together by naming the same batch."""

ACK: Final = "ack"
"""The fact that says what its author has seen, and of which erased records nothing is left there: nobody's deed."""

PLACES: Final[Mapping[str, tuple[str, ...]]] = {
    "item.described": (ITEM,),
    "item.noted": (ITEM,),
    "item.condition": (ITEM,),
    "item.stocked": (ITEM,),
    "item.used": (ITEM,),
    "item.used_by": (ITEM, PERSON),
    "model.described": (MODEL,),
    "kit.described": (KIT,),
    "kit.lent": (KIT, PERSON),
    "kit.due": (KIT,),
    "kit.returned": (KIT,),
    "loan.opened": (LOAN, ITEM),
    "loan.borrower": (LOAN, PERSON),
    "loan.parts": (LOAN, ITEM),
    "loan.due": (LOAN, ITEM),
    "loan.renewed": (LOAN, ITEM),
    "loan.returned": (LOAN, ITEM),
    "loan.checked": (LOAN, ITEM),
    "loan.ended": (LOAN, ITEM),
    "loan.overridden": (LOAN, PERSON),
    "hold.placed": (HOLD, ITEM),
    "hold.person": (HOLD, PERSON),
    "hold.aside": (HOLD, ITEM),
    "hold.ended": (HOLD, ITEM),
    "series.described": (SERIES, SERIES),
    "series.overridden": (SERIES,),
    "session.described": (SESSION, SERIES),
    "session.cancelled": (SESSION,),
    "session.overridden": (SESSION,),
    "session.note": (AFTERWARDS,),
    "session.feedback": (AFTERWARDS,),
    "signup.placed": (SIGNUP, SESSION),
    "signup.person": (SIGNUP, PERSON),
    "signup.told": (SIGNUP,),
    "signup.left": (SIGNUP,),
    "signup.present": (SIGNUP,),
    "signup.overridden": (SIGNUP, PERSON),
    "certificate.granted": (CERTIFICATE, PERSON),
    "certificate.revoked": (CERTIFICATE, PERSON),
    "person.described": (PERSON,),
    "person.contact": (PERSON,),
    "person.membership": (PERSON,),
    "person.card": (PERSON,),
    "person.note": (PERSON,),
    "person.block": (PERSON,),
    "person.agreed": (PERSON,),
    "person.role": (PERSON,),
    "person.extra": (PERSON,),
    "person.merged": (PERSON, PERSON),
    ERASED: (PERSON,),
    "slot.described": (SLOT,),
    "special.described": (SPECIAL,),
    "membership_type.described": (MEMBERSHIP_TYPE,),
    "community.described": (COMMUNITY,),
    "community.rules": (COMMUNITY,),
    "community.agreement": (COMMUNITY,),
    "community.handover": (COMMUNITY,),
    "skill.described": (SKILL,),
    "offer.described": (OFFER, PERSON),
    "offer.ended": (OFFER, PERSON),
    "contact.made": (CONTACT, OFFER, PERSON, OFFER, PERSON),
    "contact.outcome": (CONTACT, PERSON, PERSON),
    "contact.overridden": (CONTACT, PERSON, PERSON),
    "mentoring.described": (MENTORING, PERSON, PERSON),
    "mentoring.met": (MENTORING, PERSON, PERSON),
    "mentoring.ended": (MENTORING, PERSON, PERSON),
    "space.described": (SPACE,),
    "booking.described": (BOOKING, SPACE),
    "booking.person": (BOOKING, PERSON),
    "booking.overridden": (BOOKING, PERSON),
    "booking.ended": (BOOKING,),
    # Of a model the second place holds its id; it is only mentioned.
    "reservation.described": (RESERVATION, ITEM),
    "reservation.person": (RESERVATION, PERSON),
    "reservation.overridden": (RESERVATION, PERSON),
    "reservation.ended": (RESERVATION,),
    "duty.described": (DUTY,),
    "duty.taken": (DUTY, PERSON),
    "duty.standin": (DUTY, PERSON),
    "transfer.given": (TRANSFER, PERSON),
    "transfer.received": (TRANSFER, PERSON),
    "transfer.noted": (TRANSFER, PERSON),
    "transfer.confirmed": (TRANSFER, PERSON),
    "transfer.reversed": (TRANSFER, TRANSFER, PERSON, PERSON, PERSON, PERSON),
    PART: (BATCH,),
}


MENTIONS: Final = frozenset(
    {
        ("booking.described", 1),
        ("booking.overridden", 1),
        ("booking.person", 1),
        ("contact.made", 1),
        ("contact.made", 2),
        ("contact.made", 3),
        ("contact.made", 4),
        ("contact.outcome", 1),
        ("contact.outcome", 2),
        ("contact.overridden", 0),
        ("contact.overridden", 1),
        ("contact.overridden", 2),
        ("certificate.granted", 1),
        ("certificate.revoked", 1),
        ("duty.standin", 1),
        ("duty.taken", 1),
        ("hold.aside", 1),
        ("hold.ended", 1),
        ("hold.person", 1),
        ("hold.placed", 1),
        ("item.used_by", 0),
        ("item.used_by", 1),
        ("kit.lent", 1),
        ("kit.due", 0),
        ("kit.returned", 0),
        ("loan.borrower", 1),
        ("loan.overridden", 0),
        ("loan.overridden", 1),
        ("loan.parts", 1),
        ("mentoring.described", 1),
        ("mentoring.described", 2),
        ("mentoring.ended", 1),
        ("mentoring.ended", 2),
        ("mentoring.met", 1),
        ("mentoring.met", 2),
        ("offer.described", 1),
        ("offer.ended", 1),
        ("person.merged", 1),
        ("reservation.described", 1),
        ("reservation.overridden", 1),
        ("reservation.person", 1),
        ("series.described", 1),
        ("session.described", 1),
        ("signup.overridden", 0),
        ("signup.overridden", 1),
        ("signup.person", 1),
        ("transfer.confirmed", 1),
        ("transfer.given", 1),
        ("transfer.noted", 1),
        ("transfer.received", 1),
        *(("transfer.reversed", place) for place in range(2, 6)),
    }
)
"""Types and places where a record is only mentioned, so that its history shows the fact: its state is the same without.

Somebody with a thousand loans is folded from a handful of facts.
"""


def concerns(fact_type: str, place: int) -> bool:
    """Whether the state of the record at that place may depend on such a fact; that of every record on an undo."""
    return fact_type == UNDONE or (kind_at(fact_type, place) is not None and (fact_type, place) not in MENTIONS)


def kind_at(fact_type: str, place: int) -> str | None:
    """The kind of record at that place, None if the type is unknown, belongs to any record, or has no such place."""
    places = PLACES.get(fact_type, ())
    return places[place] if place < len(places) else None


def is_known(fact_type: str, version: int = VERSION) -> bool:
    """Whether this version of the program understands the type; others are kept and refolded after an update."""
    return version == VERSION and (fact_type in PLACES or fact_type == UNDONE)
