"""Which rows of a table of people are new, which are here already, and which repeat an earlier row (R41, R42).

Two are the same person if their names agree (letters, accents and order aside) and so does a phone, mail, card, number
or address, and neither card nor number speaks against it. Names that agree alone are a likely duplicate: both stay, and
a person is told. A shared mail address means nothing by itself.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final, TypeAlias, TypeVar

from skillshare.domain.people import Person
from skillshare.domain.text import folded, key, phone_end
from skillshare.exchange.draft import Draft
from skillshare.exchange.known import Known
from skillshare.exchange.person_rows import WAYS
from skillshare.exchange.plan import Fate
from skillshare.exchange.problems import Remedy, Trouble

_Name: TypeAlias = tuple[str, ...]
_Found = TypeVar("_Found", Person, Draft)
_CODES: Final = ("number", "card")
_TAKEN: Final = {
    "number": (Trouble.NUMBER_TWICE, Trouble.NUMBER_TAKEN),
    "card": (Trouble.CARD_TWICE, Trouble.CARD_TAKEN),
}
_FIELDS: Final = (
    *WAYS,
    "card",
    "number",
    "full_name",
    "prefers",
    "languages",
    "note",
    "block",
    "type",
    "first",
    "until",
    "roles",
)
_TAIL: Final = 9
"""Digits at the end of a phone number that are compared: the country's code may be written or not."""


