"""One line for an action: as the answer to whoever did it (`done`), and as history shows it (`line`).

An action is several facts; the one that stands first in `WORDS` speaks for all of them. To give a new fact type words,
write a function in `facts_items` or `facts_people` and put it into the table there, at the height of its weight.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Final

from skillshare.catalog.views import Deed
from skillshare.domain import kinds
from skillshare.domain.fact import Fact
from skillshare.domain.fold import UNDONE
from ui.i18n import translate
from ui.wording.facts_credits import CREDIT_WORDS
from ui.wording.facts_holds import HOLD_WORDS
from ui.wording.facts_items import ITEM_WORDS, MOVED_WORDS
from ui.wording.facts_kits import KIT_WORDS
from ui.wording.facts_laptops import LAPTOP_WORDS
from ui.wording.facts_people import COMMUNITY_WORDS, PEOPLE_WORDS, REST_WORDS
from ui.wording.facts_sessions import SESSION_WORDS
from ui.wording.facts_signups import SIGNUP_WORDS
from ui.wording.facts_spaces import SPACE_WORDS
from ui.wording.facts_teaching import TEACHING_WORDS
from ui.wording.names import Names, Told
from ui.wording.part import Part, Word
from ui.wording.said import capital


def _undone(part: Part) -> str:
    entry = part.body.get("entry")
    facts = part.names.action(entry) if isinstance(entry, bytes) else ()
    if not isinstance(entry, bytes) or not facts or any(kind == UNDONE for kind, _, _ in facts):
        return translate("wording", "Undone")
    said = _import(facts, entry, part.names) or _line(facts, part.names, part.today, None)
    return translate("wording", "Undone: {what}").format(what=said)


WORDS: Final[Mapping[str, Word]] = {
    UNDONE: _undone,
    **LAPTOP_WORDS,
    **COMMUNITY_WORDS,
    **PEOPLE_WORDS,
    **KIT_WORDS,
    **ITEM_WORDS,
    **HOLD_WORDS,
    **SIGNUP_WORDS,
    **SESSION_WORDS,
    **CREDIT_WORDS,
    **TEACHING_WORDS,
    **SPACE_WORDS,
    **TEACHING_WORDS,
    **MOVED_WORDS,
    **REST_WORDS,
}
_OF_PEOPLE: Final = ("person.described", "membership_type.described")
_WEIGHTS: Final = {kind: place for place, kind in enumerate(WORDS)}


def done(facts: Sequence[Fact], names: Names, today: date, at: str = "") -> str:
    """What an action did, for the line with Undo: "Lent: Circular saw to Mehmet, 18:42". `at` is the time in words."""
    said = _line([(fact.type, fact.records, fact.body) for fact in facts], names, today, None)
    if not at:
        return said
    return translate("wording", "{what}, {time}", "what was done, and when").format(what=said, time=at)


def line(deed: Deed, names: Names, today: date, about: bytes | None = None) -> str:
    """An action in the history of the record `about` ("Lent to Kwame Mensah"), or of everything (then with names)."""
    if about is None:
        return _import(deed.facts, deed.entry, names) or _line(deed.facts, names, today, None)
    count = _imported([fact for fact in deed.facts if about in fact[1]], deed.facts, deed.entry, names)
    if count:
        return translate("wording", "Imported with %n other(s)", "", count - 1)
    return _line(deed.facts, names, today, about)


def _import(facts: Sequence[Told], entry: bytes, names: Names) -> str:
    """An import as a whole; empty for any other action."""
    first = facts[0][0] if facts else ""
    # What rows name stands before them: kinds of membership before people, models before items.
    of_items = first in ("item.described", "model.described")
    lead = "item.described" if of_items else "person.described" if first in _OF_PEOPLE else ""
    count = _imported([(lead, (), None)], facts, entry, names)
    if not count:
        return ""
    if of_items:
        return translate("wording", "Imported: %n item(s)", "", count)
    return translate("wording", "Imported: %n (person|people)", "", count)


def _line(facts: Sequence[Told], names: Names, today: date, about: bytes | None) -> str:
    told = [fact for fact in facts if about is None or about in fact[1]] or list(facts)
    kind, records, body = _headline(told)
    word = WORDS.get(kind)
    if word is None:
        return translate("wording", "Something a newer Skillshare recorded")
    view = (kinds.kind_at(kind, records.index(about)) or "") if about in records else ""
    part = Part(kind=kind, records=records, body=body or {}, view=view, facts=tuple(facts), names=names, today=today)
    return capital(word(part))


def _headline(facts: Iterable[Told]) -> Told:
    """The fact that speaks for the action: of those this laptop may read the weightiest, else the weightiest."""
    return min(facts, key=lambda fact: (fact[2] is None, _WEIGHTS.get(fact[0], len(_WEIGHTS))), default=("", (), None))


def _imported(told: Sequence[Told], facts: Sequence[Told], entry: bytes, names: Names) -> int:
    """How many records of its kind came with an action that is part of an import; 0 if it is none."""
    first = told[0][0] if told else ""
    if first not in ("item.described", "person.described") or not any(fact[0] == "action.part" for fact in facts):
        return 0
    return names.together(entry, kinds.ITEM if first == "item.described" else kinds.PERSON)
