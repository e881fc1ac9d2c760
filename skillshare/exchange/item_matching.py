"""Which rows of a table of items are new, and which are here already, so that the same file twice doubles nothing.

1. A row with a number is the item with that number, if the two are alike; else the number is taken and the row gets
   a new one. In the file the first row keeps a number that stands twice.
2. A row without a number of its own is an item here of the same name, brand, maker's number and serial number that no
   other row is; each item here stands for one row, so that six equal chairs stay six.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import Any, Final, TypeAlias

from skillshare.domain.items import Item
from skillshare.domain.text import folded, key
from skillshare.exchange.draft import Draft, lacking
from skillshare.exchange.known import Known, model_key
from skillshare.exchange.plan import Fate, ModelKey, PlannedRow
from skillshare.exchange.problems import Remedy, Trouble

_Identity: TypeAlias = tuple[str, str, str, str]
_NEVER_FILLED: Final = ("name", "number", "condition", "reason", "stock", "consumable")


class ItemMatching:
    """The rows seen so far and the items here that a row has claimed."""

    __slots__ = ("_alike", "_by_number", "_claimed", "_column", "_first", "_has_numbers", "_known", "fates", "items")

    def __init__(self, known: Known, number_column: str) -> None:
        """`number_column` is the heading over the numbers, empty if the file has none."""
        self._known = known
        self._column = number_column or "Number"
        self._has_numbers = bool(number_column)
        self._by_number = {key(item.number): item for item in reversed(known.items)}
        self._alike: dict[_Identity, list[Item]] = defaultdict(list)
        for item in known.items:
            self._alike[_identity(item.name, item.brand, item.make, item.serial)].append(item)
        self._first: dict[str, Draft] = {}
        self._claimed: set[bytes] = set()
        self.fates: dict[int, Fate] = {}
        self.items: dict[int, Item] = {}

    def match(self, drafts: Sequence[Draft], cells: Mapping[int, tuple[str, ...]]) -> None:
        """Settle every row. `cells` are those of each row, to tell a repeated row from a repeated number."""
        loose = [draft for draft in drafts if not self._by_its_number(draft, cells)]
        for draft in loose:
            self._by_likeness(draft)

    def _by_its_number(self, draft: Draft, cells: Mapping[int, tuple[str, ...]]) -> bool:
        """Whether the row's fate is clear from its number."""
        number = draft.fields.get("number", "")
        if not draft.name:
            draft.trouble("", number, Trouble.NAME_MISSING, Remedy.NOT_IMPORTED)
            self.fates[draft.row] = Fate.CANNOT
            return True
        if not number:
            return False
        first = self._first.setdefault(key(number), draft)
        if first is not draft:
            return self._twice(draft, first, number, cells)
        here = self._by_number.get(key(number))
        if here is None:
            self.fates[draft.row] = Fate.ADD
            return True
        if _same_thing(draft, here):
            self._take(draft, here)
            return True
        draft.trouble(self._column, number, Trouble.NUMBER_TAKEN, Remedy.NEW_NUMBER, here.name)
        self._unnumber(draft)
        return False

    def _twice(self, draft: Draft, first: Draft, number: str, cells: Mapping[int, tuple[str, ...]]) -> bool:
        if cells[draft.row] == cells[first.row]:
            draft.trouble("", draft.name, Trouble.SAME_ROW, Remedy.ONCE, str(first.row))
            self.fates[draft.row] = Fate.SAME
            return True
        draft.trouble(self._column, number, Trouble.NUMBER_TWICE, Remedy.NEW_NUMBER, str(first.row))
        self._unnumber(draft)
        return False

    def _unnumber(self, draft: Draft) -> None:
        draft.keep(self._column, draft.fields.pop("number"))

    def _by_likeness(self, draft: Draft) -> None:
        fields = draft.fields
        identity = _identity(draft.name, *(fields.get(name, "") for name in ("brand", "make", "serial")))
        here = next((item for item in self._alike[identity] if item.id not in self._claimed), None)
        if here is not None:
            self._take(draft, here)
            return
        if self._has_numbers and not draft.problems_of(Trouble.NUMBER_TWICE, Trouble.NUMBER_TAKEN):
            draft.trouble(self._column, "", Trouble.NUMBER_MISSING, Remedy.NEW_NUMBER)
        self.fates[draft.row] = Fate.ADD

    def _take(self, draft: Draft, item: Item) -> None:
        self._claimed.add(item.id)
        self.items[draft.row] = item
        self.fates[draft.row] = Fate.THERE


def planned_items(
    drafts: Sequence[Draft], matching: ItemMatching, known: Known
) -> tuple[list[PlannedRow], dict[ModelKey, ModelKey]]:
    """The rows with their fates, and the models to make: those that two rows or more share and that are not here."""
    keys = {d.row: model_key(d.name, d.fields.get("brand", ""), d.fields.get("make", "")) for d in drafts if d.name}
    shared = Counter(keys[row] for row, fate in matching.fates.items() if fate in (Fate.ADD, Fate.THERE))
    new: dict[ModelKey, ModelKey] = {}
    rows = []
    for draft in drafts:
        model = keys.get(draft.row)
        fate = matching.fates[draft.row]
        if model is not None and (model in known.models or shared[model] > 1) and fate in (Fate.ADD, Fate.THERE):
            wanted = fate is Fate.ADD or matching.items[draft.row].model is None
        else:
            wanted = False
        row = _planned(draft, fate, matching.items.get(draft.row), model if wanted else None)
        rows.append(row)
        if wanted and model is not None and model not in known.models:
            new.setdefault(model, (draft.name, draft.fields.get("brand", ""), draft.fields.get("make", "")))
    return rows, new


def _planned(draft: Draft, fate: Fate, item: Item | None, model: ModelKey | None) -> PlannedRow:
    fields: dict[str, Any] = {**draft.fields, "extra": draft.kept()} if draft.extra else dict(draft.fields)
    if item is not None:
        fields = lacking(draft, item, _NEVER_FILLED)
        fate = Fate.FILL if fields or model else Fate.THERE
    return PlannedRow(
        row=draft.row,
        fate=fate,
        title=draft.name,
        fields=fields,
        problems=tuple(draft.problems),
        record=item.id if item else None,
        model=model,
    )


def _identity(name: str, brand: str, make: str, serial: str) -> _Identity:
    return folded(name), folded(brand), folded(make), key(serial)


def _same_thing(draft: Draft, item: Item) -> bool:
    """Whether row and item of one number are the same thing: same serial or model, or a word of the name in common."""
    serial = key(draft.fields.get("serial", ""))
    if serial and serial == key(item.serial):
        return True
    make = folded(draft.fields.get("make", ""))
    if make and make == folded(item.make):
        return True
    return folded(draft.name) == folded(item.name) or bool(_long_words(draft.name) & _long_words(item.name))


def _long_words(name: str) -> set[str]:
    return {word for word in folded(name).split() if len(word) > 3}
