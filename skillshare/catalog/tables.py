"""The catalog's tables (`rows` lists them). Only `project` writes them and only the queries beside it read them.

`VERSION` is raised with every change here; a database of another version is rebuilt from the journal, never migrated.
"""

from typing import Any, Final

from peewee import BigIntegerField, BlobField, CharField, Model, SqliteDatabase

from skillshare.catalog.rows import KEPT

VERSION: Final = 12


class KnownTable(Model):
    """Records of the kinds that are few and folded when asked for: slots, special days, membership types, settings."""

    kind = CharField()
    record = BlobField()

    class Meta:
        table_name = "known"
        primary_key = False
        indexes = ((("kind", "record"), True),)


class ChangedTable(Model):
    """When a record of a kind was folded last, as a number that never stands for two moments of one process."""

    kind = CharField(primary_key=True)
    since = BigIntegerField()

    class Meta:
        table_name = "changed"


MODELS: Final[tuple[type[Model], ...]] = (*(kept.table for kept in KEPT.values()), KnownTable, ChangedTable)

_EXTRA: Final = (
    *(statement for kept in KEPT.values() for statement in kept.extra),
    "CREATE VIRTUAL TABLE IF NOT EXISTS search USING fts5(title, rest, tokenize='unicode61', prefix='2 3')",
    "CREATE VIRTUAL TABLE IF NOT EXISTS search_words USING fts5vocab('search', 'row')",
    "CREATE TABLE IF NOT EXISTS catalog_version (version INTEGER NOT NULL)",
)
NAMES: Final = (*KEPT, "known", "changed", "search_words", "search", "catalog_version")


def create(database: SqliteDatabase) -> None:
    """Make the tables that are not there yet. Text in `search` is folded before it is stored (`domain.text.folded`)."""
    with database.bind_ctx(MODELS):
        database.create_tables(MODELS, safe=True)
    for statement in _EXTRA:
        database.execute_sql(statement)


def drop(database: SqliteDatabase) -> None:
    """Take the whole catalog away; the journal stays."""
    for name in NAMES:
        database.execute_sql(f"DROP TABLE IF EXISTS {name}")


def is_current(database: SqliteDatabase) -> bool:
    """Whether the catalog is there and was made by this version of these tables."""
    if not database.table_exists("catalog_version"):
        return False
    row: Any = database.execute_sql("SELECT max(version) FROM catalog_version").fetchone()
    return bool(row and row[0] == VERSION)


def mark_stale(database: SqliteDatabase) -> None:
    """Say that the catalog cannot be relied on."""
    database.execute_sql("DELETE FROM catalog_version")


def mark_current(database: SqliteDatabase) -> None:
    """Say that the catalog is complete."""
    mark_stale(database)
    database.execute_sql("INSERT INTO catalog_version VALUES (?)", (VERSION,))
