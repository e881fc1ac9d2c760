"""How typed text becomes a condition: words and beginnings of words through FTS5, codes and contacts through indexes.

Text is folded by `domain.text.folded` on both sides.
"""

import re
from typing import Any, Final

from skillshare.domain import kinds
from skillshare.domain.text import folded, key

CODE: Final = {kinds.ITEM: 0, kinds.PERSON: 1}
_WORD: Final = re.compile(r"\w+", re.UNICODE)


def words(text: str) -> list[str]:
    """The folded words of a query."""
    return _WORD.findall(folded(text))


def fts(text: str, *, first: bool = False) -> str:
    """An FTS5 expression: every word must begin some word of the record; `first`: the title begins with the query."""
    found = words(text)
    if not found:
        return ""
    terms = [f'"{word}"' for word in found[:-1]] if first else [f'"{word}"*' for word in found[:-1]]
    terms.append(f'"{found[-1]}"*')
    return "title : ^ " + " + ".join(terms) if first else " ".join(terms)


def match(text: str, kind: str) -> tuple[str, list[Any]]:
    """A condition on the alias i (items) or p (people): by word, number, card, mail or the end of a phone number."""
    alias, code = ("i", "code") if kind == kinds.ITEM else ("p", "code")
    expression, wanted = fts(text), key(text)
    parts: list[str] = []
    parameters: list[Any] = []
    if expression:
        parts.append(f"{alias}.id IN (SELECT rowid >> 3 FROM search WHERE search MATCH ? AND rowid & 7 = ?)")
        parameters += [expression, CODE[kind]]
    if wanted:
        for column in (code,) if kind == kinds.ITEM else (code, "card_code"):
            parts.append(f"({alias}.{column} >= ? AND {alias}.{column} < ?)")
            parameters += [wanted, wanted + "~"]
    if kind == kinds.PERSON:
        ends = _contact(text)
        parts += [sql for sql, _ in ends]
        parameters += [value for _, values in ends for value in values]
    return (f"({' OR '.join(parts)})", parameters) if parts else ("0", [])


def _contact(text: str) -> list[tuple[str, list[str]]]:
    out: list[tuple[str, list[str]]] = []
    digits = "".join(c for c in text if c.isdigit())
    if len(digits) >= 3 and not any(c.isalpha() for c in text):
        out.append(("(p.phone_end >= ? AND p.phone_end < ?)", [digits[::-1], digits[::-1] + "~"]))
    mail = folded(text.strip())
    if len(mail) >= 3 and " " not in mail:
        out.append(("(p.email_key >= ? AND p.email_key < ?)", [mail, mail + "\U0010ffff"]))
    return out
