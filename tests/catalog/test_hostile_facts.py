"""Whatever laptops say of whatever record, every fold, row and reader of the catalog takes it (architecture §4).

Never here: what a fold makes of it.
"""

from __future__ import annotations

import inspect
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta, tzinfo
from itertools import product
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from peewee import SqliteDatabase

from skillshare.catalog import coming, project, tables
from skillshare.catalog.lines import Lines
from skillshare.catalog.project import by_kind
from skillshare.catalog.readers import Catalog
from skillshare.catalog.rows import COLUMNS, FOLDS, KEPT
from skillshare.catalog.uses import Uses
from skillshare.catalog.views import ItemFilter, PeopleFilter
from skillshare.domain import kinds, rota, space_use
from skillshare.domain.fact import Fact
from skillshare.domain.matching import Match
from skillshare.domain.sessions import occurrence
from tests.catalog.hostile_facts import OURS, Told, rid, towns
from tests.domain.nonsense import LOGS
from tests.domain.story import NOON, TODAY

ZONES = (ZoneInfo("America/Los_Angeles"), ZoneInfo("Pacific/Kiritimati"))
RANGES = (
    *((TODAY, TODAY), (date(2026, 11, 20), date(2027, 1, 10)), (date(2026, 3, 29), date(2026, 3, 29))),
    *((date(2, 1, 1), date(3, 2, 1)), (date(9998, 11, 1), date(9999, 12, 30)), (TODAY, TODAY - timedelta(days=1))),
)
ENDS = tuple(map(datetime.fromisoformat, ("0002-01-20T00:00", "9998-12-10T00:00", "2026-12-02T18:00")))
UNKNOWN = bytes(16)
AFTER = frozenset({"effects", "kept", "line", "out", "promised"})
"""Questions about what another question answered; they are asked below."""


@pytest.fixture(scope="module")
def database() -> Iterator[SqliteDatabase]:
    database = SqliteDatabase(":memory:")
    tables.create(database)
    yield database
    database.close()


def answers(records: Sequence[bytes]) -> dict[Any, Iterable[Any]]:
    """What a reader is asked about, by the type it asks for; a reader that asks for something new needs a line here."""
    return {
        bytes: records,
        bytes | None: (None, *records),
        str | None: (None, "d 1"),
        int: (0, 7),
        bool: (True, False),
        str: ("bikes", "x", "", '"', "D1"),
        tzinfo: ZONES,
        datetime: ENDS,
        Sequence[bytes]: (records, ()),
        Iterable[bytes]: (records, ()),
        Collection[bytes]: (records, ()),
        ItemFilter: (ItemFilter(), ItemFilter(text="bikes")),
        PeopleFilter: (PeopleFilter(), PeopleFilter(text="bikes")),
    }


def ask(reader: object, records: Sequence[bytes]) -> None:
    """Every question of a reader, about these records, about the ends of the calendar, and about nothing."""
    given_for, few = answers(records), answers(records[:3])
    # Of the class: of an object, Python 3.11.2 trips over the slot for weak references.
    for name, _ in inspect.getmembers(type(reader), inspect.isfunction):
        question = getattr(reader, name)
        if name.startswith("_") or name in AFTER:
            continue
        wanted = [one for one in inspect.signature(question).parameters.values() if one.default is one.empty]
        wanted = [one for one in wanted if one.kind is not one.VAR_POSITIONAL]
        spans = RANGES if [one.annotation for one in wanted].count(date) == 2 else [(TODAY,)]
        rest = [one for one in wanted if one.annotation is not date]
        about = few if len(wanted) > 1 else given_for
        for span, more in product(spans, product(*(about[one.annotation] for one in rest))):
            days = iter(span)
            others = iter(more)
            named = {one.name: next(days if one.annotation is date else others) for one in wanted}
            answer = question(**named)
            if isinstance(answer, Iterator):
                list(answer)


def ask_on(catalog: Catalog, told: Told, records: Sequence[bytes]) -> None:
    """What screens work out of the answers."""
    for zone in ZONES:
        uses = Uses(catalog=catalog, zone=zone, now=NOON, gap=1440)
        ask(uses, records)
        for row in catalog.reservations.between(*RANGES[1]):
            uses.out(row)
        lines = Lines(catalog=catalog, community=OURS, day_of=lambda _: TODAY)
        ask(lines, records)
        for record in records:
            item = catalog.items.state(record)
            lines.line(item)
            uses.promised(item, records[0])
        for span in RANGES:
            rows = catalog.sessions.between(*span)
            list(coming.evenings(catalog, [row.session for row in rows], zone))
            space_use.clashes(uses.floor_of(*span))
            shifts = catalog.duties.shifts(*span)
            for shift in shifts[:3]:
                rota.next_asked(shift.duty, shift.day, catalog.duties.willing())
        for one in catalog.offers.suggestions(zone):
            assert isinstance(one.match, Match)
            assert (not one.match.hindrances) == one.match.fits
            assert one.match.reasons
    for entry in told.facts:
        done = catalog.history.done(entry)
        assert done is not None
        catalog.history.effects(done)


