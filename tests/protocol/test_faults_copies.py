"""A laptop that goes on from an old copy, in conversations: it fetches what it said on the other branch, all of it.

Never here: what repeated entries come to; that is `tests/journal/test_clones.py`.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from skillshare.community import Community
from skillshare.domain.items import AddItem
from skillshare.domain.people import AddPerson
from skillshare.journal.founding import DeviceClass, Leaving
from skillshare.office import RemoveLaptop
from tests.convergence.meeting import Laptop
from tests.exchange.importing import founded
from tests.neighbours import admitted
from tests.protocol.wire import End, meet

Opened = Callable[[Community], Laptop]


@pytest.fixture
def opened() -> Iterator[Opened]:
    with ExitStack() as stack:

        def laptop(community: Community) -> Laptop:
            stack.enter_context(closing(community))
            return Laptop(community, community.now, community.grant.owner)  # type: ignore[arg-type]

        yield laptop


def names(laptop: Laptop) -> list[str]:
    return sorted(hit.item.name for hit in laptop.community.catalog.search.find("saw", 50).hits if hit.item)


def add(laptop: Laptop, *things: str) -> None:
    for name in things:
        laptop.community.do(AddItem(fields={"name": name}))


def rolled_back(laptop: Laptop, copy: Path, opened: Opened) -> Laptop:
    """The laptop as it was when its folder was copied."""
    laptop.community.close()
    return opened(Community(copy, wall=laptop.community.now))


def copied(laptop: Laptop, folder: Path) -> Path:
    return Path(shutil.copytree(laptop.community.folder, folder))


def test_a_restored_laptop_says_again_all_that_only_others_kept_of_it(tmp_path: Path, opened: Opened) -> None:
    desk = opened(founded(tmp_path / "desk"))
    kitchen = opened(admitted(desk.community, tmp_path / "kitchen", desk.community.now))
    old = copied(kitchen, tmp_path / "old")
    add(kitchen, "Saw 1", "Saw 2", "Saw 3", "Saw 4")
    meet(kitchen, desk)
    kitchen = rolled_back(kitchen, old, opened)
    add(kitchen, "Saw 5")
    meet(kitchen, desk)
    meet(kitchen, desk)
    for laptop in (kitchen, desk):
        assert names(laptop) == [f"Saw {n}" for n in range(1, 6)]
        assert laptop.differences() == []


def test_what_was_fetched_once_is_not_fetched_again(tmp_path: Path, opened: Opened) -> None:
    desk = opened(founded(tmp_path / "desk"))
    kitchen = opened(admitted(desk.community, tmp_path / "kitchen", desk.community.now))
    old = copied(kitchen, tmp_path / "old")
    add(kitchen, "Saw 1", "Saw 2")
    meet(kitchen, desk)
    kitchen = rolled_back(kitchen, old, opened)
    add(kitchen, "Saw 3")
    for _ in range(2):
        meet(kitchen, desk)
    ends = meet(kitchen, desk)
    assert [type(message).__name__ for message in ends[0].said] == ["Hello", "Have", "Done", "Have", "Done"]


def test_a_private_part_that_came_without_its_body_is_found_where_the_original_is(
    tmp_path: Path, opened: Opened
) -> None:
    desk = opened(founded(tmp_path / "desk"))
    hall = opened(admitted(desk.community, tmp_path / "hall", desk.community.now, label="Hall"))
    person = desk.community.do(AddPerson(fields={"name": "Ben", "phone": "1"})).record
    phone = opened(admitted(desk.community, tmp_path / "phone", desk.community.now, device_class=DeviceClass.PERSONAL,
                            owner=person))  # fmt: skip
    meet(desk, hall)
    old = copied(hall, tmp_path / "old")
    ana = hall.community.do(AddPerson(fields={"name": "Ana", "phone": "555 0199"})).record
    meet(hall, desk)
    meet(phone, desk)
    hall = rolled_back(hall, old, opened)
    add(hall, "Saw 1")
    meet(hall, phone)
    assert hall.community.catalog.people.state(ana).phone == "", "a member's laptop had no more to give"
    meet(hall, desk)
    meet(hall, desk)
    assert hall.community.catalog.people.state(ana).phone == "555 0199"
    assert hall.tables() == desk.tables()


def test_a_fork_at_the_first_place_is_told_to_who_never_heard_of_the_log(tmp_path: Path, opened: Opened) -> None:
    desk = opened(founded(tmp_path / "desk"))
    kitchen = opened(admitted(desk.community, tmp_path / "kitchen", desk.community.now))
    attic = opened(admitted(desk.community, tmp_path / "attic", desk.community.now, label="Attic"))
    meet(desk, kitchen)
    old = copied(kitchen, tmp_path / "old")
    add(kitchen, "Saw 1")
    meet(kitchen, desk)
    kitchen = rolled_back(kitchen, old, opened)
    add(kitchen, "Saw 2")
    meet(kitchen, desk)
    meet(desk, attic)
    frozen = [[(log.id, log.frozen_from) for log in sorted(it.community.journal.known(1), key=lambda log: log.id)]
              for it in (desk, attic)]  # fmt: skip
    assert frozen[0] == frozen[1]
    assert 0 in {place for _, place in frozen[0]}


def test_a_torn_laptop_that_hears_of_its_removal_ends_in_peace(tmp_path: Path, opened: Opened) -> None:
    desk = opened(founded(tmp_path / "desk"))
    kitchen = opened(admitted(desk.community, tmp_path / "kitchen", desk.community.now))
    old = copied(kitchen, tmp_path / "old")
    add(kitchen, "Saw 1")
    meet(kitchen, desk)
    kitchen = rolled_back(kitchen, old, opened)
    add(kitchen, "Saw 2")
    kitchen.community.accept(desk.envelopes({}))
    assert kitchen.community.journal.torn
    desk.community.do(RemoveLaptop(device=kitchen.community.journal.key.public, why=Leaving.LOST))
    kitchen.community.accept(desk.envelopes({}))
    assert End(kitchen, b"").replica.mend() == 0
