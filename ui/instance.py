"""One program a data folder: a lock file that a crash leaves behind harmlessly.

Every program that opens the journal takes it, since opening one settles what a crash left and so may write.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLockFile
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

NAME: Final = "lock"


def hold(folder: Path, wait: int = 0) -> QLockFile | None:
    """The lock on a data folder, held while the value lives; None if another program has it for `wait` milliseconds.

    Makes the folder. Raises Unavailable if nothing can be written there.
    """
    from skillshare.journal.failure import Unavailable, unavailable  # a start asks `is_held` before it reads these

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
    if lock.error() == QLockFile.LockError.PermissionError:
        raise Unavailable("read-only")
    raise Unavailable("disk-full")  # what else keeps a few bytes from being written


def is_held(folder: Path) -> bool:
    """Whether another program has the lock of a data folder now. Makes nothing."""
    lock = QLockFile(str(folder / NAME))
    lock.setStaleLockTime(0)
    if lock.tryLock(0):
        lock.unlock()
        return False
    return lock.error() == QLockFile.LockError.LockFailedError


def answer(folder: Path, window: QWidget) -> "QLocalServer":
    """Bring the window to the front whenever the app is started on this folder again, until the server is closed."""
    from PySide6.QtNetwork import QLocalServer  # the window stands before it can be called

    name, server = _server_name(folder), QLocalServer(window)
    QLocalServer.removeServer(name)
    server.listen(name)
    server.newConnection.connect(window.raise_)
    server.newConnection.connect(window.activateWindow)
    return server


def call_to_front(folder: Path) -> bool:
    """Ask an app that runs on this folder to come to the front; whether there is one."""
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(_server_name(folder))
    answered = socket.waitForConnected(300)
    socket.abort()
    return answered


def _server_name(folder: Path) -> str:
    """The name under which the app that runs on this folder can be called to the front."""
    from hashlib import sha256

    return "skillshare-" + sha256(str(folder.resolve()).encode()).hexdigest()[:16]
