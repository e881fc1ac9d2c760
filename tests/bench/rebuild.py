"""Rebuild: how many facts are folded and projected a second, beside plain `executemany` of the same rows.

The floor writes into the same tables with the same indexes and the same search index, in one transaction.
"""

import time
from collections.abc import Sequence
from typing import Any, Final

from peewee import SqliteDatabase

from skillshare.catalog import tables
from skillshare.community import Community
from tests.bench.dataset import BIG
from tests.bench.figure import Figure, middle
from tests.bench.fresh import copy

RUNS: Final = 3
GOAL: Final = 40_000
_TABLES: Final = {
    "item": "*",
    "person": "*",
    "loan": "*",
    "known": "*",
    "search": "rowid, title, rest",
}


def figures() -> list[Figure]:
    rebuilds, inserts, worked = [], [], []
    with copy(BIG) as folder:
        community = Community(folder)
        facts = community.database.execute_sql("SELECT count(*) FROM fact").fetchone()[0]
        for _ in range(RUNS):
            start, work = time.perf_counter(), time.process_time()
            community.rebuild()
            rebuilds.append(time.perf_counter() - start)
            worked.append(time.process_time() - work)
            inserts.append(_inserted(community.database))
        community.close()
    rebuild, insert = middle(rebuilds), middle(inserts)
    rate = Figure(
        what="facts folded and projected in a rebuild",
        value=facts / rebuild,
        unit="/s",
        goal=GOAL,
        least=True,
        note=f"{facts:,} facts, median of {RUNS}; {facts / middle(worked):,.0f} a second of processor time",
    )
    ratio = Figure(
        what="rebuild against plain executemany",
        value=rebuild,
        unit="s",
        floor=insert,
        of="the same rows and search words into the same tables in one transaction",
        note=f"medians of {RUNS}",
    )
    return [rate, ratio]


def _inserted(database: SqliteDatabase) -> float:
    """Seconds to write all rows of the catalog anew; afterwards it is as before."""
    rows: dict[str, Sequence[Any]] = {
        table: database.execute_sql(f"SELECT {columns} FROM {table}").fetchall() for table, columns in _TABLES.items()
    }
    tables.drop(database)
    tables.create(database)
    connection = database.connection()
    start = time.perf_counter()
    with database.atomic():
        for table, columns in _TABLES.items():
            marks = ", ".join("?" for _ in rows[table][0])
            names = "" if columns == "*" else f"({columns})"
            connection.executemany(f"INSERT INTO {table} {names} VALUES ({marks})", rows[table])
    took = time.perf_counter() - start
    tables.mark_current(database)
    return took
