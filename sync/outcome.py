"""What carrying entries in files comes to, as values: read, written, or why not (sync §4).

Never here: words for people, and how any of it is done.
"""

from __future__ import annotations

import errno
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, TypeVar


class Why(StrEnum):
    """Why a bundle was not read, or not to its end, or not written."""

    NO_BUNDLE = "no-bundle"
    """Another kind of file, a link, a device, or nothing of that name."""
    NEWER_APP = "newer-app"
    NOT_FOR_US = "not-for-us"
    """Sealed to laptops that belong by what its writer knew, of which this is none."""
    REMOVED = "removed"
    """The same, and it is known here that this laptop was removed."""
    OTHER_COMMUNITY = "other-community"
    STRANGER = "stranger"
    """Sealed to us and signed by a laptop that nobody ever let in."""
    CUT_SHORT = "cut-short"
    DAMAGED = "damaged"
    TOO_LARGE = "too-large"
    NO_ROOM = "no-room"
    """The data folder's disk could not hold what it brings."""
    FULL = "full"
    READ_ONLY = "read-only"
    GONE = "gone"
    """The stick or folder was pulled out, or a path in it is no more."""
    NOBODY = "nobody"
    """There is no other laptop to write for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """Entries dealt with so far, of how many, and how many of them were new here."""

    done: int
    total: int
    new: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """What a bundle brought. `written` is its writer's clock in milliseconds since 1970 UTC; `heads` is what the writer
    had of each log. `waiting` entries build on others that are not here; `put_off` ones are more than is taken at once;
    `refused` ones are no entries of ours; so many `photos` are complete here by it."""

    writer: bytes
    written: int
    new: int = 0
    known: int = 0
    waiting: int = 0
    put_off: int = 0
    refused: int = 0
    photos: int = 0
    heads: Mapping[bytes, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What was put into a bundle: entries, bytes, and the devices that can open it."""

    entries: int
    size: int
    recipients: frozenset[bytes]


class Unread(Exception):
    """A bundle was not read to its end. `new` entries were taken in before that and stay."""

    def __init__(self, why: Why, new: int = 0) -> None:
        super().__init__(why.value)
        self.why, self.new = why, new


class Unwritten(Exception):
    """No bundle was written, and nothing half-written is left where that could be helped."""

    def __init__(self, why: Why) -> None:
        super().__init__(why.value)
        self.why = why


_BY_SYSTEM: Final = {
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT, errno.EFBIG), Why.FULL),
    **dict.fromkeys((errno.EROFS, errno.EACCES, errno.EPERM), Why.READ_ONLY),
}


def of_system(error: OSError) -> Why:
    """What an error of the file system means for who writes to a stick or folder."""
    return _BY_SYSTEM.get(error.errno or 0, Why.GONE)


_Result = TypeVar("_Result")


def run(steps: Generator[Progress, None, _Result], heard: Callable[[Progress], bool] | None = None) -> _Result | None:
    """Take all steps at once. `heard` is told after each and answers whether to go on; None if it did not."""
    while True:
        try:
            progress = next(steps)
        except StopIteration as end:
            result: _Result = end.value
            return result
        if heard is not None and not heard(progress):
            steps.close()
            return None
