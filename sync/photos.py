"""Photos in a conversation: asked for piece by piece when nothing else is owed, and handed on (journal §9, sync §3).

Part of the session: generators of steps, driven one at a time. A manifest is asked for before the pieces it lists, also
where it is here already: who was given the manifest may have the pieces, so that only manifests need judging.
"""

from collections import OrderedDict, deque
from functools import partial
from hashlib import sha256
from typing import Final, NamedTuple

from skillshare.journal.blobs import CHUNK
from skillshare.pictures import FIRST, Page
from sync import messages as say
from sync.replica import Kept, Replica, Taker
from sync.steps import Ask, Send, Steps, Unwanted

IN_FLIGHT: Final = 4
GIVEN: Final = 64
"""Manifests of which one laptop may have the pieces at a time."""
PATIENCE: Final = 10
"""Quiet moments after which what the other side did not have is asked for again: it may have fetched it since."""


class _Piece(NamedTuple):
    """A manifest or a piece, as it is asked for."""

    name: bytes
    manifest: bool


class Photos:
    """What one laptop was asked for and what it was given. `taker.over` is for whoever ends the conversation to say."""

    def __init__(self, device: bytes) -> None:
        self.taker = Taker()
        self._device = device
        self._missing: dict[bytes, None] = {}
        self._wanted: deque[tuple[_Piece, bytes]] = deque()
        self._in_flight: dict[_Piece, bytes] = {}
        self._denied: set[bytes] = set()
        self._quiet = 0
        self._given: OrderedDict[bytes, frozenset[bytes]] = OrderedDict()

    @property
    def left(self) -> int:
        """How many photos are still to come in this conversation."""
        return len(self._missing) + len(self._under_way())

    @property
    def size(self) -> int:
        """Bytes that are still to come of those photos whose pieces are known, rounded up to whole pieces."""
        asked = (piece for piece, _ in self._wanted if not piece.manifest)
        return CHUNK * (sum(1 for _ in asked) + sum(not piece.manifest for piece in self._in_flight))

    # ── asking ────────────────────────────────────────────────────────────────────────────────────────────────────

    def begin(self, *, quiet: bool = False) -> Steps:
        """Looks through all photos for what is missing here by now."""
        self._quiet += quiet
        if self._quiet >= PATIENCE:
            self._quiet = 0
            self._denied.clear()
        missing: list[bytes] = []
        at: Page | None = FIRST
        while at is not None:
            found, at = yield Ask(work=partial(Replica.missing_photos, at=at))
            missing += found
        known = self._denied | self._under_way()
        self._missing = dict.fromkeys(blob for blob in missing if blob not in known)

    def ask(self) -> Steps:
        """Asks for as many pieces as may be under way."""
        while len(self._in_flight) < IN_FLIGHT:
            if not self._wanted:
                yield from self._find()
            if not self._wanted:
                return
            piece, blob = self._wanted.popleft()
            if blob not in self._denied:
                self._in_flight[piece] = blob
                yield Send(message=say.WantChunk(name=piece.name, manifest=piece.manifest))

    def heard(self, message: say.Chunk | say.NoChunk) -> Steps:
        """Takes a piece in, or goes without it. Raises Unwanted for what nobody asked for or what is something else."""
        piece = _Piece(message.name, message.manifest)
        blob = self._in_flight.pop(piece, None)
        if blob is None:
            raise Unwanted("a piece that nobody asked for")
        if isinstance(message, say.NoChunk):
            yield from self._deny(blob)
            return
        if sha256(message.content).digest() != message.name:
            yield from self._deny(blob)
            raise Unwanted("a piece that is another one")
        content = message.content
        kept: Kept = yield Ask(work=lambda replica: replica.keep_piece(blob, piece.name, piece.manifest, content))
        if not kept.fits:
            yield from self._deny(blob)
        elif piece.manifest:
            self._wanted.extendleft((_Piece(name, False), blob) for name in reversed(kept.lacking))
        if not kept.room:
            self._missing.clear()
            self._wanted.clear()

    def _find(self) -> Steps:
        """The next photo that is missing and that no other conversation fetches."""
        while self._missing and not self._wanted:
            blob = next(iter(self._missing))
            del self._missing[blob]
            if (yield Ask(work=partial(Replica.take_photo, blob=blob, taker=self.taker))):
                self._wanted.append((_Piece(blob, True), blob))

    def _under_way(self) -> set[bytes]:
        return {blob for _, blob in self._wanted if blob not in self._denied} | set(self._in_flight.values())

    def _deny(self, blob: bytes) -> Steps:
        self._denied.add(blob)
        yield Ask(work=lambda replica: replica.leave_photo(blob, self.taker))

    # ── giving ────────────────────────────────────────────────────────────────────────────────────────────────────

    def give(self, message: say.WantChunk) -> Steps:
        """Hands on a piece that is here, sound and for the other to see, or says that it is not."""
        name, content = message.name, None
        if message.manifest:
            content = yield Ask(work=lambda replica: replica.photo_manifest(name, self._device))
            if content is not None:
                pieces: tuple[bytes, ...] = yield Ask(work=lambda replica: replica.photo_pieces(name))
                self._given[name] = frozenset(pieces)
                self._given.move_to_end(name)
                if len(self._given) > GIVEN:
                    self._given.popitem(last=False)
        elif any(name in pieces for pieces in self._given.values()):
            content = yield Ask(work=lambda replica: replica.photo_piece(name, self._device))
        if content is None:
            yield Send(message=say.NoChunk(name=name, manifest=message.manifest))
        else:
            yield Send(message=say.Chunk(name=name, manifest=message.manifest, content=content))
