"""Time credits as they stand: a transfer folded from its two movements, accounts, statements, hours given (R71–R74).

What may be recorded, and how a class is settled, is in `transfers`. Credits go from who was helped to who helped: the
payer's movement is negative, the payee's positive. Nothing here divides or rounds, so all accounts together are nought.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from hashlib import sha256
from typing import Any, Final

from skillshare.domain import checks
from skillshare.domain.entitled import began
from skillshare.domain.fact import Happening
from skillshare.domain.fold import Saw, settle

GIVEN: Final = "transfer.given"
RECEIVED: Final = "transfer.received"
NOTED: Final = "transfer.noted"
CONFIRMED_BY: Final = "transfer.confirmed"
REVERSED: Final = "transfer.reversed"

GIVER: Final = "giver"
RECEIVER: Final = "receiver"
AT_DESK: Final = "desk"
"""Who recorded a movement: the payer, the payee, or the desk for both."""

NOTHING: Final = ""
HALF: Final = "half"
APART: Final = "apart"
CLAIMED: Final = "claimed"
CONFIRMED: Final = "confirmed"
"""How a transfer stands. Half: only one side said it. Apart: the two sides say different things. Both count for nothing
and are shown. Claimed: the other side has not confirmed it yet (R74)."""

COUNTS: Final = frozenset({CLAIMED, CONFIRMED})

A_DAY: Final = 24 * 60
"""Minutes; nobody gives more at a time."""

_SIDES: Final[Mapping[str, tuple[str, int]]] = {GIVEN: (GIVER, -1), RECEIVED: (RECEIVER, 1)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Movement:
    """One half of a transfer. `minutes` is negative for the payer, `other` who stands on the other side as they say it;
    `overridden` says why a rule was passed over."""

    side: str
    who: bytes
    minutes: int
    other: bytes | None = None
    by: str = AT_DESK
    what: str = ""
    day: date | None = None
    session: bytes | None = None
    overridden: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfer:
    """State of one transfer. `minutes` is positive, 0 unless it counts; payer or payee is None where unknown here.

    `waiting` names the sides that have not confirmed; `movements` is all that was said, for one that is apart.
    `reverses` tells that it takes another one back, `recorded` is the stamp of what was said first.
    """

    id: bytes
    state: str = NOTHING
    payer: bytes | None = None
    payee: bytes | None = None
    minutes: int = 0
    what: str = ""
    day: date | None = None
    session: bytes | None = None
    waiting: tuple[str, ...] = ()
    movements: tuple[Movement, ...] = ()
    reversed: bool = False
    reason: str = ""
    reverses: bool = False
    recorded: int = 0

    def party(self, side: str) -> bytes | None:
        return self.payer if side == GIVER else self.payee


@dataclass(slots=True)
class _Said:
    """What was said of a transfer so far; `unseen` are the sides whose movement this laptop may not read.

    `notes` are each side's words and reasons: they go when that person is erased, and the minutes stay (R91).
    `own` is the side of whoever began it on a laptop of their own; that laptop speaks for no other one.
    """

    own: str = ""

    movements: dict[tuple[str, bytes, int], Movement] = field(default_factory=dict)
    notes: dict[bytes, tuple[str, Mapping[str, str]]] = field(default_factory=dict)
    unseen: set[str] = field(default_factory=set)
    confirmed: set[bytes] = field(default_factory=set)
    confirmed_unseen: bool = False


def fold_transfer(record: bytes, history: Sequence[Happening], saw: Saw) -> Transfer:
    """The state of a transfer; total, whatever the history says (architecture §4).

    A movement said twice counts once, also on two laptops: who and how many minutes is what makes it the same.
    """
    said, transfer = _Said(), Transfer(id=record)
    for h in settle(history, saw):
        if h.type == REVERSED and h.place == 1:
            transfer = replace(transfer, reverses=True)
        elif h.type == REVERSED and h.place == 0:
            reason = checks.field(h.body, "reason", checks.is_text) or transfer.reason
            transfer = replace(transfer, reversed=True, reason=reason)
        elif h.place == 0 and h.type in _SIDES and _is_theirs(said, h, record):
            transfer = replace(transfer, recorded=transfer.recorded or h.stamp)
            _take(said, h, own=began(record, h.device))
        elif h.place == 0 and h.type == NOTED:
            _note(said, h)
        elif h.place == 0 and h.type == CONFIRMED_BY and not began(record, h.device):
            _confirm(said, h)
    return _judged(transfer, said)


def _is_theirs(said: _Said, h: Happening, record: bytes) -> bool:
    """Whether whoever says this movement may: a member's own laptop says one side of what it began, and not the other.

    It is judged by what everybody reads, because such a laptop may hand the rest to nobody.
    """
    if not began(record, h.device):
        return True
    said.own = said.own or _SIDES[h.type][0]
    return said.own == _SIDES[h.type][0]


def _take(said: _Said, h: Happening, *, own: bool) -> None:
    side, sign = _SIDES[h.type]
    if h.body is None:
        said.unseen.add(side)
        return
    who = checks.field(h.body, "who", checks.is_id)
    minutes = checks.field(h.body, "minutes", checks.is_amount)
    if who is None or minutes is None or not 0 < sign * minutes <= A_DAY:
        return
    movement = Movement(
        side=side,
        who=who,
        minutes=minutes,
        other=checks.field(h.body, "other", checks.is_id),
        by=side if own else checks.field(h.body, "said_by", checks.one_of(GIVER, RECEIVER, AT_DESK)) or side,
        day=checks.day(h.body.get("day")),
        session=checks.field(h.body, "session", checks.is_id),
    )
    said.movements.setdefault((side, who, minutes), movement)


def _note(said: _Said, h: Happening) -> None:
    who = checks.field(h.body, "who", checks.is_id)
    if who is not None:
        what = checks.field(h.body, "what", checks.is_text) or ""
        said.notes.setdefault(who, (what, checks.field(h.body, "overridden", checks.is_text_map) or {}))


def _confirm(said: _Said, h: Happening) -> None:
    who = checks.field(h.body, "who", checks.is_id)
    if who is not None:
        said.confirmed.add(who)
    elif h.body is None:
        said.confirmed_unseen = True


def _judged(transfer: Transfer, said: _Said) -> Transfer:
    """The transfer with what its movements come to. One that this laptop may not read is taken to mirror the other."""
    movements = tuple(_with_note(movement, said) for movement in said.movements.values())
    if not movements:
        return transfer
    first = movements[0]
    what = next((movement.what for movement in movements if movement.what), "")
    told = replace(transfer, movements=movements, what=what, day=first.day, session=first.session)
    sides = {side: [m for m in movements if m.side == side] for side in (GIVER, RECEIVER)}
    payer, payee = (sides[side][0].who if sides[side] else None for side in (GIVER, RECEIVER))
    told = replace(told, payer=payer, payee=payee)
    if any(len(half) > 1 for half in sides.values()) or payer == payee:
        return replace(told, state=APART)
    if len(movements) == 2 and movements[0].minutes + movements[1].minutes:
        return replace(told, state=APART)
    if any(not half and side not in said.unseen for side, half in sides.items()):
        return replace(told, state=HALF)
    waiting = tuple(side for side in sides if not _agrees(side, sides, said))
    return replace(told, state=CLAIMED if waiting else CONFIRMED, minutes=abs(first.minutes), waiting=waiting)


def _with_note(movement: Movement, said: _Said) -> Movement:
    what, overridden = said.notes.get(movement.who, ("", {}))
    return replace(movement, what=what, overridden=overridden)


def _agrees(side: str, sides: Mapping[str, list[Movement]], said: _Said) -> bool:
    """Whether that side recorded or confirmed it, or the desk did for both (R74)."""
    own = sides[side]
    if own:
        return own[0].by in (side, AT_DESK) or own[0].who in said.confirmed
    other = next(half[0] for half in sides.values() if half)
    return other.by in (side, AT_DESK) or said.confirmed_unseen


def as_people(transfer: Transfer, standing: Callable[[bytes], bytes]) -> Transfer:
    """The transfer with each record replaced by whom it stands for (R41). Within one person it counts for nothing."""

    def who(record: bytes | None) -> bytes | None:
        return None if record is None else standing(record)

    movements = tuple(replace(m, who=standing(m.who), other=who(m.other)) for m in transfer.movements)
    told = replace(transfer, movements=movements, payer=who(transfer.payer), payee=who(transfer.payee))
    if told.payer is not None and told.payer == told.payee and told.state in COUNTS:
        return replace(told, state=APART, minutes=0, waiting=())
    return told


# What they come to together


def reversal(transfer: bytes) -> bytes:
    """The id of the transfer that takes this one back: the same on every laptop, so that it is taken back once."""
    return sha256(b"reversal" + transfer).digest()[:16]


def counted(transfers: Iterable[Transfer]) -> list[tuple[Transfer, str]]:
    """Each transfer once, in the order of its days, with how it stands beside the others.

    A reversal stands as what it takes back stands, and is apart if that does not count or says something else.
    """
    known = {transfer.id: transfer for transfer in transfers}
    back = {reversal(transfer.id): transfer for transfer in known.values()}
    ordered = sorted(known.values(), key=lambda t: (t.day or date.min, t.recorded, t.id))
    return [(t, _standing(t, back)) for t in ordered if t.state != NOTHING]


def _standing(transfer: Transfer, back: Mapping[bytes, Transfer]) -> str:
    if transfer.state not in COUNTS:
        return transfer.state
    first = back.get(transfer.id)
    if first is None:
        return APART if transfer.reverses else transfer.state
    mirrors = first.state in COUNTS and first.minutes == transfer.minutes
    mirrors = mirrors and _same(first.payer, transfer.payee) and _same(first.payee, transfer.payer)
    # A reversal is not reversed again: what was right after all is recorded anew.
    if not mirrors or first.reverses or first.id in back:
        return APART
    return first.state


def _same(one: bytes | None, other: bytes | None) -> bool:
    return one is None or other is None or one == other


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """Minutes: those confirmed, and what the claims would add to them, if all of them are confirmed (R74)."""

    minutes: int = 0
    claimed: int = 0

    @property
    def would_be(self) -> int:
        """Minutes with every claim confirmed: what limits are measured by (R72)."""
        return self.minutes + self.claimed


def accounts(transfers: Iterable[Transfer]) -> dict[bytes | None, Account]:
    """Who has how much, the community account included; under None all whom this laptop may not know. The sum is 0."""
    found: dict[bytes | None, Account] = {}
    for transfer, state in counted(transfers):
        if state in COUNTS:
            for who, minutes in ((transfer.payer, -transfer.minutes), (transfer.payee, transfer.minutes)):
                account = found.get(who, Account())
                if state == CONFIRMED:
                    found[who] = replace(account, minutes=account.minutes + minutes)
                else:
                    found[who] = replace(account, claimed=account.claimed + minutes)
    return found


def hours_given(transfers: Iterable[Transfer]) -> dict[bytes | None, int]:
    """Minutes everybody gave to others, claims too: what is shown where giving is not counted against taking (R74)."""
    known = list(transfers)
    back = {reversal(transfer.id) for transfer in known}
    given: dict[bytes | None, int] = {}
    for transfer, state in counted(known):
        if state in COUNTS:
            # The payer of a reversal is who helped, and gives the credits back.
            who, sign = (transfer.payer, -1) if transfer.id in back else (transfer.payee, 1)
            given[who] = given.get(who, 0) + sign * transfer.minutes
    return {who: minutes for who, minutes in given.items() if minutes}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of a statement: `minutes` signed, as that person's movement; `balance` after it, in minutes.

    `balance` is None where giving is not counted. `other` is None where unknown here or where the two sides are apart;
    while one side has said nothing it is whom the other one names. `reason` says why it was taken back.
    """

    transfer: bytes
    day: date | None
    other: bytes | None
    minutes: int
    what: str
    session: bytes | None
    state: str
    reversed: bool
    reverses: bool
    balance: int | None
    reason: str = ""


def statement(who: bytes, transfers: Iterable[Transfer], *, counting: bool = True) -> tuple[Line, ...]:
    """All that was ever said of this person, oldest day first. Only what is confirmed moves the balance."""
    lines: list[Line] = []
    balance = 0
    for transfer, state in counted(transfers):
        own = next((m for m in transfer.movements if m.who == who), None)
        if own is None:
            continue
        balance += own.minutes if state == CONFIRMED else 0
        lines.append(_line(transfer, own, state, balance if counting else None))
    return tuple(lines)


def _line(transfer: Transfer, own: Movement, state: str, balance: int | None) -> Line:
    words: dict[str, Any] = {"day": own.day or transfer.day, "what": own.what, "session": own.session}
    other = transfer.party(RECEIVER if own.side == GIVER else GIVER) if state in COUNTS else None
    other = own.other if other is None and state != APART else other
    return Line(
        **words,
        transfer=transfer.id,
        other=other,
        minutes=own.minutes,
        state=state,
        reversed=transfer.reversed,
        reverses=transfer.reverses,
        balance=balance,
        reason=transfer.reason,
    )
