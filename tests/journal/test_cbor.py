"""One value, one encoding: every other form is refused with its reason.

Never here: what entries look like.
"""

from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillshare.journal import cbor
from skillshare.journal.failure import Malformed

REFUSED = {
    "empty input": ("", "not-cbor"),
    "truncated array": ("8201", "not-cbor"),
    "truncated text": ("6361", "not-cbor"),
    "truncated number": ("1901", "not-cbor"),
    "array that announces 2^64 items": ("9bffffffffffffffff", "not-cbor"),
    "text that announces 2^63 bytes": ("7b7fffffffffffffff61", "not-cbor"),
    "reserved number form": ("1c", "not-cbor"),
    "break code alone": ("ff", "not-cbor"),
    "break code in an array": ("81ff", "not-cbor"),
    "indefinite text": ("7f61616162ff", "not-cbor"),
    "indefinite bytes": ("5f4101ff", "not-cbor"),
    "indefinite array": ("9f01ff", "not-cbor"),
    "indefinite map": ("bf616101ff", "not-cbor"),
    "duplicate keys": ("a2616101616102", "not-cbor"),
    "invalid UTF-8": ("61ff", "not-cbor"),
    "half a surrogate pair": ("63eda080", "not-cbor"),
    "overlong UTF-8": ("62c0af", "not-cbor"),
    "nine levels": ("81" * 9 + "00", "not-cbor"),
    "a hundred thousand levels": ("81" * 100_000 + "00", "not-cbor"),
    "number as key": ("a10101", "not-cbor"),
    "list as key": ("a18001", "not-cbor"),
    "bytes as key": ("a1416101", "key-not-text"),
    "date": ("c11a514b67b0", "tag"),
    "bignum": ("c249010000000000000000", "tag"),
    "bignum that fits": ("c24101", "tag"),
    "decimal with a huge exponent": ("c4821a7fffffff01", "tag"),
    "pattern": ("d82363612a62", "tag"),
    "self-described": ("d9d9f701", "tag"),
    "unknown tag": ("d9123401", "tag"),
    "shared reference": ("82d81c8001", "tag"),
    "cycle": ("d81c81d81d00", "tag"),
    "string reference": ("d9010082636161616161", "tag"),
    "set": ("d901028101", "tag"),
    "half float": ("f93c00", "not-plain"),
    "single float": ("fa3f800000", "not-plain"),
    "double float": ("fb3ff0000000000000", "not-plain"),
    "not a number": ("f97e00", "not-plain"),
    "infinity": ("f97c00", "not-plain"),
    "undefined": ("f7", "not-plain"),
    "simple value": ("f0", "not-plain"),
    "simple value in two bytes": ("f8ff", "not-plain"),
    "false in two bytes": ("f814", "not-cbor"),
    "trailing byte": ("0100", "not-canonical"),
    "number longer than need be": ("1801", "not-canonical"),
    "number in eight bytes": ("1b0000000000000001", "not-canonical"),
    "negative number longer than need be": ("3800", "not-canonical"),
    "text length longer than need be": ("780161", "not-canonical"),
    "bytes length longer than need be": ("580161", "not-canonical"),
    "array length longer than need be": ("980101", "not-canonical"),
    "map length longer than need be": ("b801616101", "not-canonical"),
    "unsorted keys": ("a2616201616101", "not-canonical"),
    "keys sorted by letter before length": ("a262616101616202", "not-canonical"),
}


@pytest.mark.parametrize(("encoded", "reason"), REFUSED.values(), ids=REFUSED)
def test_refuses(encoded: str, reason: str) -> None:
    with pytest.raises(Malformed) as caught:
        cbor.decode(bytes.fromhex(encoded), limit=200_000)
    assert caught.value.reason == reason


def test_more_bytes_than_the_limit() -> None:
    assert cbor.decode(b"\x42ab", limit=3) == b"ab"
    with pytest.raises(Malformed, match="too-long"):
        cbor.decode(b"\x42ab", limit=2)


