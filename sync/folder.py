"""A folder that something else replicates (Syncthing, Nextcloud, Samba) as the way between laptops (sync §4).

    FOLDER/skillshare-<8 hex of the community>/<16 hex of the device>/<8 digits>-<8 hex>.skillshare

Each laptop writes into its own subfolder alone, whole bundles that never change afterwards; all other names are passed
over. What a laptop publishes follows from what the folder holds, not from a memory of its own: whatever it has and no
segment there carries to all live laptops. What others recorded is left to them for a while first. Small segments are
merged, and those that a newly admitted laptop cannot open are written anew.
Never here: the database file, a loop, a clock.
"""

from __future__ import annotations

import hmac
import os
import re
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from skillshare.community import Community
from skillshare.journal.entry import AUTHORITY
from skillshare.journal.founding import DeviceClass
from skillshare.journal.store import Journal
from sync import bundle, carrying, media
from sync.outcome import Progress, Read, Unread, Unwritten, Why, Written, of_system, run
from sync.parcel import Manifest, Range

PATIENCE: Final = 10 * 60_000
"""Milliseconds that entries of others are left to their authors, who may be about to publish them."""
SMALL: Final = 1024**2
"""Bytes under which a segment is small."""
MANY: Final = 32
"""Small segments of one laptop that are merged into one."""

