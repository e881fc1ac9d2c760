"""The catalog is a cache: another version, a crash or a fork and it says again what the journal says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from skillshare.catalog import project, tables
from skillshare.catalog.rows import COLUMNS, FOLDS, KEPT
from skillshare.catalog.views import ItemFilter
from skillshare.community import Community, FoundCommunity
from skillshare.domain.fact import Happening
from skillshare.domain.items import AddItem
from skillshare.domain.lending import LendItem
from skillshare.domain.refusal import Asked, Refused
from skillshare.journal.state import NAME
from tests.catalog.house import FOUNDING, House, copied
from tests.domain.nonsense import RECORDS, Claims, histories


def reopened(house: House) -> House:
    house.community.close()
    return House(house.community.folder, house.clock)


def test_a_catalog_of_another_version_is_made_anew(house: House) -> None:
    house.lend(house.item("Drill"), house.person("Ben"))
    house.community.database.execute_sql("UPDATE catalog_version SET version = 0")
    house.community.database.execute_sql("ALTER TABLE item RENAME COLUMN shelf TO place")
    again = reopened(house)
    assert tables.is_current(again.community.database)
    assert [row.name for row in again.catalog.items.page(ItemFilter(state="out"))] == ["Drill"]
    assert again.differences() == []


def test_a_rebuild_changes_nothing_and_says_how_far_it_is(house: House) -> None:
    house.lend(house.item("Drill"), house.person("Ben"))
    progress: list[int] = []
    count = house.community.rebuild(progress.append)
    assert progress == [count]
    assert count >= 6


def test_what_a_crash_kept_from_the_database_is_folded_at_the_start(house: House, tmp_path: Path) -> None:
    drill = house.item("Drill")
    ben = house.person("Ben")
    house.community.close()
    older = copied(house.community.folder, tmp_path / "older")
    older.community.close()
    house.community = Community(house.community.folder, wall=house.clock)
    house.lend(drill, ben)
    house.community.close()
    # The state was written and the commit was not: exactly what a power cut between the two leaves.
    (older.community.folder / NAME).write_bytes((house.community.folder / NAME).read_bytes())
    again = House(older.community.folder, house.clock)
    assert again.community.journal.incarnation == 0
    assert again.community.journal.unfolded() == ()
    assert [row.name for row in again.catalog.items.page(ItemFilter(state="out"))] == ["Drill"]
    assert again.differences() == []
    again.community.close()


@pytest.mark.parametrize(
    "harm",
    ["DELETE FROM item", "DELETE FROM known", "DELETE FROM search", "UPDATE loan SET due = '2020-01-01'",
     "UPDATE item SET outings = 0", "INSERT INTO known VALUES ('slot', x'00')", "DELETE FROM person WHERE name = 'Ben'",
     "UPDATE search SET title = 'other'"],
)  # fmt: skip
def test_whatever_is_wrong_with_the_catalog_is_seen_and_mended(house: House, harm: str) -> None:
    house.lend(house.item("Drill"), house.person("Ben"))
    house.community.database.execute_sql(harm)
    assert house.differences() != []
    house.community.rebuild()


def test_a_record_that_lost_its_whole_history_leaves_no_row(house: House) -> None:
    """A fork freezes a log, and what only stood there is gone from every history (journal §5)."""
    drill, known = house.item("Drill"), house.catalog.opening().slots[0].id

    class Emptied:
        saw = staticmethod(house.community.journal.saw)

        def history(self, record: bytes, passing: object = ()) -> list[Happening]:
            return []

        def histories(self, records: object = None, passing: object = ()) -> Iterator[tuple[bytes, list[Happening]]]:
            return iter(())

    with house.community.journal.transaction():
        project.project(house.community.database, Emptied(), [drill, known])
    assert house.catalog.items.row(drill) is None
    assert house.catalog.search.find("drill").hits == ()
    assert len(house.catalog.opening().slots) == 1
    with house.community.journal.transaction():
        project.project(house.community.database, house.community.journal, [drill, known])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(histories())
def test_rows_of_nonsense_can_be_stored(house: House, told: tuple[list[Happening], Claims]) -> None:
    history, claims = told
    connection = house.community.database.connection()
    for kind, own in project.by_kind(history):
        state = FOLDS[kind](RECORDS[0], own, claims.saw)
        if kind in KEPT and KEPT[kind].exists(state):
            row = KEPT[kind].row(state)
            assert len(row) == len(COLUMNS[kind])
            stored = connection.execute(f"SELECT {', '.join('?' * len(row))}", row).fetchone()
            assert stored == row


def test_two_communities_stand_side_by_side(house: House, tmp_path: Path) -> None:
    other = House(tmp_path / "other")
    other.community.found(FoundCommunity(name="Hill", site="", owner="Uma", label="Desk", prefix="HI"))
    drill = other.do(AddItem(fields={"name": "Drill"})).record
    assert house.catalog.items.row(drill) is None
    assert other.community.id != house.community.id
    assert other.differences() == []
    other.community.close()


def test_a_folder_without_a_community_has_nothing_to_show(tmp_path: Path) -> None:
    empty = Community(tmp_path / "new")
    assert not empty.founded
    assert isinstance(empty.today(), date)
    assert empty.catalog.items.page(ItemFilter()) == ()
    with pytest.raises(RuntimeError):
        _ = empty.id
    empty.found(FOUNDING)
    assert empty.grant.label == "Desk"
    empty.close()


def test_founding_that_fails_leaves_nothing(tmp_path: Path) -> None:
    empty = Community(tmp_path / "new")
    long = "x" * 201
    wrong = (replace(FOUNDING, name=" "), replace(FOUNDING, owner=""), replace(FOUNDING, owner=long))
    for founding in (*wrong, replace(FOUNDING, site=long)):
        with pytest.raises(Refused):
            empty.found(founding)
        assert (empty.founded, empty.journal.count()) == (False, 0)
    empty.found(FOUNDING)
    drill = empty.do(AddItem(fields={"name": "Drill"})).record
    with pytest.raises(Asked):
        empty.do(LendItem(item=drill, person=empty.grant.owner))
    empty.close()
