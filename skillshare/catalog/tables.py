"""The catalog's tables. Only `project` writes them and only the queries beside it read them.

`VERSION` is raised with every change here; a database of another version is rebuilt from the journal, never migrated.
"""

from typing import Any, Final

from peewee import (
    BigIntegerField,
    BlobField,
    BooleanField,
    CharField,
    IntegerField,
    Model,
    SqliteDatabase,
    TextField,
)

VERSION: Final = 9


class ItemTable(Model):
    """One item, in or out. `loan` and `due` are those of the first open loan; `outings` counts them (R8).

    `disputed` says that laptops wrote an important field differently (architecture §4); the same for people.
    """

    record = BlobField(unique=True)
    name = CharField()
    sort = CharField(index=True)
    number = CharField()
    code = CharField(index=True)
    category = CharField(index=True)
    brand = CharField()
    location = CharField(index=True)
    shelf = CharField()
    induction = CharField()
    picture = CharField()
    parts = IntegerField()
    consumable = BooleanField()
    stock = IntegerField()
    photo = BlobField(null=True)
    model = BlobField(null=True, index=True)
    condition = CharField(index=True)
    loan = BlobField(null=True)
    due = CharField(null=True)
    outings = IntegerField(index=True)
    disputed = BooleanField()
    sought = TextField()

    class Meta:
        table_name = "item"


class PersonTable(Model):
    """One person. `until` is the last day of the membership that ends last, `phone` and `card` stand as keys too,
    `roles` one behind the other with a space between."""

    record = BlobField(unique=True)
    name = CharField()
    sort = CharField(index=True)
    number = CharField()
    code = CharField(index=True)
    card = CharField()
    card_code = CharField(index=True)
    phone = CharField()
    phone_end = CharField(index=True)
    email_key = CharField(index=True)
    languages = CharField()
    photo = BlobField(null=True)
    note = TextField()
    block = CharField()
    roles = CharField()
    type = BlobField(null=True)
    first = CharField(null=True)
    until = CharField(null=True)
    into = BlobField(null=True, index=True)
    since = BigIntegerField()
    disputed = BooleanField()
    sought = TextField()

    class Meta:
        table_name = "person"


class LoanTable(Model):
    """One loan, open or closed."""

    record = BlobField(unique=True)
    item = BlobField(null=True, index=True)
    person = BlobField(null=True, index=True)
    opened = BigIntegerField(index=True)
    due = CharField(null=True)
    back_by = IntegerField(null=True)
    renewals = IntegerField()
    returned = BigIntegerField(null=True, index=True)
    ended = CharField()
    is_open = BooleanField()

    class Meta:
        table_name = "loan"


class HoldTable(Model):
    """One place in a line, open or ended. `aside` is the last day it was put aside for, `ended_at` in milliseconds."""

    record = BlobField(unique=True)
    item = BlobField(null=True, index=True)
    person = BlobField(null=True, index=True)
    placed = BigIntegerField()
    stamp = BigIntegerField()
    aside = CharField(null=True)
    ended = CharField()
    ended_at = BigIntegerField()
    is_open = BooleanField()

    class Meta:
        table_name = "hold"


class KitTable(Model):
    """One kit, also one that is gone. `parts` and `lent` are ids of items and of loans, one behind the other (R11)."""

    record = BlobField(unique=True)
    name = CharField()
    sort = CharField(index=True)
    number = CharField()
    code = CharField(index=True)
    picture = CharField()
    note = TextField()
    parts = BlobField()
    lent = BlobField()
    gone = BooleanField()

    class Meta:
        table_name = "kit"


class KnownTable(Model):
    """Records of the kinds that are few and folded when asked for: slots, special days, membership types, settings."""

    kind = CharField()
    record = BlobField()

    class Meta:
        table_name = "known"
        primary_key = False
        indexes = ((("kind", "record"), True),)


MODELS: Final[tuple[type[Model], ...]] = (ItemTable, PersonTable, LoanTable, HoldTable, KitTable, KnownTable)

_EXTRA: Final = (
    "CREATE INDEX IF NOT EXISTS loan_open_due ON loan (due) WHERE is_open",
    "CREATE INDEX IF NOT EXISTS loan_open_person ON loan (person) WHERE is_open",
    "CREATE INDEX IF NOT EXISTS hold_open_item ON hold (item) WHERE is_open",
    "CREATE INDEX IF NOT EXISTS hold_open_person ON hold (person) WHERE is_open",
    "CREATE INDEX IF NOT EXISTS item_disputed ON item (sort) WHERE disputed",
    "CREATE INDEX IF NOT EXISTS person_disputed ON person (sort) WHERE disputed",
    "CREATE INDEX IF NOT EXISTS item_out ON item (due) WHERE outings > 0",
    "CREATE VIRTUAL TABLE IF NOT EXISTS search USING fts5(title, rest, tokenize='unicode61', prefix='2 3')",
    "CREATE VIRTUAL TABLE IF NOT EXISTS search_words USING fts5vocab('search', 'row')",
    "CREATE TABLE IF NOT EXISTS catalog_version (version INTEGER NOT NULL)",
)
NAMES: Final = ("item", "person", "loan", "hold", "kit", "known", "search_words", "search", "catalog_version")


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
