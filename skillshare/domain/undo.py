"""Undo: a new fact that takes an action back, at any time (R16). What it does to a record is in `fold.settle`.

One undo fact stands for each fact of the action and lists the same records, so that every fold sees it. Undoing an undo
is the same thing once more.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from skillshare.domain import checks
from skillshare.domain.fact import Fact, Happening
from skillshare.domain.fold import UNDONE, Saw, in_order
from skillshare.domain.items import Item
from skillshare.domain.people import Person
from skillshare.domain.refusal import AlreadyUndone, CannotUndo, LentSince, Refused
from skillshare.domain.series import Series
from skillshare.domain.session_checks import JoinedSince
from skillshare.domain.sessions import Session
from skillshare.domain.settings import Settings
from skillshare.domain.skills import Skill, SkillOffered
from skillshare.domain.spaces import Space, SpaceStillTaken

_LAST: Final = 2**63 - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Undo:
    """Take back the action with this entry id, and with it the other entries of the same action."""

    entry: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """A recorded entry as undo needs it: type and records of each of its facts.

    `known` tells whether this version folds all of them: else nobody can say what taking them back would do.
    """

    entry: bytes
    facts: tuple[tuple[str, tuple[bytes, ...]], ...]
    known: bool = True
    undone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """What an undo would make of one record. `later` are the loans of an item opened since the action, `has` names
    the items a person has, `joined` counts who signed up for sessions of a series, or the bookings of a space, or what
    people say of a skill."""

    before: Any
    after: Any
    later: frozenset[bytes] = frozenset()
    has: tuple[str, ...] = ()
    joined: int = 0


def undo(done: Done, effects: Iterable[Effect]) -> list[Fact]:
    """Facts that take the entry back, or why not now.

    A return stays once the item went out again, and so does whatever has no name without the entry and is in use: a
    thing that is out, a person who has things, a room that is booked, a session or series that others have joined, the
    community itself, a skill that people offer.
    """
    if not done.known or not done.facts:
        raise Refused(CannotUndo())
    if done.undone:
        raise Refused(AlreadyUndone())
    for effect in effects:
        _check(effect)
    records = dict.fromkeys(records for _, records in done.facts)
    return [Fact(type=UNDONE, records=r, body={"entry": done.entry}) for r in records]


def _check(effect: Effect) -> None:
    before, after = effect.before, effect.after
    if isinstance(before, Session) and before.series is None and not before.cancelled:
        _check_joined(before.title, vanishes=after.cancelled or after.start is None, joined=after.joined)
    if isinstance(before, Series):
        _check_joined(before.pattern.title, vanishes=before.repeats and not after.repeats, joined=effect.joined)
    if isinstance(before, Space) and before.name and not after.name and effect.joined:
        raise Refused(SpaceStillTaken(before.name, effect.joined))
    if isinstance(before, Skill) and after is None and effect.joined:
        raise Refused(SkillOffered(before.name, effect.joined))
    vanishes = isinstance(before, Item | Person | Settings) and bool(before.name) and not after.name
    if vanishes and isinstance(before, Settings):
        raise Refused(CannotUndo())
    if isinstance(before, Person) and before.erased and not after.name:
        raise Refused(CannotUndo())  # the bytes are gone
    if vanishes and isinstance(before, Person) and effect.has:
        raise Refused(LentSince(effect.has[0]))
    if isinstance(before, Item):
        reopens = len(after.outings) > len(before.outings)
        lent_since = any(outing.loan in effect.later for outing in before.outings)
        if (vanishes and before.outings) or (reopens and lent_since):
            raise Refused(LentSince(before.name))


def _check_joined(title: str, *, vanishes: bool, joined: int) -> None:
    if vanishes and joined:
        raise Refused(JoinedSince(title, joined))


def imagined(entry: bytes) -> Happening:
    """An undo of the entry that nobody has recorded, behind everything, to see what it would do."""
    return Happening(UNDONE, 1, {"entry": entry}, 0, b"", 0, b"", 0, _LAST, b"")


def opened_since(history: Sequence[Happening], saw: Saw, entry: bytes) -> frozenset[bytes]:
    """The loans in an item's history that were opened behind the entry."""
    ordered = in_order(history, saw)
    last = max((i for i, h in enumerate(ordered) if h.entry == entry), default=-1)
    loans = (checks.field(h.body, "loan", checks.is_id) for h in ordered[last + 1 :] if h.type == "loan.opened")
    return frozenset(loan for loan in loans if loan is not None)
