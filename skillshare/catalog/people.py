"""Queries about people: pages of a filtered list, one person with their loans, whom a card or phone means (R41)."""

from datetime import date
from typing import Any, Final

from skillshare.catalog.loans import Loans
from skillshare.catalog.matching import LAST, match
from skillshare.catalog.merged import merged, standing, stands
from skillshare.catalog.offers import Offers
from skillshare.catalog.skills import Skills
from skillshare.catalog.source import Source, day
from skillshare.catalog.views import PeopleFilter, PersonPage, PersonRow
from skillshare.domain import kinds
from skillshare.domain.numbers import LABEL_PREFIX, running_number
from skillshare.domain.people import Person
from skillshare.domain.roles import ROLES
from skillshare.domain.settings import MembershipType
from skillshare.domain.text import clean, folded, key, phone_end

_LOANS: Final = f"FROM loan l WHERE l.is_open AND l.person IN {merged('p.record')}"
SELECT: Final = f"""
SELECT p.record, p.name, p.number, p.card, p.languages, p.photo, p.note, p.block, p.roles, p.first, p.until,
       (SELECT count(*) {_LOANS}), (SELECT count(*) {_LOANS} AND l.due < ?)
FROM person p
"""

STANDS: Final = stands("p")
"""Was not merged into somebody else (R41)."""

_USUAL_TYPE: Final = "SELECT type FROM person WHERE type IS NOT NULL GROUP BY type ORDER BY count(*) DESC, type LIMIT 1"

_SAYS: Final = f"o.is_open AND (o.until IS NULL OR o.until >= ?) AND o.person IN {merged('p.record')}"
_STATES: Final = {
    "borrowing": f"EXISTS (SELECT 1 {_LOANS})",
    "late": f"EXISTS (SELECT 1 {_LOANS} AND l.due < ?)",
    "ended": "(p.until < ? OR p.first IS NULL)",
    "blocked": "p.block != ''",
    "teaches": f"EXISTS (SELECT 1 FROM offer o WHERE NOT o.want AND {_SAYS})",
    "learns": f"EXISTS (SELECT 1 FROM offer o WHERE o.want AND {_SAYS})",
    **{role: f"instr(' ' || p.roles || ' ', ' {role} ')" for role in ROLES},
}


