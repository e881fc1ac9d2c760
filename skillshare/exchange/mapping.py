"""Which column becomes what: guessed from headings, where there are none from what the cells look like; a plain value.

A person may change any of it; a column nobody understands is kept, never dropped.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from skillshare.exchange import content
from skillshare.exchange.sheet import Sheet
from skillshare.exchange.vocabulary import field_of, headings, plain, words

KEEP: Final = "keep"
"""Kept in its own words under its heading, in the details of the record."""
LEAVE_OUT: Final = "leave_out"

KEPT: Final = "Kept: "
"""What our own export puts before the heading of a kept column."""


class Target(StrEnum):
    ITEMS = "items"
    PEOPLE = "people"


JOINED: Final = ("address", "description", "note", "accessories", "care", "safety")
"""Fields that several columns may fill together, in the order of the columns."""
FIRST: Final = ("phone", "email")
"""Fields that the first filled of several columns gives; what the others say is kept."""
_NOTICE: Final = "checkoutnotice"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapping:
    """For each column of a sheet a field of `fields_of(target)`, `KEEP` or `LEAVE_OUT`.

    `day_first` settles 3/4/26 for the whole file; None lets each column's other dates decide. `own` means that this
    program wrote the file, so that nothing in it is interpreted.
    """

    target: Target
    uses: tuple[str, ...]
    day_first: bool | None = None
    own: bool = False

    def columns(self, field: str) -> tuple[int, ...]:
        """The places of the columns that fill a field."""
        return tuple(place for place, use in enumerate(self.uses) if use == field)

    def changed(self, column: int, use: str) -> "Mapping":
        """With another use of one column; a field that only one column can fill is taken from where it was."""
        uses = list(self.uses)
        if use not in (KEEP, LEAVE_OUT, *JOINED, *FIRST):
            uses = [KEEP if other == use else other for other in uses]
        uses[column] = use
        return replace(self, uses=tuple(uses))

    @property
    def missing(self) -> tuple[str, ...]:
        """Fields without which no row can be imported: the name, or first and last name."""
        named = {"name", "first_name", "last_name"} if self.target is Target.PEOPLE else {"name"}
        return () if named & set(self.uses) else ("name",)


def fields_of(target: Target) -> tuple[str, ...]:
    """The fields a column can become, in the order to offer them."""
    return tuple(dict.fromkeys(field for field, _ in headings(target).values()))


def guess_target(sheet: Sheet) -> Target:
    """Whether the sheet lists items or people, by which of the two explains more of its headings."""
    found = {target: sum(_meaning(name, target) is not None for name in sheet.columns) for target in Target}
    persons = sum(
        use in ("email", "phone", "first_name", "last_name", "until") for use in guess(sheet, Target.PEOPLE).uses
    )
    return Target.PEOPLE if persons and found[Target.PEOPLE] >= found[Target.ITEMS] else Target.ITEMS


def guess(sheet: Sheet, target: Target) -> Mapping:
    """The likely use of every column. Columns without any cell are left out, unknown ones kept."""
    uses = _by_heading(sheet, target) if sheet.header else [KEEP] * len(sheet.columns)
    if not sheet.header or not {"name", "first_name", "last_name"} & set(uses):
        known = set(uses)
        for place, use in content.looks_like(sheet, target).items():
            if uses[place] == KEEP and use not in known and (not sheet.header or use == "name"):
                uses[place] = use
    uses = [LEAVE_OUT if use == KEEP and not sheet.column(n) else use for n, use in enumerate(uses)]
    own = is_own(sheet, target)
    if not own and target is Target.ITEMS:
        uses = [_notice(sheet, n, use) for n, use in enumerate(uses)]
    return Mapping(target=target, uses=tuple(uses), own=own)


OWN: Final = {
    Target.ITEMS: (
        *("Number", "Name", "Category", "Brand", "Model", "Serial", "Location", "Shelf", "Value", "Loan days"),
        *("Condition", "Reason", "Accessories", "Care", "Safety", "Induction", "Description", "Consumable", "Stock"),
        *("Unit", "Owner", "Drawing", "Notes"),
    ),
    Target.PEOPLE: (
        *("Number", "Name", "Legal name", "Phone", "E-mail", "Address", "Prefers", "Languages", "Card number"),
        *("Notes", "Blocked", "Membership type", "Membership from", "Membership until", "Roles"),
    ),
}
"""The headings of our own export, in order; what was kept follows them."""


def is_own(sheet: Sheet, target: Target) -> bool:
    """Whether this program wrote the table."""
    own = OWN[target]
    return sheet.columns[: len(own)] == own and all(c.startswith(KEPT) for c in sheet.columns[len(own) :])


def _by_heading(sheet: Sheet, target: Target) -> list[str]:
    found = [_meaning(name, target) for name in sheet.columns]
    uses = [KEEP] * len(found)
    for field in dict.fromkeys(meaning[0] for meaning in found if meaning):
        ranked = sorted((meaning[1], n) for n, meaning in enumerate(found) if meaning and meaning[0] == field)
        several = field in JOINED or field in FIRST
        # Of equals the one with something in it: systems export both a used and an unused column.
        best = min(ranked, key=lambda pair: (not sheet.column(pair[1]), pair))
        for _, n in ranked if several else [best]:
            uses[n] = field
    return _settled(uses) if target is Target.PEOPLE else uses


def _settled(uses: list[str]) -> list[str]:
    """First and last name beside a whole name: the parts win, for they are surer; a lone "Nom" or "Nombre" is whole."""
    parts = [n for n, use in enumerate(uses) if use in ("first_name", "last_name")]
    if len(parts) == 1 and "name" not in uses:
        uses[parts[0]] = "name"
    elif len(parts) == 1 and "name" in uses:
        # "Vorname, Name": the other one is the family name.
        other = uses.index("name")
        uses[other] = "last_name" if uses[parts[0]] == "first_name" else "first_name"
    elif len(parts) == 2 and "name" in uses:
        uses[uses.index("name")] = KEEP
    return uses


def _meaning(name: str, target: str) -> tuple[str, int] | None:
    if name.startswith(KEPT):
        return None
    found = field_of(name, target)
    if found is None and name.endswith(")"):
        # "Weight (kg)", or the second of two columns of one name.
        found = field_of(name.rpartition("(")[0], target)
    if found is None and " / " in name:
        found = field_of(name.rpartition(" / ")[2], target)
    return found


def _notice(sheet: Sheet, place: int, use: str) -> str:
    """A notice at check-out is about safety, unless every one of them asks for an induction."""
    if use != "safety" or plain(sheet.columns[place]) != _NOTICE:
        return use
    said: Sequence[str] = sorted(set(map(plain, sheet.column(place))))
    return "induction" if said and all(any(word in text for word in words("induction")) for text in said) else use
