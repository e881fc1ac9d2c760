"""Names, numbers and codes as they are kept, compared and searched, in many scripts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillshare.domain.numbers import (
    check_character,
    is_short_id,
    label_code,
    running_number,
    short_id,
    site_prefix,
)
from skillshare.domain.text import clean, clean_lines, folded, key, phone_end, spaced


@pytest.mark.parametrize(
    ("typed", "name"),
    [("yildiz", "Yıldız"), ("lodz", "Łódź"), ("strasse", "Straße"), ("ISTANBUL", "İstanbul"), ("aerø", "Ærø"),
     ("احمد", "أحمد"), ("Σίσυφος", "ΣΊΣΥΦΟΣ"), ("nguyen", "Nguyễn")],
)  # fmt: skip
def test_r41_diacritics_fold_both_ways(typed: str, name: str) -> None:
    assert folded(typed) == folded(name)


@given(st.text())
def test_folding_cleaning_and_keys_settle_at_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert clean_lines(clean_lines(text)) == clean_lines(text)
    assert folded(folded(text)) == folded(text)
    assert key(key(text)) == key(text)
    assert "\n" not in clean(text)


def test_cleaning_keeps_joiners_and_drops_what_turns_text_round() -> None:
    assert clean(" a\u202eb\tc\r\nd\x00 ") == "ab c d"
    assert clean("\U0001f469\u200d\U0001f33e") == "\U0001f469\u200d\U0001f33e"
    assert clean_lines("a\r\nb\x0b\n\n\nc ") == "a\nb\n\nc"


def test_a_code_is_the_same_whatever_the_scanner_makes_of_its_dashes() -> None:
    assert {key(c) for c in ("RI-0417-C", "ri0417c", "RIß0417ßC".replace("ß", "'"), "ＲＩ０４１７Ｃ")} == {"RI0417C"}
    assert key("٤١٧") == "417"
    assert key("Ω-7") != key("Ж-7")


def test_the_end_of_a_phone_number_is_read_in_any_digits() -> None:
    assert phone_end("+49 (30) 12-34") == "43210394"[:8]
    assert phone_end("٠١٢") == "210"


def test_scripts_without_spaces_are_words_of_one_character() -> None:
    assert spaced("山田 taro").split() == ["山", "田", "taro"]
    assert spaced("yildiz") == "yildiz"


@given(st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=2, max_size=2), st.integers(0, 10**7))
def test_a_short_id_is_known_by_its_shape_and_check_character(prefix: str, number: int) -> None:
    code = short_id(prefix, number)
    assert is_short_id(code.lower().replace("-", ""))
    assert running_number(code, prefix) == number
    wrong = "0" if code[-1] != "0" else "1"
    assert not is_short_id(code[:-1] + wrong)
    assert running_number(code[:-1] + wrong, prefix) == 0
    assert label_code(code).startswith("SK" + prefix)


@given(st.text("0123456789", min_size=4, max_size=6), st.integers(0, 5), st.integers(1, 9))
def test_every_wrong_digit_is_found(digits: str, place: int, by: int) -> None:
    place %= len(digits)
    wrong = digits[:place] + str((int(digits[place]) + by) % 10) + digits[place + 1 :]
    assert check_character(digits) != check_character(wrong)


@pytest.mark.parametrize(
    ("name", "prefix"),
    [
        ("Riverside House", "RH"),
        ("werkstatt", "WE"),
        ("Łódź Pożyczalnia", "LP"),
        ("مكتبة", "SK"),
        ("Q", "SK"),
        ("", "SK"),
    ],
)
def test_a_place_has_two_letters(name: str, prefix: str) -> None:
    assert site_prefix(name) == prefix