@given(told=towns())
def test_every_fold_row_and_reader_takes_whatever_is_said(database: SqliteDatabase, told: Told) -> None:
    for table in (*KEPT, "known", "search"):
        database.execute_sql(f"DELETE FROM {table}")
    for record, history in told.histories():
        for kind, own in by_kind(history):
            state = FOLDS[kind](record, own, told.saw)
            assert state == FOLDS[kind](record, [*own[::-1], *own], told.saw)
            if kind in KEPT and KEPT[kind].exists(state):
                assert len(KEPT[kind].row(state)) == len(COLUMNS[kind])
    project.project(database, told, list(told.by_record))
    assert project.differences(database, told) == []
    catalog = Catalog(database, told, lambda: TODAY)
    records = (*told.by_record, UNKNOWN)
    for reader in (catalog, *(getattr(catalog, name) for name in Catalog.__slots__ if not name.startswith("_"))):
        ask(reader, records)
    ask_on(catalog, told, records)
    assert {kind for kind, _ in catalog.whole.states(*FOLDS)} <= FOLDS.keys()


@pytest.mark.parametrize("start", ["0002-01-01T00:00", "9998-12-31T23:59"])
def test_a_series_at_the_end_of_the_calendar_hides_no_other(database: SqliteDatabase, start: str) -> None:
    told = Told()
    for table in (*KEPT, "known", "search"):
        database.execute_sql(f"DELETE FROM {table}")
    for n, at in enumerate((start, "2026-12-02T18:00")):
        body = {"title": "Bikes", "start": at, "end": at, "rule": "FREQ=WEEKLY"}
        fact = Fact(type="series.described", records=(rid(kinds.SERIES, n),), body=body)
        told.say(bytes([n]) * 32, LOGS[0], n, NOON << 16, [fact])
    project.project(database, told, list(told.by_record))
    catalog = Catalog(database, told, lambda: TODAY)
    there = catalog.sessions.between(date(2026, 12, 1), date(2026, 12, 3))
    assert rid(kinds.SERIES, 1) in {row.session.series for row in there}
    assert catalog.search.find("bikes").hits[0].session is not None
    first = occurrence(rid(kinds.SERIES, 0), datetime.fromisoformat(start))
    assert catalog.sessions.state(first).start in (None, datetime.fromisoformat(start))


@pytest.mark.parametrize(
    "said", [("0001-01-01", "2026-12-31"), ("2026-11-25", "9999-12-31"), ("9999-12-31", "0002-01-01")]
)
def test_a_reservation_of_all_times_stops_no_desk(database: SqliteDatabase, said: tuple[str, str]) -> None:
    told = Told()
    for table in (*KEPT, "known", "search"):
        database.execute_sql(f"DELETE FROM {table}")
    drill = rid(kinds.ITEM, 0)
    made = Fact(type="item.described", records=(drill,), body={"name": "Drill"})
    days = [said, ("2026-11-26", "2026-11-27"), ("2026-11-26", "2026-11-27")]
    for n, (first, last) in enumerate(days):
        body = {"item": drill, "first": first, "last": last}
        fact = Fact(type="reservation.described", records=(bytes([n]) * 16, drill), body=body)
        told.say(bytes([n]) * 32, LOGS[0], n, NOON << 16, [made, fact])
    project.project(database, told, list(told.by_record))
    uses = Uses(catalog=Catalog(database, told, lambda: TODAY), zone=ZONES[0], now=NOON)
    assert [short.row.id for short in uses.short(7)] == [bytes([2]) * 16]


def test_bookings_of_all_times_are_a_clash_and_keep_no_desk_waiting(database: SqliteDatabase) -> None:
    told = Told()
    for table in (*KEPT, "known", "search"):
        database.execute_sql(f"DELETE FROM {table}")
    hall = rid(kinds.SPACE, 0)
    hours = [[day, 600, 1200] for day in range(7)]
    facts = [Fact(type="space.described", records=(hall,), body={"name": "Hall", "hours": hours})]
    for n in range(2):
        body = {"space": hall, "title": "Mine", "start": "0002-01-01T00:00", "end": "9998-12-31T00:00"}
        facts.append(Fact(type="booking.described", records=(bytes([n]) * 16, hall), body=body))
    told.say(bytes(32), LOGS[0], 0, NOON << 16, facts)
    project.project(database, told, list(told.by_record))
    floor = Uses(catalog=Catalog(database, told, lambda: TODAY), zone=ZONES[0], now=NOON).floor_of(TODAY, TODAY)
    (clash,) = space_use.clashes(floor)
    assert clash.times == ()