class People:
    """Answers from the person table. Records merged into another one are not listed."""

    __slots__ = ("_source",)

    def __init__(self, source: Source) -> None:
        self._source = source

    def state(self, person: bytes) -> Person:
        """The folded state of one person."""
        state: Person = self._source.state(kinds.PERSON, person)
        return state

    def row(self, person: bytes) -> PersonRow | None:
        found = self._rows("p.record = ?", [person])
        return found[0] if found else None

    def name(self, person: bytes | None) -> str:
        """The public name, empty if nobody of that id is known."""
        found = self._source.one("SELECT name FROM person WHERE record = ?", (person,)) if person else None
        return found[0] if found else ""

    def standing(self, person: bytes) -> bytes:
        """The record that stands for this one since people were merged (R41); itself if it was not, or is unknown."""
        found = self._source.one(f"SELECT {standing('?')}", (person,))
        return found[0] if found and found[0] else person

    def together(self, person: bytes) -> tuple[bytes, ...]:
        """The records of one person: this one and whoever was merged into it (R41)."""
        found = self._source.rows(f"SELECT record FROM {merged('?1')}", (person,))
        return tuple(dict.fromkeys((person, *(row[0] for row in found))))

    def page(self, wanted: PeopleFilter, offset: int = 0, limit: int = 60) -> tuple[PersonRow, ...]:
        """Rows of the list in order of name."""
        where, parameters = self._condition(wanted)
        return self._rows(f"{where} ORDER BY p.sort, p.code, p.record LIMIT ? OFFSET ?", [*parameters, limit, offset])

    def count(self, wanted: PeopleFilter) -> int:
        where, parameters = self._condition(wanted)
        return self._source.count(f"SELECT count(*) FROM person p WHERE {where}", parameters)

    def one(self, person: bytes) -> PersonPage | None:
        """The person's page, None if there is no such person. `type` is that of the membership that ends last."""
        row = self.row(person)
        if row is None:
            return None
        state, loans = self.state(person), Loans(self._source)
        last = state.last_period()
        return PersonPage(
            person=state,
            type=self.type(last.type) if last else None,
            open=loans.open_of(person),
            past=loans.past_of(person),
            past_count=loans.past_count(person),
            alike=tuple(other for other in self.alike(state.name, state.phone, state.email) if other.id != person),
        )

    def type(self, membership_type: bytes | None) -> MembershipType | None:
        """The membership type of that id."""
        if membership_type is None:
            return None
        state: MembershipType | None = self._source.state(kinds.MEMBERSHIP_TYPE, membership_type)
        return state

    def usual_type(self) -> bytes | None:
        """The membership type most people have, None while nobody has one."""
        found = self._source.one(_USUAL_TYPE)
        return found[0] if found else None

    def by_code(self, code: str) -> PersonRow | None:
        """The person with that card or member number, also one from before a merge (R41).

        Of two with the same card the one recorded first.
        """
        wanted = key(code)
        for candidate in (wanted, wanted.removeprefix(LABEL_PREFIX)):
            for column in ("card_code", "code"):
                if found := self._coded(column, candidate):
                    return found
        return None

    def by_card(self, card: str) -> PersonRow | None:
        """The person who has this card number."""
        return self._coded("card_code", key(card))

    def disputed(self) -> tuple[bytes, ...]:
        """People of whom laptops wrote an important field differently, in order of name (architecture §4)."""
        sql = f"SELECT record FROM person p WHERE disputed AND {STANDS} ORDER BY sort, record"
        return tuple(row[0] for row in self._source.rows(sql))

    def same_cards(self) -> tuple[tuple[PersonRow, ...], ...]:
        """People who got the same card on laptops that had not met; of each card first whom it finds at the desk."""
        double = "SELECT card_code FROM person WHERE card_code > '' GROUP BY card_code HAVING count(*) > 1"
        rows = self._rows(f"p.card_code IN ({double}) AND {STANDS} ORDER BY p.card_code, p.since, p.record", [])
        found: dict[str, list[PersonRow]] = {}
        for row in rows:
            found.setdefault(key(row.card), []).append(row)
        return tuple(tuple(people) for people in found.values() if len(people) > 1)

    def alike(self, name: str, phone: str = "", email: str = "", limit: int = 5) -> tuple[PersonRow, ...]:
        """Possible duplicates of somebody being entered (R41): same folded name in any order, same phone, same mail."""
        words = sorted(folded(name).split())
        parts, parameters = [], []
        if len(words) > 1 or (words and len(words[0]) > 2):
            sql, values = match(" ".join(words), kinds.PERSON)
            parts.append(sql)
            parameters += values
        digits = phone_end(phone)[:7]
        if len(digits) >= 6:
            parts.append("p.phone_end >= ? AND p.phone_end < ?")
            parameters += [digits, digits + LAST]
        if "@" in email:
            parts.append("p.email_key = ?")
            parameters.append(folded(clean(email)))
        if not parts:
            return ()
        either = " OR ".join(f"({part})" for part in parts)
        return self._rows(f"({either}) AND {STANDS} ORDER BY p.sort, p.record LIMIT ?", [*parameters, limit])

    def _coded(self, column: str, code: str) -> PersonRow | None:
        # Nearly everybody has no card, so an empty code would find somebody.
        sql = f"SELECT p.record FROM person p WHERE p.{column} = ? ORDER BY NOT {STANDS}, p.since, p.record LIMIT 1"
        found = self._source.one(sql, (code,)) if code else None
        return self.row(self.standing(found[0])) if found else None

    def highest_number(self, prefix: str) -> int:
        """The highest running number among short ids of that prefix."""
        rows = self._source.rows("SELECT code FROM person WHERE code >= ? AND code < ?", (prefix, prefix + LAST))
        return max((running_number(row[0], prefix) for row in rows), default=0)

    def _rows(self, where: str, parameters: list[Any]) -> tuple[PersonRow, ...]:
        today: date = self._source.today()
        rows = self._source.rows(f"{SELECT} WHERE {where}", [today.isoformat(), *parameters])
        return tuple(person_row(row) for row in rows)

    def _condition(self, wanted: PeopleFilter) -> tuple[str, list[Any]]:
        parts: list[str] = [STANDS]
        parameters: list[Any] = []
        if wanted.state:
            sql = _STATES[wanted.state]
            parts.append(sql)
            parameters += [self._source.today().isoformat()] * sql.count("?")
        if wanted.text.strip():
            sql, values = match(wanted.text, kinds.PERSON)
            able = self._able(wanted.text)
            parts.append(f"({sql} OR p.record IN ({', '.join('?' * len(able))}))" if able else sql)
            parameters += [*values, *able]
        return " AND ".join(parts), parameters

    def _able(self, text: str) -> tuple[bytes, ...]:
        """Who offers or wants a skill of that name."""
        skills = [skill.id for skill in Skills(self._source).sought(text)]
        return Offers(self._source).people(skills) if skills else ()


def person_row(row: tuple[Any, ...]) -> PersonRow:
    """From the columns of `SELECT`."""
    return PersonRow(
        id=row[0],
        name=row[1],
        number=row[2],
        card=row[3],
        languages=row[4],
        photo=row[5],
        note=row[6],
        block=row[7],
        roles=tuple(row[8].split()),
        first=day(row[9]),
        until=day(row[10]),
        has=row[11],
        late=row[12],
    )
