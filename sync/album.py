"""Photos in bundles: which ones go, for whom, in blocks of bounded size; and taking them in (sync §4, journal §9).

A bundle carries the photos that its own entries name and that are whole here. In a block they stand where bodies do:
the manifest first, in every block anew, then pieces of it.
Never here: bytes of a bundle, files of it.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Final, TypeAlias

from skillshare.domain.fact import Audience
from skillshare.journal import blobs
from skillshare.journal.authority import may_see
from skillshare.pictures import Pictures
from sync.carrying import Audiences, Group
from sync.parcel import BLOCK, Body, Range

MANIFEST: Final = -1
"""Stands where the number of an entry would: the body is the manifest of a photo."""
PIECE: Final = -2
"""The body is a piece of the photo whose manifest came last."""

Shares: TypeAlias = dict[Group | None, list[Body]]
"""What goes to each group, None for what goes to all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo:
    """A photo to be carried, and for whom the facts that name it are."""

    blob: bytes
    audiences: frozenset[Audience]
    size: int


def chosen(pictures: Pictures, carried: Sequence[Range]) -> list[Photo]:
    """The photos that are whole here and named by facts of these ranges."""
    found: dict[bytes, Photo] = {}
    for blob in dict.fromkeys(blob for _, blob in pictures.all()):
        naming = pictures.naming(blob)
        if pictures.store.lacking(blob) == () and any(_within(carried, named.log, named.seq) for named in naming):
            audiences = frozenset(named.audience for named in naming)
            found[blob] = Photo(blob=blob, audiences=audiences, size=len(pictures.store.pieces(blob)) * blobs.CHUNK)
    return list(found.values())


def lacking(pictures: Pictures, carried: Sequence[Range]) -> bool:
    """Whether a photo is missing here that facts of these ranges name."""
    return any(
        _within(carried, named.log, named.seq)
        for blob in dict.fromkeys(blob for _, blob in pictures.all())
        if pictures.store.lacking(blob) != ()
        for named in pictures.naming(blob)
    )


def shared(pictures: Pictures, to: Audiences, photos: Iterable[Photo], room: Callable[[], bool]) -> Iterator[Shares]:
    """The photos by blocks of about a mebibyte, while there is `room`. What is damaged does not leave."""
    shares: Shares = {}
    size = 0
    for photo in photos:
        groups = _groups(to, photo)
        manifest = pictures.store.proved(photo.blob, blobs.MANIFEST)
        if manifest is None or not groups:
            continue
        begun = False
        for name in pictures.store.pieces(photo.blob):
            if size >= BLOCK:
                yield shares
                shares, size, begun = {}, 0, False
                if not room():
                    return
            content = pictures.piece(name)
            if content is None:
                break
            bodies = [(PIECE, 0, content)] if begun else [(MANIFEST, 0, manifest), (PIECE, 0, content)]
            begun = True
            for group in groups:
                shares.setdefault(group, []).extend(bodies)
                size += len(content)
    if shares:
        yield shares


@dataclass(slots=True)
class Taking:
    """Photos as they come out of a bundle. `whole` counts those that are complete by that."""

    pictures: Pictures
    whole: int = 0
    _blob: bytes | None = field(default=None)

    def take(self, bodies: Iterable[Body]) -> None:
        """Stores what fits and is missing here. Raises Unavailable."""
        for kind, _, content in bodies:
            if not self.pictures.room:
                return
            if kind == MANIFEST:
                blob = sha256(content).digest()
                missing = self.pictures.store.lacking(blob)
                kept = missing or (missing is None and self.pictures.keep_manifest(blob, content))
                self._blob = blob if kept else None
            elif kind == PIECE and self._blob is not None:
                self._take_piece(self._blob, content)

    def _take_piece(self, blob: bytes, content: bytes) -> None:
        self.pictures.keep_piece(blob, sha256(content).digest(), content)
        if self.pictures.store.lacking(blob) == ():
            self.whole += 1
            self._blob = None


def apart(bodies: Sequence[Body]) -> tuple[list[Body], list[Body]]:
    """The bodies of entries, and those of photos."""
    return [body for body in bodies if body[0] >= 0], [body for body in bodies if body[0] < 0]


def _groups(to: Audiences, photo: Photo) -> Sequence[Group | None]:
    """Who gets it; None alone where all do, so that it stands in the bundle once."""
    seeing = [group for group in to.groups if any(may_see(audience, *group) for audience in photo.audiences)]
    return [None] if len(seeing) == len(to.groups) else seeing


def keys_of(to: Audiences, group: Group | None) -> Sequence[bytes]:
    """The sealing keys of a group."""
    groups: Mapping[Group, Sequence[bytes]] = to.groups
    return to.keys if group is None else groups[group]


def _within(carried: Sequence[Range], log: bytes, seq: int) -> bool:
    return any(r.log == log and r.first <= seq <= r.last for r in carried)
