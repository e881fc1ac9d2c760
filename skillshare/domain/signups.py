"""Sign-ups: who comes to a session, who has a place, who waits and why (R61, R62). Commands live in `signing_up`.

Who has a place was told so, and keeps it. Everybody else waits in the order of signing up; free places go to the first
of them whenever somebody looks, so a promotion is read and never recorded by a timer. More told than places is shown
as overbooked, the same on every laptop, and nobody is moved. That somebody comes is for everyone, who it is for the
desk and that person.

A standing sign-up ("every Tuesday") belongs to a series. For a session of it, one sign-up is worked out from it, with
an id that two laptops derive alike; it is recorded once somebody does something with it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any, Final

from skillshare.domain import checks
from skillshare.domain.entitled import began
from skillshare.domain.fact import Fact, Happening
from skillshare.domain.fold import Registers, Saw, settle
from skillshare.domain.items import stated

PARTICIPANT: Final = "participant"
CHILD: Final = "child"
"""The role whose places children take, where a session has it; otherwise they take those of whom they come with."""

OVERRIDDEN: Final = "signup.overridden"
TYPES: Final = ("signup.placed", "signup.person", "signup.told", "signup.left", "signup.present", OVERRIDDEN)
"""The fact types of a sign-up, which is their first record. An override says why a rule was passed over."""

_PLACED: Final = {
    "session": checks.is_id,
    "series": checks.is_id,
    "role": checks.is_text,
    "children": checks.is_count,
    "extra": checks.is_flag,
}
_SEAT: Final = {"seat": checks.is_flag}
_PERSON: Final = {"person": checks.is_id, "adult": checks.is_id}
_PRESENT: Final = {
    "present": checks.is_flag,
    "walkin": checks.is_flag,
    "minutes": checks.is_count,
    "broke": checks.is_texts,
    "adult": checks.is_id,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Signup:
    """State of one sign-up, for a session or, a standing one, for a series. Times in milliseconds UTC, 0 for never.

    `told`: was told of a place, `told_at` the stamp of that word. `extra`: the place is one more than there are.
    `person` is None where this device may not know it, and of a guest nobody knows; `adult` is with whom a child
    comes. `left` and `late` (R62), `present`, `walkin`, `minutes` and `broke`, the rules passed over at the door (R64).
    `standing` is the standing sign-up from which this one is worked out, None once it is recorded itself.
    """

    id: bytes
    session: bytes | None = None
    series: bytes | None = None
    person: bytes | None = None
    adult: bytes | None = None
    role: str = PARTICIPANT
    children: int = 0
    at: int = 0
    stamp: int = 0
    told: bool = False
    told_at: int = 0
    extra: bool = False
    left: int = 0
    late: bool = False
    present: bool = False
    walkin: bool = False
    minutes: int = 0
    broke: tuple[str, ...] = ()
    standing: bytes | None = None

    @property
    def order(self) -> tuple[int, int, bytes]:
        """Who signed up first stands first, the same on every laptop."""
        return self.at, self.stamp, self.id

    @property
    def is_open(self) -> bool:
        """Whether it counts: not left, or present all the same."""
        return self.at > 0 and (not self.left or self.present)

    @property
    def promised(self) -> bool:
        """Whether this person counts on a place: was told of it and has not left."""
        return self.told and not self.left

    @property
    def has_place(self) -> bool:
        return self.promised or self.present


def fold_signup(record: bytes, history: Sequence[Happening], saw: Saw) -> Signup:
    """The state of a sign-up; total, whatever the history says (architecture §4)."""
    placed, seat = Registers(_PLACED, saw), Registers(_SEAT, saw)
    person, present = Registers(_PERSON, saw), Registers(_PRESENT, saw)
    registers = {
        "signup.placed": (placed, seat),
        "signup.told": (seat,),
        "signup.person": (person,),
        "signup.present": (present,),
    }
    signup = Signup(id=record)
    for h in settle(history, saw):
        if h.place == 0 and h.body:
            signup = _step(signup, h)
            for register in registers.get(h.type, ()):
                register.write(_within_places(h) if began(record, h.device) else h)
    values: dict[str, Any] = {**placed.values(), **person.values(), **present.values()}
    values["role"] = values.get("role") or PARTICIPANT
    values["broke"] = tuple(values.get("broke", ()))
    # Of two laptops that did not know of each other, the one that promised a place is kept to it.
    told = bool(seat.values().get("seat")) or True in seat.conflicts(("seat",)).get("seat", ())
    word = seat.writer("seat")
    return replace(signup, told=told, told_at=word.stamp if told and word else 0, **values)


def _within_places(h: Happening) -> Happening:
    """What a member's own laptop says: one place more than there are is for a desk to give (R62)."""
    return h._replace(body={name: value for name, value in (h.body or {}).items() if name != "extra"})


