"""Eight digits let in one laptop that knows them, tell whoever stands between nothing, and no frame does harm.

Never here: sockets and time; see tests/net.
"""

from __future__ import annotations

import random
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillshare.journal import cbor
from skillshare.journal.failure import Malformed
from sync import digits
from sync.agreement import SHARE, Half, Parties
from sync.digits import GUESSES, Window
from sync.pairing import BYTES, ENTRIES, Host, Joiner, Stopped, Why, refusal
from tests.net.ends import device
from tests.protocol.joining import (
    CODE,
    COMMUNITY,
    HALL,
    KITCHEN,
    MALLORY,
    bare,
    candidate,
    host,
    joiner,
    let_in,
    prove,
)


def why(stopped: pytest.ExceptionInfo[Stopped]) -> Why:
    return stopped.value.why


# ── as it should be ───────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_laptop_that_knows_the_digits_is_let_in() -> None:
    hall, kitchen = host(), joiner()
    assert prove(hall, kitchen).candidate == candidate()
    envelopes = [b"genesis", b"grant", b"another"]
    welcome = let_in(hall, kitchen, envelopes).welcome
    assert welcome is not None
    assert (welcome.community, list(welcome.envelopes)) == (COMMUNITY, envelopes)
    assert hall.take(*bare(kitchen.taken())).done


def test_many_entries_come_in_many_frames() -> None:
    hall, kitchen = host(), joiner()
    prove(hall, kitchen)
    envelopes = [bytes([n % 256]) * 300_000 for n in range(9)]
    frames = list(hall.admit(envelopes))
    assert max(map(len, frames)) <= 1024 * 1024
    step = [kitchen.take(frame) for frame in bare(*frames)][-1]
    assert step.welcome is not None
    assert list(step.welcome.envelopes) == envelopes


def test_a_steward_says_no() -> None:
    hall, kitchen = host(), joiner()
    prove(hall, kitchen)
    with pytest.raises(Stopped) as stopped:
        kitchen.take(*bare(hall.refuse(Why.DECLINED)))
    assert why(stopped) is Why.DECLINED


def test_nothing_but_the_community_is_said_before_the_digits_are_proved() -> None:
    hall, kitchen = host(), joiner()
    said = bytearray(hall.greeting)

    def listen(frame: bytes) -> bytes:
        said.extend(frame)
        return frame

    prove(hall, kitchen, listen)
    for secret in (b"Kitchen", b"Lena", KITCHEN.certificate, KITCHEN.public, KITCHEN.sealing, CODE.encode()):
        assert secret not in said


def test_names_are_cleaned_before_a_steward_sees_them() -> None:
    step = prove(host(), joiner(of=candidate(label="Ki\u202etch\nen" + "x" * 400, owner="\x1b[2JLena")))
    assert step.candidate is not None
    assert step.candidate.label.startswith("Kitch en")
    assert len(step.candidate.label) == 200
    assert step.candidate.owner == "[2JLena"


# ── the digits ────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_another_code_is_refused_before_the_host_proves_anything() -> None:
    hall, kitchen = host(), joiner("41870264")
    with pytest.raises(Stopped) as stopped:
        prove(hall, kitchen)
    assert why(stopped) is Why.WRONG_CODE
    assert hall.agreed is None


def test_one_guess_for_each_exchange() -> None:
    hall, kitchen = host(), joiner("00000000")
    with pytest.raises(Stopped):
        prove(hall, kitchen)
    for frame in (cbor.encode(["proof", bytes(32)]), bare(*joiner().take(*bare(host().greeting)).send)[0]):
        with pytest.raises(Stopped) as stopped:
            hall.take(frame)
        assert why(stopped) is Why.MALFORMED


def test_the_host_is_told_wrong_and_the_joiner_hears_it() -> None:
    kitchen = joiner()
    kitchen.take(*bare(host().greeting))
    with pytest.raises(Stopped) as stopped:
        kitchen.take(*bare(refusal(Why.WRONG_CODE)))
    assert why(stopped) is Why.WRONG_CODE


