"""The door of a session (R64): what happened is recorded and flagged, and certificates go to those present (R65)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from skillshare.domain.door import Attend, attend
from skillshare.domain.fact import DESK
from skillshare.domain.refusal import NotANumber, Refusal, Refused
from skillshare.domain.seating import IN, WAITING
from skillshare.domain.signing_up import UnknownRole, UnknownSignup
from skillshare.domain.signups import Signup
from tests.domain.evening import EVENING, ONE, OTHER, Evening, comer
from tests.domain.story import HOUR, rid


def door(*inside: str, waiting: tuple[str, ...] = ()) -> Evening:
    """The evening has begun with these inside and those in the line."""
    evening = Evening()
    for name in (*inside, *waiting):
        evening.sign_up(name, wait=True)
    evening.now = EVENING.start
    return evening


def test_r64_a_tick_and_taking_it_away() -> None:
    evening = door("ana", "ben")
    facts = evening.tick("ana")
    assert [(fact.type, fact.audience) for fact in facts] == [("signup.present", rid("ana"))]
    assert evening.seating().present() == (rid("ana"),)
    assert evening.tick("ana") == [], "twice is success"
    assert evening.tick("ben", present=False) == []
    evening.tick("ana", present=False)
    assert evening.seating().present() == ()


def test_how_long_somebody_stayed_can_be_said_later() -> None:
    evening = door("ana")
    evening.tick("ana")
    evening.tick("ana", minutes=45)
    assert evening.signup_of("ana").minutes == 45


def test_r64_who_walks_in_is_present_and_takes_a_free_place() -> None:
    evening = door("ana")
    evening.walk_in("ben")
    ben = evening.signup_of("ben")
    assert (ben.present, ben.walkin, ben.extra, ben.broke) == (True, True, False, ())
    assert evening.seating().free == {"participant": 0}


def test_r64_who_walks_into_a_full_room_is_recorded_flagged_and_no_clash() -> None:
    evening = door("ana", "ben")
    evening.walk_in("cem", children=1)
    cem = evening.signup_of("cem")
    assert (evening.of("cem"), cem.broke, cem.children) == (IN, ("full",), 1)
    assert evening.seating().over == ()


def test_r64_a_guest_nobody_knows_counts_and_has_no_name() -> None:
    evening = door("ana")
    facts = evening.walk_in("")
    evening.walk_in("", OTHER)
    assert [fact.type for fact in facts] == ["signup.placed", "signup.present"]
    assert facts[1].audience == DESK
    assert len(evening.seating().seats) == 3
    assert evening.seating().present() == ()


def test_walking_in_although_signed_up_is_a_tick() -> None:
    evening = door("ana", "ben", waiting=("cem",))
    assert [fact.type for fact in evening.walk_in("ana")] == ["signup.present"]
    evening.walk_in("cem")
    assert evening.signup_of("cem").broke == ("full",)
    assert evening.of("cem") == IN


@pytest.mark.parametrize(
    ("change", "role", "flags"),
    [
        ({}, "participant", ()),
        ({"cancelled": True}, "participant", ("cancelled",)),
        ({"certificates": {"participant": "Grinding"}}, "participant", ("certificate",)),
        ({"places": {"child": 1}}, "child", ("alone",)),
        ({"places": {"participant": 0}, "cancelled": True}, "participant", ("cancelled", "full")),
    ],
)
def test_r64_what_broke_a_rule_is_recorded_and_flagged(
    change: dict[str, Any], role: str, flags: tuple[str, ...]
) -> None:
    evening, occasion = door(), replace(EVENING, **change)
    evening.walk_in("ana", occasion=occasion, role=role)
    shown = evening.seating(occasion).seats[0].signup
    assert (shown.present, shown.broke) == (True, flags)


def test_r64_a_list_written_after_the_end_breaks_no_rule() -> None:
    evening = door("ana")
    evening.now = EVENING.end + 20 * HOUR
    evening.tick("ana")
    assert evening.signup_of("ana").broke == ()


def test_r64_who_had_left_and_came_is_present_and_flagged() -> None:
    evening = door("ana", "ben", waiting=("cem",))
    evening.leave("ana")
    evening.tick("ana")
    assert (evening.of("ana"), evening.signup_of("ana").broke) == (IN, ("left",))
    assert evening.of("cem") == f"{WAITING} 1"


def test_who_sits_there_without_a_place_is_promised_none_by_a_call() -> None:
    evening = door("ana", "ben", waiting=("cem",))
    evening.tick("cem")
    assert evening.tell("cem") == []
    assert evening.seating().over == ()


def test_r64_who_had_left_and_came_back_to_a_place_given_on_is_no_clash() -> None:
    evening = door("ana", "ben")
    evening.leave("ben")
    evening.sign_up("cem")
    evening.tick("ben")
    assert [seat.state for seat in evening.seating().seats] == [IN] * 3
    assert evening.seating().over == ()


def test_two_lists_at_the_door_are_one() -> None:
    evening = door("ana")
    evening.meet(ONE, OTHER)
    evening.sign_up("ben", ONE)
    evening.walk_in("ben", OTHER)
    evening.tick("ana", ONE)
    evening.tick("ana", OTHER)
    seating = evening.seating()
    assert seating.present() == (rid("ana"), rid("ben"))
    assert not seating.seats[1].signup.walkin, "who had signed up did not just walk in"
    assert seating.over == ()
    evening.meet(ONE, OTHER)
    evening.tick("ben", present=False)
    assert evening.seating().present() == (rid("ana"),)


@pytest.mark.parametrize(
    ("signup", "minutes", "refusal"),
    [
        (Signup(id=rid("none")), 0, UnknownSignup()),
        (Signup(id=rid("one"), at=1), -1, NotANumber("minutes", "-1")),
        (Signup(id=rid("one"), at=1), 1441, NotANumber("minutes", "1441")),
    ],
)
def test_what_cannot_be_ticked(signup: Signup, minutes: int, refusal: Refusal) -> None:
    with pytest.raises(Refused) as error:
        attend(
            Attend(session=EVENING.id, signup=signup.id, minutes=minutes),
            EVENING,
            signup,
            Evening().seating(),
            comer("ana"),
        )
    assert error.value.refusal == refusal


def test_nobody_walks_into_a_role_that_is_not_there() -> None:
    with pytest.raises(Refused) as error:
        door().walk_in("ana", role="cook")
    assert error.value.refusal == UnknownRole("Tiling", "cook")
