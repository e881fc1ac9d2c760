"""Everything that keeps two laptops apart has its sentence with a next step, on both sides (experience 12, sync §6).

That nothing is lost by it is shown where each of these happens. Never here: how it comes to each.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from skillshare.journal.founding import Leaving
from skillshare.office import RemoveLaptop
from sync import outcome, pairing, status
from sync.status import Peer
from tests.catalog.house import found
from tests.convergence.meeting import Laptop
from tests.protocol.wire import End, hello_of, laptops_of, pump
from ui.wording import carried, meetings, sharing
from ui.wording.said import Words

UNKIND = ("error", "invalid", "please", "fail", "!", "protocol", "certificate", "tls")
HOUR = 3_600_000
NINE_YEARS = 9 * 8766 * HOUR


def said(words: Words) -> str:
    assert words.title, words
    assert words.why, words
    assert words.next, words
    return f"{words.title}. {words.why} {words.next}"


def kept_apart(problem: status.Why | None, *, met: int | None = 1) -> str:
    return sharing.problem(Peer(device=b"", label="Hall", connected=False, met=met, problem=problem))


TABLE = {
    "wrong code, typed": lambda: said(meetings.joining(pairing.Why.WRONG_CODE)),
    "wrong code three times, typed": lambda: said(meetings.joining(pairing.Why.GUESSED)),
    "wrong code three times, shown": lambda: said(meetings.hosting(pairing.Why.GUESSED)),
    "code timed out, typed": lambda: said(meetings.joining(pairing.Why.TIMED_OUT)),
    "code timed out, shown": lambda: said(meetings.hosting(pairing.Why.TIMED_OUT)),
    "another community, on this side": lambda: kept_apart(status.Why.COMMUNITY),
    "another community, on the stick": lambda: said(carried.stopped(outcome.Why.OTHER_COMMUNITY)),
    "another community, turned away": lambda: sharing.stranger("today"),
    "older app there": lambda: kept_apart(status.Why.OLDER),
    "newer app there": lambda: kept_apart(status.Why.NEWER),
    "older or newer app, letting in": lambda: said(meetings.hosting(pairing.Why.OTHER_VERSION)),
    "older or newer app, joining": lambda: said(meetings.joining(pairing.Why.OTHER_VERSION)),
    "newer app wrote the stick": lambda: said(carried.stopped(outcome.Why.NEWER_APP)),
    "firewall or guest network, joining": lambda: said(meetings.joining(pairing.Why.UNREACHABLE)),
    "firewall or guest network, silent": lambda: kept_apart(None, met=None),
    "firewall or guest network, called": lambda: kept_apart(status.Why.UNREACHABLE, met=None),
    "stick pulled while it is written": lambda: said(carried.stopped(outcome.Why.GONE)),
    "stick pulled, read elsewhere": lambda: said(carried.stopped(outcome.Why.CUT_SHORT)),
    "stick full": lambda: said(carried.stopped(outcome.Why.FULL)),
    "folder read-only": lambda: said(carried.stopped(outcome.Why.READ_ONLY)),
    "bundle for others": lambda: said(carried.stopped(outcome.Why.NOT_FOR_US)),
    "bundle for those who belong": lambda: said(carried.stopped(outcome.Why.REMOVED)),
    "bundle cut short": lambda: said(carried.stopped(outcome.Why.CUT_SHORT)),
    "our suffix on something else": lambda: said(carried.stopped(outcome.Why.NO_BUNDLE)),
    "clock nine years behind": lambda: sharing.clock(NINE_YEARS),
    "clock nine years ahead": lambda: sharing.clock(-NINE_YEARS),
    "removed and does not know it": lambda: kept_apart(status.Why.TURNED_AWAY),
    "removed, on the other side": lambda: sharing.stranger("today"),
    "let in and not known there yet": lambda: kept_apart(status.Why.TURNED_AWAY, met=None),
    "removed while connected": lambda: kept_apart(status.Why.REMOVED),
}
"""What can go wrong between two laptops, and who reads what about it."""


@pytest.mark.parametrize("case", TABLE)
def test_each_has_a_sentence_with_a_next_step(case: str) -> None:
    words = TABLE[case]()
    assert words.count(". ") >= 1, words
    assert words.endswith("."), words
    assert not [part for part in UNKIND if part in words.lower()], words


def test_what_everybody_may_hear_has_words() -> None:
    for why in pairing.Why:
        assert said(meetings.joining(why))
        assert said(meetings.hosting(why))
    for reason in outcome.Why:
        assert said(carried.stopped(reason))


CALM = {
    status.Why.STOPPING,
    status.Why.DOUBLE,
    status.Why.SILENT,
    status.Why.CUT,
    status.Why.WORDLESS,
    status.Why.UNREACHABLE,
    status.Why.STRANGER,
}
"""The other laptop is only away, or it is nobody's laptop here: no row of the list has to say so."""


def test_whatever_keeps_two_apart_that_met_has_words_or_is_calm() -> None:
    assert {why for why in status.Why if not kept_apart(why)} == CALM


# ── both sides of one conversation ────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def laptops(tmp_path: Path) -> Iterator[list[Laptop]]:
    found(tmp_path / "template")
    yield from laptops_of(tmp_path / "laptops", tmp_path / "template", 2)


def ended(laptops: list[Laptop], **other: object) -> tuple[status.Why | None, status.Why | None]:
    """Why a conversation ended, here and there, if the other says hello like that."""
    keys = [laptop.community.journal.key.public for laptop in laptops]
    here, there = End(laptops[0], keys[1]), End(laptops[1], keys[0], hello_of(laptops[1], **other))
    for end in (here, there):
        end.drive(end.session.start())
    pump(here, there)
    return here.shut, there.shut


def test_an_older_and_a_newer_app_each_say_it_from_their_side(laptops: list[Laptop]) -> None:
    both = ended(laptops, lowest=2, highest=2)
    assert both == (status.Why.NEWER, status.Why.OLDER)
    assert [kept_apart(why).split(". ")[1] for why in both] == [
        "Install the newer one here.",
        "Install the newer one there.",
    ]


def test_two_communities_say_so_on_both_sides(laptops: list[Laptop]) -> None:
    assert ended(laptops, community=b"x" * 16) == (status.Why.COMMUNITY, status.Why.COMMUNITY)


def test_a_laptop_removed_before_its_hello_hears_it_from_who_knows(laptops: list[Laptop]) -> None:
    first, second = laptops
    gone = second.community.journal.key.public
    first.community.do(RemoveLaptop(device=gone, why=Leaving.LOST))
    here, there = ended(laptops)
    assert here is there is status.Why.REMOVED
    assert kept_apart(there)
