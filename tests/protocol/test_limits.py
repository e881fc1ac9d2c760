"""What the journal puts off a conversation does not fetch in vain, and takes up again by itself (journal §10).

Never here: how much is taken.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from skillshare.community import Community
from skillshare.domain.fact import Fact
from skillshare.domain.items import AddItem
from skillshare.journal import intake
from skillshare.journal.entry import AUTHORITY
from skillshare.journal.founding import DeviceClass, grant_fact
from sync import messages as say
from sync.session import Stage
from tests.catalog.house import Clock
from tests.convergence.meeting import Laptop
from tests.protocol.wire import End, meet, pump


def quiet(one: End, other: End) -> None:
    """Both have had nothing to say for a while."""
    for end in (one, other):
        end.drive(end.session.quiet())
    pump(one, other)


def wants(end: End) -> int:
    return sum(isinstance(message, say.Want) and bool(message.ranges) for message in end.said)


def test_a_flood_stops_its_log_alone_and_goes_on_after_the_hour(
    laptops: list[Laptop], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "AN_HOUR", 10)
    first, second, third = laptops
    third.community.do(AddItem(fields={"name": "Saw"}))
    meet(third, second)
    for n in range(40):
        second.community.do(AddItem(fields={"name": f"Drill {n}"}))
    here, there = meet(first, second)
    assert (here.session.stage, there.session.stage) == (Stage.LIVE, Stage.LIVE)
    assert [flood.device for flood in first.community.journal.floods()] == [there.replica.community.journal.key.public]
    assert first.rows("SELECT count(*) FROM item WHERE name = 'Saw'") == [(1,)]
    assert here.session.waits()[0] == 0
    before = wants(here)
    quiet(here, there)
    assert wants(here) == before
    for _ in range(5):
        first.clock.now += intake.HOUR
        quiet(here, there)
    assert first.heads() == second.heads()
    assert not first.community.journal.floods()
    assert not first.differences()


def test_the_rest_of_a_stranger_is_fetched_once_its_grant_is_here(
    laptops: list[Laptop], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = laptops[:2]
    stranger = Community(tmp_path / "stranger", wall=Clock())
    with stranger.journal.transaction():
        stranger.journal.join(first.community.id)
        for n in range(20):
            drill = Fact(type="item.described", records=(bytes([n]) * 16,), body={"name": f"Drill {n}"})
            stranger.journal.append([drill], by=first.owner)
    log = stranger.journal.logs()[0]
    second.community.accept(stranger.journal.envelopes(log.id))
    monkeypatch.setattr(intake, "OF_A_STRANGER", 5)
    here, there = meet(first, second)
    assert first.heads()[log.id] == 4
    assert here.session.waits()[0] == 0
    assert here.replica.state().clock == there.replica.state().clock
    grant = grant_fact(
        stranger.journal.key, device_class=DeviceClass.DESK, owner=first.owner, label="Attic", prefix="AT"
    )
    with first.community.journal.transaction():
        first.community.journal.append([grant], by=first.owner, lane=AUTHORITY)
    here.drive(here.session.changed())
    pump(here, there)
    assert first.heads() == second.heads()
    stranger.close()
