"""Bodies that this laptop may not see any more: out of the fold at once, let go when others have them (journal §4, §6).

Essay. A laptop that is passed on to another owner, or goes from the desk to a member, holds bodies that are no longer
for it. Its screens must not show them, and its catalog must be that of a laptop which never had them; so they leave the
fact table as soon as the grant counts. But they may be the only ones there are: what was recorded here a minute ago, or
came from a laptop that is gone. Therefore they are set aside, where conversations still find them for whoever may see
them, and go for good when a desk's laptop has proved to know their entries. The grant itself mostly proves that.

Photos are not looked for: what names one is for everybody.

The other way round, what was set aside comes back when the laptop may see it again; what was let go is fetched late.

Runs inside the transaction of `store.py`. Who sees what is told by the caller.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import Final

from peewee import SqliteDatabase

from skillshare.domain.fact import Audience
from skillshare.journal.authority import Authority, Tenure, may_see
from skillshare.journal.entry import FactHeader, decode_header, readable_body
from skillshare.journal.erasing import soil
from skillshare.journal.founding import DeviceClass
from skillshare.journal.handing import Sees
from skillshare.journal.names import Names
from skillshare.journal.reading import knew
from skillshare.journal.tables import FACT_BITS, FOLDED, rows

_PLACE: Final = (1 << FACT_BITS) - 1
_SEES: Final = "sees"


class Sight:
    """What this laptop may see by the grant that was judged last; `sees` is None for a desk's, which sees everything.

    A laptop that nobody let in yet, or that was removed, keeps what it has.
    """

    def __init__(self, database: SqliteDatabase, names: Names, device: bytes) -> None:
        self._db, self._names, self._device = database, names, device
        self._judged: Authority | None = None
        row = rows(database, "SELECT value FROM meta WHERE key = ?", (_SEES,)).fetchone()
        self._group: bytes = b"" if row is None else row[0]
        self.sees = _sees(self._group)

    def follow(self, authority: Authority) -> Sequence[bytes]:
        """Has the bodies that are here fit who belongs now; returns the records to fold again."""
        touched: Sequence[bytes] = ()
        if authority is not self._judged:
            self._judged = authority
            tenure = authority.of(self._device)
            if tenure is not None and _group(tenure) != self._group:
                before, self._group = self.sees, _group(tenure)
                self.sees = _sees(self._group)
                rows(self._db, "INSERT OR REPLACE INTO meta VALUES (?, ?)", (_SEES, self._group))
                if before is not None or self.sees is not None:
                    touched = fit(self._db, self.sees or _everything)
        if rows(self._db, "SELECT 1 FROM aside LIMIT 1").fetchone() is not None:
            let_go(self._db, self._is_safe(authority))
        return touched

    def _is_safe(self, authority: Authority) -> Callable[[int, int], bool]:
        """Whether a desk's laptop, by its own word, holds the entry at that place."""
        desks = {t.device for t in authority.live() if t.device_class <= DeviceClass.DESK} - {self._device}
        logs = [log for log in self._names.logs.values() if log.device in desks]

        @cache
        def until(number: int) -> int:
            on_log = self._names.logs[number].id
            return max((knew(self._db, self._names, log.id, log.seq, on_log) for log in logs), default=-1)

        return lambda number, seq: seq <= until(number)


def _group(tenure: Tenure) -> bytes:
    """One word for all laptops that see the same."""
    if tenure.device_class <= DeviceClass.DESK:
        return bytes([DeviceClass.DESK])
    return bytes([tenure.device_class]) + tenure.grant.owner


def _sees(group: bytes) -> Sees | None:
    if group[:1] in (b"", bytes([DeviceClass.DESK])):
        return None
    return lambda audience: may_see(audience, DeviceClass(group[0]), group[1:])


def _everything(_: Audience) -> bool:
    return True


def put(database: SqliteDatabase, fact: int, audience: Audience, body: bytes) -> None:
    """Sets one body aside, which counts as missing from now on."""
    rows(database, "INSERT OR REPLACE INTO aside VALUES (?, ?)", (fact, body))
    rows(database, "INSERT OR IGNORE INTO need_body VALUES (?, ?)", (audience, fact))


def fit(database: SqliteDatabase, sees: Sees) -> list[bytes]:
    """Sets aside what this laptop may not see any more, takes back what it may; returns the records to fold again."""
    touched = dict.fromkeys(_taken_back(database, sees))
    for number, fact in list(_bodies(database)):
        if not sees(fact.audience):
            sql = "SELECT coalesce(f.body, o.body) FROM fact f LEFT JOIN opaque o ON o.fact = f.no WHERE f.no = ?"
            put(database, number, fact.audience, rows(database, sql, (number,)).fetchone()[0])
            rows(database, "UPDATE fact SET body = NULL WHERE no = ?", (number,))
            rows(database, "DELETE FROM opaque WHERE fact = ?", (number,))
            touched |= dict.fromkeys(fact.records)
    return list(touched)


def let_go(database: SqliteDatabase, is_safe: Callable[[int, int], bool]) -> None:
    """Drops what others have for certain; `is_safe` tells that of a log's number and a place in it."""
    sql = "SELECT a.fact, f.log, f.seq FROM aside a JOIN fact f ON f.no = a.fact"
    safe = [(fact,) for fact, log, seq in rows(database, sql).fetchall() if is_safe(log, seq)]
    if safe:
        database.connection().executemany("DELETE FROM aside WHERE fact = ?", safe)
        soil(database)


def _taken_back(database: SqliteDatabase, sees: Sees) -> Iterable[bytes]:
    sql = f"SELECT a.fact, a.body, s.header FROM aside a JOIN signed s ON s.entry = a.fact >> {FACT_BITS}"
    for number, body, signed in rows(database, sql).fetchall():
        fact = decode_header(signed).facts[number & _PLACE]
        if sees(fact.audience):
            into = "UPDATE fact SET body = ?2 WHERE no = ?1", "INSERT INTO opaque VALUES (?, ?)"
            rows(database, into[not readable_body(fact, body)], (number, body))
            rows(database, "DELETE FROM aside WHERE fact = ?", (number,))
            rows(database, "DELETE FROM need_body WHERE audience = ? AND fact = ?", (fact.audience, number))
            yield from fact.records


def _bodies(database: SqliteDatabase) -> Iterator[tuple[int, FactHeader]]:
    """Every fact whose body is here: its number, and what is signed of it."""
    sql = f"""SELECT f.no, s.header FROM entry e CROSS JOIN signed s ON s.entry = e.no
              CROSS JOIN fact f ON f.no BETWEEN e.no << {FACT_BITS} AND (e.no << {FACT_BITS}) + {_PLACE}
              LEFT JOIN opaque o ON o.fact = f.no
              WHERE e.status = {FOLDED} AND (f.body IS NOT NULL OR o.body IS NOT NULL) ORDER BY e.no, f.no"""
    before, facts = b"", tuple[FactHeader, ...]()
    for number, signed in rows(database, sql):
        if signed != before:
            before, facts = signed, decode_header(signed).facts
        yield number, facts[number & _PLACE]
