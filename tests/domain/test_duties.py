"""House duties: taken, given back, swapped, stood in for; what two laptops do at once is kept and shown."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillshare.domain.duties import (
    DESCRIBED,
    STANDIN,
    TAKEN,
    AlreadyOnDuty,
    DescribeDuty,
    Duty,
    DutyFull,
    GiveBackDuty,
    NotOnDuty,
    NotThatDay,
    SwapDuties,
    TakeDuty,
    UnknownDuty,
    WantStandIn,
    describe_duty,
    fold_duty,
    give_back_duty,
    remove_duty,
    swap_duties,
    take_duty,
    want_stand_in,
)
from skillshare.domain.fact import Fact, Happening
from skillshare.domain.fold import UNDONE
from skillshare.domain.people import Person
from skillshare.domain.refusal import (
    HoursBackwards,
    NameMissing,
    NotANumber,
    NothingChanges,
    Refused,
    TooLong,
    UnknownPerson,
)
from skillshare.domain.rota import Candidate, clashes, next_asked, shifts, unfilled
from tests.domain.nonsense import ENTRIES, LOGS, RECORDS, Claims, shuffled, values
from tests.domain.story import ANA, BEN, TODAY, Story, rid

BINS, DOOR, CEM, DIA = rid("bins"), rid("door"), rid("cem"), rid("dia")
NAMES = {ANA: "Ana", BEN: "Ben", CEM: "Cem", DIA: "Dia"}
PEOPLE = {who: Person(id=who, name=name) for who, name in NAMES.items()}
NEXT = TODAY + timedelta(days=7)
FIELDS: dict[str, Any] = {
    "name": "Bins out",
    "rule": "FREQ=WEEKLY",
    "start": datetime.fromisoformat("2026-11-04T18:00"),
    "end": datetime.fromisoformat("2026-11-04T19:30"),
}
FIRST, SECOND = b"first", b"second"


def weekly(duty: Duty, first: date, last: date) -> Iterable[date]:
    """Every Wednesday."""
    days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    return [day for day in days if day.weekday() == 2]


def duty(story: Story, record: bytes = BINS) -> Duty:
    return fold_duty(record, [h for touched, h in story.told if touched == record], story.saw)


def house(people: int = 1, record: bytes = BINS) -> Story:
    story = Story()
    story.act(describe_duty(DescribeDuty(fields=FIELDS | {"people": people}), None, record))
    story.meet(FIRST, SECOND)
    return story


def take(story: Story, person: bytes, day: date = TODAY, record: bytes = BINS) -> list[Fact]:
    return take_duty(TakeDuty(duty=record, day=day, person=person), duty(story, record), PEOPLE[person], weekly)


def give_back(story: Story, person: bytes, day: date = TODAY) -> list[Fact]:
    return give_back_duty(GiveBackDuty(duty=BINS, day=day, person=person), duty(story), PEOPLE[person])


def want(story: Story, person: bytes, *, wanted: bool = True) -> list[Fact]:
    command = WantStandIn(duty=BINS, day=TODAY, person=person, wanted=wanted)
    return want_stand_in(command, duty(story), PEOPLE[person])


def swap(
    story: Story, one: tuple[bytes, date], two: tuple[bytes, date], records: Sequence[bytes] = (BINS, BINS)
) -> list[Fact]:
    (person, day), (other, other_day) = one, two
    command = SwapDuties(
        duty=records[0], day=day, person=person, other_duty=records[1], other_day=other_day, other=other
    )
    found = (duty(story, records[0]), PEOPLE[one[0]], duty(story, records[1]), PEOPLE[two[0]])
    return swap_duties(command, *found)


def on(story: Story, day: date = TODAY, record: bytes = BINS) -> list[bytes]:
    return [turn.person for turn in duty(story, record).on(day)]


def stopped(act: Callable[[], object]) -> object:
    with pytest.raises(Refused) as stop:
        act()
    return stop.value.refusal


# What a duty is


def test_a_duty_says_when_and_how_many() -> None:
    found = duty(house(2))
    assert (found.name, found.rule, found.people, found.gone) == ("Bins out", "FREQ=WEEKLY", 2, False)
    assert (found.start, found.end) == (
        datetime.fromisoformat("2026-11-04T18:00"),
        datetime.fromisoformat("2026-11-04T19:30"),
    )


def test_only_what_changes_is_recorded() -> None:
    story = house()
    command = DescribeDuty(duty=BINS, fields=FIELDS | {"name": " Bins  in "})
    (fact,) = describe_duty(command, duty(story), BINS)
    assert fact.body == {"name": "Bins in"}
    assert stopped(lambda: describe_duty(DescribeDuty(duty=BINS, fields=FIELDS), duty(story), BINS)) == NothingChanges()


@pytest.mark.parametrize(
    ("change", "stop"),
    [
        ({"name": " "}, NameMissing()),
        ({"name": "x" * 201}, TooLong("name", 201, 200)),
        ({"people": 0}, NotANumber("people", "0")),
        ({"people": 101}, NotANumber("people", "101")),
        ({"end": FIELDS["start"]}, HoursBackwards()),
        ({"start": None}, HoursBackwards()),
    ],
)
def test_a_duty_refused(change: dict[str, Any], stop: object) -> None:
    assert stopped(lambda: describe_duty(DescribeDuty(fields=FIELDS | change), None, BINS)) == stop


def test_a_removed_duty_falls_on_no_day_and_keeps_who_did_it() -> None:
    story = house()
    story.act(take(story, ANA))
    story.act(remove_duty(duty(story)))
    assert on(story) == [ANA]
    assert shifts([duty(story)], weekly, TODAY, NEXT) == ()
    for act in (
        lambda: take(story, BEN),
        lambda: give_back(story, ANA),
        lambda: want(story, ANA),
        lambda: remove_duty(duty(story)),
        lambda: describe_duty(DescribeDuty(duty=BINS, fields=FIELDS), duty(story), BINS),
        lambda: remove_duty(None),
    ):
        assert stopped(act) == UnknownDuty()


# Taking and giving back


def test_taken_and_given_back() -> None:
    story = house()
    story.act(take(story, ANA))
    assert on(story) == [ANA]
    assert on(story, NEXT) == []
    assert stopped(lambda: take(story, ANA)) == NothingChanges()
    assert stopped(lambda: take(story, BEN)) == DutyFull("Bins out", TODAY, 1)
    story.act(give_back(story, ANA))
    assert on(story) == []
    assert stopped(lambda: give_back(story, ANA)) == NotOnDuty("Ana", "Bins out", TODAY)
    story.act(take(story, ANA))
    assert (on(story), duty(story).given_back) == ([ANA], frozenset())


def test_nobody_takes_a_day_that_is_none_or_is_somebody_erased() -> None:
    story = house()
    thursday = TODAY + timedelta(days=1)
    assert stopped(lambda: take(story, ANA, thursday)) == NotThatDay("Bins out", thursday)
    gone = Person(id=ANA, erased=True)
    command = TakeDuty(duty=BINS, day=TODAY, person=ANA)
    assert stopped(lambda: take_duty(command, duty(story), gone, weekly)) == UnknownPerson()


def test_taken_on_two_laptops_both_stay_and_the_clash_has_a_suggestion() -> None:
    story = house()
    here, there = take(story, ANA), take(story, BEN)
    story.act(there, SECOND)
    story.act(here, FIRST)
    (clash,) = clashes([duty(story)], weekly, TODAY, NEXT)
    assert [turn.person for turn in clash.turns] == [BEN, ANA]
    assert [turn.person for turn in clash.over] == [ANA]
    assert clash.suggested is not None
    assert clash.suggested.person == ANA
    story.act(want(story, BEN))
    (clash,) = clashes([duty(story)], weekly, TODAY, NEXT)
    assert clash.suggested is not None
    assert clash.suggested.person == BEN
    assert unfilled([duty(story)], weekly, TODAY, 1) == ()
    story.act(give_back(story, BEN))
    assert clashes([duty(story)], weekly, TODAY, NEXT) == ()


def test_taken_by_one_person_on_two_laptops_is_taken_once() -> None:
    story = house(2)
    mine = take(story, ANA)
    story.act(mine)
    story.act(take(story, BEN))
    at = duty(story).on(TODAY)[0].at
    story.act(mine, SECOND)
    assert [(turn.person, turn.at == at) for turn in duty(story).on(TODAY)] == [(ANA, True), (BEN, False)]


def test_undoing_that_it_was_given_back_keeps_the_place() -> None:
    story = house(2)
    story.act(take(story, ANA))
    story.act(take(story, BEN))
    entry = story.act(give_back(story, ANA))
    story.act([Fact(type=UNDONE, records=f.records, body={"entry": entry}) for f in story.done[entry]])
    assert on(story) == [ANA, BEN]


# Stand-ins and swaps


def test_a_stand_in_is_wanted_and_found() -> None:
    story = house()
    story.act(take(story, ANA))
    story.act(want(story, ANA))
    (shift,) = unfilled([duty(story)], weekly, TODAY, 1)
    assert ([turn.person for turn in shift.wanting], shift.missing) == ([ANA], 0)
    assert stopped(lambda: want(story, ANA)) == NothingChanges()
    story.act(take(story, BEN))
    (turn,) = duty(story).on(TODAY)
    assert (turn.person, turn.standin_for, turn.wants) == (BEN, ANA, False)
    assert unfilled([duty(story)], weekly, TODAY, 1) == ()


def test_who_wants_a_stand_in_may_do_it_after_all() -> None:
    story = house()
    story.act(take(story, ANA))
    story.act(want(story, ANA))
    story.act(want(story, ANA, wanted=False))
    assert unfilled([duty(story)], weekly, TODAY, 1) == ()
    assert stopped(lambda: take(story, BEN)) == DutyFull("Bins out", TODAY, 1)
    assert stopped(lambda: want(story, BEN)) == NotOnDuty("Ben", "Bins out", TODAY)


def test_a_free_place_is_taken_before_a_stand_in_is_made() -> None:
    story = house(2)
    story.act(take(story, ANA))
    story.act(want(story, ANA))
    story.act(take(story, BEN))
    assert on(story) == [ANA, BEN]
    story.act(give_back(story, ANA))
    story.act(take(story, ANA))
    assert duty(story).turn(TODAY, ANA).wants is False  # type: ignore[union-attr]


def test_two_stand_ins_found_at_once_both_stay() -> None:
    story = house()
    story.act(take(story, ANA))
    story.act(want(story, ANA))
    story.meet(FIRST, SECOND)
    here, there = take(story, BEN), take(story, CEM)
    story.act(here)
    story.act(there, SECOND)
    (clash,) = clashes([duty(story)], weekly, TODAY, TODAY)
    assert [turn.person for turn in clash.turns] == [BEN, CEM]


def test_a_swap_changes_both_or_neither() -> None:
    story = house()
    story.act(take(story, ANA))
    story.act(take(story, BEN, NEXT))
    entry = story.act(swap(story, (ANA, TODAY), (BEN, NEXT)))
    assert (on(story), on(story, NEXT)) == ([BEN], [ANA])
    story.act([Fact(type=UNDONE, records=f.records, body={"entry": entry}) for f in story.done[entry]])
    assert (on(story), on(story, NEXT)) == ([ANA], [BEN])


def test_a_swap_between_two_duties() -> None:
    story = house()
    story.act(describe_duty(DescribeDuty(fields=FIELDS | {"name": "Door"}), None, DOOR))
    story.act(take(story, ANA))
    story.act(take(story, BEN, record=DOOR))
    story.act(swap(story, (ANA, TODAY), (BEN, TODAY), (BINS, DOOR)))
    assert (on(story), on(story, record=DOOR)) == ([BEN], [ANA])


def test_a_swap_refused() -> None:
    story = house(2)
    story.act(take(story, ANA))
    story.act(take(story, BEN))
    story.act(take(story, BEN, NEXT))
    assert stopped(lambda: swap(story, (ANA, TODAY), (BEN, TODAY))) == NothingChanges()
    assert stopped(lambda: swap(story, (ANA, TODAY), (BEN, NEXT))) == AlreadyOnDuty("Ben", "Bins out", TODAY)
    assert stopped(lambda: swap(story, (BEN, NEXT), (ANA, TODAY))) == AlreadyOnDuty("Ben", "Bins out", TODAY)
    assert stopped(lambda: swap(story, (ANA, NEXT), (BEN, TODAY))) == NotOnDuty("Ana", "Bins out", NEXT)
    assert stopped(lambda: swap(story, (ANA, TODAY), (CEM, NEXT))) == NotOnDuty("Cem", "Bins out", NEXT)


# The rota


def test_what_is_unfilled_in_the_next_days() -> None:
    story = house(2)
    story.act(take(story, ANA))
    story.act(take(story, BEN))
    story.act(take(story, ANA, NEXT))
    found = unfilled([duty(story)], weekly, TODAY, 15)
    assert [(shift.day, shift.missing) for shift in found] == [(NEXT, 1), (NEXT + timedelta(days=7), 2)]
    assert unfilled([duty(story)], weekly, TODAY, 7) == ()


def test_people_on_a_day_that_is_none_any_more_are_shown() -> None:
    story = house(2)
    story.act(take(story, ANA))
    (shift,) = shifts([duty(story)], lambda *_: (), TODAY, NEXT)
    assert (shift.day, shift.planned, shift.missing) == (TODAY, False, 0)
    assert unfilled([duty(story)], lambda *_: (), TODAY, 8) == ()


def test_the_rota_is_in_the_order_in_which_things_happen() -> None:
    early = Duty(id=DOOR, name="Door", start=datetime.fromisoformat("2026-01-07T09:00"))
    late = Duty(id=BINS, name="Bins", start=datetime.fromisoformat("2026-11-04T18:00"))
    found = [(shift.day, shift.duty.name) for shift in shifts([late, early, late], weekly, TODAY, NEXT)]
    assert found == [(TODAY, "Door"), (TODAY, "Bins"), (NEXT, "Door"), (NEXT, "Bins")]


def ago(weeks: int) -> date:
    return TODAY - timedelta(weeks=weeks)


def test_who_did_it_least_lately_is_asked_next_and_may_know_why() -> None:
    story = house(2)
    for person, weeks in ((ANA, 1), (ANA, 9), (BEN, 3), (BEN, 5), (CEM, 3), (CEM, 60)):
        story.act(take(story, person, ago(weeks)))
    found = next_asked(duty(story), TODAY, NAMES)
    assert found == (
        Candidate(person=DIA, name="Dia", last=None, times=0),
        Candidate(person=CEM, name="Cem", last=ago(3), times=1),
        Candidate(person=BEN, name="Ben", last=ago(3), times=2),
        Candidate(person=ANA, name="Ana", last=ago(1), times=2),
    )


def test_who_is_on_or_gave_it_back_or_is_on_soon_is_not_asked_first() -> None:
    story = house(3)
    story.act(take(story, ANA))
    story.act(take(story, BEN))
    story.act(give_back(story, BEN))
    story.act(take(story, CEM, NEXT))
    found = next_asked(duty(story), TODAY, NAMES)
    assert [(one.name, one.last, one.times) for one in found] == [("Dia", None, 0), ("Cem", NEXT, 0)]
    assert "Ben" in {one.name for one in next_asked(duty(story), NEXT, NAMES)}


def test_other_duties_may_count_as_a_turn() -> None:
    story = house()
    story.act(describe_duty(DescribeDuty(fields=FIELDS), None, DOOR))
    story.act(take(story, ANA, ago(1), record=DOOR))
    willing = {ANA: "Ana", BEN: "Ben"}
    found = next_asked(duty(story), TODAY, willing, [duty(story), duty(story, DOOR)])
    assert [(one.name, one.times) for one in found] == [("Ben", 0), ("Ana", 1)]


def test_among_equals_the_lot_differs_from_day_to_day() -> None:
    found = {next_asked(duty(house()), ago(week), NAMES)[0].name for week in range(40)}
    assert found == set(NAMES.values())


# Any order, any duplicates


@st.composite
def worlds(draw: st.DrawFn) -> Story:
    story = house(draw(st.integers(1, 2)))
    for step in range(draw(st.integers(1, 12))):
        on_laptop = draw(st.sampled_from([FIRST, SECOND]))
        day, person = draw(st.sampled_from([TODAY, NEXT])), draw(st.sampled_from(sorted(NAMES)))
        fact = {"day": day.isoformat(), "person": person}
        choice = draw(st.integers(0, 6))
        now = max(0, story.now + draw(st.sampled_from([-(10**9), 0, 10**6])) + step)
        if choice == 0:
            story.meet(FIRST, SECOND)
        elif choice == 1:
            entry = draw(st.sampled_from(sorted(story.done)))
            undone = [Fact(type=UNDONE, records=f.records, body={"entry": entry}) for f in story.done[entry]]
            story.act(undone, on_laptop, now=now)
        elif choice == 2:
            body = {**fact, "wanted": draw(st.booleans())}
            story.act([Fact(type=STANDIN, records=(BINS, person), body=body)], on_laptop, now=now)
        else:
            body = {**fact, "on": choice > 3}
            story.act([Fact(type=TAKEN, records=(BINS, person), body=body)], on_laptop, now=now)
    return story


@given(worlds(), st.data())
def test_any_order_gives_the_same_rota_and_nobody_is_on_twice(story: Story, data: st.DataObject) -> None:
    heard = data.draw(st.sets(st.sampled_from(sorted(story.done))))
    part = [h for touched, h in story.told if touched == BINS and h.entry in heard]
    found = fold_duty(BINS, part, story.saw)
    assert fold_duty(BINS, shuffled(data.draw, part), story.saw) == found
    keys = [(turn.day, turn.person) for turn in found.turns]
    assert len(set(keys)) == len(keys)
    assert not found.given_back & set(keys)
    for shift in shifts([found], weekly, TODAY, NEXT):
        assert len(shift.turns) + shift.missing - len(shift.over) == found.people
        assert (shift.suggested is None) == (not shift.over)
        asked = {one.person for one in next_asked(found, shift.day, NAMES)}
        assert not asked & {turn.person for turn in shift.turns}


bodies = st.none() | st.fixed_dictionaries(
    {},
    optional=dict.fromkeys(
        ("name", "rule", "start", "end", "people", "space", "gone", "day", "person", "on", "standin_for", "wanted"),
        values | st.sampled_from([TODAY.isoformat(), "2026-11-25T18:00", *RECORDS, True, False]),
    ),
)
happenings = st.builds(
    lambda kind, body, place, entry, n, log, seq, stamp: Happening(
        kind, 1, body, place, entry, n, log, seq, stamp, log
    ),
    *(st.sampled_from([DESCRIBED, TAKEN, TAKEN, STANDIN, UNDONE]), bodies, st.integers(0, 2)),
    *(st.sampled_from(ENTRIES), st.integers(0, 2), st.sampled_from(LOGS), st.integers(0, 5), st.integers(0, 6)),
)


@given(st.lists(happenings, max_size=8, unique_by=lambda h: (h.entry, h.n, h.place)), st.data())
def test_no_nonsense_makes_the_fold_raise(told: list[Happening], data: st.DataObject) -> None:
    saw = Claims({}).saw
    found = fold_duty(BINS, told, saw)
    assert fold_duty(BINS, shuffled(data.draw, told), saw) == found
    assert {shift.day for shift in shifts([found], weekly, TODAY, NEXT)} <= {TODAY, NEXT}
    assert {one.person for one in next_asked(found, TODAY, NAMES)} == NAMES.keys()
