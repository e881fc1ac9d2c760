"""A row of a table of people to the fields of a person and of their membership (R40–R42).

What a reader does not understand it keeps in the words of the file and names.
"""

import re
from collections.abc import Mapping
from typing import Final

from skillshare.domain.people import LANGUAGES
from skillshare.domain.text import SHORT, clean, key
from skillshare.exchange import amounts, words
from skillshare.exchange.draft import Draft, Reader, Reading, drafted
from skillshare.exchange.markup import text_of
from skillshare.exchange.problems import Remedy, Trouble
from skillshare.exchange.sheet import Line

_MAIL: Final = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+")
WAYS: Final = ("phone", "email", "address")
"""Ways to be reached, of which a new member needs one (R40)."""


def person_draft(line: Line, reading: Reading) -> Draft:
    """The row as a person's fields; `type`, `first` and `until` are the membership's, `roles` what they do here."""
    draft = drafted(line, reading, READERS)
    names = [draft.fields.pop(part) for part in ("first_name", "last_name") if part in draft.fields]
    if names:
        draft.line("name", "", " ".join(names))
    return draft


def _line(field: str) -> Reader:
    def read(draft: Draft, reading: Reading, place: int, cell: str) -> None:
        draft.line(field, reading.sheet.columns[place], cell)

    return read


def _name(draft: Draft, reading: Reading, place: int, cell: str) -> None:
    if reading.reversed_names:
        last, _, first = cell.partition(",")
        cell = f"{first} {last}"
    draft.line("name", reading.sheet.columns[place], cell)


def _text(field: str) -> Reader:
    def read(draft: Draft, reading: Reading, place: int, cell: str) -> None:
        draft.text(field, reading.sheet.columns[place], cell if reading.uses.own else text_of(cell))

    return read


def _code(field: str) -> Reader:
    def read(draft: Draft, reading: Reading, place: int, cell: str) -> None:
        code = clean(cell) if reading.uses.own else amounts.without_point(clean(cell))
        if key(code) and len(code) <= SHORT:
            draft.fields[field] = code
        else:
            draft.trouble(reading.sheet.columns[place], cell, Trouble.NUMBER_UNUSABLE, Remedy.KEPT)
            draft.keep(reading.sheet.columns[place], cell)

    return read


def _phone(draft: Draft, reading: Reading, place: int, cell: str) -> None:
    column, phone = reading.sheet.columns[place], clean(cell)
    if not reading.uses.own:
        phone = amounts.without_point(phone)
    if "phone" in draft.fields:
        draft.keep(column, phone)
    elif reading.uses.own or (sum(c.isdecimal() for c in phone) >= 3 and len(phone) <= SHORT):
        draft.fields["phone"] = phone
    else:
        draft.trouble(column, cell, Trouble.PHONE_UNCLEAR, Remedy.KEPT)
        draft.keep(column, cell)


def _email(draft: Draft, reading: Reading, place: int, cell: str) -> None:
    column = reading.sheet.columns[place]
    if reading.uses.own:
        draft.line("email", column, cell)
        return
    match = _MAIL.search(clean(cell))
    if match is None:
        draft.trouble(column, cell, Trouble.EMAIL_UNCLEAR, Remedy.KEPT)
        draft.keep(column, cell)
    elif "email" in draft.fields:
        draft.keep(column, cell)
    else:
        draft.line("email", column, match[0])
        if match[0] != clean(cell):
            draft.keep(column, cell)


def _languages(draft: Draft, reading: Reading, place: int, cell: str) -> None:
    found = words.languages(cell)
    draft.fields["languages"] = [clean(word)[:SHORT] for word in found][:LANGUAGES]
    if len(found) > LANGUAGES:
        draft.keep(reading.sheet.columns[place], cell)


def _roles(draft: Draft, reading: Reading, place: int, cell: str) -> None:
    roles, others = words.roles(cell)
    if roles:
        draft.fields["roles"] = roles
    if others:
        draft.trouble(reading.sheet.columns[place], ", ".join(others), Trouble.ROLE_UNKNOWN, Remedy.KEPT)
        draft.keep(reading.sheet.columns[place], cell)


def _block(draft: Draft, reading: Reading, place: int, cell: str) -> None:
    """The reason, or the heading where the cell only says yes."""
    said = None if reading.uses.own else amounts.flag(cell)
    if said is not False:
        draft.text("block", reading.sheet.columns[place], reading.sheet.columns[place] if said else cell)


def _day(field: str) -> Reader:
    def read(draft: Draft, reading: Reading, place: int, cell: str) -> None:
        found = reading.day(place, cell)
        if found is None:
            draft.trouble(reading.sheet.columns[place], cell, Trouble.NO_SUCH_DATE, Remedy.KEPT)
            draft.keep(reading.sheet.columns[place], cell)
        else:
            draft.fields[field] = found

    return read


READERS: Final[Mapping[str, Reader]] = {
    "name": _name,
    **{field: _line(field) for field in ("first_name", "last_name", "full_name", "prefers", "type")},
    **{field: _text(field) for field in ("address", "note")},
    "number": _code("number"),
    "card": _code("card"),
    "phone": _phone,
    "email": _email,
    "languages": _languages,
    "roles": _roles,
    "block": _block,
    "first": _day("first"),
    "until": _day("until"),
}