def _step(signup: Signup, h: Happening) -> Signup:
    match h.type:
        case "signup.placed":
            # Nobody moves up in the line by what their own laptop says of the time.
            at = max(stated(h), h.recorded) if began(signup.id, h.device) else stated(h)
            # The same sign-up may be recorded on two laptops, or again with more children: the first time counts.
            first = min(filter(all, ((signup.at, signup.stamp), (at, h.stamp))), default=(0, 0))
            return replace(signup, at=first[0], stamp=first[1])
        case "signup.left" if not signup.left:
            return replace(signup, left=stated(h), late=bool(checks.field(h.body, "late", checks.is_flag)))
    return signup


def recorded(signup: Signup) -> list[Fact]:
    """The facts that record this sign-up as it stands: the place for everyone, the person for the desk and them."""
    where = signup.session or signup.series
    if where is None:
        raise ValueError("a sign-up is for a session or a series")
    body: dict[str, Any] = {"session" if signup.session else "series": where, "at": signup.at, "role": signup.role}
    body |= {"children": signup.children, "seat": signup.told} | ({"extra": True} if signup.extra else {})
    facts = [Fact(type="signup.placed", records=(signup.id, where), body=body)]
    if signup.person is not None:
        who = {"person": signup.person} | ({"adult": signup.adult} if signup.adult else {})
        records = (signup.id, signup.person)
        facts.append(Fact(type="signup.person", records=records, body=who, audience=signup.person))
    return facts


def one_of_standing(standing: bytes, session: bytes) -> bytes:
    """The id of the sign-up for that session that follows from a standing one, the same on every laptop.

    It begins like the standing one, so that the laptop which began that may record this (journal §4).
    """
    return standing[:8] + sha256(b"standing" + standing + session).digest()[:8]


def coming(
    session: bytes, start: int, signups: Iterable[Signup], standing: Iterable[Signup] = ()
) -> tuple[Signup, ...]:
    """All sign-ups of a session that starts then: its own, and those that follow from the standing ones of its series.

    A standing sign-up is for the sessions that start after it was made and until it ends.
    """
    found = {signup.id: signup for signup in signups}
    for always in standing:
        record = one_of_standing(always.id, session)
        covers = 0 < always.at < start and (not always.left or start <= always.left)
        known = found.get(record)
        if known is not None and known.at:
            found[record] = _joined(known, always, covers=covers)
        elif covers:
            this = replace(always, id=record, session=session, series=None, standing=always.id)
            found[record] = replace(this, left=0, late=False)
    return tuple(sorted(found.values(), key=lambda signup: signup.order))


def _joined(known: Signup, always: Signup, *, covers: bool) -> Signup:
    """A recorded sign-up with what the standing one it follows from says; once that has ended, so has this."""
    return replace(
        known,
        stamp=always.stamp,
        person=known.person or always.person,
        adult=known.adult or always.adult,
        left=known.left if covers else known.left or always.left,
    )
