"""Certificate cards: the text of the code says what was signed, and nothing else is believed (R44).

Never here: how the code is drawn and what the desk says of it.
"""

from __future__ import annotations

from base64 import b32decode, b32encode
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillshare.domain.cards import Card, CardForged, CardOfOthers, CardOfStranger, CardUnreadable
from skillshare.domain.refusal import Refused
from skillshare.journal.authority import Authority, Deed, Tenure
from skillshare.journal.card import LARGEST, PREFIX, is_card, read_card, write_card
from skillshare.journal.founding import DeviceClass, Grant
from tests.journal.laptops import device

HALL = bytes(range(16))
CARD = Card(
    community=HALL,
    certificate=b"c" * 16,
    person=b"p" * 16,
    name="Nguyễn Thị Lan",
    on="Bike stand",
    day=date(2026, 11, 26),
    until=date(2028, 11, 26),
    trainer="João Pereira",
)


def authority(*devices: int, kind: DeviceClass = DeviceClass.DESK, ended: bool = False) -> Authority:
    """These laptops, let in as such."""
    tenures = []
    for seed in devices:
        key = device(seed).public
        deed = Deed(type="device.granted", entry=b"e", device=key, log=b"l", inc=0, seq=0, n=0, stamp=0, body={})
        grant = Grant(entry=b"e", device=key, device_class=kind, owner=b"o" * 16, label="Hall", prefix="HA",
                      certificate=b"", sealing=bytes(32))  # fmt: skip
        ends = (deed,) if ended else ()
        tenures.append(Tenure(rank=(kind, ()), grant=grant, deed=deed, ends=ends))
    return Authority(tenures=tuple(tenures))


def stop(text: str, known: Authority, community: bytes = HALL) -> object:
    with pytest.raises(Refused) as caught:
        read_card(text, community, known)
    return caught.value.refusal


@pytest.mark.parametrize("card", [CARD, replace(CARD, until=None, trainer="")])
def test_r44_another_desk_reads_what_was_signed(card: Card) -> None:
    text = write_card(card, device(1))
    assert is_card(text)
    assert read_card(text, HALL, authority(1)) == card
    assert set(text) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:"), "a code of capitals and digits is small"
    assert len(text) < 450


def test_r44_a_scanner_may_type_it_small_and_in_pieces() -> None:
    text = write_card(CARD, device(1)).lower()
    assert read_card(f" {text[:40]}\n{text[40:]} ", HALL, authority(1)) == CARD


def test_r44_a_forged_card_is_refused() -> None:
    text = write_card(CARD, device(1))
    whole = b32decode(text.removeprefix(PREFIX) + "=" * (-len(text.removeprefix(PREFIX)) % 8))
    other = whole.replace(b"2028-11-26", b"2099-11-26")
    assert other != whole
    assert stop(PREFIX + b32encode(other).decode().rstrip("="), authority(1)) == CardForged()
    mine = device(2).public + whole[32:]
    assert stop(PREFIX + b32encode(mine).decode().rstrip("="), authority(1, 2)) == CardForged()


@given(st.integers(0, 10_000), st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"))
def test_r44_no_other_letter_passes(place: int, letter: str) -> None:
    text = write_card(CARD, device(1))
    at = len(PREFIX) + place % (len(text) - len(PREFIX) - 1)
    other = text[:at] + letter + text[at + 1 :]
    if other != text:
        assert isinstance(stop(other, authority(1)), CardForged | CardUnreadable)


def test_r44_who_does_not_belong_gives_no_certificate() -> None:
    text = write_card(CARD, device(1))
    assert stop(text, authority(2)) == CardOfStranger()
    assert stop(text, authority(1, ended=True)) == CardOfStranger()
    for kind in (DeviceClass.PERSONAL, DeviceClass.KIOSK, DeviceClass.RECOVERY):
        assert stop(text, authority(1, kind=kind)) == CardOfStranger()


def test_r44_a_card_of_another_community_is_told_apart() -> None:
    assert stop(write_card(CARD, device(1)), authority(1), b"x" * 16) == CardOfOthers()


@pytest.mark.parametrize("text", ["", "RI-0042", PREFIX, PREFIX + "0", PREFIX + "A" * LARGEST, PREFIX + "MFRGG"])
def test_r44_what_is_no_card_is_said_to_be_none(text: str) -> None:
    assert stop(text, authority(1)) == CardUnreadable()


@given(st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", max_size=400))
def test_r44_any_letters_are_refused_and_nothing_breaks(letters: str) -> None:
    assert isinstance(stop(PREFIX + letters, authority(1)), CardUnreadable | CardForged)
