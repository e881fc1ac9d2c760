"""Photos between two laptops on one network: shown on both, also through a wire that breaks.

Never here: who may have one, and damaged ones.
"""

from __future__ import annotations

import random

from skillshare.domain.items import AddItem
from tests.net.nodes import Cutting, Desk


def test_a_photo_of_a_new_thing_is_on_the_other_desk(desks: list[Desk]) -> None:
    first, second = desks
    second.node.start()
    second.node.meet(*first.node.start())
    second.until(lambda sharing: any(peer.met for peer in sharing.peers))
    content = random.Random(1).randbytes(900_000)
    photo = first.here(lambda: first.community.pictures.store.put(content))
    item = first.do(AddItem(fields={"name": "Drill", "photo": photo})).record
    second.until(lambda _: second.community.pictures.store.get(photo) == content)
    assert second.community.pictures.named(photo) == (item,)


def test_photos_come_through_a_wire_that_breaks(desks: list[Desk]) -> None:
    first, second = desks
    contents = [random.Random(n).randbytes(700_000) for n in range(4)]
    photos = first.here(lambda: [first.community.pictures.store.put(content) for content in contents])
    for photo in photos:
        first.do(AddItem(fields={"name": "Drill", "photo": photo}))
    chance = random.Random(7)
    with Cutting(first.node.start(), lambda: chance.randint(50_000, 900_000), times=6) as wire:
        second.node.start()
        second.node.meet(*wire.address)
        second.until(lambda _: [second.community.pictures.store.get(photo) for photo in photos] == contents)
        assert wire.cuts
        second.node.stop()
