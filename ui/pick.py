"""Which item or person somebody means who types a number, a label, a card or a name on the command line.

A guess is never taken: what fits more than one thing is `Unclear` and comes back with the candidates.
"""

from collections.abc import Sequence
from typing import Final

from skillshare.catalog.readers import Catalog
from skillshare.catalog.views import ItemRow, PersonRow
from skillshare.domain import kinds
from skillshare.domain.refusal import Refusal, UnknownItem, UnknownPerson

LIMIT: Final = 12
"""Candidates that are listed."""


class Unclear(Exception):
    """The text fits several; `rows` are those, the best first."""

    def __init__(self, text: str, rows: Sequence[ItemRow] | Sequence[PersonRow]) -> None:
        super().__init__(text)
        self.text = text
        self.rows: tuple[ItemRow | PersonRow, ...] = tuple(rows)


class Unknown(Exception):
    """The text fits nothing; `instead` are words of the catalogue that come near."""

    def __init__(self, text: str, refusal: Refusal, instead: tuple[str, ...]) -> None:
        super().__init__(text)
        self.text = text
        self.refusal = refusal
        self.instead = instead


def item(catalog: Catalog, text: str, *, out: bool) -> ItemRow:
    """The item with that number or label, else the one of that name. Raises Unclear or Unknown.

    Of several with that number, or exactly that name, it is the only one that is out, or the only one that is in.
    """
    exact = catalog.items.all_by_code(text)
    if len(exact) == 1:
        return exact[0]
    copies = exact or catalog.items.alike(text, LIMIT)
    right = [row for row in copies if bool(row.outings) == out]
    if len(right) == 1 and len(copies) < LIMIT:
        return right[0]
    found = catalog.search.find(text, LIMIT, kinds.ITEM)
    rows = copies or [hit.item for hit in found.hits if hit.item is not None]
    if not rows:
        raise Unknown(text, UnknownItem(), found.instead)
    if len(rows) > 1:
        raise Unclear(text, rows)
    return rows[0]


def person(catalog: Catalog, text: str) -> PersonRow:
    """The person with that card or number, else the one of that name. Raises Unclear or Unknown."""
    exact = catalog.people.by_code(text)
    if exact is not None:
        return exact
    found = catalog.search.find(text, LIMIT, kinds.PERSON)
    rows = [hit.person for hit in found.hits if hit.person is not None]
    same = [row for row in rows if row.name.casefold() == text.strip().casefold()]
    if not rows:
        raise Unknown(text, UnknownPerson(), found.instead)
    if len(rows) > 1 and len(same) != 1:
        raise Unclear(text, rows)
    return (same or rows)[0]
