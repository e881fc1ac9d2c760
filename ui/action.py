"""The way from a screen to the writer thread and back: submit a command, get called again on the main thread.

Nothing waits here, and no rule is judged here.
"""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from skillshare.community import Community, Receipt
from skillshare.domain.refusal import Asked, Question, Refusal, Refused
from skillshare.domain.undo import Undo
from skillshare.journal.failure import Unavailable

Done = Callable[[Receipt], None]
NotDone = Callable[[Refusal], None]
Questioned = Callable[[tuple[Question, ...]], None]


class AtOnce(Executor):
    """Runs what is submitted before `submit` returns: for tests and for scripts without a second thread."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> "Future[Any]":
        future: Future[Any] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:
            future.set_exception(error)
        return future


class Actions(QObject):
    """Signals, all on the main thread: `recorded(Receipt)` after every action that a screen began, `refused(Refusal)`
    and `asked(questions)` where the screen gave no answer of its own, `unavailable(reason)` if the disk refused,
    `broken(exception)` for a fault of ours, `busy(bool)` while something waits for the writer."""

    recorded = Signal(object)
    refused = Signal(object)
    asked = Signal(object)
    unavailable = Signal(object)
    broken = Signal(object)
    busy = Signal(bool)
    _returned = Signal(object, object)

    def __init__(self, community: Community, executor: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._community = community
        self.executor = executor
        self._waiting = 0
        self.by: bytes | None = None
        """Who is at the desk; None for the laptop's owner."""
        self._returned.connect(self.on_returned)

    def do(
        self,
        command: Any,
        *,
        done: Done | None = None,
        refused: NotDone | None = None,
        asked: Questioned | None = None,
        initiator: object = None,
    ) -> None:
        """Carry out a command; exactly one of the callbacks (or signals, where there is none) follows later."""

        def finish(future: "Future[Receipt]") -> None:
            self._finish(future, done, refused, asked)

        self.run(lambda: self._community.do(command, by=self.by, initiator=initiator), finish)

    def undo(self, entry: bytes, *, done: Done | None = None, refused: NotDone | None = None) -> None:
        """Take an action back (R16)."""
        self.do(Undo(entry=entry), done=done, refused=refused)

    def run(self, job: Callable[[], Any], finish: Callable[["Future[Any]"], None]) -> None:
        """Run any job on the writer thread; `finish` gets its future on the main thread."""
        self._waiting += 1
        if self._waiting == 1:
            self.busy.emit(True)
        self.executor.submit(job).add_done_callback(lambda future: self._returned.emit(finish, future))

    def settled(self) -> bool:
        """Whether nothing waits for the writer."""
        return self._waiting == 0

    @Slot(object, object)
    def on_returned(self, finish: Callable[["Future[Any]"], None], future: "Future[Any]") -> None:
        self._waiting -= 1
        if self._waiting == 0:
            self.busy.emit(False)
        finish(future)

    def _finish(
        self, future: "Future[Receipt]", done: Done | None, refused: NotDone | None, asked: Questioned | None
    ) -> None:
        error = future.exception()
        if error is None:
            receipt = future.result()
            if receipt.facts:
                self.recorded.emit(receipt)
            if done is not None:
                done(receipt)
        elif isinstance(error, Refused):
            (refused or self.refused.emit)(error.refusal)
        elif isinstance(error, Asked):
            (asked or self.asked.emit)(error.questions)
        elif isinstance(error, Unavailable):
            self.unavailable.emit(error.reason)
        else:
            self.broken.emit(error)
