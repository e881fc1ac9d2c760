"""The decoder against a stranger's: for every mutant both say yes or both say no, and nothing else ever happens.

`SKILLSHARE_MUTANTS=1000000 pytest tests/journal/test_fuzz.py -m slow` runs as many as you have patience for.
Never here: how mutants are made.
"""

from __future__ import annotations

import os
from collections import Counter

import pytest

from skillshare.journal import cbor, entry
from skillshare.journal.checking import check, check_all
from skillshare.journal.failure import Malformed
from tests.golden.reader import Refused, open_envelope, parse
from tests.journal.mutants import Mutator

MANY = int(os.environ.get("SKILLSHARE_MUTANTS", "30000"))


def ours(envelope: bytes) -> str:
    try:
        read = entry.decode_envelope(envelope)
    except Malformed as refusal:
        return refusal.reason
    assert entry.encode_envelope(read.signed, read.signature, read.bodies) == envelope
    assert not read.header.understood or entry.encode_header(read.header) == read.signed
    assert set(entry.opaque(read)) <= set(range(len(read.bodies)))
    assert entry.readable_bodies([read]) is (not entry.opaque(read))
    return "sound"


def theirs(envelope: bytes) -> str:
    try:
        open_envelope(envelope)
    except Refused as refusal:
        return str(refusal)
    return "sound"


@pytest.mark.parametrize("count", [4_000, pytest.param(MANY, marks=pytest.mark.slow)])
def test_two_readers_never_disagree(count: int) -> None:
    mutator = Mutator(seed=count)
    answers: Counter[str] = Counter()
    for _ in range(count):
        mutant = mutator.next()
        mine, other = ours(mutant), theirs(mutant)
        assert (mine == "sound") is (other == "sound"), (mine, other, mutant.hex())
        answers[mine] += 1
    assert answers["sound"] > count // 50, "mutants that get nowhere show nothing"
    assert len(answers) > 25, "mutants that all fail at the same place show little"
    print(dict(answers.most_common()))


@pytest.mark.parametrize("count", [2_000, pytest.param(MANY, marks=pytest.mark.slow)])
def test_no_value_has_two_forms(count: int) -> None:
    mutator = Mutator(seed=count + 1)
    accepted = 0
    for _ in range(count):
        mutant = mutator.written(mutator.bent(mutator.chance.choice(mutator.trees)))
        try:
            value = cbor.decode(mutant, limit=100_000)
        except Malformed:
            with pytest.raises(Refused):
                parse(mutant, 100_000)
        else:
            assert parse(mutant, 100_000) == value
            assert cbor.encode(value) == mutant
            accepted += 1
    assert count // 10 < accepted < count


@pytest.mark.parametrize("count", [400, pytest.param(MANY, marks=pytest.mark.slow)])
def test_many_at_once_are_judged_as_each_is(count: int) -> None:
    mutator = Mutator(seed=count + 2)
    good = [mutant for mutant in (mutator.next() for _ in range(count)) if not check(mutant).reason]
    assert len(good) > 1
    assert check_all(good) == [check(each) for each in good]
    for _ in range(count):
        lot = [*good[:4], mutator.next(), *good[4:6]]
        assert check_all(lot) == [check(each) for each in lot]
