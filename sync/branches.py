"""Two branches of one log: how a conversation finds where they part, and what it says of it (journal §5, sync §3).

Part of the session: generators of steps, driven one at a time. Whether a log is frozen is the journal's to say.

Copies of one laptop never talk to each other: they carry one key, and a conversation is between two keys. What one of
them said reaches the other through any third laptop or on a stick, sealed to their key too, and shows the fork there as
anywhere: the copy begins a new life and says again what is lost. So bodies go as far as somebody between may see them.
A copy that asks its twin to let it in is told what it is (`Community.check_joining`).
"""

from collections.abc import Callable, Generator, Iterable, Mapping
from typing import Any, Final

from sync import messages as say
from sync.messages import Head, Place, Range
from sync.replica import Replica
from sync.steps import Ask, Send, Step, Steps, Unwanted

_NEVER: Final = 2**63


def frozen_from(head: Head | None) -> int:
    """The place from which nothing of a log counts, beyond every place for a healthy one."""
    return _NEVER if head is None or head.frozen is None else head.frozen


def lacking(own: Head | None, head: Head) -> Range | None:
    """What of a log the other side has and this one has not, up to where it counts for both."""
    first = own.seq + 1 if own is not None else 0
    last = min(head.seq, frozen_from(head) - 1, frozen_from(own) - 1)
    return Range(*head[:3], first, last) if first <= last else None


def ids_of(places: tuple[Place, ...]) -> Callable[[Replica], tuple[bytes | None, ...]]:
    """The ids held at these places, for the writer to look up."""
    return lambda replica: replica.ids(places)


class Branches:
    """What one conversation knows of forks. `found` are the places to fetch from the other side."""

    def __init__(self, own: bytes) -> None:
        self.found: list[Range] = []
        self._own = own
        self._hunts: dict[bytes, tuple[Head, int, int]] = {}
        self._asked: tuple[Place, ...] = ()
        self._parted: set[bytes] = set()
        self._floors: dict[bytes, int] = {}
        self._proved: dict[bytes, int] = {}
        self._agreed: dict[bytes, bytes | None] = {}
        self._recalled: dict[bytes, bytes | None] = {}

    @property
    def hunting(self) -> bool:
        """Whether it is still being found out where some log parts."""
        return bool(self._hunts)

    def compare(self, mine: Mapping[bytes, Head], theirs: Iterable[Head]) -> Steps:
        """Says what proves forks the other does not know, and looks for others where its heads are not on ours."""
        unsure, known = [], {head.log: head for head in theirs}
        for untold in mine.values():
            # Nobody asks for a log of which nothing counts, so who never heard of it is told.
            if untold.frozen == 0 and untold.log not in known and self._proved.get(untold.log) != 0:
                self._proved[untold.log] = 0
                yield from _prove(untold)
        for head in known.values():
            own = mine.get(head.log)
            if own is None:
                continue
            if frozen_from(own) < frozen_from(head) and self._proved.get(head.log) != frozen_from(own):
                self._proved[head.log] = frozen_from(own)
                yield from _prove(own)
            floor = min(frozen_from(own), frozen_from(head)) - 1
            if 0 <= floor <= min(own.seq, head.seq) and own.entry != head.entry and self._floors.get(head.log) != floor:
                # Below the fork that both know of there may be another: of three branches both may hold another one.
                self._floors[head.log] = floor
                self._hunts.setdefault(head.log, (head, -1, floor + 1))
            fits = 0 <= head.seq <= own.seq and head.seq < frozen_from(own) and head.log not in self._parted
            if fits and own.entry != head.entry != self._agreed.get(head.log):
                unsure.append(head)
        if unsure:
            ids: tuple[bytes | None, ...] = yield Ask(work=ids_of(tuple(Place(*head[:4]) for head in unsure)))
            for head, entry in zip(unsure, ids, strict=True):
                if entry == head.entry:
                    self._agreed[head.log] = entry
                else:
                    self._hunts.setdefault(head.log, (head, -1, head.seq))
        yield from self._hunt()

    def recall(self, mine: Mapping[bytes, Head], theirs: Iterable[Head]) -> Generator[Step, Any, list[Range]]:
        """What this very laptop said on another branch of its own log: nobody else can say it again."""
        ranges = []
        for head in theirs:
            frozen = frozen_from(mine.get(head.log))
            if head.device != self._own or head.seq < frozen or self._recalled.get(head.log) == head.entry:
                continue
            self._recalled[head.log] = head.entry
            if not (yield Ask(work=_unbroken(head))):
                ranges.append(Range(*head[:3], frozen, head.seq))
        return ranges

    def heard(self, ids: tuple[bytes | None, ...]) -> Steps:
        """Halves what is between agreement and difference. Raises Unwanted for ids nobody asked for."""
        if not self._asked or len(ids) != len(self._asked):
            raise Unwanted("HASHES that nobody asked for")
        places, self._asked = self._asked, ()
        mine: tuple[bytes | None, ...] = yield Ask(work=ids_of(places))
        for place, theirs, own in zip(places, ids, mine, strict=True):
            head, low, high = self._hunts[place.log]
            self._hunts[place.log] = (head, place.seq, high) if theirs == own else (head, low, place.seq)
        yield from self._hunt()

    def _hunt(self) -> Steps:
        """Asks for the id in the middle between where both agree and where they do not, first right below a fork."""
        if self._asked:
            return
        for log, (head, low, high) in tuple(self._hunts.items()):
            if high - low == 1:
                del self._hunts[log]
                if high != self._beyond(log):
                    self._parted.add(log)
                    self.found.append(Range(*head[:3], high, high))
        places = tuple(Place(*head[:3], high - 1 if high == self._beyond(log) else (low + high) // 2)
                       for log, (head, low, high) in self._hunts.items())  # fmt: skip
        self._asked = places[: say.HEADS]
        if self._asked:
            yield Send(message=say.HashAt(places=self._asked))

    def _beyond(self, log: bytes) -> int:
        """The lowest fork of a log that both know of, if that is where a hunt began."""
        return self._floors.get(log, -2) + 1


def _prove(own: Head) -> Steps:
    evidence: say.Evidence | None = yield Ask(work=lambda replica: replica.evidence(own))
    if evidence is not None:
        yield Send(message=evidence)


def _unbroken(head: Head) -> Callable[[Replica], bool]:
    return lambda replica: head.entry is None or replica.community.journal.unbroken(head.log, head.entry)
