"""Prices, dates, lengths, conditions, lists and markup are read as people write them, or left to a person."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillshare.domain.currency import minor_digits
from skillshare.exchange import amounts, days, words
from skillshare.exchange.guarding import guarded, unguarded
from skillshare.exchange.markup import text_of


@pytest.mark.parametrize(
    ("text", "minor"),
    [
        ("$1,899.00", 189_900),
        ("$ 119.50", 11_950),
        ("1899,00", 189_900),
        ("1.299,00", 129_900),
        ("1 299,50 €", 129_950),
        ("1'299.00 CHF", 129_900),
        ("12,-", 1200),
        ("12.–", 1200),
        ("45", 4500),
        ("12.5", 1250),
        ("1,899", 189_900),
        ("1.000.000", 100_000_000),
        ("0.50", 50),
        (".50", 50),
        ("Rs.500", 50_000),
        ("0,125", None),
        ("٤٥٫٥٠", 4550),
        ("about 50", None),
        ("50-60", None),
        ("-5", None),
        ("free", None),
        ("12.345678", None),
        ("99999999999", None),
    ],
)
def test_prices(text: str, minor: int | None) -> None:
    assert amounts.price(text, 2) == minor


def test_prices_in_currencies_without_cents() -> None:
    assert amounts.price("¥1,200", minor_digits("JPY")) == 1200
    assert amounts.price("1.250", minor_digits("KWD")) == 1_250_000
    assert amounts.price("0.250", minor_digits("KWD")) == 250


@given(st.integers(0, 2**31 - 1), st.sampled_from([0, 2, 3]))
def test_our_own_prices_come_back(amount: int, digits: int) -> None:
    assert amounts.shown_price(amounts.shown(amount, digits), digits) == amount


@pytest.mark.parametrize(
    ("text", "day_first", "expected"),
    [
        ("2021-06-02", True, date(2021, 6, 2)),
        ("2021/6/2", True, date(2021, 6, 2)),
        ("20210602", True, date(2021, 6, 2)),
        ("2021-06-02 14:30", True, date(2021, 6, 2)),
        ("01.05.2026", False, date(2026, 5, 1)),
        ("3/4/26", True, date(2026, 4, 3)),
        ("3/4/26", False, date(2026, 3, 4)),
        ("31/12/2026", False, date(2026, 12, 31)),
        ("12/31/2017", True, date(2017, 12, 31)),
        ("2 June 2021", True, date(2021, 6, 2)),
        ("June 2, 2021", True, date(2021, 6, 2)),
        ("2. März 2021", True, date(2021, 3, 2)),
        ("2 de junio de 2021", True, date(2021, 6, 2)),
        ("1er août 2021", True, date(2021, 8, 1)),
        ("02-Jun-21", True, date(2021, 6, 2)),
        ("43903", True, date(2020, 3, 13)),
        ("٢٠٢١-٠٦-٠٢", True, date(2021, 6, 2)),
        ("31/02/2020", True, None),
        ("2020-02-30", True, None),
        ("soon", True, None),
        ("12", True, None),
    ],
)
def test_dates(text: str, day_first: bool, expected: date | None) -> None:
    assert days.day(text, day_first) == expected


def test_the_column_settles_the_order() -> None:
    assert days.order(["7/4/22", "03/14/2019", "2021-06-02", "31/02/2020"]) is False
    assert days.order(["7/4/22", "14/03/2019"]) is True
    assert days.order(["7/4/22", "1.2.2020"]) is None
    assert days.ambiguous("7/4/22")
    assert not days.ambiguous("7/7/22")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("7", 7),
        ("7.0", 7),
        ("2 weeks", 14),
        ("3 Tage", 3),
        ("1 semaine", 7),
        ("٧ أيام", 7),
        ("a while", None),
        ("9 months", None),
    ],
)
def test_lengths(text: str, expected: int | None) -> None:
    assert amounts.loan_days(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Maintenance", ("repair", "")),
        ("DEFEKT", ("repair", "")),
        ("Repair: cord is torn", ("repair", "cord is torn")),
        ("lost (at the fair)", ("missing", "at the fair")),
        ("Available, Maintenance", ("repair", "")),
        ("Checked Out", ("out", "")),
        ("مفقود", ("missing", "")),
        ("Quarantined", None),
    ],
)
def test_conditions(text: str, expected: tuple[str, str] | None) -> None:
    assert words.condition(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Power tools//Drilling", ("Power tools / Drilling", False)),
        ("Garden > Mowing", ("Garden / Mowing", False)),
        ("Garden; Kitchen", ("Garden", True)),
        ("Saws, hand", ("Saws, hand", False)),
        ("A//B, C//D", ("A / B", True)),
    ],
)
def test_categories(text: str, expected: tuple[str, bool]) -> None:
    assert words.category(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Includes: Charger; 2 batteries; belt clip", ["Charger", "2 batteries", "belt clip"]),
        ("Zubehör: Koffer, Ladegerät", ["Koffer", "Ladegerät"]),
        ("Case (with foam, black), key", ["Case (with foam, black)", "key"]),
        ("- case\n- key", ["case", "key"]),
        ("case", ["case"]),
        ("Note: " + "the blade has to be ordered from the maker every time because no shop here has that size", None),
    ],
)
def test_parts_lists(text: str, expected: list[str] | None) -> None:
    assert words.parts_list(text) == expected


def test_markup_becomes_text() -> None:
    assert text_of("<p>Use <b>gloves</b> &amp; goggles</p><ul><li>one</li><li>two</li></ul>") == (
        "Use gloves & goggles\n- one\n- two"
    )
    assert text_of("Spear & Jackson, 5 < 6, x<y") == "Spear & Jackson, 5 < 6, x<y"
    assert text_of('<a href="https://example.org">manual</a>') == "[https://example.org] manual"
    assert text_of("<p>never <script>alert(1)</script>closed") == "never closed"
    assert text_of("caf&eacute; &amp; bar") == "café & bar"


def test_languages_become_codes() -> None:
    assert words.languages("English, Українська; EN / Klingon") == ["en", "uk", "Klingon"]


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ("Trainer; Bénévole", (["volunteer", "trainer"], [])),
        ("Gastgeberin, Kassenwart", (["host"], ["Kassenwart"])),
        ("مدربة / متطوعة", (["volunteer", "trainer"], [])),
        ("Treasurer", ([], ["Treasurer"])),
    ],
)
def test_roles_in_many_languages(cell: str, found: tuple[list[str], list[str]]) -> None:
    assert words.roles(cell) == found


@given(st.text(alphabet=st.sampled_from(list("'=+-@\t\r\nab1")), max_size=8) | st.text())
def test_the_guard_is_exactly_reversible(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert guarded(text)[:1] not in {"=", "+", "-", "@", "\t", "\r", "\n"}
