"""A row of a table of items to the fields of an item: one small reader for each field (R9, R10, R12).

What a reader does not understand it keeps in the words of the file and names.
"""

from collections.abc import Mapping
from typing import Final

from skillshare.domain.items import ACTIVE
from skillshare.domain.text import MANY, SHORT, clean, key
from skillshare.exchange import amounts, words
from skillshare.exchange.draft import Draft, Reader, Reading, drafted
from skillshare.exchange.markup import text_of
from skillshare.exchange.problems import Remedy, Trouble
from skillshare.exchange.sheet import Line
from skillshare.exchange.vocabulary import plain
from skillshare.exchange.vocabulary import words as group


def item_draft(line: Line, reading: Reading) -> Draft:
    """The row as an item's fields; a quantity and a reason find their place at the end."""
    draft = drafted(line, reading, READERS)
    _stocked(draft, reading)
    if "reason" in draft.fields and "condition" not in draft.fields:
        if reading.uses.own:
            draft.fields["condition"] = ACTIVE
        else:
            draft.keep("Reason", draft.fields.pop("reason"))
    return draft


def _line(field: str) -> Reader:
    def read(draft: Draft, reading: Reading, place: int, cell: str) -> None:
        draft.line(field, reading.sheet.columns[place], cell if reading.uses.own else text_of(cell))

    return read


def _text(field: str) -> Reader:
    def read(draft: Draft, reading: Reading, place: int, cell: str) -> None:
        draft.text(field, reading.sheet.columns[place], cell if reading.uses.own else text_of(cell))

    return read


def _number(draft: Draft, reading: Reading, place: int, cell: str) -> None:
    column = reading.sheet.columns[place]
    number = clean(cell) if reading.uses.own else amounts.without_point(clean(cell))
    if not key(number) or len(number) > SHORT:
        draft.trouble(column, cell, Trouble.NUMBER_UNUSABLE, Remedy.NEW_NUMBER)
        draft.keep(column, cell)
    else:
        draft.fields["number"] = number


def _category(draft: Draft, reading: Reading, place: int, cell: str) -> None:
    column = reading.sheet.columns[place]
    if reading.uses.own:
        draft.line("category", column, cell)
        return
    found, several = words.category(text_of(cell))
    draft.line("category", column, found)
    if several:
        draft.keep(column, cell)


def _accessories(draft: Draft, reading: Reading, place: int, cell: str) -> None:
    column = reading.sheet.columns[place]
    found = words.own_parts(cell) if reading.uses.own else words.parts_list(text_of(cell))
    if found is None:
        draft.keep(column, cell)
        return
    parts = [part for part in (*draft.fields.get("accessories", ()), *map(clean, found)) if part]
    if len(parts) > MANY or any(len(part) > SHORT for part in parts):
        draft.trouble(column, cell, Trouble.TOO_LONG, Remedy.CUT)
        draft.keep(column, cell)
    if parts:
        draft.fields["accessories"] = [part[:SHORT] for part in parts[:MANY]]


def _value(draft: Draft, reading: Reading, place: int, cell: str) -> None:
    read = amounts.shown_price if reading.uses.own else amounts.price
    amount = read(cell, reading.digits)
    if amount is None:
        draft.trouble(reading.sheet.columns[place], cell, Trouble.PRICE_UNCLEAR, Remedy.KEPT)
        draft.keep(reading.sheet.columns[place], cell)
    else:
        draft.fields["value"] = amount


def _loan_days(draft: Draft, reading: Reading, place: int, cell: str) -> None:
    length = amounts.loan_days(cell)
    if length is None:
        draft.trouble(reading.sheet.columns[place], cell, Trouble.LENGTH_UNCLEAR, Remedy.KEPT)
        draft.keep(reading.sheet.columns[place], cell)
    elif length:
        draft.fields["loan_days"] = length


def _condition(draft: Draft, reading: Reading, place: int, cell: str) -> None:
    column = reading.sheet.columns[place]
    found = words.condition(cell)
    if found is None:
        draft.trouble(column, cell, Trouble.STATUS_UNKNOWN, Remedy.KEPT)
        draft.keep(column, cell)
        return
    state, rest = found
    if state == words.OUT:
        draft.trouble(column, cell, Trouble.STATUS_OUT, Remedy.KEPT)
    if state in (words.OUT, ACTIVE):
        if plain(cell) not in group("here"):
            draft.keep(column, cell)
        return
    draft.fields["condition"] = state
    if rest and "reason" not in draft.fields:
        draft.line("reason", column, rest)


def _consumable(draft: Draft, reading: Reading, place: int, cell: str) -> None:
    said = amounts.flag(cell)
    if said is None:
        draft.trouble(reading.sheet.columns[place], cell, Trouble.FLAG_UNCLEAR, Remedy.KEPT)
        draft.keep(reading.sheet.columns[place], cell)
    elif said:
        draft.fields["consumable"] = True


def _stock(draft: Draft, reading: Reading, place: int, cell: str) -> None:
    found = amounts.count(cell)
    if found is None:
        draft.trouble(reading.sheet.columns[place], cell, Trouble.COUNT_UNCLEAR, Remedy.KEPT)
        draft.keep(reading.sheet.columns[place], cell)
    else:
        draft.fields["stock"] = found


def _stocked(draft: Draft, reading: Reading) -> None:
    """A quantity is a stock for consumables only; of anything else one record is one thing, and more is named."""
    if "stock" not in draft.fields or draft.fields.get("consumable") or reading.uses.own:
        return
    quantity = draft.fields.pop("stock")
    if quantity != 1:
        column = reading.sheet.columns[reading.uses.columns("stock")[0]]
        draft.trouble(column, str(quantity), Trouble.QUANTITY, Remedy.KEPT)
        draft.keep(column, str(quantity))


def _bought(draft: Draft, reading: Reading, place: int, cell: str) -> None:
    """There is no field for it: kept, as a date that can be sorted."""
    found = reading.day(place, cell)
    if found is None:
        draft.trouble(reading.sheet.columns[place], cell, Trouble.NO_SUCH_DATE, Remedy.KEPT)
    draft.keep(reading.sheet.columns[place], found.isoformat() if found else cell)


READERS: Final[Mapping[str, Reader]] = {
    **{field: _line(field) for field in ("name", "brand", "make", "serial", "location", "shelf", "reason")},
    **{field: _line(field) for field in ("induction", "unit", "owner", "picture")},
    **{field: _text(field) for field in ("description", "care", "safety", "note")},
    "number": _number,
    "category": _category,
    "accessories": _accessories,
    "value": _value,
    "loan_days": _loan_days,
    "condition": _condition,
    "consumable": _consumable,
    "stock": _stock,
    "bought": _bought,
}
