"""An import is one action: written in chunks, cancelled between them, undone at once; what was refused is named."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from skillshare.community import Changed, Community
from skillshare.domain.items import AddItem
from skillshare.exchange import running
from skillshare.exchange.export import save_rows
from skillshare.exchange.known import known
from skillshare.exchange.mapping import Target
from skillshare.exchange.problems import Trouble
from skillshare.exchange.reading import read
from skillshare.exchange.running import Importing, run
from skillshare.journal.failure import Unavailable
from tests.exchange.importing import SAMPLES, fresh_batch, imported, items, people, planned, written

MANY = "Number,Name\n" + "".join(f"T-{n},Tool {n}\n" for n in range(250))


def test_one_undo_takes_all_of_it_back(community: Community) -> None:
    before = len(community.catalog.membership_types())
    report = imported(community, SAMPLES / "members.csv")
    assert report.entry is not None
    community.undo(report.entry)
    assert people(community) == {}
    assert len(community.catalog.membership_types()) == before
    assert imported(community, SAMPLES / "members.csv").added == 64


def test_any_entry_of_it_stands_for_all(community: Community, tmp_path: Path) -> None:
    batch = fresh_batch()
    run(planned(community, written(tmp_path, MANY)), community, batch=batch)
    entries = community.journal.entries_of(batch)
    assert len(entries) >= 3
    community.undo(entries[-1])
    assert items(community) == {}


def test_progress_and_chunks(community: Community, tmp_path: Path) -> None:
    heard: list[tuple[int, int]] = []
    found = planned(community, written(tmp_path, MANY))
    run(found, community, batch=fresh_batch(), progress=lambda done, total: heard.append((done, total)))
    assert heard == [(0, 250), (100, 250), (200, 250), (250, 250)]


def test_a_cancel_keeps_what_is_in_and_says_so(community: Community, tmp_path: Path) -> None:
    path = written(tmp_path, MANY)
    report = run(
        planned(community, path), community, batch=fresh_batch(), cancelled=lambda: len(items(community)) >= 100
    )
    assert (report.added, report.waiting, report.cancelled) == (100, 150, True)
    assert report.entry is not None
    rest = imported(community, path)
    assert (rest.added, rest.there, rest.cancelled) == (150, 100, False)
    community.undo(report.entry)
    assert len(items(community)) == 150


def test_the_desk_works_between_the_steps(community: Community, tmp_path: Path) -> None:
    importing = Importing(planned(community, written(tmp_path, MANY)), community, batch=fresh_batch())
    assert importing.step()
    assert importing.step()
    community.do(AddItem(fields={"name": "Came in between", "number": "T-240"}))
    while importing.step():
        pass
    report = importing.report()
    assert (report.added, report.left, importing.done) == (249, (242,), 250)
    refused = report.problems[-1]
    assert (refused.row, refused.trouble, type(refused.refusal).__name__) == (242, Trouble.REFUSED, "NumberTaken")


def test_a_full_disk_loses_only_the_chunk(
    community: Community, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    importing = Importing(planned(community, written(tmp_path, MANY)), community, batch=fresh_batch())
    importing.step()
    importing.step()

    def full(*_: object, **__: object) -> None:
        raise Unavailable("disk-full")

    with monkeypatch.context() as patch:
        patch.setattr(Community, "do_all", full)
        with pytest.raises(Unavailable):
            importing.step()
    assert (importing.done, len(items(community))) == (100, 100)
    while importing.step():
        pass
    assert importing.report().added == 250


def test_heavy_rows_go_in_smaller_chunks(community: Community, tmp_path: Path) -> None:
    text = "Name,Notes\n" + "".join(f"Tool {n},{'ж' * 3900}\n" for n in range(120))
    report = imported(community, written(tmp_path, text))
    assert (report.added, report.left) == (120, ())
    assert running.CHUNK == 100


def test_letters_of_four_bytes_weigh_as_much_as_they_do(community: Community, tmp_path: Path) -> None:
    rows = "".join(f"T-{n},Tool {n},{'🪚' * 2000}\n" for n in range(80))
    report = imported(community, written(tmp_path, "Number,Name,Description\n" + rows))
    assert (report.added, report.problems) == (80, ())


def test_changes_carry_who_asked(community: Community, tmp_path: Path) -> None:
    heard: list[Changed] = []
    community.subscribe(heard.append)
    asked = object()
    run(planned(community, written(tmp_path, MANY)), community, batch=fresh_batch(), initiator=asked)
    assert heard
    assert all(changed.initiator is asked for changed in heard)


def test_rows_that_did_not_come_in_can_be_saved(community: Community, tmp_path: Path) -> None:
    path = written(tmp_path, 'Number,Name,Notes\n1,Drill,x\n2,,"=SUM(A1), ""quoted"""\n3,Saw,y\n')
    report = imported(community, path)
    assert report.left == (3,)
    save_rows(tmp_path / "rest.csv", read(path), report.left)
    rest = read(tmp_path / "rest.csv")
    assert rest.columns == ("Number", "Name", "Notes")
    assert len(rest.lines) == 1
    assert rest.lines[0].cells == ("2", "", '\'=SUM(A1), "quoted"')
    assert not (tmp_path / "rest.csv.new").exists()


def test_an_empty_plan_writes_nothing(community: Community, tmp_path: Path) -> None:
    before = community.journal.count()
    report = imported(community, written(tmp_path, "Number,Name\n1,\n"))
    assert (report.added, report.left, report.entry, community.journal.count()) == (0, (2,), None, before)


def test_reading_everything_while_somebody_writes(community: Community, tmp_path: Path) -> None:
    """A plan or an export on another thread sees one moment, however busy the desk is."""
    importing = Importing(planned(community, written(tmp_path, MANY)), community, batch=fresh_batch())
    seen: list[int] = []
    stop = threading.Event()

    def look() -> None:
        while not stop.is_set():
            seen.append(len(known(community, Target.ITEMS).items))
        community.close()

    with ThreadPoolExecutor(max_workers=1) as pool:
        looking = pool.submit(look)
        while importing.step():
            pass
        stop.set()
        looking.result()
    assert seen == sorted(seen)
    assert importing.report().added == 250