def test_sizes_at_and_beyond_the_limits() -> None:
    keys = {f"{number:03}": number for number in range(256)}
    sound: list[Any] = [keys, "ä" * 8192, [[[[[[[[]]]]]]]], 2**64 - 1, -(2**64)]
    excessive: list[Any] = [keys | {"more": 1}, "ä" * 8192 + "a", [[[[[[[[[]]]]]]]]], 2**64, -(2**64) - 1]
    for fits in sound:
        assert cbor.decode(cbor.encode(fits), limit=64 * 1024) == fits
    for large in excessive:
        with pytest.raises(ValueError, match="no canonical form"):
            cbor.encode(large)


def test_large_maps_and_texts_are_refused_when_read() -> None:
    large_map = b"\xb9\x01\x01" + b"".join(b"\x63%03d\x00" % number for number in range(257))
    with pytest.raises(Malformed, match="map-too-large"):
        cbor.decode(large_map, limit=64 * 1024)
    with pytest.raises(Malformed, match="text-too-long"):
        cbor.decode(b"\x79\x40\x01" + b"a" * 16385, limit=64 * 1024)


@pytest.mark.parametrize("value", [1.5, math.nan, {1: 2}, {b"a": 1}, {"a"}, "\ud800", [complex(1)]])
def test_only_plain_values_are_encoded(value: object) -> None:
    with pytest.raises(ValueError, match="no canonical form"):
        cbor.encode(value)


def test_keys_are_sorted_by_length_then_bytes() -> None:
    assert cbor.encode({"b": 1, "aa": 2, "a": 3}).hex() == "a361610361620162616102"


plain = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**64), 2**64 - 1) | st.binary(max_size=40) | st.text(max_size=40),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=9), inner, max_size=4),
    max_leaves=12,
).filter(lambda value: depth(value) <= cbor.DEPTH)


def depth(value: Any) -> int:
    if isinstance(value, dict):
        return 1 + max(map(depth, value.values()), default=0)
    return 1 + max(map(depth, value), default=0) if isinstance(value, list) else 0


@given(plain)
def test_decode_undoes_encode(value: object) -> None:
    encoded = cbor.encode(value)
    assert cbor.decode(encoded, limit=len(encoded)) == value
    assert cbor.decode_trusted(encoded) == value


@given(st.binary(max_size=60))
def test_whatever_is_accepted_is_canonical(data: bytes) -> None:
    try:
        value = cbor.decode(data, limit=60)
    except Malformed:
        return
    assert cbor.encode(value) == data


@given(st.lists(plain, max_size=6))
def test_many_are_read_as_each_is(values: list[object]) -> None:
    many = [cbor.encode(value) for value in values]
    assert cbor.decode_all(many, limit=100_000) == values


@pytest.mark.parametrize("encoded", [encoded for encoded, _ in REFUSED.values()], ids=REFUSED)
def test_one_of_many_that_is_refused_refuses_all(encoded: str) -> None:
    for many in ([encoded], ["01", encoded], [encoded, "01"], ["01"] * 30 + [encoded] + ["01"] * 30):
        with pytest.raises(Malformed):
            cbor.decode_all([bytes.fromhex(each) for each in many], limit=200_000)


@given(st.lists(plain, min_size=2, max_size=4), st.data())
def test_a_border_between_two_of_many_cannot_be_moved(values: list[object], data: st.DataObject) -> None:
    whole = b"".join(cbor.encode(value) for value in values)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(whole)), min_size=len(values) - 1, max_size=len(values) - 1)))
    many = [whole[start:end] for start, end in zip([0, *cuts], [*cuts, len(whole)], strict=True)]
    try:
        found = cbor.decode_all(many, limit=len(whole))
    except Malformed:
        return
    assert [cbor.encode(value) for value in found] == many
