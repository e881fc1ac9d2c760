"""An old copy of a whole laptop that goes on: what both said is in everybody's catalog, once.

Never here: how often; `tests/journal/test_clones.py` runs many histories of it.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from skillshare.catalog.project import differences
from skillshare.community import Community
from skillshare.domain.items import AddItem, ChangeItem
from skillshare.domain.lending import LendItem, ReturnItem
from skillshare.domain.people import AddPerson
from skillshare.domain.refusal import Override
from tests.exchange.importing import founded
from tests.neighbours import admitted, meet


@pytest.fixture
def opened() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


def names(community: Community) -> list[str]:
    return sorted(hit.item.name for hit in community.catalog.search.find("saw", 20).hits if hit.item)


def test_both_branches_are_in_the_catalog_once(tmp_path: Path, opened: ExitStack) -> None:
    desk = opened.enter_context(closing(founded(tmp_path / "desk")))
    kitchen = admitted(desk, tmp_path / "kitchen", desk.now)
    saw = kitchen.do(AddItem(fields={"name": "First saw"})).record
    ben = kitchen.do(AddPerson(fields={"name": "Ben", "phone": "555"})).record
    meet(kitchen, desk)
    kitchen.close()
    shutil.copytree(tmp_path / "kitchen", tmp_path / "copy")
    kitchen = Community(tmp_path / "kitchen", wall=desk.now)
    kitchen.do(AddItem(fields={"name": "Second saw"}))
    waived = tuple(Override(rule=rule, reason="a friend") for rule in ("membership", "agreement"))
    lent = kitchen.do(LendItem(item=saw, person=ben, overrides=waived)).record
    meet(kitchen, desk)
    kitchen.close()
    desk.do(ReturnItem(item=saw))

    copy = opened.enter_context(closing(Community(tmp_path / "copy", wall=desk.now)))
    copy.do(AddItem(fields={"name": "Third saw"}))
    copy.do(ChangeItem(item=saw, fields={"shelf": "B 4"}))
    meet(copy, desk)
    assert copy.journal.torn
    assert copy.resolve_forks() > 0
    assert copy.resolve_forks() == 0
    meet(copy, desk)
    for each in (copy, desk):
        assert names(each) == ["First saw", "Second saw", "Third saw"]
        loan = each.catalog.loans.state(lent)
        assert (loan.item, loan.is_open) == (saw, False), "it came back after it went out"
        assert each.catalog.items.state(saw).shelf == "B 4"
        assert differences(each.database, each.journal) == []
        assert len(each.catalog.history.of(saw)) == 4
    again = copy.do(AddItem(fields={"name": "Fourth saw"}))
    meet(copy, desk)
    assert names(desk)[1] == "Fourth saw"
    assert desk.journal.envelope(again.entry) is not None
