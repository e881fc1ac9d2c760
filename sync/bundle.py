"""One file that carries entries to other laptops by hand: `*.skillshare` (sync §4).

Both ways go in steps, each short, so that the desk stays usable: `writing` and `reading` are generators that belong on
the writer's thread and may be closed at any step; `write` and `read` take all steps at once. Reading goes through
`Community.accept` and nothing else, so doing it twice is doing it once, and what a cut file brought stays.
"""

from __future__ import annotations

import hmac
import os
import shutil
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from itertools import chain, count
from pathlib import Path
from typing import BinaryIO, Final, TypeAlias

from skillshare.community import Community
from skillshare.journal.authority import may_see
from skillshare.journal.entry import AUTHORITY, decode_envelope
from skillshare.journal.failure import Malformed
from skillshare.journal.intake import FLOOD
from skillshare.journal.store import Journal
from skillshare.journal.verdict import Word
from skillshare.pictures import Pictures
from skillshare.version import VERSION
from sync import album, carrying, media, parcel
from sync.album import Shares, Taking
from sync.carrying import Audiences, put_together
from sync.outcome import Progress, Read, Unread, Unwritten, Why, Written, run
from sync.parcel import SUFFIX, Body, Manifest, Range
from sync.sealing import Damaged, seal, unseal

BATCH: Final = 256
"""Entries of one step: as many as one message carries on the wire (sync §3)."""

_GROWTH: Final = 3
"""How much more room entries may take in the database than in a bundle."""
_SPARE: Final = 16 * 1024**2
_DISCOVERY: Final = b"skillshare/bundle/name/1"

Block: TypeAlias = tuple[list[bytes], Shares]
"""Entries as all may see them, and what only some may see."""


def name_for(journal: Journal) -> str:
    """The name of this laptop's bundle on a stick: always the same, and telling a finder nothing."""
    secret = carrying.discovery_of(journal) or b""
    return f"skillshare-{hmac.digest(secret, _DISCOVERY + journal.key.public, 'sha256').hex()[:8]}{SUFFIX}"


# Writing


def write(
    community: Community,
    path: Path,
    *,
    whole: bool = False,
    photos: bool = True,
    heard: Callable[[Progress], bool] | None = None,
) -> Written | None:
    """Write a bundle for all live laptops. None if `heard` stopped it. Raises Unwritten."""
    return run(writing(community, path, whole=whole, photos=photos), heard)


def writing(
    community: Community, path: Path, *, whole: bool = False, photos: bool = True
) -> Generator[Progress, None, Written]:
    """The steps of writing a bundle that takes the place of `path`: all of lane 0, of lane 1 what somebody may lack.

    With `whole` all of lane 1. Unless told otherwise with the `photos` that what it carries names. Raises Unwritten.
    """
    journal = community.journal
    to = carrying.audiences(journal)
    if to.devices <= {journal.key.public}:
        raise Unwritten(Why.NOBODY)
    carried = carrying.ranges(journal, to.devices, whole=whole)
    return (yield from put(journal, path, to, carried, community.now(), community.pictures if photos else None))


def put(
    journal: Journal,
    path: Path,
    to: Audiences,
    carried: Sequence[Range],
    now: int,
    pictures: Pictures | None = None,
) -> Generator[Progress, None, Written]:
    """The steps of writing these ranges, sealed to these laptops, in the place of `path`. Raises Unwritten."""
    photos = [] if pictures is None else album.chosen(pictures, carried)
    first = Manifest(
        community=journal.community or b"", bundle=os.urandom(16), number=0, last=False, writer=journal.key.public,
        written=now, app=VERSION, total=sum(r.last - r.first + 1 for r in carried), photos=sum(p.size for p in photos),
        heads=tuple(carrying.heads(journal).items()), recipients=tuple(sorted(to.devices)), ranges=tuple(carried),
    )  # fmt: skip
    with media.whole(path) as file:
        file.write(parcel.opening(carrying.discovery_of(journal) or b"", os.urandom(16)))
        done = 0
        blocks = _blocks(journal, to, carried)
        if pictures is not None:
            shares = album.shared(pictures, to, photos, lambda: file.tell() < parcel.LARGEST - _SPARE)
            blocks = chain(blocks, (([], share) for share in shares))
        for manifest, (entries, more) in _numbered(first, blocks):
            _put_block(journal, file, to, manifest, entries, more)
            done += len(entries)
            yield Progress(done=done, total=first.total)
            if file.tell() > parcel.LARGEST:
                raise Unwritten(Why.TOO_LARGE)
        size = file.tell()
    return Written(entries=done, size=size, recipients=to.devices)


