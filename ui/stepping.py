"""Long work of the writer's, one short step at a time, so that the desk stays usable: progress, and it can be stopped.

What the steps do belongs to whoever made them (experience 21).
"""

from collections.abc import Callable, Generator
from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import QObject, Signal

from ui.action import Actions


class Stepping(QObject):
    """Signals on the main thread: `stepped(what a step yielded)`, then one of `finished(result)`, `failed(exception)`
    or `stopped`."""

    stepped = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(
        self, actions: Actions, begin: Callable[[], Generator[Any, None, Any]], parent: QObject | None = None
    ) -> None:
        """`begin` makes the generator; it runs on the writer thread, as every step does."""
        super().__init__(parent)
        self._actions = actions
        self._begin = begin
        self._steps: Generator[Any, None, Any] | None = None
        self._wanted = True

    def start(
        self,
        *,
        finished: Callable[[Any], None],
        failed: Callable[[Exception], None],
        stopped: Callable[[], None],
        stepped: Callable[[Any], None] | None = None,
    ) -> None:
        """Begin, and have the slot called for each signal; call it once."""
        if stepped is not None:
            self.stepped.connect(stepped)
        self.finished.connect(finished)
        self.failed.connect(failed)
        self.stopped.connect(stopped)
        self._actions.run(self._step, self.on_step)

    def stop(self) -> None:
        """End after the step that runs now; what it did so far stays."""
        self._wanted = False

    def _step(self) -> tuple[bool, Any]:
        """One step: whether it was the last, and what it yielded or returned."""
        if self._steps is None:
            self._steps = self._begin()
        if not self._wanted:
            self._steps.close()
            return True, None
        try:
            return False, next(self._steps)
        except StopIteration as end:
            return True, end.value

    def on_step(self, future: "Future[tuple[bool, Any]]") -> None:
        error = future.exception()
        if error is not None:
            self.failed.emit(error)
            return
        last, value = future.result()
        if last:
            if self._wanted:
                self.finished.emit(value)
            else:
                self.stopped.emit()
            return
        self.stepped.emit(value)
        self._actions.run(self._step, self.on_step)
