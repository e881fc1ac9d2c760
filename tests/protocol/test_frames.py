"""Frames come out of a stream however it is cut, and nothing else comes out of it.

Never here: when a message may be said.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillshare.journal import cbor
from skillshare.journal.entry import INCARNATIONS
from skillshare.journal.failure import Malformed
from sync import messages as say
from sync.frames import LARGE, SMALL, FrameReader, TooLong, decode, encode

A, B = b"a" * 32, b"b" * 32
HELLO = say.Hello(
    lowest=1, highest=1, community=b"c" * 16, device=A, inc=0, app="0.1", wall=1, frame=LARGE, credit=say.CREDIT
)
EVERY: list[say.Message] = [
    HELLO,
    say.Have(lane=0, heads=(say.Head(A, 0, 0, 7, B, None), say.Head(B, 1, 1, -1, None, 3)), more=False),
    say.HashAt(places=(say.Place(A, 0, 1, 9),)),
    say.Hashes(ids=(A, None)),
    say.Want(ranges=(say.Range(A, 0, 1, 0, 9),), credit=1000),
    say.Entries(envelopes=(b"one", b"two"), last=True),
    say.Done(lane=1),
    say.WantBody(parts=(say.Part(A, 3),)),
    say.Bodies(parts=(say.Part(A, 3, b"body"), say.Part(B, 0, None))),
    say.Evidence(first=b"h", first_signature=b"s" * 64, second=b"i", second_signature=b"t" * 64),
    say.News(heads=()),
    say.WantChunk(name=A, manifest=True),
    say.Chunk(name=A, manifest=False, content=b"piece"),
    say.NoChunk(name=A, manifest=False),
    say.State(clock=A, audience="desk", state=B),
    say.State(clock=A, audience=b"p" * 16, state=B),
    say.Ping(),
    say.Bye(reason="stopping"),
]
STREAM = b"".join(map(encode, EVERY))


def heard(reader: FrameReader, data: bytes) -> list[say.Message]:
    reader.feed(data)
    found = []
    while (frame := reader.next()) is not None:
        found.append(decode(frame))
    return found


def test_a_whole_stream_gives_every_message() -> None:
    assert heard(FrameReader(LARGE), STREAM) == EVERY


def test_a_laptop_with_no_incarnation_left_says_who_it_is() -> None:
    spent = replace(HELLO, inc=INCARNATIONS)
    assert heard(FrameReader(LARGE), encode(spent)) == [spent]


def test_byte_by_byte_gives_every_message() -> None:
    reader = FrameReader(LARGE)
    assert [m for byte in STREAM for m in heard(reader, bytes([byte]))] == EVERY
    assert reader.held == 0


def test_a_tail_waits_for_its_rest() -> None:
    reader = FrameReader(LARGE)
    first = encode(EVERY[0])
    assert heard(reader, first + STREAM[len(first) : len(first) + 3]) == EVERY[:1]
    assert reader.held == 3
    assert heard(reader, STREAM[len(first) + 3 :]) == EVERY[1:]


@given(st.lists(st.integers(0, len(STREAM)), max_size=9))
def test_cut_anywhere_gives_every_message(cuts: list[int]) -> None:
    reader = FrameReader(LARGE)
    ends = [0, *sorted(cuts), len(STREAM)]
    assert [m for a, b in pairwise(ends) for m in heard(reader, STREAM[a:b])] == EVERY


@pytest.mark.parametrize(("limit", "size"), [(SMALL, SMALL + 1), (SMALL, 2**32 - 1), (LARGE, LARGE + 1)])
def test_four_gibibytes_announced_are_judged_by_their_length_alone(limit: int, size: int) -> None:
    reader = FrameReader(limit)
    reader.feed(size.to_bytes(4, "big"))
    with pytest.raises(TooLong):
        reader.next()


def test_the_limit_grows_between_two_frames_of_one_piece() -> None:
    reader = FrameReader(SMALL)
    large = say.Chunk(name=A, manifest=False, content=bytes(SMALL))
    reader.feed(encode(HELLO) + encode(large))
    assert decode(reader.next() or b"") == HELLO
    reader.limit = LARGE
    assert decode(reader.next() or b"") == large


def deep(levels: int) -> Any:
    return [] if levels == 0 else [deep(levels - 1)]


WRONG: dict[str, Any] = {
    "no list": "PING",
    "no name": [],
    "name of bytes": [b"PING"],
    "unknown": ["SHOUT"],
    "too few": ["DONE"],
    "too many": ["PING", 1],
    "lane 2": ["DONE", 2],
    "truth for a number": ["DONE", True],
    "short device": ["HASHAT", [[b"a" * 31, 0, 0, 0]]],
    "negative place": ["HASHAT", [[A, 0, 0, -1]]],
    "ninth life": ["HASHAT", [[A, 8, 0, 0]]],
    "place with a tail": ["HASHAT", [[A, 0, 0, 0, 0]]],
    "head without entry": ["HAVE", 0, [[A, 0, 0, 0, None, None]], False],
    "too many heads": ["HAVE", 0, [[A, 0, 0, 0, B, None]] * 513, False],
    "more than may be asked for": ["WANT", [], say.CREDIT + 1],
    "257 entries": ["ENTRIES", [b"x"] * 257, True],
    "an empty envelope": ["ENTRIES", [b""], True],
    "text for bytes": ["ENTRIES", ["x"], True],
    "long reason": ["BYE", "x" * 65],
    "circle of 15 bytes": ["STATE", A, b"c" * 15, B],
    "unknown audience": ["STATE", A, "everybody", B],
    "short signature": ["EVIDENCE", b"h", b"s" * 63, b"i", b"t" * 64],
    "256th fact": ["WANTBODY", [[A, 256, None]]],
    "deep": ["HAVE", 0, deep(5), False],
}


@pytest.mark.parametrize("value", WRONG.values(), ids=WRONG)
def test_another_shape_is_refused(value: Any) -> None:
    with pytest.raises(Malformed):
        decode(cbor.encode(value))


@pytest.mark.parametrize(
    "frame",
    [b"", b"\xff", b"\x81" * 9 + b"\x80", b"\x9f\xff", encode(HELLO)[4:] + b"\0", b"\x81\xf9\x7e\x00", b"\xc1\x00"],
    ids=["nothing", "break", "nine deep", "indefinite", "tail", "not a number", "tag"],
)
def test_anything_but_strict_cbor_is_refused(frame: bytes) -> None:
    with pytest.raises(Malformed):
        decode(frame)


@given(st.binary(max_size=300))
def test_no_bytes_do_more_than_be_refused(frame: bytes) -> None:
    try:
        found = decode(frame)
    except Malformed:
        return
    assert encode(found)[4:] == frame


@given(st.sampled_from(EVERY), st.data())
def test_one_changed_byte_is_refused_or_another_message(message: say.Message, data: st.DataObject) -> None:
    frame = bytearray(encode(message)[4:])
    frame[data.draw(st.integers(0, len(frame) - 1))] ^= data.draw(st.integers(1, 255))
    try:
        found = decode(bytes(frame))
    except Malformed:
        return
    assert encode(found)[4:] == frame
