"""Which sticks are plugged in, and what bundles lie on them (sync §4).

The list of mounts is read by the system it comes from and judged here as text. Nothing on a stick is opened unasked.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from skillshare.community import Community
from skillshare.journal.founding import Grant
from sync import bundle, carrying, media
from sync.outcome import Unread, Why
from sync.parcel import SUFFIX

MOUNTS: Final = Path("/proc/mounts")
SHOWN: Final = 100
"""Bundles on one stick that are looked into."""

_PLACES: Final = ("/media/", "/run/media/")
"""Where desktops mount what people plug in."""
_ESCAPED: Final = re.compile(r"\\([0-7]{3})")
_REMOVABLE_DRIVE: Final = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Stick:
    """A medium that can be pulled out. `name` is what the desktop calls it."""

    path: Path
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A bundle on a stick: its writer, when it was written (milliseconds since 1970 UTC), how many of its entries are
    not here; or why it cannot be read."""

    path: Path
    writer: Grant | None = None
    written: int = 0
    new: int = 0
    why: Why | None = None


def sticks() -> tuple[Stick, ...]:
    """What is plugged in now."""
    if sys.platform == "win32":
        return _drives()
    if sys.platform == "darwin":
        volumes = (Path(entry.path) for entry in media.names(Path("/Volumes")) if not entry.is_symlink())
        return tuple(Stick(path=path, name=path.name) for path in volumes)
    try:
        return mounted(MOUNTS.read_text("utf-8", "replace"), _is_removable)
    except OSError:
        return ()


def mounted(mounts: str, removable: Callable[[str], bool]) -> tuple[Stick, ...]:
    """The sticks among lines as /proc/mounts has them; `removable` judges a device such as "/dev/sdb1"."""
    found: dict[Path, Stick] = {}
    for line in mounts.splitlines():
        fields = [_plain(field) for field in line.split(" ")]
        if len(fields) < 3 or not fields[0].startswith("/dev/") or fields[1] == "/":
            continue
        device, place = fields[:2]
        if place.startswith(_PLACES) or removable(device):
            path = Path(place)
            found[path] = Stick(path=path, name=PurePosixPath(place).name)
    return tuple(sorted(found.values(), key=lambda stick: str(stick.path)))


def bundles(folder: Path, suffix: str = SUFFIX) -> tuple[Path, ...]:
    """The files on a stick that may be bundles, by name: those with our suffix, in the stick's own folder.

    With another `suffix` those that may be what it stands for.
    """
    entries = (entry for entry in media.names(folder) if entry.name.lower().endswith(suffix))
    return tuple(Path(entry.path) for entry in entries if not entry.name.startswith(".") and _is_file(entry))


def carried(community: Community, paths: Iterable[Path]) -> tuple[Found, ...]:
    """What these bundles bring, the latest first; nothing is taken in. Opening one takes some milliseconds."""
    found = [_looked_at(community, path) for path in list(paths)[:SHOWN]]
    return tuple(sorted(found, key=lambda it: (-it.written, str(it.path))))


def behind(community: Community) -> tuple[tuple[Grant, int], ...]:
    """Each other laptop with how many entries that are here it is not known to have, who lacks most first."""
    lacking = carrying.behind(community.journal)
    grants = {t.device: t.grant for t in community.journal.authority.live()}
    by_most = sorted(lacking.items(), key=lambda it: (-it[1], grants[it[0]].label))
    return tuple((grants[device], count) for device, count in by_most)


def _looked_at(community: Community, path: Path) -> Found:
    try:
        manifest = bundle.peek(community, path)
    except Unread as stop:
        return Found(path=path, why=stop.why)
    tenures = community.journal.authority.ever(manifest.writer)
    return Found(path=path, writer=tenures[0].grant if tenures else None, written=manifest.written,
                 new=bundle.news(community.journal, manifest))  # fmt: skip


def _is_file(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_file(follow_symlinks=False)
    except OSError:
        return False


def _plain(field: str) -> str:
    """A field without the octal escapes that stand for spaces and the like."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 8) & 0xFF), field)


def _is_removable(device: str) -> bool:
    """Whether the kernel says that the disk of this partition can be taken out."""
    name = PurePosixPath(device).name
    for disk in (name, name.rstrip("0123456789"), re.sub(r"p\d+$", "", name)):
        try:
            return Path(f"/sys/block/{disk}/removable").read_text().strip() == "1"
        except OSError:
            continue
    return False


def _drives() -> tuple[Stick, ...]:
    import ctypes

    kind = ctypes.windll.kernel32.GetDriveTypeW  # type: ignore[attr-defined]
    letters = (f"{chr(letter)}:\\" for letter in range(ord("A"), ord("Z") + 1))
    return tuple(Stick(path=Path(root), name=root[:2]) for root in letters if kind(root) == _REMOVABLE_DRIVE)
