"""Contacts: whom was asked about what, what came of it, when to ask again, and when enough was asked (R70).

Never here: who fits whom.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillshare.domain.contacts import (
    ARRANGED,
    LATELY,
    MADE,
    MET,
    NO_ANSWER,
    NOT_NOW,
    OUTCOME,
    OUTCOMES,
    OVERRIDDEN,
    Contact,
    Lately,
    LogContact,
    MonthFull,
    TellOutcome,
    UnknownContact,
    due,
    fold_contact,
    lately,
    log_contact,
    tell_outcome,
)
from skillshare.domain.fact import DESK, Fact
from skillshare.domain.offers import DayOver, Offer, UnknownOffer
from skillshare.domain.refusal import (
    Asked,
    DayTooFar,
    InTheFuture,
    NothingChanges,
    Override,
    Refusal,
    Refused,
    SamePerson,
    TooLong,
)
from tests.domain.story import HOUR, NOON, TODAY, Story, rid
from tests.domain.teaching import any_order_says_the_same, folded_by

BERLIN, AUCKLAND = ZoneInfo("Europe/Berlin"), ZoneInfo("Pacific/Auckland")
CONTACT, LAN, JOAO = rid("contact"), rid("lan"), rid("joao")
GIVES = Offer(id=rid("gives"), person=LAN, skill=rid("sewing"), limit=2)
WANTS = Offer(id=rid("wants"), person=JOAO, skill=rid("sewing"), want=True)
NAMES = {LAN: "Lan", JOAO: "João"}
PAIR = frozenset((GIVES.id, WANTS.id))
DAY = 24 * HOUR


def logged(*about: Offer, known: Lately | None = None, **fields: Any) -> list[Fact]:
    about = about or (GIVES, WANTS)
    command = LogContact(offer=about[0].id, other=about[1].id if len(about) > 1 else None, **fields)
    return log_contact(command, about, NAMES, known or Lately(), CONTACT, NOON, TODAY)


def told(story: Story) -> Contact:
    found = folded_by(story, fold_contact, CONTACT)
    assert isinstance(found, Contact)
    return found


def outcome(story: Story, word: str, today: date = TODAY, **fields: Any) -> list[Fact]:
    return tell_outcome(TellOutcome(contact=CONTACT, outcome=word, **fields), told(story), (LAN, JOAO), today)


def refused(decide: Any, *arguments: Any, **more: Any) -> Refusal:
    with pytest.raises(Refused) as caught:
        decide(*arguments, **more)
    return caught.value.refusal


def contact(
    name: str, days_ago: int = 0, word: str = "", follow_up: date | None = None, alone: bool = False
) -> Contact:
    other = None if alone else WANTS.id
    at = NOON - days_ago * DAY
    return Contact(id=rid(name), offer=GIVES.id, other=other, at=at, outcome=word, follow_up=follow_up)


def test_r70_a_contact_is_kept_for_the_desk_with_its_outcome_and_the_day_to_ask_again() -> None:
    story = Story()
    facts = logged(how="phone")
    assert [(f.type, f.records, f.audience) for f in facts] == [(MADE, (CONTACT, GIVES.id, LAN, WANTS.id, JOAO), DESK)]
    story.act(facts)
    assert (told(story).offers, told(story).at, told(story).how) == (PAIR, NOON, "phone")
    assert told(story).follow_up == TODAY + timedelta(days=7)
    story.act(outcome(story, NO_ANSWER, TODAY + timedelta(days=7)))
    assert told(story).follow_up == TODAY + timedelta(days=14)
    story.act(outcome(story, ARRANGED, note="Saturday at ten", follow_up=date(2026, 12, 1)))
    assert (told(story).outcome, told(story).note) == (ARRANGED, "Saturday at ten")
    assert told(story).follow_up == date(2026, 12, 1)
    entry = story.act(outcome(story, MET))
    assert (told(story).outcome, told(story).note, told(story).follow_up) == (MET, "", None)
    story.undo(entry)
    assert told(story).outcome == ARRANGED


def test_what_cannot_be_logged() -> None:
    ended = Offer(id=rid("old"), person=LAN, skill=rid("sewing"), ended="ended")
    over = Offer(id=rid("old"), person=LAN, skill=rid("sewing"), until=TODAY - timedelta(days=1))
    own = Offer(id=rid("own"), person=LAN, skill=rid("sewing"), want=True)
    assert refused(logged, ended) == refused(logged, GIVES, over) == UnknownOffer()
    assert refused(logged, GIVES, own) == SamePerson()
    assert refused(logged, at=NOON + 1) == InTheFuture()
    assert refused(logged, follow_up=TODAY - timedelta(days=1)) == DayOver(TODAY - timedelta(days=1), TODAY)
    assert refused(logged, follow_up=date(2626, 1, 1)) == DayTooFar(date(2626, 1, 1))
    assert refused(logged, how="x" * 201) == TooLong("how", 201, 200)


def test_what_cannot_be_told_of_it() -> None:
    story = Story()
    assert refused(outcome, story, MET) == UnknownContact()
    story.act(logged())
    story.act(outcome(story, NOT_NOW, note="in spring"))
    assert refused(outcome, story, NOT_NOW, note="in spring") == NothingChanges()
    assert refused(outcome, story, MET, note="x" * 4001) == TooLong("note", 4001, 4000)
    with pytest.raises(ValueError, match="no such outcome: maybe"):
        outcome(story, "maybe")


def test_r70_who_said_twice_a_month_is_asked_a_third_time_with_a_reason_only() -> None:
    known = Lately(this_month={GIVES.id: 2})
    with pytest.raises(Asked) as asked:
        logged(known=known)
    assert asked.value.questions == (MonthFull("Lan", 2),)
    reason = (Override(rule="month", reason="Lan offered it herself"),)
    made, overridden = logged(known=known, overrides=reason)
    assert (made.type, overridden.type) == (MADE, OVERRIDDEN)
    assert overridden.body == {"rule": "month", "reason": "Lan offered it herself"}
    assert len(logged(known=Lately(this_month={GIVES.id: 1, WANTS.id: 9}))) == 1


def test_a_month_is_the_sites_own_and_who_said_not_now_was_not_taken_up() -> None:
    first = date(2026, 12, 1)
    late = Contact(id=CONTACT, offer=GIVES.id, at=NOON + 5 * DAY + 5 * HOUR)
    assert lately([late], first, AUCKLAND).this_month == {GIVES.id: 1}
    assert lately([late], first, BERLIN).this_month == {}
    words = [contact(word or "none", 1, word) for word in ("", *OUTCOMES)]
    assert lately(words, TODAY, BERLIN).this_month[GIVES.id] == 4


def test_lately_is_thirty_days_and_about_two() -> None:
    edge = contact("edge", LATELY - 1)
    found = lately([edge, contact("old", LATELY), contact("alone", 1, alone=True)], TODAY, BERLIN)
    assert found.pairs == {PAIR: TODAY - timedelta(days=LATELY - 1)}
    assert lately([contact("new", 2), edge], TODAY, BERLIN).pairs == {PAIR: TODAY - timedelta(days=2)}


def test_whom_to_ask_again_is_read_from_the_latest_contact_of_two() -> None:
    early = contact("early", 9, NO_ANSWER, TODAY - timedelta(days=2))
    alone = contact("alone", 5, "", TODAY, alone=True)
    assert due([alone, early], TODAY) == (early, alone)
    assert due([alone, early], TODAY - timedelta(days=1)) == (early,)
    assert due([early, contact("later", 1, MET), alone], TODAY) == (alone,)


def test_the_fold_says_the_same_in_any_order() -> None:
    any_order_says_the_same(fold_contact, MADE, OUTCOME)


@given(
    st.lists(st.builds(Contact, id=st.binary(min_size=16, max_size=16), at=st.integers(0, 253_402_300_799_999))),
    st.sampled_from((BERLIN, AUCKLAND, ZoneInfo("Pacific/Kiritimati"), ZoneInfo("America/Los_Angeles"))),
)
def test_no_time_however_odd_stops_the_reading(contacts: list[Contact], zone: ZoneInfo) -> None:
    assert lately(contacts, TODAY, zone) == lately(contacts[::-1], TODAY, zone)
