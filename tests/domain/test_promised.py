"""What a loan means for those who reserved the thing: who is asked about, and whose reservation it fulfils (R19, R35).

Never here: how a reservation is made; that is test_reserving.py.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from skillshare.domain.availability import Use
from skillshare.domain.promised import Promise, Promised, ReservedForOther, fetched, reserved_for_other
from skillshare.domain.reservations import Span, Thing

ZONE = ZoneInfo("Europe/Berlin")
SAW, CHAIRS, ANA, BEN = (bytes([n]) * 16 for n in range(1, 5))


def day(number: int) -> date:
    return date(2026, 11, number)


def span(first: int, last: int) -> Span:
    return Span(first=day(first), last=day(last))


def promise(record: bytes, when: Span, **more: Any) -> Promise:
    return Promise(reservation=record, name=more.pop("name", "Ana"), span=when, **more)


def use(record: bytes, when: Span, many: int = 1, copy: bytes | None = SAW) -> Use:
    return Use(record, *when.minutes(ZONE), many, copy)


def saw(*others: Promise, own: tuple[Promise, ...] = ()) -> Promised:
    uses = tuple(use(one.reservation, one.span) for one in others)
    return Promised(thing=Thing(id=SAW, name="Saw", uses=uses), zone=ZONE, others=others, own=own)


def asked(promised: Promised | None, out: int, until: int | None) -> list[str]:
    found = reserved_for_other(promised, day(out), day(until) if until else None)
    assert all(isinstance(one, ReservedForOther) for one in found)
    return [one.name for one in found if isinstance(one, ReservedForOther)]


def test_r19_a_loan_into_a_reservation_asks_and_one_before_it_does_not() -> None:
    promised = saw(promise(ANA, span(20, 22)))
    assert asked(promised, 10, 20) == ["Ana"]
    assert asked(promised, 10, 19) == []
    assert asked(promised, 23, 25) == []
    assert asked(promised, 10, None) == ["Ana"]
    assert asked(None, 10, 20) == []


def test_r19_the_first_who_has_it_then_is_named() -> None:
    promised = saw(promise(ANA, span(20, 22)), promise(BEN, span(15, 16), name="Ben"))
    assert asked(promised, 10, 16) == ["Ben"]


def test_r19_hours_of_a_session_count_on_their_day() -> None:
    evening = Span(start=datetime.fromisoformat("2026-11-20T18:00"), end=datetime.fromisoformat("2026-11-20T20:00"))
    promised = saw(promise(ANA, evening, name="Repair café"))
    assert asked(promised, 18, 20) == ["Repair café"]
    assert asked(promised, 18, 19) == []


def test_r31_a_model_asks_once_the_others_are_too_few() -> None:
    kept = promise(ANA, span(20, 22), left=2)

    def chair(copies: int) -> Promised:
        model = Thing(id=CHAIRS, name="Chair", copies=copies, uses=(use(ANA, kept.span, 2, None),), is_model=True)
        return Promised(thing=Thing(id=SAW, name="Chair", model=model), zone=ZONE, others=(kept,))

    assert asked(chair(2), 10, 20) == ["Ana"]
    assert asked(chair(3), 10, 20) == []


def test_r35_the_last_that_goes_out_ends_the_reservation() -> None:
    own = promise(BEN, span(20, 22))
    done = fetched(saw(own=(own,)), day(10), day(20))
    assert [(fact.type, fact.records, fact.body) for fact in done] == [
        ("reservation.ended", (BEN,), {"reason": "fetched"})
    ]
    assert fetched(saw(own=(own,)), day(10), day(19)) == []
    assert fetched(saw(own=(promise(BEN, span(20, 22), left=2),)), day(10), day(20)) == []
    assert fetched(None, day(10), day(20)) == []


@given(out=st.integers(1, 28), length=st.integers(0, 20), first=st.integers(1, 28), days=st.integers(0, 9))
def test_r19_a_loan_asks_exactly_if_it_has_a_day_in_common(out: int, length: int, first: int, days: int) -> None:
    until, last = min(30, out + length), min(30, first + days)
    common = set(range(out, until + 1)) & set(range(first, last + 1))
    assert asked(saw(promise(ANA, span(first, last))), out, until) == (["Ana"] if common else [])
