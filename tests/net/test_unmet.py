"""Nobody at an address, somebody else there, nobody heard of at all, clocks apart: each is said, and once.

Never here: laptops that do meet.
"""

from __future__ import annotations

import argparse
import asyncio
import shutil
import socket
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from skillshare.domain.items import AddItem
from sync.connection import Limits
from sync.overview import CALLERS
from sync.status import Caller, Peer, Sharing, Unmet, Why, clock_off
from tests.catalog.house import found
from tests.convergence.meeting import make
from tests.net.nodes import Desk
from ui import command_node
from ui.command_node import _Watch
from ui.wording import sharing

HOUR = 3_600_000
NINE_YEARS = 9 * 8766 * HOUR


@pytest.fixture
def stranger(tmp_path: Path) -> Iterator[Desk]:
    """A laptop of another community."""
    found(tmp_path / "other")
    (laptop, _) = make(tmp_path / "others", tmp_path / "other", 2)
    laptop.community.close()
    desk = Desk(tmp_path / "others" / "0")
    yield desk
    desk.close()


def test_an_address_where_nobody_answers_is_told_of_until_somebody_does(desks: list[Desk]) -> None:
    first, second = desks
    address = first.node.start()
    first.node.stop()
    second.node.start()
    second.node.meet(*address)
    second.until(lambda told: told.unmet == (Unmet(host=address[0], port=address[1], why=Why.UNREACHABLE),))
    assert sharing.unmet(second.node.status().unmet[0]).startswith(f"Nobody answers at {address[0]}:{address[1]}.")


def test_an_address_that_swallows_everything_is_told_of(pair: Path, tmp_path: Path) -> None:
    """As behind a firewall: it takes the call and never says a word."""
    shutil.copytree(pair, tmp_path / "pair")
    desk = Desk(tmp_path / "pair" / "0", Limits(hello=0.2))
    try:
        with socket.create_server(("127.0.0.1", 0)) as deaf:
            desk.node.start()
            desk.node.meet(*deaf.getsockname())
            desk.until(lambda told: [it.why for it in told.unmet] == [Why.UNREACHABLE])
    finally:
        desk.close()


def test_an_address_of_another_community_is_told_of_there_and_turned_away_here(
    desks: list[Desk], stranger: Desk
) -> None:
    here, _ = desks
    address = stranger.node.start()
    here.node.start()
    here.node.meet(*address)
    here.until(lambda told: [it.why for it in told.unmet] == [Why.STRANGER])
    assert here.node.status().stranger is None
    assert "does not belong here" in sharing.unmet(here.node.status().unmet[0])
    stranger.until(lambda told: told.caller is not None)
    caller = stranger.node.status().caller
    assert caller is not None
    assert caller.host == "127.0.0.1"
    assert sharing.caller(caller, "today").startswith("A laptop at 127.0.0.1 called today and does not know this one.")
    assert stranger.heads().keys().isdisjoint(here.heads())


def test_who_hangs_up_before_a_handshake_or_once_is_no_news(desks: list[Desk]) -> None:
    desk, other = desks
    address = desk.node.start()
    for _ in range(4):
        socket.create_connection(address).close()
    overview = desk.node._overview
    assert not overview.hung_up("10.0.0.7")
    overview.talked("10.0.0.7")
    assert not overview.hung_up("10.0.0.7")
    assert overview.hung_up("10.0.0.7")
    assert not overview.hung_up("10.0.0.7")
    other.node.start()
    other.node.meet(*address)
    desk.connected()
    assert desk.node.status().caller == Caller(host="10.0.0.7", at=desk.community.now())
    overview.talked("10.0.0.7")
    desk.do(AddItem(fields={"name": "Drill"}))
    desk.until(lambda told: told.caller is None)


def test_whose_calls_are_counted_is_bounded(desks: list[Desk]) -> None:
    overview = desks[0].node._overview
    for n in range(CALLERS + 1):
        overview.hung_up(f"10.0.1.{n}")
    assert overview.hung_up("10.0.1.1")
    assert not overview.hung_up("10.0.1.0")


def test_who_was_reached_once_is_no_longer_unmet(desks: list[Desk]) -> None:
    first, second = desks
    address = first.node.start()
    second.node.start()
    second.node.meet(*address)
    second.connected()
    first.node.stop()
    second.connected(0)
    second.until(lambda told: told.peers[0].problem is Why.UNREACHABLE)
    assert second.node.status().unmet == ()


@pytest.mark.parametrize("why", list(Why))
def test_whatever_is_at_an_address_has_a_sentence_with_a_next_step(why: Why) -> None:
    said = sharing.unmet(Unmet(host="fe80::1", port=9, why=why))
    assert "[fe80::1]:9" in said
    assert said.count(". ") >= 1


