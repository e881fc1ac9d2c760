"""Who is erased, when the bytes go, and on which laptops they are gone (R91, journal §6).

Works out and tells; `community` carries it out, on the writer's thread.
"""

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from peewee import SqliteDatabase

from skillshare.catalog import project
from skillshare.catalog.search import tidy
from skillshare.domain import checks
from skillshare.domain.erasing import A_DAY, ERASED, is_erased
from skillshare.domain.fact import Happening
from skillshare.domain.fold import settle
from skillshare.journal.blobs import BlobStore
from skillshare.journal.failure import Unavailable
from skillshare.journal.store import Journal

DAY: Final = 24 * 3600 * 1000
GRACE: Final = 7 * DAY
"""Milliseconds of running time after which bytes go that nobody asked to be gone at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OnLaptop:
    """One laptop of the community. `heard`: milliseconds UTC of the last that is here from it, None for nothing yet."""

    device: bytes
    label: str
    confirmed: bool
    heard: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasure:
    """One erased person as far as this laptop knows. `at` in milliseconds UTC, `by` the device, `asked` by the person;
    `gone`: the bytes are gone here; `second`: they wait for a second officer."""

    record: bytes
    at: int
    by: bytes
    asked: bool
    gone: bool
    second: bool
    laptops: tuple[OnLaptop, ...]

    @property
    def confirmed(self) -> int:
        """On how many laptops nothing is left, as each said itself."""
        return sum(laptop.confirmed for laptop in self.laptops)


def erasures(journal: Journal) -> tuple[Erasure, ...]:
    """Every person that is erased and stays so, the latest first."""
    orders = _orders(journal)
    crowded = _crowded(orders)
    found = [_erasure(journal, record, own, crowded) for record, own in orders.items()]
    return tuple(sorted(found, key=lambda it: (-it.at, it.record)))


def erased_on(journal: Journal, day: int) -> int:
    """How many records this laptop erased on that day UTC (milliseconds of any time in it)."""
    own = journal.key.public
    return sum(any(h.device == own and _day(h) == day // DAY for h in orders) for orders in _orders(journal).values())


def due(journal: Journal) -> list[bytes]:
    """The records whose bytes have to go now."""
    waiting = {it.record: it.ran for it in journal.erasing()}
    if not waiting:
        return []
    orders = _orders(journal)
    crowded = _crowded(orders)
    now = journal.running()
    return [
        record
        for record, ran in waiting.items()
        if record in orders and _is_due(orders[record], crowded, waited=now - ran)
    ]


class Purging:
    """Takes away the bytes whose time has come. `ticking` counts the seconds that the app runs."""

    def __init__(
        self, journal: Journal, database: SqliteDatabase, blobs: BlobStore, ticking: Callable[[], float]
    ) -> None:
        self._journal, self._database, self._blobs = journal, database, blobs
        self._ticking, self._ticked = ticking, ticking()

    def run(self) -> list[bytes]:
        """The records whose bytes are gone now. What cannot be done now is done the next time."""
        now, journal = self._ticking(), self._journal
        more, self._ticked = round((now - self._ticked) * 1000), now
        records: list[bytes] = []
        with suppress(Unavailable):
            if journal.erasing():
                with journal.transaction():
                    journal.running(more)
                records = due(journal)
                if records:
                    self._purge(records)
            elif not journal.swept:
                journal.sweep()
        return records

    def take_back(self, records: Iterable[bytes]) -> None:
        """Has the bodies of purged records fetched again of which nothing says any more that they are erased.

        Whoever said so was removed without having been entitled, or it was undone. Inside a transaction (journal §6).
        """
        journal = self._journal
        purged = [record for record in records if journal.purged(record)]
        if purged:
            journal.want_again(r for r in purged if not is_erased(settle(journal.history(r), journal.saw)))

    def _purge(self, records: list[bytes]) -> None:
        journal = self._journal
        with journal.transaction():
            beside = journal.beside(records)
            unnamed = journal.purge(records)
            project.project(self._database, journal, dict.fromkeys((*records, *beside)))
            tidy(self._database)
        for blob in unnamed:
            self._blobs.drop(blob)
        journal.sweep()


def _orders(journal: Journal) -> dict[bytes, list[Happening]]:
    """By record: the facts that erase it and stand, in order."""
    found = {}
    for record in journal.ever_erased():
        settled = settle(journal.history(record), journal.saw)
        own = [h for h in settled if h.type == ERASED and h.place == 0]
        if own:
            found[record] = own
    return found


def _crowded(orders: Mapping[bytes, list[Happening]]) -> set[tuple[bytes, int]]:
    """Devices and days with more than `A_DAY` erasures."""
    counts: dict[tuple[bytes, int], int] = {}
    for own in orders.values():
        for each in {(h.device, _day(h)) for h in own}:
            counts[each] = counts.get(each, 0) + 1
    return {each for each, count in counts.items() if count > A_DAY}


def _is_due(orders: list[Happening], crowded: set[tuple[bytes, int]], *, waited: int) -> bool:
    if len({h.device for h in orders}) > 1:
        return True
    if _waits_for_second(orders, crowded):
        return False
    return waited >= GRACE or any(checks.field(h.body, "asked", checks.is_flag) is True for h in orders)


def _waits_for_second(orders: list[Happening], crowded: set[tuple[bytes, int]]) -> bool:
    return len({h.device for h in orders}) == 1 and all((h.device, _day(h)) in crowded for h in orders)


def _day(h: Happening) -> int:
    return h.recorded // DAY


def _erasure(journal: Journal, record: bytes, orders: list[Happening], crowded: set[tuple[bytes, int]]) -> Erasure:
    first = orders[0]
    return Erasure(
        record=record,
        at=first.recorded,
        by=first.device,
        asked=any(checks.field(h.body, "asked", checks.is_flag) is True for h in orders),
        gone=journal.purged(record),
        second=_waits_for_second(orders, crowded),
        laptops=tuple(_laptops(journal, record, orders)),
    )


def _laptops(journal: Journal, record: bytes, orders: list[Happening]) -> list[OnLaptop]:
    """Whoever only knows of it may keep the bytes for seven days: what counts is what each says of its own."""
    gone = {
        device
        for device, log, seq in journal.gone_on(record)
        if any(journal.saw(log, seq, h.log) >= h.seq for h in orders)
    }
    found = []
    for tenure in journal.authority.live():
        logs = [log for log in journal.logs() if log.device == tenure.device]
        here = tenure.device == journal.key.public
        heard = max((log.stamp >> 16 for log in logs), default=None)
        confirmed = journal.purged(record) if here else tenure.device in gone
        found.append(OnLaptop(device=tenure.device, label=tenure.grant.label, confirmed=confirmed, heard=heard))
    return found
