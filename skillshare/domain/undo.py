"""Undo: a new fact that takes an action back, at any time (R16). What it does to a record is in `fold.settle`.

One undo fact stands for each fact of the action and lists the same records, so that every fold sees it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from skillshare.domain.fact import Fact
from skillshare.domain.fold import UNDONE
from skillshare.domain.items import Item
from skillshare.domain.refusal import AlreadyUndone, CannotUndo, LentSince, Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class Undo:
    """Take back the action with this entry id, and with it the other entries of the same action."""

    entry: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """A recorded entry as undo needs it: its lane, and type and records of each of its facts."""

    entry: bytes
    lane: int
    facts: tuple[tuple[str, tuple[bytes, ...]], ...]
    undone: bool = False


def undo(done: Done, items: Sequence[Item]) -> list[Fact]:
    """Facts that take the entry back. `items` are the items of the loans that the entry returned.

    A return cannot be taken back once the item has gone out again: two people would have it.
    """
    if done.lane == 0 or not done.facts:
        raise Refused(CannotUndo())
    if done.undone:
        raise Refused(AlreadyUndone())
    if any(kind in ("loan.returned", "loan.ended") for kind, _ in done.facts):
        for item in items:
            if item.outings:
                raise Refused(LentSince(item.name))
    records = dict.fromkeys(records for _, records in done.facts)
    return [Fact(type=UNDONE, records=r, body={"entry": done.entry}) for r in records]
