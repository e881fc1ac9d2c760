"""One conversation between two laptops, without any input or output: messages in, steps out (sync §3).

Essay. Both sides say the same things in the same order, so there is no client and no server:

    HELLO   who I am. Whoever is of another community, speaks another protocol, is not the laptop its certificate
            names, or has no live tenure, hears BYE and nothing else.
    OFFICE  lane 0, who belongs: HAVE, then each side pulls what it lacks, commits and folds it, and says DONE. When
            both are done the tenure is judged again, since what came may have ended it.
    DAILY   lane 1, everything else, in the same way. Bodies are blanked that the other may not see.
    LIVE    NEWS is a hint that heads moved; the other pulls, lane 0 first. Late bodies, files and the comparison of
            states run here.

The receiver pulls: WANT names ranges and allows bytes; ENTRIES use the allowance up; it is renewed when a batch is on
the disk, so memory is bounded by the receiver's own window. Nothing is remembered about earlier conversations.

Two branches of one log show where the ids at the lower of both heights differ. The side that holds at least as much
finds the first such place by bisection (HASHAT, HASHES), pulls that one entry, which makes the journal keep evidence,
and says EVIDENCE; from then on the place is `frozen` in both HAVEs and nothing beyond it is asked for, but by the
laptop whose log it is: it fetches the other branch and says again what stood there.

A conversation is a set of generators: they yield steps, and are resumed with the answer to `Ask`. Who drives them sees
to it that one runs at a time; only `Store` and `Fold` are answered later: meanwhile the other is heard and answered.
"""

from collections.abc import Callable, Generator, Iterable, Mapping
from enum import Enum
from typing import Any, Final

from skillshare.journal.entry import AUTHORITY, EVERYDAY
from skillshare.journal.verdict import Word
from sync import messages as say
from sync.branches import Branches, ids_of, lacking
from sync.late import Late
from sync.limiting import Limiting
from sync.messages import Head, Message, Range
from sync.photos import Photos
from sync.replica import BATCH_BYTES, Replica, Stored
from sync.serving import Serving
from sync.status import Why
from sync.steps import Ask, Differs, Fold, Met, Send, Shut, Step, Steps, Store, Unwanted


class Stage(Enum):
    """How far a conversation is."""

    HELLO = "hello"
    OFFICE = "office"
    DAILY = "daily"
    LIVE = "live"
    CLOSED = "closed"


_ALWAYS: Final = frozenset({say.Ping, say.Bye})
_PULLING: Final = _ALWAYS | {say.HashAt, say.Hashes, say.Want, say.Entries, say.Evidence}
LEGAL: Final[Mapping[Stage, frozenset[type]]] = {
    Stage.HELLO: frozenset({say.Hello, say.Bye}),
    Stage.OFFICE: _PULLING | {say.Have, say.Done},
    Stage.DAILY: _PULLING | {say.Have, say.Done},
    Stage.LIVE: _PULLING | {say.News, say.WantBody, say.Bodies, say.WantChunk, say.Chunk, say.NoChunk, say.State},
    Stage.CLOSED: frozenset(),
}
"""What may be heard when. Everything else is a bad frame."""

_LANE: Final = {Stage.OFFICE: AUTHORITY, Stage.DAILY: EVERYDAY}
_LANES: Final = {Stage.OFFICE: (AUTHORITY,), Stage.DAILY: (EVERYDAY,), Stage.LIVE: (AUTHORITY, EVERYDAY)}
WINDOW: Final = 1024 * 1024
"""Bytes of entries asked for and not yet committed; a quarter of what is allowed (sync §5)."""
MANY: Final = 2_000
"""Entries of one pull beyond which each record is folded once, at the end."""