@pytest.mark.parametrize("times", [20, pytest.param(1000, marks=pytest.mark.slow)])
def test_ten_guesses_a_window_and_never_more_than_three_are_heard(times: int) -> None:
    """A window hears three wrong codes, each against digits of its own."""
    heard = Counter[int]()
    for window_no in range(times):
        window, codes = Window(), set()
        for guess in range(10):
            if not window.open:
                break
            codes.add(window.code)
            hall = host(window.code)
            with pytest.raises(Stopped) as stopped:
                prove(hall, joiner(f"{(int(window.code) + 1 + guess) % 10**8:08}"))
            assert why(stopped) is Why.WRONG_CODE
            window.used(right=False)
            heard[window_no] += 1
        assert len(codes) == GUESSES
    assert set(heard.values()) == {GUESSES}


def test_a_right_guess_uses_the_digits_up_too() -> None:
    drawn = iter(["11111111", "22222222"])
    window = Window(lambda: next(drawn))
    window.used(right=True)
    assert (window.code, window.open, window.wrong) == ("22222222", True, 0)


@pytest.mark.parametrize("text", ["41870263", " 4187 0263 ", "4187-0263", "4187–0263", "٤١٨٧ ٠٢٦٣", "41 87 02 63"])
def test_digits_as_people_type_them(text: str) -> None:
    assert digits.typed(text) == CODE


@pytest.mark.parametrize("text", ["", "4187026", "418702633", "4187026a", "4187,0263", "²1870263"])
def test_what_are_no_eight_digits(text: str) -> None:
    assert digits.typed(text) is None


def test_digits_are_read_aloud_in_fours_and_all_of_them_come_up() -> None:
    assert digits.shown(CODE) == "4187 0263"
    drawn = [digits.draw() for _ in range(400)]
    assert {len(code) for code in drawn} == {8}
    assert {char for code in drawn for char in code} == set("0123456789")


# ── somebody between the two ──────────────────────────────────────────────────────────────────────────────────────────


def between(guess: str) -> tuple[Host, Joiner, list[Why]]:
    """Mallory shows each side a certificate of her own and plays the other part, with a guess at the digits."""
    hall, kitchen, ends = host(), joiner(seen=MALLORY.certificate), []
    false_host = Host(guess, community=COMMUNITY, certificate=MALLORY.certificate)
    false_joiner = Joiner(guess, candidate(MALLORY), seen=HALL.certificate)
    for one, other in ((false_host, kitchen), (hall, false_joiner)):
        try:
            prove(one, other)
        except Stopped as stop:
            ends.append(stop.why)
    return hall, kitchen, ends


def relayed(shown: bytes) -> tuple[Host, Joiner, list[Why]]:
    """Mallory passes every frame on as it is, over two connections of which one shows her certificate."""
    hall, kitchen = host(), joiner(seen=shown)
    try:
        prove(hall, kitchen)
    except Stopped as stop:
        return hall, kitchen, [stop.why]
    return hall, kitchen, []


@pytest.mark.parametrize("times", [15, pytest.param(500, marks=pytest.mark.slow)])
def test_nobody_in_the_middle_succeeds(times: int) -> None:
    """Twice as many attempts as `times`; each may guess the digits, which it does not know, once."""
    chance = random.Random(7)
    for attempt in range(times):
        guess = f"{chance.randrange(10**8):08}"
        for hall, kitchen, ends in (between(guess), relayed(device(3 + attempt % 200).certificate)):
            assert set(ends) == {Why.WRONG_CODE}
            assert hall.agreed is None
            assert kitchen.agreed is None


def test_a_changed_share_is_noticed() -> None:
    def swap(frame: bytes) -> bytes:
        value = cbor.decode(frame, limit=4096)
        if value[0] == "share":
            own = Half("00000000", Parties(joiner=b"", host=b"", community=b""), joining=False)
            return cbor.encode(["share", own.share])
        return frame

    with pytest.raises(Stopped) as stopped:
        prove(host(), joiner(), swap)
    assert why(stopped) is Why.WRONG_CODE


