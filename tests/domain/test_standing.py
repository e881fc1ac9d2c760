"""Standing sign-ups: every session of a series from now on, and what becomes of one of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from skillshare.domain.entitled import MARK
from skillshare.domain.refusal import Asked, Override, Refused
from skillshare.domain.seating import IN, NEXT, WAITING, line_up
from skillshare.domain.signing_up import LATE, HasOtherRole, SessionFull, Tell, UnknownSignup, tell
from skillshare.domain.signups import one_of_standing, recorded
from skillshare.domain.standing import end_standing
from tests.domain.evening import EVENING, NEXT_WEEK, ONE, OTHER, TUESDAYS, WEEK, Evening
from tests.domain.story import HOUR, rid


def end(evening: Evening, name: str, following: int | None = None) -> None:
    evening.act(end_standing(evening.standing_of(name), following, evening.now))


def test_every_tuesday_is_a_place_on_each_of_them_without_a_record_of_its_own() -> None:
    evening = Evening()
    facts = evening.stand("ana")
    assert facts[0].records == (evening.made[0], TUESDAYS)
    assert (evening.of("ana"), evening.of("ana", NEXT_WEEK)) == (IN, IN)
    assert len(evening.folded()) == 1
    before = replace(EVENING, id=rid("before"), start=EVENING.start - 4 * WEEK)
    assert evening.of("ana", before) == "", "what had begun before is none of it"


def test_r61_standing_twice_is_success_and_so_is_signing_up_for_one_of_them() -> None:
    evening = Evening()
    evening.stand("ana")
    assert evening.stand("ana") == []
    assert evening.sign_up("ana") == []
    both = replace(EVENING, places={"participant": 2, "helper": 1})
    with pytest.raises(Refused) as error:
        evening.stand("ana", role="helper", following=both)
    assert error.value.refusal == HasOtherRole("Ana", "participant")


def test_a_full_series_offers_the_line() -> None:
    evening = Evening()
    evening.stand("ana")
    evening.stand("ben")
    with pytest.raises(Asked) as error:
        evening.stand("cem")
    assert error.value.questions == (SessionFull("Tiling", "participant", 0),)
    evening.stand("cem", wait=True)
    evening.stand("dora", overrides=(Override(rule="full", reason="Small"),))
    assert [evening.of(name, NEXT_WEEK) for name in ("ana", "ben", "cem", "dora")] == [IN, IN, "waiting 1", IN]
    assert evening.seating().over == ()


def test_where_one_tuesday_is_full_the_standing_place_waits_for_that_one() -> None:
    evening = Evening()
    evening.sign_up("ana", occasion=NEXT_WEEK)
    evening.sign_up("ben", occasion=NEXT_WEEK)
    evening.stand("cem", NEXT_WEEK)
    assert (evening.of("cem"), evening.of("cem", NEXT_WEEK)) == (IN, "waiting 1")
    evening.leave("ana", occasion=NEXT_WEEK)
    assert evening.of("cem", NEXT_WEEK) == NEXT
    evening.tell("cem", occasion=NEXT_WEEK)
    assert evening.of("cem", NEXT_WEEK) == IN


def test_who_waits_for_one_tuesday_is_not_let_past_by_standing() -> None:
    evening = Evening()
    for name in ("ana", "ben", "cem"):
        evening.sign_up(name, wait=True)
    evening.stand("cem", EVENING)
    assert (evening.of("cem"), evening.seating().over) == ("waiting 1", ())


def test_not_this_tuesday_leaves_the_others() -> None:
    evening = Evening()
    evening.stand("ana")
    facts = evening.leave("ana")
    assert [fact.type for fact in facts] == ["signup.placed", "signup.person", "signup.left"]
    assert (evening.of("ana"), evening.of("ana", NEXT_WEEK)) == ("", IN)
    evening.sign_up("ana")
    assert evening.of("ana") == IN


def test_two_laptops_touch_the_same_tuesday_of_somebody_and_it_is_one_record() -> None:
    evening = Evening()
    evening.stand("ana")
    evening.meet(ONE, OTHER)
    evening.tick("ana", ONE)
    evening.tick("ana", OTHER)
    assert len(evening.folded()) == 2
    assert evening.seating().present() == (rid("ana"),)
    assert len(evening.seating().seats[0].records) == 1


def test_an_ended_standing_ends_what_follows_from_it_even_if_another_laptop_touched_that() -> None:
    evening = Evening()
    evening.stand("ana")
    evening.meet(ONE, OTHER)
    evening.tell("ana", OTHER, NEXT_WEEK, seat=False)
    evening.now = EVENING.end
    end(evening, "ana")
    assert (evening.of("ana"), evening.of("ana", NEXT_WEEK)) == (IN, "")


def test_a_laptop_that_may_not_know_who_it_is_records_one_tuesday_of_somebody_all_the_same() -> None:
    evening = Evening()
    evening.stand("ana")
    unnamed = replace(evening.signup_of("ana"), person=None)
    evening.act(recorded(unnamed), OTHER)
    assert [seat.signup.person for seat in evening.seating().seats] == [rid("ana")]


@pytest.mark.parametrize(("before", "late"), [(LATE, False), (LATE - 1, True)])
def test_r62_ending_less_than_a_day_before_the_next_is_marked(before: int, late: bool) -> None:
    evening = Evening()
    evening.stand("ana")
    end(evening, "ana", evening.now + before)
    assert evening.standing_of("ana").late is late
    with pytest.raises(Refused) as error:
        end(evening, "ana")
    assert error.value.refusal == UnknownSignup()


def test_who_only_waited_is_never_late() -> None:
    evening = Evening()
    for name in ("ana", "ben", "cem"):
        evening.stand(name, wait=True)
    end(evening, "cem", evening.now + 1)
    assert not evening.standing_of("cem").late


def test_without_a_next_session_nobody_is_late() -> None:
    evening = Evening()
    evening.stand("ana")
    end(evening, "ana")
    assert not evening.standing_of("ana").late


def test_the_record_of_one_tuesday_belongs_to_the_laptop_of_the_standing_one() -> None:
    standing = bytes(range(16))
    one, other = one_of_standing(standing, EVENING.id), one_of_standing(standing, NEXT_WEEK.id)
    assert one[:MARK] == other[:MARK] == standing[:MARK]
    assert len({one, other, standing}) == 3


def test_r62_a_standing_place_that_falls_free_goes_to_the_first_who_waits_for_one() -> None:
    evening = Evening()
    evening.stand("ana")
    evening.stand("ben")
    evening.stand("cem", wait=True)
    evening.now -= 24 * HOUR
    evening.stand("dora", wait=True)
    end(evening, "ana")
    always = line_up([one for one in evening.folded() if one.series], EVENING.places)
    assert [(seat.signup.person, seat.state) for seat in always.seats[1:]] == [
        (rid("cem"), NEXT),
        (rid("dora"), WAITING),
    ]
    evening.record(tell(Tell(session=TUESDAYS, signup=evening.standing_of("cem").id), always, "Cem"), ONE)
    assert (evening.of("cem"), evening.of("cem", NEXT_WEEK)) == (IN, IN)
