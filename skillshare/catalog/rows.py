"""Which row a folded state becomes, and which words it is found by. Pure: values in, tuples out."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, TypeAlias

from skillshare.domain import kinds
from skillshare.domain.calendar import fold_slot, fold_special
from skillshare.domain.fact import Happening
from skillshare.domain.fold import Saw
from skillshare.domain.holds import Hold, fold_hold
from skillshare.domain.items import Item, fold_item
from skillshare.domain.kits import Kit, fold_kit
from skillshare.domain.loans import Loan, fold_loan
from skillshare.domain.models import fold_model
from skillshare.domain.people import Person, fold_person
from skillshare.domain.settings import fold_membership_type, fold_settings
from skillshare.domain.text import folded, key, phone_end, spaced

Row: TypeAlias = tuple[Any, ...]

FOLDS: Final[Mapping[str, Callable[[bytes, Sequence[Happening], Saw], Any]]] = {
    kinds.ITEM: fold_item,
    kinds.MODEL: fold_model,
    kinds.KIT: fold_kit,
    kinds.LOAN: fold_loan,
    kinds.HOLD: fold_hold,
    kinds.PERSON: fold_person,
    kinds.SLOT: fold_slot,
    kinds.SPECIAL: fold_special,
    kinds.MEMBERSHIP_TYPE: fold_membership_type,
    kinds.COMMUNITY: fold_settings,
}

ITEM_COLUMNS: Final = (
    *("record", "name", "sort", "number", "code", "category", "brand", "location", "shelf", "induction", "picture"),
    *("parts", "consumable", "stock", "photo", "model", "condition", "loan", "due", "outings", "disputed", "sought"),
)
PERSON_COLUMNS: Final = (
    *("record", "name", "sort", "number", "code", "card", "card_code", "phone", "phone_end", "email_key"),
    *("languages", "photo", "note", "block", "roles", "type", "first", "until", "into", "since", "disputed", "sought"),
)
LOAN_COLUMNS: Final = (
    *("record", "item", "person", "opened", "due", "back_by", "renewals", "returned", "ended", "is_open"),
)
HOLD_COLUMNS: Final = ("record", "item", "person", "placed", "stamp", "aside", "ended", "ended_at", "is_open")
KIT_COLUMNS: Final = ("record", "name", "sort", "number", "code", "picture", "note", "parts", "lent", "gone")
COLUMNS: Final = {
    kinds.ITEM: ITEM_COLUMNS,
    kinds.PERSON: PERSON_COLUMNS,
    kinds.LOAN: LOAN_COLUMNS,
    kinds.HOLD: HOLD_COLUMNS,
    kinds.KIT: KIT_COLUMNS,
}


def item_row(item: Item) -> Row:
    """Columns of `ITEM_COLUMNS`."""
    out = item.outings[0] if item.outings else None
    return (
        *(item.id, item.name, folded(item.name), item.number, key(item.number), item.category, item.brand),
        *(item.location, item.shelf, item.induction, item.picture, len(item.accessories), item.consumable, item.stock),
        *(item.photo, item.model, item.condition),
        out and out.loan,
        out and out.due and out.due.isoformat(),
        len(item.outings),
        bool(item.conflicts),
        _words(item.name, item.number, item.category, item.brand, item.make, item.serial, item.description[:300]),
    )


def person_row(person: Person) -> Row:
    """Columns of `PERSON_COLUMNS`."""
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
        _words(person.name, person.full_name, person.number, person.card),
    )


def loan_row(loan: Loan) -> Row:
    """Columns of `LOAN_COLUMNS`."""
    due = loan.due and loan.due.isoformat()
    return (
        *(loan.id, loan.item, loan.person, loan.opened, due, loan.back_by, loan.renewals, loan.returned, loan.ended),
        loan.is_open,
    )


def hold_row(hold: Hold) -> Row:
    """Columns of `HOLD_COLUMNS`."""
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
    """Columns of `KIT_COLUMNS`. A kit that is gone keeps its number, so that nothing gets it again, but no code."""
    code = "" if kit.gone else key(kit.number)
    lent = b"".join(loan for loans in kit.lent for loan in loans)
    return (
        *(kit.id, kit.name, folded(kit.name), kit.number, code, kit.picture, kit.note),
        *(b"".join(kit.parts), lent, kit.gone),
    )


ROWS: Final[Mapping[str, Callable[[Any], Row]]] = {
    kinds.ITEM: item_row,
    kinds.PERSON: person_row,
    kinds.LOAN: loan_row,
    kinds.HOLD: hold_row,
    kinds.KIT: kit_row,
}
EXISTS: Final[Mapping[str, Callable[[Any], bool]]] = {
    kinds.ITEM: lambda item: bool(item.name),
    kinds.PERSON: lambda person: bool(person.name),
    kinds.LOAN: lambda loan: loan.opened > 0,
    kinds.HOLD: lambda hold: hold.placed > 0,
    kinds.KIT: lambda kit: bool(kit.name),
}


def _words(title: str, *rest: str) -> str:
    """What the record is found by: the folded title, a line break, everything else folded."""
    return spaced(folded(title)) + "\n" + spaced(folded(" ".join(part for part in rest if part)))
