"""Queries about time credits. What transfers come to is worked out by `domain.credits`; merged people count as one."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from skillshare.catalog.credit_rows import KEPT, transfer_of
from skillshare.catalog.merged import merged
from skillshare.catalog.people import People
from skillshare.catalog.source import Source
from skillshare.domain import credits, kinds
from skillshare.domain.credits import APART, CONFIRMED, GIVER, HALF, Account, Line, Transfer
from skillshare.domain.transfers import class_part

_COLUMNS: Final = ", ".join(f't."{name}"' for name in KEPT[kinds.TRANSFER].columns())
_SELECT: Final = f"SELECT {_COLUMNS} FROM transfer t"
_OWN: Final = f"{_SELECT} WHERE t.payer IN {merged('?1')} OR t.payee IN {merged('?1')} OR t.state = '{APART}'"
_OPEN: Final = f"{_SELECT} WHERE t.state <> '{CONFIRMED}' AND NOT t.reversed AND NOT t.reverses"
_AT_ONCE: Final = 500
"""Ids that one query names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A transfer that waits for somebody, with the names to show it; a name is empty where nobody knows.

    `waits` is who has to confirm it, None where the two sides say different things.
    """

    transfer: Transfer
    payer_name: str
    payee_name: str
    waits: bytes | None
    waits_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedLine:
    """One line of a statement with the name of the other side, empty where unknown here."""

    line: Line
    other_name: str


class Credits:
    """Answers from the transfer table."""

    __slots__ = ("_people", "_source")

    def __init__(self, source: Source, people: People) -> None:
        self._source = source
        self._people = people

    def state(self, transfer: bytes) -> Transfer:
        """The folded state of one transfer, with the ids as they were recorded."""
        state: Transfer = self._source.state(kinds.TRANSFER, transfer)
        return state

    def of_person(self, person: bytes) -> tuple[Transfer, ...]:
        """All that was said of a person or of whoever was merged into them (R41), and what reversals there reverse."""
        who = self._people.standing(person)
        found = [t for t in self._read(_OWN, (who,)) if who in {m.who for m in t.movements} | {t.payer, t.payee}]
        return tuple(self._with_reversed(found))

    def everything(self) -> tuple[Transfer, ...]:
        """All transfers."""
        return tuple(self._read(_SELECT))

    def account(self, person: bytes) -> Account:
        """What somebody has, or the community account, whose id is the community's."""
        return credits.accounts(self.of_person(person)).get(self._people.standing(person), Account())

    def hours(self, person: bytes) -> int:
        """Minutes this person gave to others (R74)."""
        return credits.hours_given(self.of_person(person)).get(self._people.standing(person), 0)

    def statement(self, person: bytes, *, counting: bool) -> tuple[NamedLine, ...]:
        """All that was ever said of this person, oldest day first."""
        who = self._people.standing(person)
        lines = credits.statement(who, self.of_person(person), counting=counting)
        return tuple(NamedLine(line=line, other_name=self.name(line.other)) for line in lines)

    def claims(self) -> tuple[Claim, ...]:
        """What waits for the other side or is said in two ways, the oldest first (R74)."""
        found = sorted(self._read(_OPEN), key=lambda t: (t.recorded, t.id))
        return tuple(self._claim(transfer) for transfer in found if _is_between_two(transfer))

    def settled(self, session: bytes) -> Transfer | None:
        """What the host of a class got for it, None while it is not settled (R73)."""
        found = (transfer_of(row) for row in self._source.rows(f"{_SELECT} WHERE t.session = ?", (session,)))
        hosts = (t for t in found for m in t.movements if m.minutes > 0 and t.id == class_part(session, m.who))
        return next(hosts, None)

    def name(self, record: bytes | None) -> str:
        """The name of a person or of the community, empty where unknown here."""
        if record is None:
            return ""
        found = self._people.name(record)
        if found:
            return found
        community = self._source.one("SELECT record FROM known WHERE kind = ?", (kinds.COMMUNITY,))
        is_ours = community is not None and community[0] == record
        return str(self._source.state(kinds.COMMUNITY, record).name) if is_ours else ""

    def _claim(self, transfer: Transfer) -> Claim:
        payer, payee = transfer.payer, transfer.payee
        waits = None
        if transfer.state == HALF:
            said = transfer.movements[0]
            waits = said.other
            payer, payee = (said.who, said.other) if said.side == GIVER else (said.other, said.who)
        elif transfer.waiting:
            waits = transfer.party(transfer.waiting[0])
        names = {"payer_name": self.name(payer), "payee_name": self.name(payee), "waits_name": self.name(waits)}
        return Claim(transfer=transfer, waits=waits, **names)

    def _with_reversed(self, found: Sequence[Transfer]) -> list[Transfer]:
        """These, and what they reverse, and what that reverses: how a reversal stands depends on both."""
        known = {transfer.id: transfer for transfer in found}
        new = list(known)
        for _ in range(2):
            firsts = [transfer for transfer in self._by_back(new) if transfer.id not in known]
            known.update((transfer.id, transfer) for transfer in firsts)
            new = [transfer.id for transfer in firsts]
        return list(known.values())

    def _by_back(self, records: Sequence[bytes]) -> Iterable[Transfer]:
        for start in range(0, len(records), _AT_ONCE):
            part = records[start : start + _AT_ONCE]
            yield from self._read(f"{_SELECT} WHERE t.back IN ({', '.join('?' * len(part))})", tuple(part))

    def _read(self, sql: str, parameters: tuple[Any, ...] = ()) -> Iterable[Transfer]:
        standing = self._standing()
        return [credits.as_people(transfer_of(row), standing) for row in self._source.rows(sql, parameters)]

    def _standing(self) -> Callable[[bytes], bytes]:
        """Who a record stands for. Most were never merged and are not asked about."""
        moved = {record for (record,) in self._source.rows('SELECT record FROM person WHERE "into" IS NOT NULL')}
        became = {record: self._people.standing(record) for record in moved}
        return lambda record: became.get(record, record)


def _is_between_two(transfer: Transfer) -> bool:
    """Not within one person, as after two records turned out to be one."""
    people = {movement.who for movement in transfer.movements} | {transfer.movements[0].other}
    return len(people - {None}) > 1 or transfer.state == HALF