_SEGMENT: Final = re.compile(r"[0-9]{8}-[0-9a-f]{8}\.skillshare")
_DEVICE: Final = re.compile(r"[0-9a-f]{16}")
_PASSING: Final = (Why.GONE, Why.READ_ONLY, Why.NO_ROOM, Why.STRANGER)
"""What may be otherwise the next time although the file is the same."""
_A_DEVICE: Final = 1_000
"""Names that are looked at in one laptop's subfolder, so that none can hide the others'."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """One file of the folder, as it was when it was looked at. Its `path` is made of names this module allows."""

    path: Path
    size: int
    changed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Synced:
    """What one step did: entries that were new here, segments read, entries published, segments merged away.

    `passed` names were none of ours; `unread` segments are retried; `unwritten` says why nothing could be published.
    `overfull` means that not all names were looked at.
    """

    new: int = 0
    read: int = 0
    published: int = 0
    merged: int = 0
    passed: int = 0
    unread: Mapping[str, Why] = field(default_factory=dict)
    unwritten: Why | None = None
    overfull: bool = False


@dataclass(slots=True)
class SharedFolder:
    """What this laptop remembers of a folder between two steps; forgetting it costs time alone.

    `ticks` gives milliseconds of any steady clock.
    """

    community: Community
    folder: Path
    ticks: Callable[[], int]
    patience: int = PATIENCE
    _manifests: dict[Segment, Manifest | None] = field(default_factory=dict)
    _read: set[Segment] = field(default_factory=set)
    _unread: dict[Segment, Why] = field(default_factory=dict)
    _noticed: dict[bytes, tuple[int, int]] = field(default_factory=dict)

    @property
    def place(self) -> Path:
        """Where the community's subfolders are."""
        return self.folder / f"skillshare-{_name(self.community.journal, b'')[:8]}"

    @property
    def own(self) -> Path:
        """This laptop's subfolder."""
        return self.place / _name(self.community.journal, self.community.journal.key.public)

    def sync_once(self) -> Synced:
        """Read what others published, publish what they may lack. Raises Unwritten if the folder is gone."""
        done = run(self.steps())
        assert done is not None  # nothing stops it
        return done

    def steps(self) -> Generator[Progress, None, Synced]:
        """The same in short steps for the writer's thread; may be closed at any of them."""
        if not self.folder.is_dir():
            raise Unwritten(Why.GONE)
        if carrying.discovery_of(self.community.journal) is None:
            return Synced()  # a laptop that only just joined is told of its community by a stick first
        segments, passed, overfull = self._scan()
        self._forget(segments)
        new, read = yield from self._take_in([s for s in segments if s.path.parent != self.own])
        published = merged = 0
        unwritten = None
        try:
            published, merged = yield from self._publish(segments)
        except Unwritten as stop:
            unwritten = stop.why
        except OSError as error:
            unwritten = of_system(error)
        unread = {f"{s.path.parent.name}/{s.path.name}": why for s, why in self._unread.items()}
        return Synced(new=new, read=read, published=published, merged=merged, passed=passed, unread=unread,
                      unwritten=unwritten, overfull=overfull)  # fmt: skip

    # What is there

    def _scan(self) -> tuple[list[Segment], int, bool]:
        """The segments of all laptops, ours first; how many other names there are; whether there were too many."""
        found: list[Segment] = []
        passed, left, overfull = 0, media.NAMES, False
        if not media.is_folder(self.place):
            return found, passed, overfull
        devices = media.names(self.place, _A_DEVICE)
        for device in sorted(devices, key=lambda entry: (entry.name != self.own.name, entry.name)):
            if not (_DEVICE.fullmatch(device.name) and device.is_dir(follow_symlinks=False)):
                passed += 1
                continue
            entries = media.names(Path(device.path), min(_A_DEVICE, left))
            overfull |= len(entries) == min(_A_DEVICE, left)
            left -= len(entries)
            own = [segment for entry in entries if (segment := _segment(entry)) is not None]
            passed += len(entries) - len(own)
            found += own
        return found, passed, overfull or len(devices) == _A_DEVICE

    def _forget(self, segments: Iterable[Segment]) -> None:
        there = set(segments)
        self._manifests = {s: manifest for s, manifest in self._manifests.items() if s in there}
        self._unread = {s: why for s, why in self._unread.items() if s in there}
        self._read &= there

    def _manifest(self, segment: Segment) -> Manifest | None:
        """What a segment says of itself, None if it cannot be read. Files that did not change are opened once."""
        if segment not in self._manifests:
            try:
                self._manifests[segment] = self._looked_at(segment)
            except Unread as stop:
                self._unread[segment] = stop.why
                if stop.why in _PASSING:
                    return None
                self._manifests[segment] = None
        return self._manifests[segment]

    def _looked_at(self, segment: Segment) -> Manifest:
        if segment.path.parent == self.own:  # nobody else could replace it
            bundle.check(segment.path)
        return bundle.peek(self.community, segment.path)

    # Reading

    def _take_in(self, segments: Sequence[Segment]) -> Generator[Progress, None, tuple[int, int]]:
        """Reads what may be new, until nothing more comes of it: what one laptop wrote may build on another's."""
        new = read = 0
        pending = [s for s in segments if s not in self._read and self._unread.get(s, Why.GONE) in _PASSING]
        while pending:
            before, again = new, []
            for segment in pending:
                yield Progress(done=0, total=0, new=new)
                try:
                    if not self._is_news(segment):
                        continue
                    done: Read = yield from bundle.reading(self.community, segment.path)
                except Unread as stop:
                    self._unread[segment], brought, waiting = stop.why, stop.new, stop.why is Why.STRANGER
                else:
                    self._unread.pop(segment, None)
                    self._read.add(segment)
                    brought, waiting = done.new, bool(done.waiting)
                    read += 1
                new += brought
                if waiting:
                    self._read.discard(segment)
                    again.append(segment)
            pending = again if new > before else []
        return new, read

    def _is_news(self, segment: Segment) -> bool:
        manifest = self._manifest(segment)
        if manifest is None:
            return False
        if not bundle.brings(self.community, manifest):
            self._read.add(segment)
            return False
        return True

    # Publishing

    def _publish(self, segments: Sequence[Segment]) -> Generator[Progress, None, tuple[int, int]]:
        journal = self.community.journal
        to = carrying.audiences(journal)
        if to.devices <= {journal.key.public} or not journal.authority.ever(journal.key.public):
            return 0, 0
        own = [segment for segment in segments if segment.path.parent == self.own]
        whole = [s for s in segments if s not in self._unread]
        covering = [m for s in whole if (m := self._manifest(s)) is not None and self._covers(m, to.devices)]
        lacking = self._due(_left(journal, covering))
        small = [s for s in own if s.size < SMALL and (m := self._manifest(s)) and self._covers(m, to.devices)]
        merged = small if len(small) >= MANY else []
        if merged:
            lacking = _joined(journal, [*lacking, *(r for s in merged for r in self._ranges(s))])
        published = 0
        if lacking:
            written = yield from self._write(to, lacking, own)
            published = 0 if written is None else written.entries
        stale = [s for s in own if (m := self._manifest(s)) is None or not self._covers(m, to.devices)]
        gone = [*merged, *stale]
        for segment in gone:
            segment.path.unlink(missing_ok=True)
        return published, len(gone)

    def _write(
        self, to: carrying.Audiences, lacking: Sequence[Range], own: Sequence[Segment]
    ) -> Generator[Progress, None, Written | None]:
        for folder in (self.place, self.own):
            with suppress(FileExistsError):
                folder.mkdir()
            if not media.is_folder(folder):  # a link that was planted there would lead our files elsewhere
                raise Unwritten(Why.READ_ONLY)
        for entry in media.names(self.own):  # what a crash left of a file that nobody will finish
            if entry.name.endswith(media.HALF) and _SEGMENT.fullmatch(entry.name.removesuffix(media.HALF)):
                Path(entry.path).unlink(missing_ok=True)
        number = 1 + max((int(segment.path.name[:8]) for segment in own), default=0)
        path = self.own / f"{number:08d}-{os.urandom(4).hex()}.skillshare"
        community = self.community
        return (yield from bundle.put(community.journal, path, to, lacking, community.now(), community.pictures))

    def _ranges(self, segment: Segment) -> tuple[Range, ...]:
        manifest = self._manifest(segment)
        return () if manifest is None else manifest.ranges

    def _covers(self, manifest: Manifest, devices: frozenset[bytes]) -> bool:
        """Whether all live laptops can open it and find all bodies there that this one could give them."""
        if not devices <= set(manifest.recipients):
            return False
        authority = self.community.journal.authority
        ours, theirs = (authority.of(d) for d in (self.community.journal.key.public, manifest.writer))
        if manifest.writer == self.community.journal.key.public or ours is None:
            return True
        return theirs is not None and (theirs.device_class <= DeviceClass.DESK or ours.device_class > DeviceClass.DESK)

    def _due(self, left: Sequence[Range]) -> list[Range]:
        """Our own entries, and those of others that nobody has published for a while."""
        journal, now = self.community.journal, self.ticks()
        own = {log.id for log in journal.logs() if log.device == journal.key.public}
        noticed = {r.log: self._noticed.get(r.log, (r.first, now)) for r in left}
        # Whoever publishes moves the start of what is left, and patience with them begins anew.
        self._noticed = {r.log: was if was[0] == r.first else (r.first, now) for r in left for was in [noticed[r.log]]}
        return [r for r in left if r.log in own or now - self._noticed[r.log][1] >= self.patience]