def test_clocks_are_apart_from_ten_minutes_on() -> None:
    assert clock_off((), 5) is None
    assert clock_off((600_000,), 0) is None
    assert clock_off((600_001,), 0) == 600_001
    assert clock_off((0, 0, NINE_YEARS), NINE_YEARS) == -NINE_YEARS
    for gap, way in ((NINE_YEARS, "behind"), (-NINE_YEARS, "ahead of")):
        said = sharing.clock(gap)
        # "year(s)" where nothing is translated, and "years" where a test of the window ran before.
        assert "9 year" in said
        assert said.endswith(f" {way} the others. Set the one that is wrong.")


# ── what a box without a screen says ──────────────────────────────────────────────────────────────────────────────────


class Watched:
    """A box whose lines are read; `look` is what its node tells."""

    def __init__(self, desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys
        self.watch = _Watch(desk.community, desk.node, desk.writer, argparse.Namespace(meet=(), folder=None, port=None))

    def look(self, *peers: Peer, **more: object) -> list[str]:
        self.watch._look(Sharing(address=None, peers=peers, **more))  # type: ignore[arg-type]
        return self.lines()

    def lines(self) -> list[str]:
        return [line.split("  ", 1)[1] for line in self._capsys.readouterr().out.splitlines()]


HALL = Peer(device=b"h" * 32, label="Hall", connected=False)
TALKING = replace(HALL, connected=True, here=5)
DONE = replace(HALL, connected=True, met=1)


@pytest.fixture
def box(desks: list[Desk], capsys: pytest.CaptureFixture[str]) -> Watched:
    return Watched(desks[0], capsys)


def test_a_box_says_once_what_keeps_on_going_wrong(box: Watched) -> None:
    full = replace(HALL, problem=Why.UNAVAILABLE)
    said = "Hall: A disk takes nothing more. Make room on both laptops."
    assert box.look(TALKING) == ["Hall is here; sharing"]
    assert box.look(full) == ["Hall is out of reach", said]
    for _ in range(3):
        assert box.look(TALKING) == []
        assert box.look(full) == []
    assert box.look(DONE) == ["Hall has everything, and so has this laptop"]
    assert box.look(full) == ["Hall is out of reach", said]


def test_a_box_says_another_problem(box: Watched) -> None:
    assert len(box.look(replace(HALL, problem=Why.OLDER))) == 1
    assert len(box.look(replace(HALL, problem=Why.OLDER))) == 0
    assert len(box.look(replace(HALL, problem=Why.NEWER))) == 1


def test_a_box_does_not_call_a_laptop_unmet_with_which_it_shared_half(box: Watched) -> None:
    (_, said) = box.look(TALKING) + box.look(replace(HALL, problem=Why.CUT, here=5))[1:]
    assert said == "Hall: Not everything is shared yet. It goes on as soon as both are near each other."


def test_a_box_says_where_nobody_answers_once(box: Watched) -> None:
    lost = Unmet(host="10.0.0.9", port=47513, why=Why.UNREACHABLE)
    assert len(box.look(HALL, unmet=(lost,))) == 1
    assert box.look(HALL, unmet=(lost,)) == []
    assert len(box.look(HALL, unmet=(replace(lost, why=Why.STRANGER),))) == 1


def test_a_box_says_once_who_does_not_know_it(box: Watched) -> None:
    called = Caller(host="10.0.0.9", at=0)
    (said,) = box.look(DONE, caller=called)[1:]
    assert said.startswith("A laptop at 10.0.0.9 called")
    assert box.look(DONE, caller=replace(called, at=60_000)) == []


def test_a_box_says_that_clocks_are_apart_until_they_are_not(box: Watched) -> None:
    node = box.watch._node
    node._clocks[b"h" * 32] = 0.0
    assert len(box.look(DONE)) == 2
    assert box.look(DONE) == []
    node._clocks.clear()
    assert box.look(DONE) == []


def test_a_box_that_hears_of_nobody_says_so_after_a_while(
    box: Watched, desks: list[Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command_node, "LONELY", 0)
    desks[0].node.start()
    desks[0].until(lambda told: bool(told.peers))
    asyncio.run(box.watch._lonely())
    (said,) = box.lines()
    assert "Not met yet. If both are on, the network may keep laptops apart: use a stick." in said
    asyncio.run(box.watch._lonely())
    assert box.lines() == []


def test_a_box_that_is_the_only_laptop_says_how_to_let_another_in(
    box: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command_node, "LONELY", 0)
    asyncio.run(box.watch._lonely())
    assert box.lines() == ["There is no other laptop to share with. To add one, end this and run skillshare invite."]
