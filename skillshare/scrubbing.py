"""The weekly look at every stored byte, a little at a time, and what of it nobody could give again (journal §7).

Marks what is damaged; conversations and sticks bring it back. Words for people are the window's.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from skillshare.journal.store import Journal
from skillshare.pictures import Pictures

WEEK: Final = 7 * 24 * 3600 * 1000
"""Milliseconds between the end of one look at everything and the start of the next."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scrub:
    """What one step did: entries and pieces of photos looked at, how many of them are damaged, whether all is done."""

    looked: int = 0
    damaged: int = 0
    over: bool = False


class Scrubbing:
    """Belongs on the writer's thread. `wall` gives milliseconds since 1970 UTC."""

    def __init__(self, journal: Journal, pictures: Pictures, wall: Callable[[], int]) -> None:
        self._journal, self._pictures, self._wall = journal, pictures, wall
        self._files: Iterator[tuple[bytes, str]] | None = None

    def run(self, steps: int) -> Scrub:
        """Looks at so many more entries, then pieces; nothing for a week after the last. Raises Unavailable."""
        if 0 <= self._wall() - self._journal.scrubbed() < WEEK:
            return Scrub(over=True)
        if self._files is not None:
            return self._look(self._files, steps)
        with self._journal.transaction():
            done = self._journal.scrub(steps)
        if done.over:
            self._files = self._pictures.store.files()
        return Scrub(looked=done.looked, damaged=done.damaged)

    def lost(self) -> tuple[bytes, ...]:
        """Things, people and whatever else entries or photos are about that are damaged, and came from nobody yet."""
        store = self._pictures.store
        damaged = store.damaged()
        shown = (
            record
            for record, blob in (self._pictures.all() if damaged else ())
            if store.lacking(blob) != () and not damaged.isdisjoint({blob, *store.pieces(blob)})
        )
        return tuple(dict.fromkeys([*self._journal.rotten(), *shown]))

    def _look(self, files: Iterator[tuple[bytes, str]], steps: int) -> Scrub:
        store = self._pictures.store
        found = [each for each, _ in zip(files, range(steps), strict=False)]
        damaged = sum(store.proved(name, kind) is None for name, kind in found)
        over = len(found) < steps
        if over:
            self._files = None
            with self._journal.transaction():
                self._journal.scrubbed(self._wall())
        return Scrub(looked=len(found), damaged=damaged, over=over)