class Session:
    """One conversation. `device` is the laptop at the other end, as its certificate proved."""

    def __init__(self, hello: say.Hello, device: bytes) -> None:
        self.stage = Stage.HELLO
        self.device = device
        self.peer: say.Hello | None = None
        self.done = self.total = 0
        self._hello = hello
        self._mine: dict[bytes, Head] = {}
        self._theirs: dict[bytes, Head] = {}
        self._told: dict[bytes, Head] = {}
        self._said_done: set[int] = set()
        self._heard_done: set[int] = set()
        self._owed = False
        self._credit = self._unstored = 0
        self._asked: dict[bytes, int] = {}
        self._branches = Branches(hello.device)
        self._limiting = Limiting()
        self._serving = Serving(device)
        self._late = Late(device)
        self.photos = Photos(device)

    # ── what the outside drives ───────────────────────────────────────────────────────────────────────────────────

    def start(self) -> Steps:
        """Says who this is."""
        yield Send(message=self._hello)

    def heard(self, message: Message) -> Steps:
        """What follows from a message. Raises Unwanted at once, or while it is driven."""
        if type(message) not in LEGAL[self.stage]:
            raise Unwanted(type(message).__name__)
        steps: Steps = _HANDLERS[type(message)](self, message)
        return steps

    def changed(self) -> Steps:
        """Tells the other what is new here; ends the conversation if the other does not belong any more."""
        if self.stage not in _LANES:
            return
        if not (yield Ask(work=self._is_live)):
            yield from self.bye(Why.REMOVED)
        elif self.stage is Stage.LIVE:
            yield from self._tell_news()
            yield from self._pull_barred()

    def quiet(self) -> Steps:
        """Compares states, when nothing has been said for a while."""
        yield from self._pull_barred()
        if self.stage is Stage.LIVE and not self._busy():
            yield Send(message=(yield Ask(work=Replica.state)))
            yield from self._look_for_more(quiet=True)

    def bye(self, why: Why) -> Steps:
        """Ends the conversation."""
        if self.stage is not Stage.CLOSED:
            self.stage = Stage.CLOSED
            yield Send(message=say.Bye(reason=why.value))
            yield Shut(why=why)

    @property
    def owed(self) -> bool:
        """Whether the other is to say something now, and neither side works on what it was given (sync §5)."""
        if self._owed or self._unstored:
            return self._owed and self._credit >= BATCH_BYTES
        return _LANE.get(self.stage, EVERYDAY) not in self._said_done

    def waits(self) -> tuple[int, int]:
        """How many entries are still to come here, and to go there."""
        asked = (head for log, head in self._theirs.items() if log not in self._limiting.barred)
        here = sum(max(head.seq - _seq(self._mine, head.log), 0) for head in asked)
        there = (
            h.seq - max(_seq(self._theirs, log), self._serving.given.get(log, -1)) for log, h in self._mine.items()
        )
        return here, sum(max(gap, 0) for gap in there)

    # ── hello ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def _on_hello(self, hello: say.Hello) -> Steps:
        if hello.community != self._hello.community:
            yield from self.bye(Why.COMMUNITY)
        elif hello.device != self.device or hello.device == self._hello.device:
            yield from self.bye(Why.STRANGER)
        elif hello.highest < self._hello.lowest:
            yield from self.bye(Why.OLDER)
        elif hello.lowest > self._hello.highest:
            yield from self.bye(Why.NEWER)
        elif not (yield Ask(work=self._is_live)):
            yield from self.bye(Why.REMOVED)
        else:
            self.peer = hello
            self.stage = Stage.OFFICE
            yield from self._tell(AUTHORITY)

    def _on_bye(self, message: say.Bye) -> Steps:
        self.stage = Stage.CLOSED
        known = message.reason in list(Why)
        yield Shut(why=Why(message.reason) if known else Why.STOPPING)

    def _on_ping(self, _message: say.Ping) -> Steps:
        yield from ()

    def _is_live(self, replica: Replica) -> bool:
        return replica.live(self.device)

    # ── heads ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def _heads(self, lane: int) -> Generator[Step, Any, dict[bytes, Head]]:
        heads: tuple[Head, ...] = yield Ask(work=lambda replica: replica.heads(lane))
        found = {head.log: head for head in heads}
        self._mine |= found
        return found

    def _tell(self, lane: int) -> Steps:
        found = yield from self._heads(lane)
        self._told |= found
        heads = tuple(found.values())
        for at in range(0, max(len(heads), 1), say.HEADS):
            piece = heads[at : at + say.HEADS]
            yield Send(message=say.Have(lane=lane, heads=piece, more=at + say.HEADS < len(heads)))

    def _tell_news(self) -> Steps:
        news = []
        for lane in (AUTHORITY, EVERYDAY):
            found = yield from self._heads(lane)
            news += [h for log, h in found.items() if self._told.get(log) != h and self._theirs.get(log) != h]
            self._told |= found
        for at in range(0, len(news), say.HEADS):
            yield Send(message=say.News(heads=tuple(news[at : at + say.HEADS])))

    def _on_have(self, message: say.Have) -> Steps:
        lane = _LANE[self.stage]
        if message.lane != lane or lane in self._said_done or any(head.lane != lane for head in message.heads):
            raise Unwanted("HAVE of another lane")
        self._limiting.learn(self._theirs, message.heads)
        if not message.more:
            yield from self._pull()

    def _on_news(self, message: say.News) -> Steps:
        self._limiting.learn(self._theirs, message.heads)
        yield from self._pull()

    def _on_done(self, message: say.Done) -> Steps:
        if message.lane != _LANE[self.stage] or message.lane in self._heard_done:
            raise Unwanted("DONE of another lane")
        self._heard_done.add(message.lane)
        yield from self._advance()

    def _advance(self) -> Steps:
        if _LANE[self.stage] not in self._heard_done & self._said_done:
            return
        if self.stage is Stage.OFFICE:
            # What just came may have ended the other's tenure.
            if not (yield Ask(work=self._is_live)):
                yield from self.bye(Why.REMOVED)
                return
            self.stage = Stage.DAILY
            yield from self._tell(EVERYDAY)
        else:
            self.stage = Stage.LIVE
            yield Met()
            yield from self._tell_news()
            yield from self._pull()

    # ── pulling ───────────────────────────────────────────────────────────────────────────────────────────────────

    def _busy(self) -> bool:
        return self._owed or self._unstored > 0 or self._branches.hunting

    def _pull(self) -> Steps:
        """Asks for what is lacking, one lane after the other; says so when nothing is."""
        if self._owed or self._unstored:
            return
        for lane in _LANES[self.stage]:
            mine = yield from self._heads(lane)
            theirs = [head for head in self._theirs.values() if head.lane == lane]
            yield from self._branches.compare(mine, theirs)
            # Who was asked for the same once and gave nothing new has nothing that fits.
            ranges = [each for head in theirs if (each := lacking(mine.get(head.log), head)) is not None]
            ranges = [each for each in ranges if self._asked.get(each.log) != each.first]
            taken, left = yield from self._limiting.within(theirs, ranges)
            ranges, self._branches.found = [*self._branches.found, *taken], []
            ranges += yield from self._branches.recall(mine, theirs)
            ranges += yield from self._late.again(lane, theirs)
            if ranges:
                self.total = self.done + left
                yield from self._want(ranges[: say.HEADS])
                return
        if not self._branches.hunting:
            yield from self._caught_up()

    def _pull_barred(self) -> Steps:
        """Asks again for what was put off (journal §10)."""
        if self._limiting.barred and self.stage is Stage.LIVE and not self._busy():
            yield from self._pull()

    def _want(self, ranges: Iterable[Range]) -> Steps:
        wanted = tuple(ranges)
        self._asked |= {each.log: each.first for each in wanted}
        self._owed = True
        renewed = WINDOW - self._credit
        self._credit = WINDOW
        yield Send(message=say.Want(ranges=wanted, credit=renewed))

    def _on_entries(self, message: say.Entries) -> Steps:
        size = sum(map(len, message.envelopes))
        if not self._owed or self._credit < BATCH_BYTES or (size > BATCH_BYTES and len(message.envelopes) > 1):
            raise Unwanted("ENTRIES that nobody asked for")
        self._credit -= size
        self._owed = not message.last
        if message.envelopes:
            self._unstored += 1
            yield Store(
                envelopes=message.envelopes, later=self.total > MANY, then=lambda stored: self._stored(size, stored)
            )
        elif not self._unstored:
            yield from self._pull()

    def _stored(self, size: int, stored: Stored) -> Steps:
        self._unstored -= 1
        self.done += stored.fresh
        self._asked = {log: first for log, first in self._asked.items() if log not in stored.put_off}
        if self.stage is Stage.CLOSED:
            return
        if self._owed:
            self._credit += size
            yield Send(message=say.Want(ranges=(), credit=size))
        elif not self._unstored:
            yield from self._pull()
        if stored.forged:
            raise Unwanted("entries nobody signed")

    def _caught_up(self) -> Steps:
        if (yield Ask(work=Replica.fold)):
            self._unstored += 1
            yield Fold(then=self._folded)
            return
        self.done = self.total = 0
        lane = _LANE.get(self.stage)
        if lane is None:
            yield Ask(work=Replica.mend)
            yield Met()
            yield from self._look_for_more()
        elif lane not in self._said_done:
            self._said_done.add(lane)
            yield Send(message=say.Done(lane=lane))
            yield from self._advance()

    def _folded(self) -> Steps:
        self._unstored -= 1
        if self.stage is not Stage.CLOSED:
            yield from self._pull()

    # ── two branches of one log ───────────────────────────────────────────────────────────────────────────────────

    def _on_hashat(self, message: say.HashAt) -> Steps:
        if self.stage is Stage.OFFICE and any(place.lane != AUTHORITY for place in message.places):
            raise Unwanted("HASHAT of another lane")
        yield Send(message=say.Hashes(ids=(yield Ask(work=ids_of(message.places)))))

    def _on_hashes(self, message: say.Hashes) -> Steps:
        yield from self._branches.heard(message.ids)
        yield from self._pull()

    def _on_evidence(self, message: say.Evidence) -> Steps:
        word: Word = yield Ask(work=lambda replica: replica.attest(message))
        if word is Word.REFUSED:
            raise Unwanted("EVIDENCE of nothing")
        if self._said_done >= {AUTHORITY, EVERYDAY}:
            yield from self._pull()

    # ── serving ───────────────────────────────────────────────────────────────────────────────────────────────────

    def _on_want(self, message: say.Want) -> Steps:
        if self.stage is Stage.OFFICE and any(each.lane != AUTHORITY for each in message.ranges):
            raise Unwanted("WANT of another lane")
        if not (yield from self._serving.want(message)):
            yield from self.bye(Why.REMOVED)

    # ── late bodies, photos, states ───────────────────────────────────────────────────────────────────────────────

    def _look_for_more(self, *, quiet: bool = False) -> Steps:
        """Asks for bodies that are lacking, and then for photos."""
        yield from self.photos.begin(quiet=quiet)
        yield from self._late.ask()
        yield from self._ask_photos()

    def _ask_photos(self) -> Steps:
        if not self._busy() and not self._late.owed:
            yield from self.photos.ask()

    def _on_bodies(self, message: say.Bodies) -> Steps:
        yield from self._late.heard(message)
        yield from self._ask_photos()

    def _on_chunk(self, message: say.Chunk | say.NoChunk) -> Steps:
        yield from self.photos.heard(message)
        yield from self._ask_photos()

    def _on_state(self, message: say.State) -> Steps:
        own: say.State = yield Ask(work=Replica.state)
        if (own.clock, own.audience) == (message.clock, message.audience) and own.state != message.state:
            yield Differs()


def _seq(heads: Mapping[bytes, Head], log: bytes) -> int:
    return heads[log].seq if log in heads else -1


_HANDLERS: Final[Mapping[type, Callable[[Session, Any], Steps]]] = {
    say.Hello: Session._on_hello,
    say.Bye: Session._on_bye,
    say.Ping: Session._on_ping,
    say.Have: Session._on_have,
    say.News: Session._on_news,
    say.Done: Session._on_done,
    say.Want: Session._on_want,
    say.Entries: Session._on_entries,
    say.HashAt: Session._on_hashat,
    say.Hashes: Session._on_hashes,
    say.Evidence: Session._on_evidence,
    say.WantBody: lambda session, message: session._late.give(message),
    say.Bodies: Session._on_bodies,
    say.WantChunk: lambda session, message: session.photos.give(message),
    say.Chunk: Session._on_chunk,
    say.NoChunk: Session._on_chunk,
    say.State: Session._on_state,
}
