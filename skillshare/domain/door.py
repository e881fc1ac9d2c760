"""The door of a session: ticked as present, walked in (R64). Rules of before the session live in `signing_up`.

Nothing is refused here because of a rule: what happened is recorded, with the names of the rules it passed over.
"""

from dataclasses import dataclass, replace
from typing import Any, Final

from skillshare.domain.fact import DESK, Fact
from skillshare.domain.refusal import NotANumber, Refused
from skillshare.domain.seating import WAITING, Seat, Seating, line_up
from skillshare.domain.signing_up import (
    Comer,
    Occasion,
    SessionFull,
    UnknownSignup,
    behind,
    check_role,
    pinned,
    questions,
    stands,
)
from skillshare.domain.signups import PARTICIPANT, Signup, recorded

LEFT: Final = "left"
"""What the door list says of somebody who had left and came, beside the rules of the questions."""

DAY: Final = 1440
"""Minutes nobody stays longer than."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attend:
    """Ticked at the door, or the tick taken away. `minutes` is how long somebody stayed, 0 for the whole session."""

    session: bytes
    signup: bytes
    present: bool = True
    minutes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class WalkIn:
    """Somebody comes through the door without having signed up; `person` None is a guest nobody knows."""

    session: bytes
    person: bytes | None = None
    role: str = PARTICIPANT
    children: int = 0
    adult: bytes | None = None


def attend(command: Attend, occasion: Occasion, signup: Signup, seating: Seating, comer: Comer | None) -> list[Fact]:
    """Facts for a tick or for taking it away; none if that is so already. `comer` is None for a guest nobody knows."""
    if not signup.at:
        raise Refused(UnknownSignup())
    if not 0 <= command.minutes <= DAY:
        raise Refused(NotANumber("minutes", str(command.minutes)))
    seat = seating.at(signup.id)
    if not command.present:
        ticked = [one for one in (seat.records if seat else ()) if one.present]
        return [_present(one, {"present": False}) for one in ticked]
    shown = seat.signup if seat else signup
    if shown.present and shown.minutes == command.minutes:
        return []
    body = {"present": True, "minutes": command.minutes, "broke": _passed(occasion, shown, seat, comer)}
    return [*pinned(signup), _present(signup, body)]


def walk_in(
    command: WalkIn,
    occasion: Occasion,
    signups: tuple[Signup, ...],
    comer: Comer | None,
    now: int,
    fresh: bytes,
) -> list[Fact]:
    """Facts for somebody at the door; a tick for who is signed up already. Where all is taken it is one chair more."""
    seating = line_up(signups, occasion.places)
    seat = seating.of(comer.person) if comer else None
    if seat is not None:
        return attend(Attend(session=occasion.id, signup=seat.signup.id), occasion, seat.records[0], seating, comer)
    check_role(occasion.title, occasion.places, command.role, command.children)
    wanted = Signup(
        id=fresh,
        session=occasion.id,
        person=comer.person if comer else None,
        adult=comer.adult if comer else command.adult,
        role=command.role,
        children=command.children,
        at=behind(signups, now),
    )
    seat = stands(signups, wanted, occasion.places)
    broke = _passed(occasion, wanted, seat, comer)
    wanted = replace(wanted, told=True, extra=seat.state == WAITING)
    body: dict[str, Any] = {"present": True, "walkin": True, "broke": broke}
    if comer is None and command.adult is not None:
        body["adult"] = command.adult  # with whom a child comes is filed under the child, and this one nobody knows
    return [*recorded(wanted), _present(wanted, body)]


def _passed(occasion: Occasion, signup: Signup, seat: Seat | None, comer: Comer | None) -> list[str]:
    """The rules this passes over, as the door list flags them; that the session has ended by now is none of them."""
    broke = [LEFT] if signup.left else []
    if seat is not None and seat.state == WAITING:
        broke.append(SessionFull.rule)
    someone = comer or Comer(person=signup.id, name="", adult=signup.adult)
    return broke + [question.rule for question in questions(occasion, someone, signup.role, occasion.start)]


def _present(signup: Signup, body: dict[str, Any]) -> Fact:
    return Fact(type="signup.present", records=(signup.id,), body=body, audience=signup.person or DESK)
