"""One program a data folder: a lock file that a crash leaves behind harmlessly.

Every program that opens the journal takes it, since opening one settles what a crash left and so may write.
"""

from hashlib import sha256
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLockFile

from skillshare.journal.failure import Unavailable, unavailable

NAME: Final = "lock"


def hold(folder: Path, wait: int = 0) -> QLockFile | None:
    """The lock on a data folder, held while the value lives; None if another program has it for `wait` milliseconds.

    Makes the folder. Raises Unavailable if nothing can be written there.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise unavailable(error) or error from error
    lock = QLockFile(str(folder / NAME))
    lock.setStaleLockTime(0)  # only a dead owner frees it, however long the evening
    if lock.tryLock(wait):
        return lock
    if lock.error() == QLockFile.LockError.LockFailedError:
        return None
    raise Unavailable("read-only")


def server_name(folder: Path) -> str:
    """The name under which the app that runs on this folder can be called to the front."""
    return "skillshare-" + sha256(str(folder.resolve()).encode()).hexdigest()[:16]
