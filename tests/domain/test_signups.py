"""Who has a place in a session, who waits and why, on one laptop and on several that had not met."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillshare.domain.certificates import Certificate
from skillshare.domain.fact import ALL, DESK, Happening
from skillshare.domain.fold import UNDONE
from skillshare.domain.refusal import Asked, Override, Question, Refusal, Refused, TooMany
from skillshare.domain.seating import IN, NEXT, WAITING, line_up
from skillshare.domain.signing_up import (
    LATE,
    AgeOutside,
    CertificateMissing,
    ChildAlone,
    HasOtherRole,
    Leave,
    NoRoomForMore,
    Occasion,
    SessionCancelled,
    SessionFull,
    SessionOver,
    StillWaits,
    Tell,
    UnknownRole,
    UnknownSignup,
    leave,
    tell,
    to_tell,
)
from skillshare.domain.signups import PARTICIPANT, TYPES, Signup, fold_signup, recorded
from tests.domain.evening import EVENING, ONE, OTHER, THIRD, Evening
from tests.domain.nonsense import ENTRIES, LOGS, RECORDS, Claims, histories, shuffled, values
from tests.domain.story import HOUR, NOON, TODAY, rid

FAMILY = replace(EVENING, places={"participant": 2, "child": 2})
FIELDS = ("session", "series", "person", "adult", "role", "children", "seat", "extra", "at", "late", "present", "broke")


def asked(error: pytest.ExceptionInfo[Asked]) -> tuple[Question, ...]:
    return error.value.questions


def full(*names: str, waiting: tuple[str, ...] = ()) -> Evening:
    """An evening with these inside and those in the line."""
    evening = Evening()
    for name in names:
        evening.sign_up(name)
    for name in waiting:
        evening.sign_up(name, wait=True)
    return evening


def test_r61_places_are_counted_by_role_and_may_be_without_limit() -> None:
    occasion = replace(EVENING, places={"participant": 1, "helper": None})
    evening = Evening()
    evening.sign_up("ana", occasion=occasion)
    for name in ("ben", "cem", "dora"):
        evening.sign_up(name, occasion=occasion, role="helper")
    seating = evening.seating(occasion)
    assert [seat.state for seat in seating.seats] == [IN] * 4
    assert seating.free == {"participant": 0, "helper": None}
    with pytest.raises(Asked) as error:
        evening.sign_up("eva", occasion=occasion)
    assert asked(error) == (SessionFull("Tiling", "participant", 0),)


def test_r61_signing_up_twice_is_success() -> None:
    evening = full("ana")
    assert evening.sign_up("ana") == []
    assert len(evening.seating().seats) == 1


def test_signing_up_again_without_a_word_about_children_keeps_them() -> None:
    evening = Evening()
    evening.sign_up("ana", children=1)
    assert evening.sign_up("ana") == []
    assert evening.signup_of("ana").children == 1


def test_r62_a_clock_that_is_behind_lets_nobody_past() -> None:
    evening = full("ana", "ben", waiting=("cem",))
    evening.leave("ana")
    evening.now -= 24 * HOUR
    evening.sign_up("dora", wait=True)
    assert (evening.of("cem"), evening.of("dora")) == (NEXT, "waiting 1")


def test_r61_who_accepts_the_line_waits_and_who_gets_one_more_chair_sits() -> None:
    evening = full("ana", "ben", waiting=("cem",))
    evening.sign_up("dora", overrides=(Override(rule="full", reason="Brings her own chair"),))
    assert (evening.of("cem"), evening.of("dora")) == ("waiting 1", "in")
    assert evening.seating().over == ()


def test_r62_why_somebody_is_third() -> None:
    evening = full("ana", "ben", waiting=("cem", "dora", "eva"))
    third = evening.seating().of(rid("eva"))
    assert third is not None
    assert (third.place, third.lacks, third.wants, third.free) == (3, "participant", 1, 0)


def test_r62_a_free_place_goes_to_the_first_who_waits_when_somebody_looks() -> None:
    evening = full("ana", "ben", waiting=("cem", "dora"))
    evening.leave("ana")
    assert (evening.of("cem"), evening.of("dora")) == ("next", "waiting 1")
    assert [seat.signup.person for seat in to_tell(evening.seating(), EVENING, evening.now)] == [rid("cem")]
    evening.tell("cem")
    assert evening.of("cem") == "in"
    assert to_tell(evening.seating(), EVENING, evening.now) == ()


def test_r62_nobody_new_gets_a_place_that_somebody_waits_for() -> None:
    evening = full("ana", "ben", waiting=("cem",))
    evening.leave("ana")
    with pytest.raises(Asked):
        evening.sign_up("dora")
    evening.sign_up("dora", wait=True)
    assert (evening.of("cem"), evening.of("dora")) == ("next", "waiting 1")


def test_nobody_is_called_once_it_has_begun_or_is_called_off() -> None:
    evening = full("ana", "ben", waiting=("cem",))
    evening.leave("ana")
    seating = evening.seating()
    assert to_tell(seating, EVENING, EVENING.start - 1)
    assert not to_tell(seating, EVENING, EVENING.start)
    assert not to_tell(seating, replace(EVENING, cancelled=True), evening.now)


def test_telling_twice_is_success_and_out_of_turn_is_refused() -> None:
    evening = full("ana", "ben", waiting=("cem", "dora"))
    assert evening.tell("ana") == []
    with pytest.raises(Refused) as error:
        evening.tell("dora")
    assert error.value.refusal == StillWaits("Dora", 2)
    with pytest.raises(Refused) as unknown:
        tell(Tell(session=EVENING.id, signup=rid("nobody")), evening.seating(), "Nobody")
    assert unknown.value.refusal == UnknownSignup()


@pytest.mark.parametrize(("before", "late"), [(LATE, False), (LATE - 1, True), (-1, True)])
def test_r62_leaving_less_than_a_day_before_is_marked(before: int, late: bool) -> None:
    evening = full("ana")
    evening.now = EVENING.start - before
    evening.leave("ana")
    left = evening.signup_of("ana")
    assert (left.late, left.left, evening.of("ana")) == (late, EVENING.start - before, "")


def test_leaving_the_line_or_what_is_called_off_is_never_late() -> None:
    evening = full("ana", "ben", waiting=("cem",))
    evening.now = EVENING.start - HOUR
    evening.leave("cem")
    evening.leave("ana", occasion=replace(EVENING, cancelled=True))
    assert not any(one.late for one in evening.signups())
    with pytest.raises(Refused) as error:
        leave(Leave(session=EVENING.id, signup=evening.made[0]), EVENING, evening.seating(), evening.now)
    assert error.value.refusal == UnknownSignup()


def test_who_comes_back_stands_at_the_end() -> None:
    evening = full("ana", "ben", waiting=("cem",))
    evening.leave("ana")
    evening.sign_up("ana", wait=True)
    assert (evening.of("cem"), evening.of("ana")) == ("next", "waiting 1")


def test_children_take_the_places_for_children() -> None:
    evening = Evening()
    evening.sign_up("ana", occasion=FAMILY, children=2)
    assert evening.seating(FAMILY).free == {"participant": 1, "child": 0}
    with pytest.raises(Asked):
        evening.sign_up("ben", occasion=FAMILY, children=1)
    evening.sign_up("ben", occasion=FAMILY, children=1, wait=True)
    seat = evening.seating(FAMILY).of(rid("ben"))
    assert seat is not None
    assert (seat.place, seat.lacks, seat.wants, seat.free) == (1, "child", 1, 0)
    # Who wants none of those places is not kept waiting by it.
    evening.sign_up("cem", occasion=FAMILY)
    assert evening.of("cem", FAMILY) == "in"


def test_without_places_for_children_they_take_those_of_their_adult() -> None:
    evening = Evening()
    evening.sign_up("ana", children=1)
    assert evening.seating().free == {"participant": 0}


def test_a_family_is_not_passed_by_who_came_later() -> None:
    evening = full("ana", "ben")
    evening.sign_up("cem", children=1, wait=True)
    evening.sign_up("dora", wait=True)
    evening.leave("ana")
    cem = evening.seating().of(rid("cem"))
    assert cem is not None
    assert (cem.state, cem.wants, cem.free, evening.of("dora")) == (WAITING, 2, 1, "waiting 2")
    assert evening.seating().free == {"participant": 0}, "the free place is kept for the family"
    evening.leave("ben")
    assert (evening.of("cem"), evening.of("dora")) == ("next", "waiting 1")


def test_more_children_keep_the_place_if_they_fit() -> None:
    evening = Evening()
    evening.sign_up("ana", occasion=FAMILY)
    before = evening.signup_of("ana").order
    evening.sign_up("ana", occasion=FAMILY, children=2)
    after = evening.signup_of("ana")
    assert (after.children, after.order, after.told) == (2, before, True)
    with pytest.raises(Refused) as error:
        evening.sign_up("ana", occasion=FAMILY, children=3)
    assert error.value.refusal == NoRoomForMore("Ana", 1, 0)
    evening.sign_up("ana", occasion=FAMILY, children=0)
    assert evening.seating(FAMILY).free == {"participant": 1, "child": 2}


@pytest.mark.parametrize(
    ("more", "refusal"),
    [
        ({"role": "cook"}, UnknownRole("Tiling", "cook")),
        ({"children": 21}, TooMany("children", 21, 20)),
        ({"children": -1}, TooMany("children", -1, 20)),
        ({"role": "child"}, HasOtherRole("Ana", "participant")),
    ],
)
def test_what_cannot_be_signed_up_for(more: dict[str, Any], refusal: Refusal) -> None:
    evening = Evening()
    evening.sign_up("ana", occasion=FAMILY)
    with pytest.raises(Refused) as error:
        evening.sign_up("ana", occasion=FAMILY, **more)
    assert error.value.refusal == refusal


GRINDING = Certificate(id=rid("c"), person=rid("ana"), on="Grinding", day=TODAY, until=TODAY)


@pytest.mark.parametrize(
    ("change", "more", "question"),
    [
        ({"cancelled": True}, {}, SessionCancelled("Tiling")),
        ({"end": NOON}, {}, SessionOver("Tiling", TODAY)),
        ({"certificates": {PARTICIPANT: "Grinding"}}, {}, CertificateMissing("Ana", "Tiling", "Grinding")),
        ({"certificates": {PARTICIPANT: "Grinding"}}, {"has": (GRINDING,)}, None),
        ({"certificates": {"helper": "Grinding"}}, {}, None),
        ({"youngest": 14}, {"age": 13}, AgeOutside("Ana", 13, 14, 0)),
        ({"youngest": 14}, {"age": 14}, None),
        ({"oldest": 14}, {"age": 15}, AgeOutside("Ana", 15, 0, 14)),
        ({"youngest": 14, "oldest": 14}, {}, None),
        ({"places": {"child": 1}}, {"role": "child"}, ChildAlone("Ana", "Tiling")),
        ({"places": {"child": 1}}, {"role": "child", "adult": rid("ben")}, None),
    ],
)
def test_r61_what_is_asked_before_a_session(
    change: dict[str, Any], more: dict[str, Any], question: Question | None
) -> None:
    evening, occasion = Evening(), replace(EVENING, **change)
    if question is None:
        assert evening.sign_up("ana", occasion=occasion, **more)
        return
    with pytest.raises(Asked) as error:
        evening.sign_up("ana", occasion=occasion, **more)
    assert asked(error) == (question,)
    reason = Override(rule=question.rule, reason="Knows how")
    facts = evening.sign_up("ana", occasion=occasion, overrides=(reason,), **more)
    assert facts[-1].body == {"rule": question.rule, "reason": "Knows how"}
    assert [fact.audience for fact in facts] == [ALL, rid("ana"), DESK]


# Several laptops


def test_r62_two_laptops_give_the_last_place_and_nobody_is_lost() -> None:
    evening = full("ana")
    evening.meet(ONE, OTHER)
    evening.sign_up("ben", ONE)
    evening.sign_up("cem", OTHER)
    seating = evening.seating()
    assert [seat.state for seat in seating.seats] == [IN] * 3
    assert [(over.role, over.places, over.taken) for over in seating.over] == [("participant", 2, 3)]
    assert seating.over[0].last == (evening.signup_of("cem").id,)
    assert line_up(evening.signups(), {"participant": 3}).over == ()


def test_r62_only_those_who_wait_for_the_same_stand_before_somebody() -> None:
    occasion = replace(EVENING, places={"participant": 0, "helper": 0})
    evening = Evening()
    evening.sign_up("ana", occasion=occasion, role="helper", wait=True)
    evening.sign_up("ben", occasion=occasion, wait=True)
    assert (evening.of("ana", occasion), evening.of("ben", occasion)) == ("waiting 1", "waiting 1")


def test_who_leaves_on_two_laptops_left_the_first_time() -> None:
    evening = full("ana")
    evening.meet(ONE, OTHER)
    evening.leave("ana", ONE)
    left = evening.signup_of("ana")
    evening.now = EVENING.start - HOUR
    evening.leave("ana", OTHER)
    assert evening.signup_of("ana") == left


def test_who_is_there_already_is_not_asked_to_go() -> None:
    evening = full("ana", "ben")
    evening.tick("ben")
    assert line_up(evening.signups(), {"participant": 1}).over[0].last == (evening.made[0],)


def test_asking_those_told_last_settles_the_clash_and_they_are_the_first_to_wait() -> None:
    evening = full("ana")
    evening.meet(ONE, OTHER)
    evening.sign_up("ben", ONE)
    evening.sign_up("cem", OTHER)
    evening.meet(ONE, OTHER)
    evening.sign_up("dora", wait=True)
    evening.tell("cem", seat=False)
    assert (evening.of("cem"), evening.of("dora"), evening.seating().over) == ("waiting 1", "waiting 2", ())


def test_a_promise_holds_against_one_who_did_not_know_of_it() -> None:
    evening = full("ana", "ben", waiting=("cem",))
    evening.meet(ONE, OTHER)
    evening.tell("ana", ONE, seat=False)
    evening.meet(ONE, OTHER)
    evening.tell("ana", ONE)
    assert evening.of("ana") == IN
    evening.act(told_again(evening, "ana"), OTHER)
    assert evening.of("ana") == IN


def told_again(evening: Evening, name: str) -> list[Any]:
    """What a laptop records that last heard somebody had a place, and that they wait again."""
    signup = replace(evening.signup_of(name), told=True)
    seating = line_up([signup], EVENING.places)
    return tell(Tell(session=EVENING.id, signup=signup.id, seat=False), seating, name)


def test_the_same_person_on_two_laptops_counts_once_and_leaves_once() -> None:
    evening = Evening()
    evening.sign_up("ana", ONE)
    evening.sign_up("ana", OTHER, children=1)
    seating = evening.seating()
    assert len(seating.seats) == 1
    assert seating.seats[0].signup.id == evening.made[0]
    assert seating.free == {"participant": 0}, "what was promised to either holds"
    evening.meet(ONE, OTHER)
    assert len([fact for fact in evening.leave("ana") if fact.type == "signup.left"]) == 2
    assert evening.seating().seats == ()


def test_who_was_promised_a_place_twice_and_agrees_to_wait_has_none() -> None:
    evening = full("ana")
    evening.sign_up("ana", OTHER)
    evening.meet(ONE, OTHER)
    assert len(evening.tell("ana", seat=False)) == 2
    assert evening.of("ana") == NEXT


def test_a_place_promised_anywhere_counts_more_than_an_earlier_wait() -> None:
    evening = full("ana", "ben")
    evening.meet(ONE, OTHER)
    evening.sign_up("cem", OTHER, wait=True)
    evening.leave("ana", ONE)
    evening.sign_up("cem", ONE)
    assert evening.of("cem") == IN
    assert len(evening.seating().seats) == 2


def test_fewer_places_than_were_promised_show_and_move_nobody() -> None:
    evening = full("ana", "ben")
    fewer = line_up(evening.signups(), {"participant": 1})
    assert [seat.state for seat in fewer.seats] == [IN, IN]
    assert fewer.over[0].last == (evening.made[1],)
    gone = line_up(evening.signups(), {"helper": 1})
    assert [(over.role, over.places, over.taken) for over in gone.over] == [("participant", 0, 2)]


def test_an_undone_sign_up_leaves_nothing() -> None:
    evening = full("ana")
    entry = next(iter(evening.done))
    records = tuple(dict.fromkeys(record for record, _ in evening.told))
    facts = [replace(evening.done[entry][0], type=UNDONE, records=records, body={"entry": entry})]
    evening.act(facts)
    assert evening.seating().seats == ()


NAMES = ("ana", "ben", "cem", "dora", "eva")
LAPTOPS = (ONE, OTHER, THIRD)
steps = st.lists(
    st.tuples(
        st.sampled_from(("sign_up", "sign_up", "sign_up", "leave", "tell", "tick", "meet", "walk_in", "stand")),
        st.sampled_from(NAMES),
        st.sampled_from(LAPTOPS),
        st.integers(0, 2),
    ),
    max_size=14,
)


def play(steps_: list[tuple[str, str, bytes, int]], occasion: Occasion) -> Evening:
    """What people do on laptops that meet now and then; whatever is refused there is not done."""
    evening = Evening()
    for deed, name, on, number in steps_:
        try:
            match deed:
                case "meet":
                    evening.meet(on, LAPTOPS[number])
                case "sign_up":
                    evening.sign_up(name, on, occasion, children=number, wait=True)
                case "stand":
                    evening.stand(name, occasion, on=on, wait=True)
                case _:
                    getattr(evening, deed)(name, on, occasion)
        except (Refused, StopIteration):
            continue
    return evening


@given(steps, st.data())
def test_any_order_of_what_happened_gives_the_same_places(
    steps_: list[tuple[str, str, bytes, int]], data: st.DataObject
) -> None:
    evening = play(steps_, FAMILY)
    before = evening.seating(FAMILY)
    evening.told = shuffled(data.draw, evening.told)  # type: ignore[arg-type, assignment]
    assert evening.seating(FAMILY) == before
    signups = data.draw(st.permutations(evening.signups(FAMILY)))
    assert line_up(signups, FAMILY.places) == before


@given(steps)
def test_nobody_who_was_promised_a_place_loses_it_and_everybody_stands_once(
    steps_: list[tuple[str, str, bytes, int]],
) -> None:
    evening = play(steps_, FAMILY)
    seating = evening.seating(FAMILY)
    opened = [one for one in evening.signups(FAMILY) if one.is_open]
    inside = {seat.signup.person for seat in seating.standing(IN)}
    assert {one.person for one in opened if one.told} <= inside
    assert sorted(seat.signup.person or b"" for seat in seating.seats) == sorted({one.person or b"" for one in opened})
    for seat in seating.standing(IN):
        promised = [one.children for one in seat.records if one.told]
        assert seat.signup.children >= max(promised, default=0)


@given(steps)
def test_one_laptop_alone_promises_no_place_twice(steps_: list[tuple[str, str, bytes, int]]) -> None:
    alone = [(deed, name, ONE, number) for deed, name, _, number in steps_ if deed != "stand"]
    assert play(alone, FAMILY).seating(FAMILY).over == ()


@given(steps, st.integers(0, 6))
def test_nobody_is_passed_by_who_signed_up_later(steps_: list[tuple[str, str, bytes, int]], places: int) -> None:
    evening = play(steps_, EVENING)
    seating = line_up(evening.signups(), {"participant": places})
    states = [seat.state for seat in seating.seats if seat.state != IN]
    assert states == sorted(states), "those who are next stand before those who wait"
    waiting = seating.standing(WAITING)
    assert [seat.place for seat in waiting] == list(range(1, len(waiting) + 1))
    taken = sum(1 + seat.signup.children for seat in seating.seats if seat.state == NEXT)
    inside = sum(1 + s.signup.children for s in seating.standing(IN) if not s.signup.extra)
    assert taken == 0 or taken + inside <= places


@given(steps)
def test_laptops_that_heard_the_same_show_the_same(steps_: list[tuple[str, str, bytes, int]]) -> None:
    evening = play(steps_, FAMILY)
    for one, other in permutations(LAPTOPS, 2):
        evening.meet(one, other)
    shown = [evening.seating(FAMILY, on) for on in LAPTOPS]
    assert shown[0] == shown[1] == shown[2] == evening.seating(FAMILY)


@st.composite
def forged(draw: st.DrawFn) -> tuple[list[Happening], Claims]:
    """Histories that no honest laptop writes, in the words of a sign-up."""
    history, claims = draw(histories())
    bodies = st.none() | st.dictionaries(st.sampled_from(FIELDS), values, max_size=6)
    types = st.sampled_from((*TYPES, UNDONE))
    return [h if h.type == UNDONE else h._replace(type=draw(types), body=draw(bodies)) for h in history], claims


@given(forged(), st.data())
def test_the_fold_survives_nonsense_and_any_order(told: tuple[list[Happening], Claims], data: st.DataObject) -> None:
    history, claims = told
    before = fold_signup(RECORDS[0], history, claims.saw)
    assert fold_signup(RECORDS[0], shuffled(data.draw, history), claims.saw) == before
    assert len(line_up([before], {"participant": 1}).seats) == before.is_open


def test_a_sign_up_for_nothing_is_the_callers_mistake() -> None:
    with pytest.raises(ValueError, match="a session or a series"):
        recorded(Signup(id=ENTRIES[0][:16]))
    assert LOGS