def test_another_community_in_the_greeting_is_noticed() -> None:
    """Whoever stands between cannot make a laptop believe that it joins another community."""

    def swap(frame: bytes) -> bytes:
        value = cbor.decode(frame, limit=4096)
        return cbor.encode(["host", 1, b"x" * 16]) if value[0] == "host" else frame

    with pytest.raises(Stopped) as stopped:
        prove(host(), joiner(), swap)
    assert why(stopped) is Why.WRONG_CODE


def test_another_certificate_hash_in_the_greeting_is_noticed() -> None:
    def swap(frame: bytes) -> bytes:
        value = cbor.decode(frame, limit=4096)
        return cbor.encode([*value[:2], bytes(32), value[3]]) if value[0] == "join" else frame

    with pytest.raises(Stopped) as stopped:
        prove(host(), joiner(), swap)
    assert why(stopped) is Why.WRONG_CODE


def test_a_share_sent_back_is_no_proof() -> None:
    """Whoever answers with what it was sent knows nothing."""
    kitchen = joiner()
    (frame,) = bare(*kitchen.take(*bare(host().greeting)).send)
    own = cbor.decode(frame, limit=4096)[3]
    for share in (own, b"B" + own[1:]):
        joined = joiner()
        joined._half, joined._next = kitchen._half, joined._shared
        with pytest.raises(Stopped) as stopped:
            joined.take(cbor.encode(["share", share]))
        assert why(stopped) is Why.MALFORMED


@pytest.mark.parametrize("share", [bytes(33), b"A" + bytes(32), b"A" + b"\x01" + bytes(31), b"A" + b"\xff" * 32, b""])
def test_a_share_nobody_honest_sends(share: bytes) -> None:
    """Zero, the neutral element, a point off the curve, and nothing at all."""
    with pytest.raises(Stopped) as stopped:
        host().take(cbor.encode(["join", 1, bytes(32), share]))
    assert why(stopped) is Why.MALFORMED


def test_a_half_is_used_once() -> None:
    parties = Parties(joiner=bytes(32), host=bytes(32), community=COMMUNITY)
    half, other = Half(CODE, parties, joining=True), Half(CODE, parties, joining=False)
    half.finish(other.share, b"")
    with pytest.raises(Malformed):
        half.finish(other.share, b"")
    assert len(half.share) == SHARE


# ── hostile frames ────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_certificate_other_than_the_promised_one_is_refused() -> None:
    hall, kitchen = host(), joiner()
    (frame,) = bare(hall.greeting)
    for _ in range(2):
        (frame,) = bare(*kitchen.take(frame).send)
        (frame,) = bare(*hall.take(frame).send)
    kitchen._candidate = candidate(MALLORY)
    (frame,) = bare(*kitchen.take(frame).send)
    with pytest.raises(Stopped) as stopped:
        hall.take(frame)
    assert why(stopped) is Why.MALFORMED


def test_somebody_elses_key_is_refused() -> None:
    """A certificate of one device, named as another."""
    with pytest.raises(Stopped) as stopped:
        prove(host(), joiner(of=candidate(device=MALLORY.public)))
    assert why(stopped) is Why.MALFORMED


def test_another_version_is_told_apart_from_rubbish() -> None:
    for take, frame in (
        (host().take, ["join", 2, bytes(32), bytes(33)]),
        (joiner().take, ["host", 2, COMMUNITY]),
    ):
        with pytest.raises(Stopped) as stopped:
            take(cbor.encode(frame))
        assert why(stopped) is Why.OTHER_VERSION


def test_a_joiner_cannot_say_no() -> None:
    with pytest.raises(Stopped) as stopped:
        host().take(*bare(refusal(Why.WRONG_CODE)))
    assert why(stopped) is Why.MALFORMED


