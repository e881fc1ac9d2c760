"""The tables of lending and how a folded item, person, loan, hold or kit becomes a row. Pure: values in, tuples out."""

from collections.abc import Mapping
from typing import Final

from peewee import BigIntegerField, BlobField, BooleanField, CharField, IntegerField, Model, TextField

from skillshare.catalog.kept import Kept, Row, words
from skillshare.domain import kinds
from skillshare.domain.holds import Hold
from skillshare.domain.items import Item
from skillshare.domain.kits import Kit
from skillshare.domain.loans import Loan
from skillshare.domain.people import Person
from skillshare.domain.text import folded, key, phone_end


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


def item_row(item: Item) -> Row:
    """One row of items."""
    out = item.outings[0] if item.outings else None
    return (
        *(item.id, item.name, folded(item.name), item.number, key(item.number), item.category, item.brand),
        *(item.location, item.shelf, item.induction, item.picture, len(item.accessories), item.consumable, item.stock),
        *(item.photo, item.model, item.condition),
        out and out.loan,
        out and out.due and out.due.isoformat(),
        len(item.outings),
        bool(item.conflicts),
        words(item.name, item.number, item.category, item.brand, item.make, item.serial, item.description[:300]),
    )


def person_row(person: Person) -> Row:
    """One row of people."""
    last = person.last_period()
    return (
        *(person.id, person.name, folded(person.name), person.number, key(person.number)),
        *(person.card, key(person.card), person.phone, phone_end(person.phone), folded(person.email)),
        *(", ".join(person.languages), person.photo, person.note, person.block),
        " ".join(person.roles),
        last and last.type,
        last and last.first.isoformat(),
        last and last.until and last.until.isoformat(),
        *(person.into, person.since, bool(person.conflicts)),
        words(person.name, person.full_name, person.number, person.card),
    )


def loan_row(loan: Loan) -> Row:
    """One row of loans."""
    due = loan.due and loan.due.isoformat()
    return (
        *(loan.id, loan.item, loan.person, loan.opened, due, loan.back_by, loan.renewals, loan.returned, loan.ended),
        loan.is_open,
    )


def hold_row(hold: Hold) -> Row:
    """One row of holds."""
    return (
        hold.id,
        hold.item,
        hold.person,
        hold.placed,
        hold.stamp,
        hold.aside and hold.aside.isoformat(),
        hold.ended,
        hold.ended_at,
        hold.is_open,
    )


def kit_row(kit: Kit) -> Row:
    """One row of kits. A kit that is gone keeps its number, so that nothing gets it again, but no code."""
    code = "" if kit.gone else key(kit.number)
    lent = b"".join(loan for loans in kit.lent for loan in loans)
    return (
        *(kit.id, kit.name, folded(kit.name), kit.number, code, kit.picture, kit.note),
        *(b"".join(kit.parts), lent, kit.gone),
    )


KEPT: Final[Mapping[str, Kept]] = {
    kinds.ITEM: Kept(
        table=ItemTable,
        row=item_row,
        exists=lambda item: bool(item.name),
        extra=(
            "CREATE INDEX IF NOT EXISTS item_disputed ON item (sort) WHERE disputed",
            "CREATE INDEX IF NOT EXISTS item_out ON item (due) WHERE outings > 0",
        ),
    ),
    kinds.PERSON: Kept(
        table=PersonTable,
        row=person_row,
        exists=lambda person: bool(person.name),
        extra=("CREATE INDEX IF NOT EXISTS person_disputed ON person (sort) WHERE disputed",),
    ),
    kinds.LOAN: Kept(
        table=LoanTable,
        row=loan_row,
        exists=lambda loan: loan.opened > 0,
        extra=(
            "CREATE INDEX IF NOT EXISTS loan_open_due ON loan (due) WHERE is_open",
            "CREATE INDEX IF NOT EXISTS loan_open_person ON loan (person) WHERE is_open",
        ),
    ),
    kinds.HOLD: Kept(
        table=HoldTable,
        row=hold_row,
        exists=lambda hold: hold.placed > 0,
        extra=(
            "CREATE INDEX IF NOT EXISTS hold_open_item ON hold (item) WHERE is_open",
            "CREATE INDEX IF NOT EXISTS hold_open_person ON hold (person) WHERE is_open",
        ),
    ),
    kinds.KIT: Kept(table=KitTable, row=kit_row, exists=lambda kit: bool(kit.name)),
}
