"""How typed text becomes a condition: words and beginnings of words through FTS5, codes and contacts through indexes.

Text is folded by `domain.text.folded` on both sides.
"""

import re
from typing import Any, Final

from skillshare.domain import kinds
from skillshare.domain.text import clean, folded, key, phone_end, spaced

CODE: Final = {kinds.ITEM: 0, kinds.PERSON: 1, kinds.SKILL: 2}
"""What kind a row of the search index is of: its rowid is 8 × the row's own id + this."""
LAST: Final = "\U0010ffff"
"""What stands behind every other text, to end a range of those that begin alike."""

_WORD: Final = re.compile(r"[^\W_]+")
_TYPED: Final = 200


def words(text: str) -> list[str]:
    """The folded words of a query, of which only as much is read as anybody types."""
    return _WORD.findall(spaced(folded(text[:_TYPED])))


def fts(text: str, *, first: bool = False) -> str:
    """An FTS5 expression: every word must begin some word of the record; `first`: the title begins with the query."""
    found = words(text)
    if not found:
        return ""
    terms = [f'"{word}"' for word in found[:-1]] if first else [f'"{word}"*' for word in found[:-1]]
    terms.append(f'"{found[-1]}"*')
    return "title : ^ " + " + ".join(terms) if first else " ".join(terms)


def match(text: str, kind: str) -> tuple[str, list[Any]]:
    """A condition on the alias i (items) or p (people): by word, or as `coded`."""
    expression = fts(text)
    where, parameters = coded(text, kind)
    if not expression:
        return where, parameters
    alias = "i" if kind == kinds.ITEM else "p"
    by_word = "SELECT rowid >> 3 FROM search WHERE search MATCH ? AND rowid & 7 = ?"
    by_code = f"SELECT {alias}.id FROM {kind} {alias} WHERE {where}"
    return f"{alias}.id IN ({by_word} UNION ALL {by_code})", [expression, CODE[kind], *parameters]


def coded(text: str, kind: str) -> tuple[str, list[Any]]:
    """A condition on the alias i or p: number, card and mail begin with the text, or a phone number ends with it."""
    text = text[:_TYPED]
    wanted = key(text)
    columns = ("i.code",) if kind == kinds.ITEM else ("p.code", "p.card_code")
    ranges = [(column, wanted) for column in columns if wanted]
    if kind == kinds.PERSON:
        ranges += _contact(text)
    sql = " OR ".join(f"({column} >= ? AND {column} < ?)" for column, _ in ranges)
    return f"({sql or '0'})", [value for _, start in ranges for value in (start, start + LAST)]


def _contact(text: str) -> list[tuple[str, str]]:
    out = []
    # Seven digits tell a number; what stands before them may be a country, and written in several ways.
    digits = phone_end(text)[:7]
    if len(digits) >= 3 and not any(c.isalpha() for c in text):
        out.append(("p.phone_end", digits))
    mail = folded(clean(text))
    if len(mail) >= 3 and " " not in mail:
        out.append(("p.email_key", mail))
    return out