@pytest.mark.parametrize("count", [0, -1, ENTRIES + 1, 2**63])
def test_as_many_entries_as_nobody_has(count: int) -> None:
    hall, kitchen = host(), joiner()
    prove(hall, kitchen)
    with pytest.raises(Stopped) as stopped:
        kitchen.take(*bare(hall._sealed("in", count)))
    assert why(stopped) is Why.MALFORMED


@pytest.mark.parametrize("page", [[], ["text"], [b"1", b"2", b"3"], [[b"1"]]])
def test_pages_that_are_none(page: list[object]) -> None:
    hall, kitchen = host(), joiner()
    prove(hall, kitchen)
    kitchen.take(*bare(hall._sealed("in", 2)))
    with pytest.raises(Stopped) as stopped:
        kitchen.take(*bare(hall._sealed("entries", page)))
    assert why(stopped) is Why.MALFORMED


def test_more_bytes_than_anybody_takes() -> None:
    hall, kitchen = host(), joiner()
    prove(hall, kitchen)
    kitchen.take(*bare(hall._sealed("in", 100)))
    page = bytes(1000 * 1000)
    for _ in range(BYTES // len(page)):
        kitchen.take(*bare(hall._sealed("entries", [page])))
    with pytest.raises(Stopped) as stopped:
        kitchen.take(*bare(hall._sealed("entries", [page])))
    assert why(stopped) is Why.MALFORMED


def test_a_sealed_frame_said_again_is_refused() -> None:
    hall, kitchen = host(), joiner()
    prove(hall, kitchen)
    (frame,) = bare(hall._sealed("in", 2))
    kitchen.take(frame)
    with pytest.raises(Stopped) as stopped:
        kitchen.take(frame)
    assert why(stopped) is Why.MALFORMED


def mutant(frame: bytes, chance: random.Random) -> bytes:
    """A frame with something changed, cut off, put in or doubled."""
    at, kind = chance.randrange(len(frame)), chance.randrange(5)
    if kind == 0:
        return frame[:at] + bytes([frame[at] ^ 1 << chance.randrange(8)]) + frame[at + 1 :]
    if kind == 1:
        return frame[:at]
    if kind == 2:
        return frame[:at] + chance.randbytes(chance.randrange(1, 9)) + frame[at:]
    if kind == 3:
        return frame + frame
    return chance.randbytes(len(frame))


@pytest.mark.parametrize("times", [150, pytest.param(20_000, marks=pytest.mark.slow)])
def test_mutants_end_in_a_word_and_let_nobody_in(times: int) -> None:
    """Every frame of an exchange in turn is changed; both sides end in Stopped, and nobody is described or let in."""
    chance = random.Random(times)
    ends = Counter[Why]()
    for attempt in range(times):
        place, seen = attempt % 6, 0

        def change(frame: bytes, place: int = place) -> bytes:
            nonlocal seen
            seen += 1
            return mutant(frame, chance) if seen == place + 1 else frame

        with pytest.raises(Stopped) as stopped:
            prove(host(), joiner(), change)
        ends[why(stopped)] += 1
    assert set(ends) <= {Why.MALFORMED, Why.WRONG_CODE, Why.OTHER_VERSION}
    assert len(ends) > 1


@given(st.binary(max_size=300))
def test_any_bytes_at_any_moment(content: bytes) -> None:
    for side in (host(), joiner()):
        with pytest.raises(Stopped):
            side.take(content)


values = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 2**64 - 1) | st.binary(max_size=40) | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=4),
    max_leaves=8,
)


@given(
    st.sampled_from(["host", "join", "share", "proof", "laptop", "in", "entries", "taken"]),
    st.lists(values, max_size=4),
)
def test_any_well_formed_message_at_the_start(kind: str, fields: list[object]) -> None:
    frame = cbor.encode([kind, *fields])
    with pytest.raises(Stopped):
        host().take(frame)