class PersonMatching:
    """The rows seen so far beside the people here."""

    __slots__ = ("_codes", "_columns", "_drafts", "_named", "_people", "_rows", "fates", "people")

    def __init__(self, known: Known, columns: Mapping[str, str]) -> None:
        """`columns` are the headings of the fields."""
        self._columns = columns
        self._people: dict[_Name, list[Person]] = defaultdict(list)
        self._codes: dict[str, dict[str, Person | Draft]] = {code: {} for code in _CODES}
        for person in known.people:
            self._people[_words(person.name)].append(person)
            for code in _CODES:
                if value := key(getattr(person, code)):
                    self._codes[code].setdefault(value, person)
        self._named: dict[_Name, list[Draft]] = defaultdict(list)
        self._rows: dict[bytes, Draft] = {}
        self._drafts: dict[int, Draft] = {}
        self.fates: dict[int, Fate] = {}
        self.people: dict[int, Person] = {}

    def match(self, drafts: Sequence[Draft]) -> None:
        """Settle every row, in the order of the file."""
        for draft in drafts:
            if not draft.name:
                draft.trouble("", "", Trouble.NAME_MISSING, Remedy.NOT_IMPORTED)
                self.fates[draft.row] = Fate.CANNOT
            else:
                self._settle(draft)

    def _settle(self, draft: Draft) -> None:
        name = _words(draft.name)
        person = _best(self._people[name], lambda p: self._agreement(draft, _fields(p), p.extra))
        person = person or self._by_code(draft)
        earlier = self._rows.get(person.id) if person else None
        earlier = earlier or _best(self._named[name], lambda d: self._agreement(draft, d.fields, d.extra))
        if earlier is not None:
            self._merge(draft, earlier)
            return
        self._free_codes(draft, person)
        if person is not None:
            self._rows[person.id] = draft
            self.people[draft.row] = person
            self.fates[draft.row] = Fate.THERE
        elif not any(draft.fields.get(way) for way in WAYS):
            draft.trouble("", draft.name, Trouble.CONTACT_MISSING, Remedy.NOT_IMPORTED)
            self.fates[draft.row] = Fate.CANNOT
            return
        else:
            self._warn(draft, name)
            self.fates[draft.row] = Fate.ADD
        self._remember(draft, name)

    def _agreement(self, draft: Draft, other: Mapping[str, Any], kept: Mapping[str, str]) -> int:
        """How surely two of one name are one person; 0 is not at all.

        A number or card that an earlier import had to keep with the details, because somebody else has it, counts too.
        """
        sure = 0
        for code in _CODES:
            left, right = key(draft.fields.get(code) or ""), key(other.get(code) or "")
            if left and left in (right, key(kept.get(self._columns.get(code, code), ""))):
                sure += 10
            elif left and right:
                return 0
        one = draft.fields
        sure += bool(_tail(one.get("phone"))) and _tail(one.get("phone")) == _tail(other.get("phone"))
        return sure + sum(bool(_line(one.get(w))) and _line(one.get(w)) == _line(other.get(w)) for w in WAYS[1:])

    def _by_code(self, draft: Draft) -> Person | None:
        """Who has this number or card here and a word of the name in common: somebody who changed their name."""
        for code in _CODES:
            found = self._codes[code].get(key(draft.fields.get(code, "")))
            if isinstance(found, Person) and set(_words(found.name)) & set(_words(draft.name)):
                return found
        return None

    def _free_codes(self, draft: Draft, person: Person | None) -> None:
        """A number or card that is somebody else's is kept with the details only."""
        for code in _CODES:
            value = draft.fields.get(code, "")
            holder = self._codes[code].get(key(value)) if value else None
            if holder is None or (person is not None and holder is person):
                continue
            twice, taken = _TAKEN[code]
            remedy = Remedy.NEW_NUMBER if code == "number" else Remedy.KEPT
            column = self._columns.get(code, code)
            if isinstance(holder, Draft):
                draft.trouble(column, value, twice, remedy, str(holder.row))
            else:
                draft.trouble(column, value, taken, remedy, holder.name)
            draft.keep(column, draft.fields.pop(code))

    def _merge(self, draft: Draft, earlier: Draft) -> None:
        """The earlier row learns what only this one says; where they differ this row's words are kept with it."""
        draft.trouble("", draft.name, Trouble.SAME_PERSON, Remedy.ONCE, str(earlier.row))
        self.fates[draft.row] = Fate.SAME
        for field in _FIELDS:
            value = draft.fields.get(field)
            if not value:
                continue
            if not earlier.fields.get(field) and self._is_free(field, value, earlier):
                earlier.fields[field] = value
            elif value != earlier.fields.get(field):
                earlier.keep(self._columns.get(field, field), _shown(value))
        for heading, text in draft.kept().items():
            if earlier.extra.get(heading) != text:
                earlier.keep(heading, text)

    def _is_free(self, field: str, value: str, earlier: Draft) -> bool:
        """Whether that number or card is nobody else's; then it is the earlier row's from now on."""
        if field not in _CODES:
            return True
        holder = self._codes[field].setdefault(key(value), earlier)
        return holder is earlier or holder is self.people.get(earlier.row)

    def _warn(self, draft: Draft, name: _Name) -> None:
        here = next((person.name for person in self._people[name]), "")
        other = here or next((str(earlier.row) for earlier in self._named[name]), "")
        if other:
            draft.trouble("", draft.name, Trouble.LIKELY_DUPLICATE, Remedy.BOTH, other)

    def _remember(self, draft: Draft, name: _Name) -> None:
        self._named[name].append(draft)
        for code in _CODES:
            if value := key(draft.fields.get(code, "")):
                self._codes[code].setdefault(value, draft)


def _best(candidates: Sequence[_Found], agreement: Callable[[_Found], int]) -> _Found | None:
    """The first of those that agree most, None if none agrees at all."""
    best = max(candidates, key=agreement, default=None)
    return best if best is not None and agreement(best) > 0 else None


def _fields(person: Person) -> dict[str, Any]:
    return {name: getattr(person, name) for name in (*WAYS, *_CODES)}


def _words(name: str) -> _Name:
    return tuple(sorted(folded(name).replace("-", " ").split()))


def _tail(phone: str | None) -> str:
    digits = phone_end(phone or "")
    return digits[:_TAIL] if len(digits) >= 6 else _line(phone)


def _line(text: str | None) -> str:
    return " ".join(folded(text or "").split())


def _shown(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, Iterable) and not isinstance(value, str) else str(value)
