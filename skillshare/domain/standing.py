"""Standing sign-ups: somebody comes to every session of a series ("every Tuesday") until that ends (R61, R62).

For which sessions one holds, and what it is for one of them, stands in `signups.coming`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from skillshare.domain.fact import Fact
from skillshare.domain.refusal import Override, Refused
from skillshare.domain.seating import WAITING
from skillshare.domain.signing_up import (
    LATE,
    Comer,
    HasOtherRole,
    Occasion,
    UnknownSignup,
    behind,
    check_role,
    given_place,
    stands,
)
from skillshare.domain.signups import PARTICIPANT, Signup, one_of_standing, recorded


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingSignUp:
    """Somebody comes to every session of a series from now on. `wait` accepts the line where all is taken."""

    series: bytes
    person: bytes
    role: str = PARTICIPANT
    children: int = 0
    adult: bytes | None = None
    age: int | None = None
    wait: bool = False
    overrides: tuple[Override, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EndStanding:
    """Somebody no longer comes to every session of a series."""

    signup: bytes


def stand(
    command: StandingSignUp,
    following: Occasion,
    comer: Comer,
    standing: Sequence[Signup],
    touched: Sequence[tuple[Occasion, Sequence[Signup]]],
    now: int,
    fresh: bytes,
) -> list[Fact]:
    """Facts for a place in every session to come; none if it is so already. `following` is the next one.

    `standing` are the standing sign-ups of the series, `touched` the sessions to come that are more than the series
    says, each with all of its sign-ups. Where one of those is full, the person waits for that one, and that is
    recorded at once: nobody is promised a place that is not there.
    """
    check_role(following.title, following.places, command.role, command.children)
    has = next((one for one in standing if one.is_open and one.person == comer.person), None)
    if has is not None:
        if has.role != command.role:
            raise Refused(HasOtherRole(comer.name, has.role))
        return []
    wanted = Signup(
        id=fresh,
        series=command.series,
        person=comer.person,
        adult=comer.adult,
        role=command.role,
        children=command.children,
        at=behind(standing, now),
    )
    placed, facts = given_place(wanted, following, comer, standing, now, wait=command.wait, overrides=command.overrides)
    return [*recorded(placed), *_waits(placed, touched), *facts]


def _waits(wanted: Signup, touched: Sequence[tuple[Occasion, Sequence[Signup]]]) -> list[Fact]:
    """The sessions without room for somebody who has a standing place, each as a sign-up of its own that waits."""
    facts = []
    for occasion, signups in touched if wanted.told and not wanted.extra else ():
        one = replace(wanted, id=one_of_standing(wanted.id, occasion.id), session=occasion.id, series=None, told=False)
        if stands(signups, one, occasion.places).state == WAITING:
            facts += recorded(one)
    return facts


def end_standing(standing: Signup, following: int | None, now: int) -> list[Fact]:
    """Facts that end a standing sign-up, and with it what follows from it for the sessions that begin later.

    `following` is when the next session begins, None if none does; less than a day before is marked as late (R62).
    """
    if not standing.is_open or standing.series is None:
        raise Refused(UnknownSignup())
    late = standing.told and following is not None and following - now < LATE
    return [Fact(type="signup.left", records=(standing.id,), body={"at": now, "late": late})]
