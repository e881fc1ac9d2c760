"""Contacts: who was asked about which offer, what came of it, and when to ask again (R70).

For the desk alone. Who fits whom is found in `matching`.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta, tzinfo
from typing import Any, ClassVar, Final

from skillshare.domain import checks
from skillshare.domain.fact import DESK, Fact, Happening
from skillshare.domain.fold import Saw, settle
from skillshare.domain.items import stated
from skillshare.domain.localtime import local
from skillshare.domain.offers import Offer, UnknownOffer, ahead
from skillshare.domain.overriding import after_questions
from skillshare.domain.refusal import (
    InTheFuture,
    NothingChanges,
    Override,
    Question,
    Refusal,
    Refused,
    SamePerson,
)
from skillshare.domain.typed import line, lines

MADE: Final = "contact.made"
OUTCOME: Final = "contact.outcome"
OVERRIDDEN: Final = "contact.overridden"

MET: Final = "met"
ARRANGED: Final = "arranged"
NO_ANSWER: Final = "no answer"
NOT_NOW: Final = "not now"
OUTCOMES: Final = (MET, ARRANGED, NO_ANSWER, NOT_NOW)

FOLLOW_UP: Final[Mapping[str, int]] = {"": 7, ARRANGED: 14, NO_ANSWER: 7}
"""Days after which to ask again, if nobody says another day; what is not named needs no asking."""

_LATEST: Final = 253_402_300_800_000 - 2 * 86_400_000
"""Milliseconds UTC, two days before the calendar ends, so that no zone leads out of it."""

LATELY: Final = 30
"""Days for which a contact counts as lately."""


class UnknownContact(Refusal):
    __slots__ = ()


@dataclass(frozen=True, slots=True)
class MonthFull(Question):
    """R70: asked as often this month as the person said."""

    rule: ClassVar[str] = "month"
    name: str
    limit: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """State of one contact. `at` in milliseconds UTC, `other` the want or offer somebody was asked about it for.

    `follow_up` is the day to ask again, `outcome` one of `OUTCOMES` or empty.
    """

    id: bytes
    offer: bytes | None = None
    other: bytes | None = None
    at: int = 0
    how: str = ""
    outcome: str = ""
    note: str = ""
    follow_up: date | None = None

    @property
    def offers(self) -> frozenset[bytes]:
        """What it is about: one offer or want, or two."""
        return frozenset(one for one in (self.offer, self.other) if one is not None)


def fold_contact(record: bytes, history: Sequence[Happening], saw: Saw) -> Contact:
    """The state of a contact; total, whatever the history says (architecture §4). The latest outcome stands."""
    contact = Contact(id=record)
    for h in settle(history, saw):
        if h.place == 0 and h.body:
            contact = _step(contact, h, h.body)
    return contact


def _step(contact: Contact, h: Happening, body: Mapping[str, Any]) -> Contact:
    if h.type == MADE:
        return replace(
            contact,
            at=stated(h),
            offer=checks.field(body, "offer", checks.is_id),
            other=checks.field(body, "other", checks.is_id),
            how=checks.field(body, "how", checks.is_text) or "",
            follow_up=checks.day(body.get("follow_up")),
        )
    outcome = checks.field(body, "outcome", checks.one_of(*OUTCOMES))
    if h.type == OUTCOME and outcome is not None:
        note = checks.field(body, "note", checks.is_text) or ""
        return replace(contact, outcome=outcome, note=note, follow_up=checks.day(body.get("follow_up")))
    return contact


# Reads


@dataclass(frozen=True, slots=True, kw_only=True)
class Lately:
    """What matching needs to know of the contacts: how often each offer was asked this month, and the day each pair
    was brought together last, if that was lately."""

    this_month: Mapping[bytes, int] = field(default_factory=dict)
    pairs: Mapping[frozenset[bytes], date] = field(default_factory=dict)


def lately(contacts: Iterable[Contact], today: date, zone: tzinfo) -> Lately:
    """The contacts up to today, as matching reads them. Who said "not now" was not taken up on the offer."""
    this_month: Counter[bytes] = Counter()
    pairs: dict[frozenset[bytes], date] = {}
    for contact in contacts:
        day = _day(contact, zone)
        if contact.outcome != NOT_NOW and (day.year, day.month) == (today.year, today.month):
            this_month.update(contact.offers)
        if contact.other is not None and (today - day).days < LATELY:
            pairs[contact.offers] = max(day, pairs.get(contact.offers, day))
    return Lately(this_month=this_month, pairs=pairs)


def due(contacts: Iterable[Contact], today: date) -> tuple[Contact, ...]:
    """Whom to ask again, the longest due first. A later contact about the same takes the place of an earlier one."""
    latest: dict[frozenset[bytes], Contact] = {}
    for contact in sorted(contacts, key=lambda one: (one.at, one.id)):
        latest[contact.offers] = contact
    open_ones = [one for one in latest.values() if one.follow_up is not None and one.follow_up <= today]
    return tuple(sorted(open_ones, key=lambda one: (one.follow_up or today, one.at, one.id)))


def _day(contact: Contact, zone: tzinfo) -> date:
    return local(min(contact.at, _LATEST) // 60_000, zone).date()


# Commands


@dataclass(frozen=True, slots=True, kw_only=True)
class LogContact:
    """Somebody was asked about an offer or a want, most often to bring it together with `other`.

    `at` in milliseconds UTC, now if nobody says; `follow_up` the day to ask again, a week from today if nobody says.
    """

    offer: bytes
    other: bytes | None = None
    how: str = ""
    at: int | None = None
    follow_up: date | None = None
    overrides: tuple[Override, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TellOutcome:
    """What came of a contact: one of `OUTCOMES`; `follow_up` as `FOLLOW_UP` says if nobody says."""

    contact: bytes
    outcome: str
    note: str = ""
    follow_up: date | None = None


def log_contact(
    command: LogContact,
    about: Sequence[Offer],
    names: Mapping[bytes, str],
    known: Lately,
    fresh: bytes,
    now: int,
    today: date,
) -> list[Fact]:
    """The fact for a contact; asks before somebody is asked more often in a month than they said (R70).

    `about` is the offer and, if there is one, the other, as the command names them; `names` are of their people.
    """
    if any(not one.stands_on(today) for one in about):
        raise Refused(UnknownOffer())
    if len(about) == 2 and about[0].person == about[1].person:
        raise Refused(SamePerson())
    if command.at is not None and command.at > now:
        raise Refused(InTheFuture())
    full = [one for one in about if one.limit and known.this_month.get(one.id, 0) >= one.limit]
    questions = tuple(MonthFull(names.get(one.person or b"", ""), one.limit or 0) for one in full)
    people = tuple(one.person for one in about if one.person is not None)
    overridden = after_questions(OVERRIDDEN, questions, command.overrides, (fresh, *people))
    body: dict[str, Any] = {
        "offer": about[0].id,
        "other": about[1].id if len(about) == 2 else None,
        "at": now if command.at is None else command.at,
        "how": line("how", command.how),
        "follow_up": _follow_up(command.follow_up, "", today),
    }
    records = (fresh, *(record for one in about for record in (one.id, one.person) if record is not None))
    made = Fact(type=MADE, records=records, body={k: v for k, v in body.items() if v is not None}, audience=DESK)
    return [made, *overridden]


def tell_outcome(command: TellOutcome, contact: Contact, people: Iterable[bytes], today: date) -> list[Fact]:
    """The fact for what came of it, filed under the `people` it is about as well, so that it is erased with them.

    A word that is no outcome is a `ValueError` of the caller.
    """
    if command.outcome not in OUTCOMES:
        raise ValueError(f"no such outcome: {command.outcome}")
    if contact.offer is None:
        raise Refused(UnknownContact())
    note = lines("note", command.note)
    if command.follow_up is None and (command.outcome, note) == (contact.outcome, contact.note):
        raise Refused(NothingChanges())
    follow_up = _follow_up(command.follow_up, command.outcome, today)
    body = {"outcome": command.outcome, "note": note, "follow_up": follow_up}
    body = {name: value for name, value in body.items() if value}
    return [Fact(type=OUTCOME, records=(contact.id, *people), body=body, audience=DESK)]


def _follow_up(day: date | None, outcome: str, today: date) -> str | None:
    days = FOLLOW_UP.get(outcome)
    if day is None and days is not None:
        day = today + timedelta(days=days)
    return ahead(day, today)
