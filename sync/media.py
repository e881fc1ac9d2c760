"""Files on sticks and in shared folders: opened with distrust, written so that nothing half is ever left (sync §4).

Never here: what is in them.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Final

from skillshare.journal.files import flush, flush_folder
from sync.outcome import Unread, Unwritten, Why, of_system
from sync.parcel import LARGEST, SUFFIX

NAMES: Final = 10_000
"""Names that are looked at in one folder (sync §5)."""
HALF: Final = ".new"
"""How the name of a file ends that is being written."""

_FLAGS: Final = ("O_NOFOLLOW", "O_NONBLOCK", "O_CLOEXEC", "O_BINARY")


@contextmanager
def foreign(path: Path, suffix: str = SUFFIX) -> Iterator[tuple[BinaryIO, int]]:
    """A file with that suffix for reading, and its size in bytes. Raises Unread for links, pipes, folders and the like.

    An error of the medium while it is read means that it was pulled out.
    """
    try:
        with _opened(path, suffix) as file:
            size = os.fstat(file.fileno()).st_size
            if size > LARGEST:
                raise Unread(Why.TOO_LARGE)
            yield file, size
    except OSError as error:
        raise Unread(Why.GONE) from error


def _opened(path: Path, suffix: str) -> BinaryIO:
    if path.suffix.lower() != suffix:
        raise Unread(Why.NO_BUNDLE)
    try:
        before = path.lstat()
        if not stat.S_ISREG(before.st_mode):
            raise Unread(Why.NO_BUNDLE)
        descriptor = os.open(path, os.O_RDONLY | sum(getattr(os, flag, 0) for flag in _FLAGS))
    except (FileNotFoundError, NotADirectoryError, ValueError):
        raise Unread(Why.NO_BUNDLE) from None
    except PermissionError:
        raise Unread(Why.READ_ONLY) from None
    file = open(descriptor, "rb")  # noqa: SIM115  # the caller closes it
    now = os.fstat(descriptor)
    if not stat.S_ISREG(now.st_mode) or (now.st_dev, now.st_ino) != (before.st_dev, before.st_ino):
        file.close()
        raise Unread(Why.NO_BUNDLE)
    return file


@contextmanager
def whole(path: Path) -> Iterator[BinaryIO]:
    """A file that takes the place of `path` when the block ends, and is gone when it does not. Raises Unwritten."""
    half = path.with_name(path.name + HALF)
    try:
        half.unlink(missing_ok=True)
        mode = os.O_WRONLY | os.O_CREAT | os.O_EXCL | sum(getattr(os, flag, 0) for flag in _FLAGS)
        with open(os.open(half, mode, 0o644), "wb") as file:
            yield file
            file.flush()
            flush(file.fileno())
        os.replace(half, path)
        with suppress(PermissionError):  # some shares let no folder be flushed
            flush_folder(path.parent)
    except BaseException as error:
        with suppress(OSError):
            half.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise Unwritten(of_system(error)) from error
        raise


def names(folder: Path, most: int = NAMES) -> list[os.DirEntry[str]]:
    """What stands in a folder, at most so many names, sorted. Empty if it is gone."""
    found: list[os.DirEntry[str]] = []
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if len(found) == most:
                break
            found.append(entry)
    return sorted(found, key=lambda entry: entry.name)


def is_folder(path: Path) -> bool:
    """Whether this is a folder itself, not a link to one."""
    try:
        return stat.S_ISDIR(path.lstat().st_mode)
    except OSError:
        return False
