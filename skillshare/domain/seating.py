"""The places of a session: who has one, who is next and to be told, who waits and why, and where too many were told.

A pure reading of its sign-ups (R61, R62); what they are and how they are recorded belongs to `signups`.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

from skillshare.domain.signups import CHILD, Signup

Places: TypeAlias = Mapping[str, int | None]
"""Role to number of places, None without limit. Nobody gets a place in a role that is not there."""

IN: Final = "in"
NEXT: Final = "next"
"""A place is free for this one, who has not been told yet."""
WAITING: Final = "waiting"


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """One person who comes or would come, counted once. `records` are all open sign-ups of theirs.

    Of somebody who waits: `place` in the line counts from 1, because `place - 1` signed up before and wait for the
    same; `lacks` is the role in which `wants` places are needed and `free` are.
    """

    signup: Signup
    records: tuple[Signup, ...]
    state: str = IN
    place: int = 0
    lacks: str = ""
    wants: int = 0
    free: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Over:
    """More were told of a place than there are in this role: laptops that had not met, or fewer places since.

    What helps is `taken - places` more places, or asking those told last, who are `last`, the last first.
    """

    role: str
    places: int
    taken: int
    last: tuple[bytes, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Seating:
    """Everybody of one session in the order of signing up. `free` is what somebody new can have now, by role.

    None is without limit; where somebody waits nothing is free.
    """

    seats: tuple[Seat, ...]
    over: tuple[Over, ...]
    free: Places

    def of(self, person: bytes) -> Seat | None:
        """Where that person stands, None if they are not signed up."""
        return next((seat for seat in self.seats if seat.signup.person == person), None)

    def at(self, signup: bytes) -> Seat | None:
        """Where the person of that sign-up stands, None if it is unknown or has ended."""
        return next((seat for seat in self.seats if any(one.id == signup for one in seat.records)), None)

    def standing(self, state: str) -> tuple[Seat, ...]:
        """Those who are `IN`, `NEXT` or `WAITING`."""
        return tuple(seat for seat in self.seats if seat.state == state)

    def present(self) -> tuple[bytes, ...]:
        """The people ticked as present, guests nobody knows left out (R65)."""
        return tuple(seat.signup.person for seat in self.seats if seat.signup.present and seat.signup.person)


def line_up(signups: Iterable[Signup], places: Places) -> Seating:
    """Who has a place and who waits, the same for any order of `signups` (R62).

    Nobody is passed by somebody who signed up later and needs the same places: a family for whom one place too few is
    free keeps it until it fits them. Children take places of the role `CHILD` where there is one.
    """
    everybody = _each_once(signups)
    taken: Counter[str] = Counter()
    for seat in everybody:
        if seat.signup.has_place and not seat.signup.extra:
            taken.update(needs(seat.signup, places))
    free = {role: None if count is None else max(count - taken[role], 0) for role, count in places.items()}
    line = _Line(free)
    seats = tuple(seat if seat.signup.has_place else line.stand(seat, needs(seat.signup, places)) for seat in everybody)
    left = {role: 0 if role in line.closed else count for role, count in line.free.items()}
    return Seating(seats=seats, over=_overbooked(everybody, places), free=left)


def needs(signup: Signup, places: Places) -> dict[str, int]:
    """How many places of which role a sign-up takes."""
    wanted = Counter({signup.role: 1})
    if signup.children:
        wanted[child_role(signup.role, places)] += signup.children
    return dict(wanted)


def child_role(role: str, places: Places) -> str:
    """Whose places the children take who come with somebody of that role."""
    return CHILD if CHILD in places else role


class _Line:
    """The line while it is gone through in order: what is still free, and which roles somebody waits for."""

    __slots__ = ("_ahead", "closed", "free")

    def __init__(self, free: Mapping[str, int | None]) -> None:
        self.free = dict(free)
        self.closed: set[str] = set()
        self._ahead: list[frozenset[str]] = []

    def stand(self, seat: Seat, wanted: Mapping[str, int]) -> Seat:
        """The seat of the one who stands next in line."""
        lacking = [role for role, count in wanted.items() if role in self.closed or not self._fits(role, count)]
        if not lacking:
            for role, count in wanted.items():
                left = self.free[role]
                self.free[role] = None if left is None else left - count
            return replace(seat, state=NEXT)
        self.closed.update(lacking)
        place = 1 + sum(1 for roles in self._ahead if not roles.isdisjoint(lacking))
        self._ahead.append(frozenset(wanted))
        role = lacking[0]
        return replace(
            seat, state=WAITING, place=place, lacks=role, wants=wanted[role], free=self.free.get(role, 0) or 0
        )

    def _fits(self, role: str, count: int) -> bool:
        left = self.free.get(role, 0)
        return left is None or count <= left


def _each_once(signups: Iterable[Signup]) -> list[Seat]:
    """Everybody once, in order: of several sign-ups of a person the earliest that has a place, else the earliest."""
    groups: dict[bytes, list[Signup]] = {}
    for signup in signups:
        if signup.is_open:
            groups.setdefault(signup.person or signup.id, []).append(signup)
    return sorted((_together(group) for group in groups.values()), key=lambda seat: seat.signup.order)


def _together(group: list[Signup]) -> Seat:
    """One person's sign-ups as one. Whatever was promised or seen in any of them holds."""
    ordered = sorted(group, key=lambda s: (not s.promised, s.extra, s.order))
    shown = replace(
        ordered[0],
        children=max(s.children for s in group if s.promised == ordered[0].promised),
        present=any(s.present for s in group),
        walkin=all(s.walkin for s in group),
        minutes=max(s.minutes for s in group),
        broke=tuple(sorted({rule for s in group for rule in s.broke})),
    )
    return Seat(signup=shown, records=tuple(ordered))


def _overbooked(everybody: Iterable[Seat], places: Places) -> tuple[Over, ...]:
    """Where more were promised than there is; who came to the door without a promise is no clash (R64)."""
    promised = [seat.signup for seat in everybody if seat.signup.promised and not seat.signup.extra]
    wanted = [(signup, needs(signup, places)) for signup in promised]
    found = []
    for role in sorted({role for _, roles in wanted for role in roles}):
        limit, taken = places.get(role, 0), sum(roles.get(role, 0) for _, roles in wanted)
        if limit is not None and taken > limit:
            last = _told_last([(signup, roles.get(role, 0)) for signup, roles in wanted], taken - limit)
            found.append(Over(role=role, places=limit, taken=taken, last=last))
    return tuple(found)


def _told_last(promised: list[tuple[Signup, int]], excess: int) -> tuple[bytes, ...]:
    """Whom to ask, the last told first, until the places would do. Who is there already is not asked to go."""
    found = []
    for signup, count in sorted(promised, key=lambda pair: (pair[0].told_at, pair[0].order), reverse=True):
        if excess > 0 and count and not signup.present:
            found.append(signup.id)
            excess -= count
    return tuple(found)
