"""One search over items, kits, people, skills and sessions: codes first, then words and beginnings of words.

Ranking happens in Python over a capped set of candidates, because ranking a short prefix inside FTS5 costs a tenth of a
second on 100,000 rows.
"""

from datetime import timedelta
from typing import Any, Final

from peewee import SqliteDatabase

from skillshare.catalog.items import SELECT as ITEM_SELECT
from skillshare.catalog.items import Items, item_row
from skillshare.catalog.kits import Kits
from skillshare.catalog.matching import CODE, LAST, coded, fts, words
from skillshare.catalog.people import SELECT as PERSON_SELECT
from skillshare.catalog.people import STANDS, People, person_row
from skillshare.catalog.sessions import SessionRow, Sessions
from skillshare.catalog.skills import Skills
from skillshare.catalog.source import Source
from skillshare.catalog.views import Found, Hit
from skillshare.domain import kinds
from skillshare.domain.text import folded

CANDIDATES: Final = 120
"""How many rows are looked at for the best `limit`."""

_KINDS: Final = (kinds.PERSON, kinds.ITEM, kinds.KIT)
_TAUGHT: Final = 2
"""How many of the answers may be skills or sessions while there are others: at the desk people have things in hand."""
_AHEAD: Final = timedelta(days=60)
_CLOSE: Final = 0.34
"""Edits per character up to which a word counts as meant."""


