"""An evening that people sign up for on several laptops, each deciding by what it has heard.

Never here: an expectation; those stand in the tests.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from skillshare.domain import door, signing_up, standing
from skillshare.domain.door import Attend, WalkIn
from skillshare.domain.fact import Fact, Happening
from skillshare.domain.fold import UNDONE
from skillshare.domain.seating import Seating, line_up
from skillshare.domain.signing_up import Comer, Leave, Occasion, SignUp, Tell
from skillshare.domain.signups import TYPES, Signup, coming, fold_signup
from skillshare.domain.standing import StandingSignUp
from tests.domain.story import HOUR, NOON, TODAY, Story, rid

WEEK = 7 * 24 * HOUR
TUESDAYS = rid("tuesdays")
EVENING = Occasion(
    id=rid("evening"),
    title="Tiling",
    start=NOON + 2 * WEEK,
    end=NOON + 2 * WEEK + 2 * HOUR,
    day=TODAY,
    places={"participant": 2},
)
NEXT_WEEK = replace(EVENING, id=rid("next"), start=EVENING.start + WEEK, end=EVENING.end + WEEK)
ONE, OTHER, THIRD = b"one", b"other", b"third"


def comer(name: str, **more: Any) -> Comer:
    return Comer(person=rid(name), name=name.title(), **more)


@dataclass(slots=True)
class Evening(Story):
    """A story whose records are sign-ups of `EVENING`, and standing ones of the series it belongs to."""

    made: list[bytes] = field(default_factory=list)

    def heard(self, on: bytes | None) -> list[tuple[bytes, Happening]]:
        """What that laptop has recorded or heard, None for all there is."""
        if on is None:
            return self.told
        laptop = self.laptops.get(on)
        knows = dict(laptop.knows) | {laptop.log: laptop.seq} if laptop else {}
        return [(record, h) for record, h in self.told if h.seq <= knows.get(h.log, -1)]

    def signups(self, occasion: Occasion = EVENING, on: bytes | None = None) -> tuple[Signup, ...]:
        always = [one for one in self.folded(on) if one.series]
        own = [one for one in self.folded(on) if one.session == occasion.id]
        return coming(occasion.id, occasion.start, own, always)

    def folded(self, on: bytes | None = None) -> list[Signup]:
        histories: dict[bytes, list[Happening]] = {}
        for record, h in self.heard(on):
            if (h.type in TYPES and h.place == 0) or h.type == UNDONE:
                histories.setdefault(record, []).append(h)
        return [fold_signup(record, history, self.saw) for record, history in histories.items()]

    def seating(self, occasion: Occasion = EVENING, on: bytes | None = None) -> Seating:
        return line_up(self.signups(occasion, on), occasion.places)

    def of(self, name: str, occasion: Occasion = EVENING) -> str:
        """Where somebody stands, for a short comparison: "in", "next", "waiting 2", or nothing."""
        seat = self.seating(occasion).of(rid(name))
        return "" if seat is None else f"{seat.state} {seat.place}" if seat.place else seat.state

    def fresh(self) -> bytes:
        self.made.append(rid(f"signup {len(self.made)}"))
        return self.made[-1]

    def sign_up(self, name: str, on: bytes = ONE, occasion: Occasion = EVENING, **more: Any) -> list[Fact]:
        who = comer(name, adult=more.get("adult"), age=more.get("age"), certificates=more.pop("has", ()))
        command = SignUp(session=occasion.id, person=who.person, **more)
        signups = self.signups(occasion, on)
        return self.record(signing_up.sign_up(command, occasion, who, signups, self.now, self.fresh()), on)

    def leave(self, name: str, on: bytes = ONE, occasion: Occasion = EVENING) -> list[Fact]:
        command = Leave(session=occasion.id, signup=self.signup_of(name, on, occasion).id)
        return self.record(signing_up.leave(command, occasion, self.seating(occasion, on), self.now), on)

    def tell(self, name: str, on: bytes = ONE, occasion: Occasion = EVENING, *, seat: bool = True) -> list[Fact]:
        command = Tell(session=occasion.id, signup=self.signup_of(name, on, occasion).id, seat=seat)
        return self.record(signing_up.tell(command, self.seating(occasion, on), name.title()), on)

    def tick(self, name: str, on: bytes = ONE, occasion: Occasion = EVENING, **more: Any) -> list[Fact]:
        signup = self.signup_of(name, on, occasion)
        command = Attend(session=occasion.id, signup=signup.id, **more)
        facts = door.attend(command, occasion, signup, self.seating(occasion, on), comer(name, adult=signup.adult))
        return self.record(facts, on)

    def walk_in(self, name: str, on: bytes = ONE, occasion: Occasion = EVENING, **more: Any) -> list[Fact]:
        who = comer(name) if name else None
        command = WalkIn(session=occasion.id, person=who.person if who else None, **more)
        return self.record(door.walk_in(command, occasion, self.signups(occasion, on), who, self.now, self.fresh()), on)

    def stand(
        self, name: str, *touched: Occasion, on: bytes = ONE, following: Occasion = EVENING, **more: Any
    ) -> list[Fact]:
        who, command = comer(name), StandingSignUp(series=TUESDAYS, person=rid(name), **more)
        always = [one for one in self.folded(on) if one.series]
        others = [(occasion, self.signups(occasion, on)) for occasion in touched]
        return self.record(standing.stand(command, following, who, always, others, self.now, self.fresh()), on)

    def standing_of(self, name: str) -> Signup:
        return next(one for one in self.folded() if one.series and one.person == rid(name))

    def signup_of(self, name: str, on: bytes | None = None, occasion: Occasion = EVENING) -> Signup:
        return next(one for one in self.signups(occasion, on) if one.person == rid(name))

    def record(self, facts: Sequence[Fact], on: bytes) -> list[Fact]:
        if facts:
            self.act(facts, on)
        return list(facts)
