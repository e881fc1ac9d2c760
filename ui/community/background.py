"""Long reading beside all other work, on a thread of its own: with progress, and it can be stopped (experience 21).

What writes goes to the writer thread instead.
"""

from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, Signal

from skillshare.community import Community


def telling(work: "Background") -> Callable[[int, int], bool]:
    """Tells how far work on bytes is, in KiB since a bar counts to two thousand million, and whether to go on."""

    def told(done: int, total: int) -> bool:
        if work.wanted:
            work.tell(done >> 10, max(1, total >> 10))
        return work.wanted

    return told


class Stopped(Exception):
    """Raised inside the work after `Background.stop`."""


class Background(QObject):
    """Signals on the main thread: `progressed(done, whole)`, then one of `finished(result)`, `failed(exception)` or
    `stopped`. `work` gets this object, tells how far it is by `tell`, and ends soon when `wanted` is False.
    """

    progressed = Signal(int, int)
    finished = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(
        self, community: Community, work: Callable[["Background"], Any], executor: Executor | None = None
    ) -> None:
        super().__init__()
        self._community = community
        self._work = work
        self._own = executor is None
        self._executor = executor or ThreadPoolExecutor(max_workers=1, thread_name_prefix="reading")
        self._enough = Event()

    def start(self) -> None:
        """Begin; call it once."""
        self._executor.submit(self._run)
        if self._own:
            self._executor.shutdown(wait=False)

    def stop(self) -> None:
        """End soon, without a result."""
        self._enough.set()

    @property
    def wanted(self) -> bool:
        """Whether nobody has stopped it."""
        return not self._enough.is_set()

    def tell(self, done: int, whole: int) -> None:
        """Say how far the work is. Raises Stopped once it is not wanted any more."""
        if not self.wanted:
            raise Stopped
        self.progressed.emit(done, whole)

    def _run(self) -> None:
        try:
            result = self._work(self)
        except Stopped:
            self.stopped.emit()
        except Exception as error:
            self.failed.emit(error)
        else:
            self.finished.emit(result)
        finally:
            if self._own:
                # Each thread closes its own connection.
                self._community.database.close()
