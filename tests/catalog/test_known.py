"""Kinds of which there are few are remembered as they were folded, and never shown as they were before a change."""

from pathlib import Path

import pytest

from skillshare.community import Community
from skillshare.domain.opening_hours import RemoveSlot, SetSlot
from skillshare.domain.settings import SetRules
from skillshare.journal import state
from skillshare.journal.failure import Unavailable
from skillshare.journal.reader import Reader
from tests.catalog.house import House


def test_they_are_folded_once_and_again_after_a_change(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    catalog, community = house.community.catalog, house.community
    slot = community.do(SetSlot(weekday=2, start=600, end=720)).record
    assert [one.weekday for one in catalog.opening().slots if one.id == slot] == [2]
    catalog.settings(community.id)
    with monkeypatch.context() as patched:
        patched.setattr(Reader, "history", lambda *_: pytest.fail("folded again though nothing changed"))
        catalog.opening()
        catalog.settings(community.id)
    community.do(RemoveSlot(slot=slot))
    assert [one for one in catalog.opening().slots if one.id == slot] == []
    community.do(SetRules(fields={"item_limit": 3}))
    assert catalog.settings(community.id).rules.item_limit == 3


def test_what_the_disk_did_not_take_is_not_remembered(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """Asked in the middle of a transaction that comes to nothing, and by the one after it."""
    community = house.community
    before = community.catalog.opening()
    seen: list[int] = []

    def full(_descriptor: int) -> None:
        seen.append(len(community.catalog.opening().slots))
        raise OSError(28, "full")

    with monkeypatch.context() as patched:
        patched.setattr(state, "flush", full)
        with pytest.raises(Unavailable):
            community.do(SetSlot(weekday=6, start=600, end=720))
    assert seen[0] == len(before.slots) + 1
    assert community.catalog.opening() == before
    community.do(SetSlot(weekday=0, start=600, end=720))
    assert {one.weekday for one in community.catalog.opening().slots} - {one.weekday for one in before.slots} == {0}


def test_another_community_in_the_same_process_remembers_its_own(house: House, tmp_path: Path) -> None:
    other = Community(tmp_path / "other", wall=house.clock)
    try:
        assert house.community.catalog.opening().slots
        assert other.catalog.opening().slots == ()
    finally:
        other.close()