def _numbered(first: Manifest, blocks: Iterable[Block]) -> Iterator[tuple[Manifest, Block]]:
    """Each block with its manifest, which knows whether it is the last."""
    before: Block | None = None
    manifest = first
    for block in blocks:
        if before is not None:
            yield manifest, before
            manifest = replace(first, number=manifest.number + 1, heads=(), recipients=(), ranges=())
        before = block
    if before is not None:
        yield replace(manifest, last=True), before


def _blocks(journal: Journal, to: Audiences, carried: Sequence[Range]) -> Iterator[Block]:
    """Entries by blocks of about a mebibyte, with the bodies that only some may see."""
    entries, more, size = list[bytes](), Shares(), 0
    for page in carrying.entries(journal, carried, BATCH):
        if size >= parcel.BLOCK:
            yield entries, more
            entries, more, size = [], {}, 0
        for envelope in page:
            size += len(envelope)
            if not to.equal:
                envelope, own = to.split(envelope, len(entries))
                for group, bodies in own.items():
                    more.setdefault(group, []).extend(bodies)
            entries.append(envelope)
    yield entries, more


def _put_block(
    journal: Journal,
    file: BinaryIO,
    to: Audiences,
    manifest: Manifest,
    entries: Sequence[bytes],
    more: Shares,
) -> None:
    content = parcel.listed(entries)
    parts = {group: parcel.listed_bodies(bodies) for group, bodies in more.items()}
    said = replace(
        manifest, entries=sha256(content).digest(), more=tuple(sha256(part).digest() for part in parts.values())
    )
    file.write(parcel.frame(seal(parcel.first_frame(journal.key, said, content), to.keys)))
    for group, part in parts.items():
        file.write(parcel.frame(seal(part, album.keys_of(to, group))))


# Reading


def read(community: Community, path: Path, *, heard: Callable[[Progress], bool] | None = None) -> Read | None:
    """Take in a bundle. None if `heard` stopped it; what was taken in by then stays. Raises Unread."""
    return run(reading(community, path), heard)


def peek(community: Community, path: Path) -> Manifest:
    """What the first block of a bundle says: who wrote it, when, what it carries. Takes nothing in. Raises Unread."""
    with media.foreign(path) as (file, _):
        return next(_manifests(community.journal, file))[0]


def check(path: Path) -> None:
    """Raises Unread if a file is not as it was written, as far as that shows without opening it."""
    with media.foreign(path) as (file, size):
        parcel.check_opening(file, None)
        while file.tell() < size:
            parcel.read_frame(file)


def officers(journal: Journal, path: Path, community: bytes) -> list[bytes]:
    """What a bundle for this laptop, which holds no community yet, says about who belongs to that one: all of lane 0.

    Raises Unread, as where it was not sealed to this laptop.
    """
    found: list[bytes] = []
    with media.foreign(path) as (file, _):
        for _, envelopes, _ in _manifests(journal, file, community):
            found += [envelope for envelope in envelopes if _is_authority(envelope)]
            if envelopes and not _is_authority(envelopes[-1]):
                break
    return found


def news(journal: Journal, manifest: Manifest) -> int:
    """How many of the entries that a bundle carries are not here."""
    here = carrying.heads(journal)
    return sum(max(0, r.last - max(r.first - 1, here.get(r.log, -1))) for r in manifest.ranges)


def brings(community: Community, manifest: Manifest) -> bool:
    """Whether anything of a bundle may be of use here: entries, another branch of a log, bodies or photos we lack."""
    journal = community.journal
    if not all(journal.id_at(r.log, r.last) == r.head for r in manifest.ranges):
        return True
    tenure = journal.authority.of(journal.key.public)
    if tenure is None:
        return False
    if journal.lacking(lambda audience: may_see(audience, tenure.device_class, tenure.grant.owner), 1):
        return True
    return bool(manifest.photos) and album.lacking(community.pictures, manifest.ranges)


def reading(community: Community, path: Path) -> Generator[Progress, None, Read]:
    """The steps of taking in a bundle; of one that is known already only the start is read.

    Raises Unread, and Unavailable if the data folder's disk does not take it.
    """
    taken = _Taken(community, Taking(community.pictures))
    try:
        with media.foreign(path) as (file, size):
            for manifest, envelopes, photos in _manifests(community.journal, file):
                if manifest.number == 0:
                    taken.first = manifest
                    _check_room(community, manifest, size)
                    taken.meet(envelopes)
                    if not brings(community, manifest):
                        taken.words[Word.KNOWN] = manifest.total
                        break
                for at in range(0, len(envelopes), BATCH):
                    taken.take(envelopes[at : at + BATCH])
                    yield taken.progress()
                taken.photos.take(photos)
                if photos:
                    yield taken.progress()
    except Unread as stop:
        raise Unread(stop.why, taken.new) from stop
    return taken.read()