class Search:
    """Answers of the one box and of "Find anything"."""

    __slots__ = ("_sessions", "_source")

    def __init__(self, source: Source, sessions: Sessions) -> None:
        self._source = source
        self._sessions = sessions

    def find(self, text: str, limit: int = 8, kind: str = "") -> Found:
        """The best hits, exact codes first; `kind` narrows to one kind. With none: words that may be meant."""
        if not text.strip():
            return Found()
        found: list[Hit] = []
        for wanted in (kind,) if kind else _KINDS:
            found += self._exact(text, wanted)
        seen = {hit.id for hit in found}
        ranked = self._ranked(text, kind)
        for hit in ranked:
            if hit.id not in seen:
                seen.add(hit.id)
                found.append(hit)
        taught = self._taught(text, limit) if not kind else []
        if not found and not taught:
            return Found(instead=self._instead(text))
        room = limit - min(len(taught), _TAUGHT)
        return Found(hits=tuple([*found[:room], *taught][:limit]))

    def scan(self, code: str) -> Hit | None:
        """What exactly this code stands for: a card or member number, else an item's or a kit's number or label."""
        for kind in _KINDS:
            hits = self._exact(code, kind)
            if hits:
                return hits[0]
        return None

    def _taught(self, text: str, limit: int) -> list[Hit]:
        """Skills of that name, and the next session of each title."""
        skills = Skills(self._source)
        scored = [(_score(text, row.name), Hit(skill=row)) for row in skills.rows(skills.sought(text)[:limit])]
        scored += [(_score(text, row.title), Hit(session=row)) for row in self._coming(text)]
        return [hit for _, hit in sorted(scored, key=lambda pair: pair[0])][:limit]

    def _coming(self, text: str) -> list[SessionRow]:
        wanted = words(text)
        titles = (row[0] for row in self._source.rows("SELECT title FROM series UNION SELECT title FROM session"))
        meant = {title for title in titles if wanted and _begins(wanted, title)}
        today = self._source.today()
        coming = self._sessions.between(today, today + _AHEAD) if meant else ()
        first = {row.title: row for row in reversed(coming) if row.title in meant and not row.session.cancelled}
        return list(first.values())

    def _exact(self, text: str, kind: str) -> list[Hit]:
        if kind == kinds.PERSON:
            person = People(self._source).by_code(text)
            return [Hit(person=person, exact=True)] if person else []
        if kind == kinds.KIT:
            kit = Kits(self._source).by_code(text)
            return [Hit(kit=kit, exact=True)] if kit else []
        item = Items(self._source).by_code(text)
        return [Hit(item=item, exact=True)] if item else []

    def _ranked(self, text: str, kind: str) -> list[Hit]:
        scored: list[tuple[tuple[int, str], Hit]] = []
        if kind in ("", kinds.KIT):
            scored += [(_score(text, kit.name), Hit(kit=kit)) for kit in Kits(self._source).found(text)]
        if kind in ("", kinds.PERSON):
            for row in self._candidates(PERSON_SELECT, text, kinds.PERSON, [self._source.today().isoformat()]):
                person = person_row(row)
                scored.append((_score(text, person.name), Hit(person=person)))
        if kind in ("", kinds.ITEM):
            for row in self._candidates(ITEM_SELECT, text, kinds.ITEM, []):
                item = item_row(row)
                scored.append((_score(text, item.name), Hit(item=item)))
        return [hit for _, hit in sorted(scored, key=lambda pair: pair[0])]

    def _candidates(self, select: str, text: str, kind: str, parameters: list[Any]) -> list[tuple[Any, ...]]:
        """Rows whose title begins with the text, then any that match, at most `CANDIDATES`."""
        alias = "i" if kind == kinds.ITEM else "p"
        listed = "" if kind == kinds.ITEM else f"{STANDS} AND "
        ids: dict[int, None] = {}
        for first in (True, False):
            expression = fts(text, first=first)
            if expression and len(ids) < CANDIDATES // 2:
                sql = "SELECT rowid >> 3 FROM search WHERE search MATCH ? AND rowid & 7 = ? LIMIT ?"
                ids |= dict.fromkeys(r[0] for r in self._source.rows(sql, (expression, CODE[kind], CANDIDATES // 2)))
        where, values = coded(text, kind)
        sql = f"SELECT {alias}.id FROM {kind} {alias} WHERE {where} LIMIT ?"
        ids |= dict.fromkeys(r[0] for r in self._source.rows(sql, [*values, CANDIDATES // 2]))
        marks = ", ".join("?" for _ in ids)
        return self._source.rows(f"{select} WHERE {listed}{alias}.id IN ({marks})", [*parameters, *ids])

    def _instead(self, text: str) -> tuple[str, ...]:
        """Words of the catalogue near to the last word that finds nothing ("did you mean")."""
        from rapidfuzz import process  # few searches find nothing, and every start would wait for it
        from rapidfuzz.distance import DamerauLevenshtein

        out: list[str] = []
        for word in words(text)[:4]:
            if len(word) < 3:
                continue
            rows = self._source.rows(
                "SELECT term FROM search_words WHERE term >= ? AND term < ? AND length(term) BETWEEN ? AND ?",
                (word[:1], word[:1] + LAST, len(word) - 2, len(word) + 3),
            )
            terms = [row[0] for row in rows]
            near = process.extract(
                word, terms, scorer=DamerauLevenshtein.normalized_distance, score_cutoff=_CLOSE, limit=3
            )
            out += [term for term, _, _ in near if term != word]
        return tuple(dict.fromkeys(out))[:3]


def tidy(database: SqliteDatabase) -> None:
    """Merge the index into one piece, so that nothing is left in it of rows that were deleted (journal §6)."""
    database.execute_sql("INSERT INTO search (search) VALUES ('optimize')")


def _begins(wanted: list[str], title: str) -> bool:
    """Whether each word begins one of the title."""
    own = words(title)
    return all(any(word.startswith(part) for word in own) for part in wanted)


def _score(text: str, name: str) -> tuple[int, str]:
    """Smaller is better: the whole name, its beginning, the beginning of a word, somewhere else."""
    wanted, title = folded(text).strip(), folded(name)
    if title == wanted:
        rank = 0
    elif title.startswith(wanted):
        rank = 1
    elif any(word.startswith(wanted) for word in title.split()):
        rank = 2
    elif all(any(word.startswith(part) for word in title.split()) for part in wanted.split()):
        rank = 3
    else:
        rank = 4
    return rank, title