def _segment(entry: os.DirEntry[str]) -> Segment | None:
    try:
        if not (_SEGMENT.fullmatch(entry.name) and entry.is_file(follow_symlinks=False)):
            return None
        found = entry.stat(follow_symlinks=False)
    except OSError:
        return None
    return Segment(path=Path(entry.path), size=found.st_size, changed=found.st_mtime_ns)


def _name(journal: Journal, device: bytes) -> str:
    """A name that members can work out and that tells nobody else whose it is."""
    secret = carrying.discovery_of(journal) or b""
    return hmac.digest(secret, b"skillshare/folder/1" + device, "sha256").hex()[:16]


def _left(journal: Journal, covering: Sequence[Manifest]) -> list[Range]:
    """What is here behind what the segments carry without a gap, authority first."""
    left = []
    for log in sorted(journal.logs(), key=lambda log: (log.lane != AUTHORITY, log.no)):
        carried = sorted((r.first, r.last) for manifest in covering for r in manifest.ranges if r.log == log.id)
        covered = -1
        for first, last in carried:
            if first <= covered + 1:
                covered = max(covered, last)
        if covered < log.seq and log.head is not None:
            left.append(Range(log=log.id, first=covered + 1, last=log.seq, head=log.head))
    return left


def _joined(journal: Journal, parts: Iterable[Range]) -> list[Range]:
    """One range a log, from the first of its parts to the last, authority first."""
    ends: dict[bytes, tuple[int, int]] = {}
    for part in parts:
        first, last = ends.get(part.log, (part.first, part.last))
        ends[part.log] = (min(first, part.first), max(last, part.last))
    joined = []
    for log in sorted(journal.logs(), key=lambda log: (log.lane != AUTHORITY, log.no)):
        if log.id in ends:
            first, last = ends[log.id][0], min(ends[log.id][1], log.seq)
            head = journal.id_at(log.id, last)
            if head is not None:
                joined.append(Range(log=log.id, first=first, last=last, head=head))
    return joined
