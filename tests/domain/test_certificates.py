"""Certificates: granting, running out, taking back (R44), to all present (R65), and who lacks or may give one (R13)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import count
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillshare.domain.certificates import (
    TYPES,
    Certificate,
    ErasedPerson,
    ExpiresBefore,
    GrantCertificate,
    GrantToPresent,
    InductionMissing,
    NobodyPresent,
    RevokeCertificate,
    UnknownCertificate,
    WhyRevoked,
    fold_certificate,
    grant,
    grant_to_present,
    lacks,
    may_train,
    revoke,
    valid,
)
from skillshare.domain.fact import Happening
from skillshare.domain.fold import UNDONE
from skillshare.domain.people import Person
from skillshare.domain.refusal import InTheFuture, Refusal, Refused
from skillshare.domain.roles import HOST, TRAINER
from tests.domain.nonsense import RECORDS, Claims, histories, shuffled, values
from tests.domain.story import ANA, BEN, TODAY, Story, rid

TOMORROW, YESTERDAY = TODAY + timedelta(days=1), TODAY - timedelta(days=1)
PERSON = Person(id=ANA, name="Ana")
FIRST, SECOND = rid("first certificate"), rid("second certificate")[:15] + b"2"


def granting(**more: Any) -> GrantCertificate:
    return GrantCertificate(**{"person": ANA, "on": "Grinding", "day": TODAY, **more})


def folded(story: Story, record: bytes = FIRST) -> Certificate:
    history = [h for touched, h in story.told if touched == record and (h.type in TYPES or h.type == UNDONE)]
    return fold_certificate(record, history, story.saw)


def story(**more: Any) -> Story:
    told = Story()
    told.act(grant(granting(**more), PERSON, (), TODAY, FIRST))
    return told


def ids() -> Iterator[bytes]:
    return (rid(f"fresh {n}") for n in count())


def test_r44_a_certificate_names_trainer_evidence_and_its_last_day() -> None:
    session, until = rid("session"), date(2028, 11, 24)
    found = folded(story(trainer=BEN, session=session, note=" Cut a tile.\r\n", until=until))
    assert found == Certificate(
        id=FIRST, person=ANA, on="Grinding", day=TODAY, until=until, trainer=BEN, session=session, note="Cut a tile."
    )


def test_r44_only_the_desk_and_the_person_learn_of_it() -> None:
    granted = grant(granting(), PERSON, (), TODAY, FIRST)
    taken = revoke(RevokeCertificate(certificate=FIRST, reason="Unsafe"), folded(story()))
    assert [fact.audience for fact in granted + taken] == [ANA, ANA]


@pytest.mark.parametrize(
    ("day", "is_valid"), [(YESTERDAY, False), (TODAY, True), (TOMORROW, True), (TOMORROW + timedelta(days=1), False)]
)
def test_r44_it_is_valid_from_its_day_to_its_last(day: date, is_valid: bool) -> None:
    found = folded(story(until=TOMORROW))
    assert (valid("Grinding", day, [found]) == found) is is_valid


def test_an_induction_is_known_by_its_name_in_any_case() -> None:
    found = folded(story(on="  Tröckeln und  Sägen "))
    assert valid("tröckeln und sägen", TODAY, [found])
    assert not valid("Sägen", TODAY, [found])


def test_of_several_the_one_that_lasts_longest_counts() -> None:
    brief, long = folded(story(until=TODAY)), replace(folded(story()), id=SECOND)
    assert valid("Grinding", TODAY, [brief, long]) == valid("Grinding", TODAY, [long, brief]) == long


def test_granting_twice_is_success_and_a_longer_one_is_new() -> None:
    has = [folded(story(until=TOMORROW))]
    assert grant(granting(until=TODAY), PERSON, has, TODAY, SECOND) == []
    assert grant(granting(until=TOMORROW), PERSON, has, TODAY, SECOND) == []
    assert grant(granting(), PERSON, has, TODAY, SECOND)
    assert grant(granting(day=YESTERDAY, until=TODAY), PERSON, has, TODAY, SECOND)


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"on": " "}, InductionMissing()),
        ({"day": TOMORROW}, InTheFuture()),
        ({"until": YESTERDAY}, ExpiresBefore(TODAY, YESTERDAY)),
    ],
)
def test_what_cannot_be_granted(change: dict[str, Any], refusal: Refusal) -> None:
    with pytest.raises(Refused) as error:
        grant(granting(**change), PERSON, (), TODAY, FIRST)
    assert error.value.refusal == refusal


def test_an_erased_person_gets_none() -> None:
    with pytest.raises(Refused) as error:
        grant(granting(), Person(id=ANA, erased=True), (), TODAY, FIRST)
    assert error.value.refusal == ErasedPerson()


def test_r44_what_is_taken_back_is_valid_on_no_day_and_stays_so() -> None:
    told = story()
    told.act(revoke(RevokeCertificate(certificate=FIRST, reason=" Unsafe "), folded(told)))
    assert folded(told).revoked == "Unsafe"
    assert not valid("Grinding", TODAY, [folded(told)])
    assert revoke(RevokeCertificate(certificate=FIRST, reason="Again"), folded(told)) == []
    assert grant(granting(), PERSON, [folded(told)], TODAY, SECOND), "a new one can be given"


def test_taking_back_what_two_laptops_gave_takes_both() -> None:
    told = story()
    told.act(grant(granting(), PERSON, (), TODAY, SECOND), b"second")
    other = replace(folded(told), id=rid("welding"), on="Welding")
    has = [folded(told), folded(told, SECOND), other]
    facts = revoke(RevokeCertificate(certificate=FIRST, reason="Unsafe"), has[0], has)
    assert [fact.records for fact in facts] == [(FIRST, ANA), (SECOND, ANA)]


def test_taking_back_needs_a_certificate_and_a_reason() -> None:
    with pytest.raises(Refused) as error:
        revoke(RevokeCertificate(certificate=FIRST, reason="Unsafe"), Certificate(id=FIRST))
    assert error.value.refusal == UnknownCertificate()
    with pytest.raises(Refused) as error:
        revoke(RevokeCertificate(certificate=FIRST, reason=" \n"), folded(story()))
    assert error.value.refusal == WhyRevoked()


def test_undoing_a_revocation_makes_it_valid_again() -> None:
    told = story()
    entry = told.act(revoke(RevokeCertificate(certificate=FIRST, reason="Unsafe"), folded(told)))
    told.undo(entry)
    assert valid("Grinding", TODAY, [folded(told)])


def test_r65_a_session_grants_to_all_present_who_lack_it() -> None:
    people = [(PERSON, [folded(story())]), (Person(id=BEN, name="Ben"), []), (Person(id=rid("x"), erased=True), [])]
    command = GrantToPresent(session=rid("session"), on="Grinding", day=TODAY, trainer=rid("eva"), until=None)
    facts = grant_to_present(command, "Tiling", people, TODAY, ids().__next__)
    assert [(fact.records[1], fact.audience) for fact in facts] == [(BEN, BEN)]
    assert facts[0].body["session"] == rid("session")


def test_r65_whoever_has_one_with_an_end_keeps_it_as_it_is() -> None:
    has = [folded(story(until=TODAY + timedelta(days=300)))]
    command = GrantToPresent(session=rid("session"), on="Grinding", day=TODAY)
    assert grant_to_present(command, "Tiling", [(PERSON, has)], TODAY, ids().__next__) == []


def test_r65_without_anybody_present_nothing_is_granted() -> None:
    command = GrantToPresent(session=rid("session"), on="Grinding", day=TODAY)
    with pytest.raises(Refused) as error:
        grant_to_present(command, "Tiling", [], TODAY, ids().__next__)
    assert error.value.refusal == NobodyPresent("Tiling")


def test_r13_what_somebody_lacks_for_an_item() -> None:
    has = [folded(story(until=TOMORROW))]
    assert lacks("", TODAY, []) == ""
    assert lacks("Grinding", TODAY, has) == ""
    assert lacks("Grinding", TOMORROW + timedelta(days=1), has) == "Grinding"
    assert lacks("Welding", TODAY, has) == "Welding"


def test_r13_who_may_train_is_a_trainer_with_a_valid_certificate() -> None:
    has = [folded(story(until=TODAY))]
    people = [
        (Person(id=rid("zoe"), name="Zoe", roles=(TRAINER,)), has),
        (Person(id=ANA, name="Ana", roles=(HOST, TRAINER)), has),
        (Person(id=BEN, name="Ben", roles=(HOST,)), has),
        (Person(id=rid("cem"), name="Cem", roles=(TRAINER,)), []),
        (Person(id=rid("x"), roles=(TRAINER,), erased=True), has),
    ]
    assert [person.name for person in may_train("Grinding", TODAY, people)] == ["Ana", "Zoe"]
    assert may_train("Grinding", TOMORROW, people) == ()


@st.composite
def forged(draw: st.DrawFn) -> tuple[list[Happening], Claims]:
    """Histories that no honest laptop writes, in the words of a certificate."""
    history, claims = draw(histories())
    fields = ("person", "on", "day", "until", "trainer", "session", "note", "reason")
    bodies = st.none() | st.dictionaries(st.sampled_from(fields), values, max_size=6)
    types = st.sampled_from((*TYPES, UNDONE))
    return [h if h.type == UNDONE else h._replace(type=draw(types), body=draw(bodies)) for h in history], claims


@given(forged(), st.data(), st.dates())
def test_the_fold_survives_nonsense_and_any_order(
    told: tuple[list[Happening], Claims], data: st.DataObject, day: date
) -> None:
    history, claims = told
    before = fold_certificate(RECORDS[0], history, claims.saw)
    assert fold_certificate(RECORDS[0], shuffled(data.draw, history), claims.saw) == before
    assert not (before.covers(day) and before.revoked is not None)
