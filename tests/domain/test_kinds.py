"""The table of kinds: what a fact says of the records it names, and which it only mentions.

Never here: what a fold makes of a fact.
"""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from skillshare.catalog.rows import FOLDS
from skillshare.domain import kinds
from skillshare.domain.fact import Happening
from skillshare.domain.fold import UNDONE
from tests.domain.nonsense import ENTRIES, LOGS, RECORDS, bodies


def happening(fact_type: str, place: int, body: object) -> Happening:
    assert body is None or isinstance(body, dict)
    return Happening(fact_type, 1, body, place, ENTRIES[0], 0, LOGS[0], 0, 0, LOGS[0])


def nobody_saw(log: bytes, seq: int, other: bytes) -> int:
    return -1


@given(st.sampled_from(sorted(kinds.MENTIONS)), bodies)
def test_a_mention_says_nothing_about_the_record(mention: tuple[str, int], body: object) -> None:
    kind = kinds.kind_at(*mention)
    assert kind is not None
    fold = FOLDS[kind]
    assert fold(RECORDS[0], [happening(*mention, body)], nobody_saw) == fold(RECORDS[0], [], nobody_saw)


def test_who_has_a_thing_concerns_the_loan_alone() -> None:
    assert kinds.concerns("loan.borrower", 0)
    assert not kinds.concerns("loan.borrower", 1)


def test_an_undo_concerns_every_record() -> None:
    assert all(kinds.concerns(UNDONE, place) for place in range(8))


def test_what_is_not_understood_concerns_nobody() -> None:
    assert not kinds.concerns("later.invented", 0)
    assert not kinds.concerns("item.described", 1)