def _manifests(
    journal: Journal, file: BinaryIO, joining: bytes | None = None
) -> Iterator[tuple[Manifest, list[bytes], list[Body]]]:
    """Block for block the manifest, the envelopes with the bodies that this laptop may see, and photos; all proved.

    `joining` is the community of a laptop that does not belong to it yet.
    """
    community = journal.community or joining
    if community is None:
        raise Unread(Why.NOT_FOR_US)
    parcel.check_opening(file, carrying.discovery_of(journal))
    secret = journal.key.opening()
    first: Manifest | None = None
    for number in count():
        content = _opened(file, secret)
        if content is None:
            raise Unread(_closed_to(journal))
        manifest, envelopes = parcel.read_first(content, community)
        first = first or manifest
        if (manifest.bundle, manifest.writer, manifest.number) != (first.bundle, first.writer, number):
            raise Unread(Why.DAMAGED)
        photos: list[Body] = []
        for digest in manifest.more:
            own = _opened(file, secret)
            if own is not None and sha256(own).digest() != digest:
                raise Unread(Why.DAMAGED)
            bodies, pieces = album.apart([] if own is None else parcel.read_bodies(own))
            _put_in(envelopes, bodies)
            photos += pieces
        yield manifest, envelopes, photos
        if manifest.last:
            return


def _closed_to(journal: Journal) -> Why:
    """Why this laptop is none of those that can open it. Who is removed reads nothing, so all it knows is told (§4)."""
    own, authority = journal.key.public, journal.authority
    removed = authority.of(own) is None and bool(authority.ever(own))
    return Why.REMOVED if removed else Why.NOT_FOR_US


def _opened(file: BinaryIO, secret: bytes) -> bytes | None:
    try:
        return unseal(parcel.read_frame(file), secret)
    except Damaged:
        raise Unread(Why.DAMAGED) from None


def _put_in(envelopes: list[bytes], bodies: Sequence[Body]) -> None:
    by_entry: dict[int, list[Body]] = {}
    for body in bodies:
        by_entry.setdefault(body[0], []).append(body)
    for number, own in by_entry.items():
        if not 0 <= number < len(envelopes):
            raise Unread(Why.DAMAGED)
        try:
            envelopes[number] = put_together(envelopes[number], own)
        except Malformed:
            raise Unread(Why.DAMAGED) from None


def _check_room(community: Community, manifest: Manifest, size: int) -> None:
    new = news(community.journal, manifest)
    needed = _GROWTH * max(size - manifest.photos, 0) * min(new, manifest.total) // max(manifest.total, 1)
    if needed and shutil.disk_usage(community.folder).free < needed + _SPARE:
        raise Unread(Why.NO_ROOM)


@dataclass(slots=True)
class _Taken:
    """What became of the entries and photos so far."""

    community: Community
    photos: Taking
    first: Manifest | None = None
    words: dict[Word, int] = field(default_factory=dict)
    put_off: int = 0

    @property
    def new(self) -> int:
        return self.words.get(Word.ACCEPTED, 0)

    @property
    def done(self) -> int:
        return sum(self.words.values())

    def progress(self) -> Progress:
        total = 0 if self.first is None else self.first.total
        return Progress(done=self.done, total=max(self.done, total), new=self.new)

    def meet(self, envelopes: Sequence[bytes]) -> None:
        """Raises Unread unless somebody let the writer in once; its grant may stand in this very block."""
        if self._is_member():
            return
        self.community.accept(envelope for envelope in envelopes if _is_authority(envelope))
        if not self._is_member():
            raise Unread(Why.STRANGER)

    def take(self, envelopes: Sequence[bytes]) -> None:
        for verdict in self.community.accept(envelopes):
            self.words[verdict.word] = self.words.get(verdict.word, 0) + 1
            self.put_off += verdict.reason == FLOOD

    def read(self) -> Read:
        if self.first is None:
            raise Unread(Why.CUT_SHORT)
        words = self.words
        return Read(
            writer=self.first.writer, written=self.first.written, new=self.new, known=words.get(Word.KNOWN, 0),
            waiting=words.get(Word.WAITING, 0) - self.put_off, put_off=self.put_off,
            refused=words.get(Word.REFUSED, 0), heads=dict(self.first.heads),
            photos=self.photos.whole,
        )  # fmt: skip

    def _is_member(self) -> bool:
        return self.first is not None and bool(self.community.journal.authority.ever(self.first.writer))


def _is_authority(envelope: bytes) -> bool:
    try:
        return decode_envelope(envelope).header.lane == AUTHORITY
    except Malformed:
        return False
