"""Time credits in words: amounts as people say them, and limits that name who and how much (R72)."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given as given_
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from skillshare.catalog.views import Deed
from skillshare.domain.credit_refusals import AboveLimit, BelowLimit
from skillshare.domain.fact import Fact
from skillshare.domain.transfers import (
    CreditRules,
    Party,
    RecordTransfer,
    SettleClass,
    record_transfer,
    settle_class,
)
from tests.ui.test_wording import Nobody
from ui import i18n
from ui.i18n import isolate
from ui.lengths import length_read, length_typed
from ui.wording import line, words
from ui.wording.names import Told
from ui.wording.stops_credits import time

TODAY = date(2026, 11, 19)


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    i18n.install(qapp, "en")


@pytest.mark.parametrize(
    ("minutes", "said"),
    [(0, "0 h"), (45, "45 min"), (120, "2 h"), (75, "1 h 15 min"), (-600, "−10 h"), (-15, "−15 min")],
)
def test_time_is_said_as_people_say_it(minutes: int, said: str) -> None:
    assert time(minutes) == isolate(said)


def test_a_limit_is_asked_in_words() -> None:
    low = words(BelowLimit("Ana", -720, -600), TODAY)
    assert (low.title, low.why) == ("Ana would be at −12 h", "The community allows −10 h.")
    high = words(AboveLimit("Ben", 645, 600), TODAY)
    assert high.title == "Ben would be at 10 h 45 min"
    assert high.why == "The community allows up to 10 h, so that time goes round."


# History

ANA, BEN, ONE, EVENING = (bytes([n]) * 16 for n in (21, 22, 23, 24))
RULES = CreditRules(lowest=None, highest=None)


class Two(Nobody):
    """A laptop that knows Ana and Ben."""

    def person(self, record: bytes) -> str:
        return {ANA: "Ana", BEN: "Ben"}.get(record, "")


def told(facts: list[Fact], *, unread: bool = False) -> list[Told]:
    return [(fact.type, fact.records, None if unread else fact.body) for fact in facts]


def given(**more: Any) -> list[Fact]:
    command = RecordTransfer(payer=ANA, payee=BEN, minutes=90, what="Sewing", **more)
    sides = [Party(id=who, name="") for who in (ANA, BEN)]
    return record_transfer(command, sides[0], sides[1], RULES, ONE, TODAY)


def class_of(*learners: bytes) -> list[Fact]:
    command = SettleClass(session=EVENING, host=BEN, learners=learners, minutes=60)
    people = [Party(id=who, name="") for who in learners]
    house = Party(id=bytes(16), name="", is_community=True)
    return settle_class(command, Party(id=BEN, name=""), people, house, RULES, TODAY)


@pytest.mark.parametrize(
    ("facts", "about", "said"),
    [
        (given(), None, "Ben helped Ana: 1 h 30 min (Sewing)"),
        (given(), ONE, "Ben helped Ana: 1 h 30 min (Sewing)"),
        (given(), ANA, "Was helped by Ben: 1 h 30 min (Sewing)"),
        (given(), BEN, "Helped Ana: 1 h 30 min (Sewing)"),
        (class_of(ANA, bytes(15) + b"1"), None, "Time of a class: 1 h, from 2 people"),
        (class_of(ANA), ANA, "Was helped by somebody: 1 h"),
        ([Fact(type="transfer.confirmed", records=(ONE, BEN), body={"who": BEN})], None, "Ben confirmed the time"),
        ([Fact(type="transfer.confirmed", records=(ONE, BEN), body={"who": BEN})], BEN, "Confirmed the time"),
        ([Fact(type="transfer.noted", records=(ONE, BEN), body={"what": "Sewing"})], None, "Time given (Sewing)"),
        ([Fact(type="transfer.reversed", records=(ONE, EVENING), body={"reason": "twice"}), *given()], None,
         "Time taken back: 1 h 30 min (twice)"),
        ([Fact(type="transfer.reversed", records=(ONE, EVENING), body={"reason": ""})], None,
         "Time that counted for nobody set aside"),
    ],
)  # fmt: skip
def test_time_in_the_history(facts: list[Fact], about: bytes | None, said: str) -> None:
    deed = Deed(entry=ONE, at=0, laptop="", device=b"", by=None, by_name="", facts=tuple(told(facts)))
    assert i18n.plain(line(deed, Two(), TODAY, about)) == said


def test_time_that_may_not_be_read_is_named_all_the_same() -> None:
    facts = tuple(told(given(), unread=True))
    deed = Deed(entry=ONE, at=0, laptop="", device=b"", by=None, by_name="", facts=facts)
    assert i18n.plain(line(deed, Two(), TODAY)) == "Ana: time changed"


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        *(("1:30", 90), ("1 h 30", 90), ("1h30 min", 90), ("90 min", 90), ("90", 90), ("1.5 h", 90), ("1,5", 90)),
        *(("2", 120), ("45", 45), ("0", 0), ("-5", -300), ("\u22125 min", -5), ("٢", 120), ("١:٣٠", 90)),
        *(("", None), ("soon", None), ("1:3", None), ("1.5 min", None), ("1:30:00", None), ("99999", None)),
    ],
)
def test_how_long_something_took_is_read_as_people_type_it(typed: str, minutes: int | None) -> None:
    assert length_read(typed) == minutes


@given_(st.integers(0, 59_999))
def test_what_stands_in_a_form_is_read_again(minutes: int) -> None:
    assert length_read(length_typed(minutes)) == minutes
