"""What headings and words mean, from resources/exchange/columns.json: five languages and the names of other systems.

Adding a word is a change of that table, never of code.
"""

import json
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Any, Final

from resources import path
from skillshare.domain.text import folded, plain_digits

ITEMS: Final = "items"
PEOPLE: Final = "people"
_NEAR: Final = 0.88
"""How alike a heading with a slip must be to a known one."""


@lru_cache(50_000)
def plain(text: str) -> str:
    """A heading or word as it is compared: folded, digits in ASCII, letters and digits only; a lone sign as it is."""
    lowered = folded(text)
    kept = "".join(c for c in lowered if c.isalnum()) or lowered.strip()
    return plain_digits(kept)


@cache
def _table() -> Mapping[str, Any]:
    table: Mapping[str, Any] = json.loads(path("exchange", "columns.json").read_text(encoding="utf-8"))
    return table


@cache
def headings(target: str) -> Mapping[str, tuple[str, int]]:
    """For each known heading of items or people its field and its rank, 0 the surest."""
    found: dict[str, tuple[str, int]] = {}
    for field, names in _table()[target].items():
        for rank, name in enumerate(names):
            found.setdefault(plain(name), (field, rank))
    return found


def field_of(heading: str, target: str) -> tuple[str, int] | None:
    """The field a heading means and how sure that is, None if it means none. A slip of the pen is forgiven."""
    wanted = plain(heading)
    known = headings(target)
    if not wanted or wanted in _elsewhere():
        return None
    if wanted in known:
        return known[wanted]
    if len(wanted) < 6:
        return None
    from rapidfuzz import process  # few headings have a slip, and dates are typed without any
    from rapidfuzz.distance import Levenshtein

    near = process.extractOne(wanted, known.keys(), scorer=Levenshtein.normalized_similarity, score_cutoff=_NEAR)
    return (known[near[0]][0], known[near[0]][1] + 100) if near else None


@cache
def _elsewhere() -> frozenset[str]:
    return frozenset(plain(name) for name in _table()["elsewhere"])


def is_heading(text: str) -> bool:
    """Whether the text is a heading that any import knows."""
    wanted = plain(text)
    return wanted in headings(ITEMS) or wanted in headings(PEOPLE) or wanted in _elsewhere()


@cache
def words(group: str) -> frozenset[str]:
    """The words of a group ("yes", "no", "nothing", "currency", "includes", …), plain."""
    return frozenset(plain(word) for word in _table()[group])


@cache
def meanings(group: str) -> Mapping[str, str]:
    """For each word of a group of groups ("condition", "months", "languages") what it stands for."""
    return {plain(word): meaning for meaning, names in _table()[group].items() for word in names}
